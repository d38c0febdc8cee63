import { englishExchangeFaults } from './en/exchange.ts';
import { englishAddingFaults } from './en/adding.ts';
import { englishCheckingFaults } from './en/checking.ts';
import { englishClaimFaults } from './en/claims.ts';
import { englishCohortFaults } from './en/cohort.ts';
import { englishCreatingFaults } from './en/creating.ts';
import { englishOpeningFaults } from './en/opening.ts';
import { englishShardingFaults } from './en/sharding.ts';
import { englishModerationFaults } from './en/moderation.ts';
import { englishSecondReadingFaults } from './en/second-reading.ts';
import { englishSigningFaults } from './en/signing.ts';
import { englishPackingFaults } from './en/packing.ts';
import { englishPanelFaults } from './en/panels.ts';
import { englishVerifyingFaults } from './en/verifying.ts';
import { englishPlanningFaults } from './en/planning.ts';
import { englishTemplateFaults } from './en/templates.ts';
import { englishMigratingFaults } from './en/migrating.ts';
import { englishVersionFaults } from './en/versions.ts';
import { englishWritingFaults } from './en/writing.ts';
import type { Fault } from './fault-words.ts';

/** Every fault that ends a command, in English. A fault is a name here, and what its sentences name. */
export const englishFaults = {
  unknownLanguage: ({
    written,
    languages,
  }: {
    readonly written: string;
    readonly languages: readonly string[];
  }): Fault => ({
    message: `otpath does not speak "${written}".`,
    hint: `OTPATH_LANG and --lang can be: ${languages.join(', ')}.`,
  }),
  ...englishOpeningFaults,
  ...englishCheckingFaults,
  ...englishCohortFaults,
  ...englishCreatingFaults,
  ...englishAddingFaults,
  ...englishClaimFaults,
  ...englishSigningFaults,
  ...englishSecondReadingFaults,
  ...englishModerationFaults,
  ...englishShardingFaults,
  ...englishPackingFaults,
  ...englishPanelFaults,
  ...englishVerifyingFaults,
  ...englishPlanningFaults,
  ...englishTemplateFaults,
  ...englishExchangeFaults,
  ...englishMigratingFaults,
  ...englishVersionFaults,
  ...englishWritingFaults,
};

/** The faults and their sentences in one language. */
export type FaultWords = typeof englishFaults;
