import type { HelpWords } from './en.ts';
import { welshModerationHelp } from './cy/moderation.ts';
import { welshAssessorsHelp } from './cy/assessors.ts';
import { welshFirstStepsHelp } from './cy/first-steps.ts';
import { welshFrameworksHelp } from './cy/frameworks.ts';
import { welshLookingCloserHelp } from './cy/looking-closer.ts';
import { welshMistakes } from './cy/mistakes.ts';
import { welshOtpathHelp } from './cy/otpath.ts';
import { welshSharedHelp } from './cy/shared.ts';

/** Everything that help, completion and mistakes in a command line say, in Welsh. */
export const welshHelp: HelpWords = {
  ...welshSharedHelp,
  commands: {
    ...welshOtpathHelp,
    ...welshFirstStepsHelp,
    ...welshLookingCloserHelp,
    ...welshAssessorsHelp,
    ...welshModerationHelp,
    ...welshFrameworksHelp,
  },
  mistakes: welshMistakes,
};
