import { englishModerationHelp } from './en/moderation.ts';
import { englishAssessorsHelp } from './en/assessors.ts';
import { englishFirstStepsHelp } from './en/first-steps.ts';
import { englishFrameworksHelp } from './en/frameworks.ts';
import { englishLookingCloserHelp } from './en/looking-closer.ts';
import { englishMistakes } from './en/mistakes.ts';
import { englishOtpathHelp } from './en/otpath.ts';
import { englishSharedHelp } from './en/shared.ts';

/** Everything that help, completion and mistakes in a command line say, in English. */
export const englishHelp = {
  ...englishSharedHelp,
  /** By what is typed after `otpath`. */
  commands: {
    ...englishOtpathHelp,
    ...englishFirstStepsHelp,
    ...englishLookingCloserHelp,
    ...englishAssessorsHelp,
    ...englishModerationHelp,
    ...englishFrameworksHelp,
  },
  mistakes: englishMistakes,
};

/** What help says in one language. */
export type HelpWords = typeof englishHelp;
