import type { FaultWords } from './en.ts';

/** Every fault that ends a command, in Welsh. */
export const welshFaults: FaultWords = {
  unknownLanguage: ({ written, languages }) => ({
    message: `Nid yw otpath yn siarad "${written}".`,
    hint: `Gall OTPATH_LANG a --lang fod yn: ${languages.join(', ')}.`,
  }),
};
