import { nouns, welshPlural } from '../../cy-plural.ts';
import type { planWords } from '../en/plan.ts';

/** What otpath plan says when it writes rows, in Welsh. */
export const welshPlanWords: typeof planWords = {
  nothingToAdd: (file) =>
    `Mae rhes yn ${file} ar gyfer pob bwlch yn barod. Nid oes dim wedi’i ysgrifennu.`,
  added: (rows, file) => `Ychwanegwyd ${welshPlural(rows, nouns.row)} at ${file}.`,
  wouldAdd: (rows, file) => `Byddai hyn yn ychwanegu ${welshPlural(rows, nouns.row)} at ${file}.`,
  met: 'Rydych bellach yn bodloni’r rhain. Nodwch eu bod wedi’u gwneud, neu dilëwch nhw:',
};
