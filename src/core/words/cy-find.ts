import type { FindWords } from './find-words.ts';

/** In Welsh. */
export const welshFind: FindWords = {
  best: (what) => `Yr un sy’n cyfateb orau: ${what}`,
  also: (said, lookFor) => `Mae "${said}" hefyd yn chwilio am: ${lookFor.join(', ')}.`,
  suggested: (title) => `Yr hyn y gall "${title}" ei ddangos`,
  onlySuggested:
    'Awgrymiadau yn unig yw’r rhain, o eiriau eich testun. Darllenwch bob datganiad a dewiswch drosoch eich hun. Nid oes dim wedi’i ychwanegu na’i gyfrif, ac ni anfonwyd dim i unman.',
  matched: 'Geiriau sy’n cyfateb:',
  alike: 'Tebyg iawn:',
  asked: 'Yr hyn y mae’r targed yn ei ofyn',
  evidence: 'Yn eich tystiolaeth',
  frameworks: 'Yn y fframweithiau',
  beyond: 'Y tu hwnt i’r targed',
  duties: 'Rhan o’r swydd (dyletswyddau, nid gofynion)',
  more: (count) => `${String(count)} arall. I weld mwy: --limit`,
};
