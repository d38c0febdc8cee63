import type { findWords } from '../en/find.ts';

/** What otpath find says beside what it finds, in Welsh. */
export const welshFindWords: typeof findWords = {
  noId: (id, near) =>
    near.length === 1
      ? `Nid oes ${id}. Ai ${near.join()} oeddech chi’n ei feddwl?`
      : `Nid oes ${id}. Ai un o’r rhain oeddech chi’n ei feddwl: ${near.join(', ')}?`,
  nothing: (words) => `Ni chafwyd hyd i ddim ar gyfer "${words}".`,
  nothingSuggested: (file) =>
    `Nid yw’r geiriau yn ${file} yn cyfateb i unrhyw ddatganiad nad yw’n ei hawlio eisoes. Ysgrifennwch ychydig o frawddegau am yr hyn a wnaethoch, yna rhowch gynnig arall arni. Neu chwiliwch â’ch geiriau eich hun, er enghraifft: otpath find risk`,
  didYouMean: (words) => `Ai ${words.join(' ')} oeddech chi’n ei feddwl?`,
  advice:
    'Rhowch gynnig ar lai o eiriau, neu eiriau mwy cyffredinol. Mae fframweithiau’n sôn am risg, barn neu oruchwyliaeth, ond anaml am gyflwr neu frand.',
  all: 'I chwilio mewn fframweithiau eraill hefyd, ychwanegwch --all.',
};
