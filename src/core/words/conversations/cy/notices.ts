import { nouns, welshPlural } from '../../cy-plural.ts';
import type { noticeWords } from '../en/notices.ts';

/** What commands say beside their results, and what several of them ask, in Welsh. */
export const welshNoticeWords: typeof noticeWords = {
  writtenTo: (file) => `Ysgrifennwyd i ${file}.`,
  keyWritten: (file) =>
    `Mae ${file} yn dweud pwy yw pwy. Cadwch hi lle na all neb ond chi ei hagor.`,
  whichFramework: 'Pa fframwaith neu lwybr?',
  whichTarget: 'At beth ydych chi’n gweithio?',
  otherTarget: (target, pathway) =>
    `Mae eich targed yn “${target}”, nad oes ganddo lwybr. Er gwybodaeth, dyma “${pathway}”.`,
  past: (revision, commit, day) =>
    `Mae hyn yn dangos eich ffeiliau fel yr oeddent yn ${revision} (${commit}, ${day}). Nid yw eich ffeiliau wedi newid.`,
  errors: (all, costly) => {
    const some = 'efallai na fydd rhywfaint o’r dystiolaeth yn cyfrif yma';
    const see = all === 1 ? 'I’w weld, rhedwch:' : 'I’w gweld, rhedwch:';
    return costly === all
      ? `Mae ${welshPlural(all, nouns.error)} yn eich ffeiliau, felly ${some}. ${see}`
      : `Mae ${welshPlural(all, nouns.error)} yn eich ffeiliau. Oherwydd ${String(costly)} ohonynt, ${some}. ${see}`;
  },
};
