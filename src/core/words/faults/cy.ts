import { welshCheckingFaults } from './cy/checking.ts';
import { welshClaimFaults } from './cy/claims.ts';
import { welshOpeningFaults } from './cy/opening.ts';
import { welshTemplateFaults } from './cy/templates.ts';
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
  ...welshClaimFaults,
  ...welshTemplateFaults,
  ...welshWritingFaults,
};
