import type { FindWords } from './find-words.ts';

/** In Welsh. */
export const welshFind: FindWords = {
  asked: 'Yr hyn y mae’r targed yn ei ofyn',
  evidence: 'Yn eich tystiolaeth',
  frameworks: 'Yn y fframweithiau',
  beyond: 'Y tu hwnt i’r targed',
  more: (count) => `${String(count)} arall. I weld mwy: --limit`,
};
