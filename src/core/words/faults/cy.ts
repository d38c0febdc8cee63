import { welshExchangeFaults } from './cy/exchange.ts';
import { welshAddingFaults } from './cy/adding.ts';
import { welshCheckingFaults } from './cy/checking.ts';
import { welshClaimFaults } from './cy/claims.ts';
import { welshCohortFaults } from './cy/cohort.ts';
import { welshCreatingFaults } from './cy/creating.ts';
import { welshOpeningFaults } from './cy/opening.ts';
import { welshShardingFaults } from './cy/sharding.ts';
import { welshModerationFaults } from './cy/moderation.ts';
import { welshSecondReadingFaults } from './cy/second-reading.ts';
import { welshSigningFaults } from './cy/signing.ts';
import { welshPackingFaults } from './cy/packing.ts';
import { welshPanelFaults } from './cy/panels.ts';
import { welshVerifyingFaults } from './cy/verifying.ts';
import { welshPlanningFaults } from './cy/planning.ts';
import { welshTemplateFaults } from './cy/templates.ts';
import { welshMigratingFaults } from './cy/migrating.ts';
import { welshVersionFaults } from './cy/versions.ts';
import { welshWritingFaults } from './cy/writing.ts';
import type { FaultWords } from './en.ts';

/** Every fault that ends a command, in Welsh. */
export const welshFaults: FaultWords = {
  unknownLanguage: ({ written, languages }) => ({
    message: `Nid yw otpath yn siarad "${written}".`,
    hint: `Gall OTPATH_LANG a --lang fod yn: ${languages.join(', ')}.`,
  }),
  ...welshOpeningFaults,
  ...welshCheckingFaults,
  ...welshCohortFaults,
  ...welshCreatingFaults,
  ...welshAddingFaults,
  ...welshClaimFaults,
  ...welshSigningFaults,
  ...welshSecondReadingFaults,
  ...welshModerationFaults,
  ...welshShardingFaults,
  ...welshPackingFaults,
  ...welshPanelFaults,
  ...welshVerifyingFaults,
  ...welshPlanningFaults,
  ...welshTemplateFaults,
  ...welshExchangeFaults,
  ...welshMigratingFaults,
  ...welshVersionFaults,
  ...welshWritingFaults,
};
