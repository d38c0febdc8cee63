import { welshDay as date } from '../../cy-dates.ts';
import { joined } from '../../cy-lists.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { packWords } from '../en/pack.ts';

/** What otpath pack says while it works and beside the pack, in Welsh. */
export const welshPackWords: typeof packWords = {
  reading: (file) => `Yn darllen ${file} …`,
  lookingInside: 'Yn edrych yn yr atodiadau …',
  making: (document) => `Yn gwneud y ${document} …`,
  packing: (percent) => `Yn pacio: ${String(percent)}%`,
  contents: ({ evidence, attachments, open, requirements }) =>
    `${welshPlural(evidence, nouns.piece)} a ${welshPlural(attachments, nouns.attachment)}. Mae ${String(open)} o’r ${welshPlural(requirements, nouns.requirement)} a geisir yn agored.`,
  lost: (count) =>
    `Mae ${welshPlural(count, nouns.requirement)} y mae eich portffolio yn eu bodloni yn agored yn y pecyn hwn, am eich bod wedi gadael tystiolaeth allan.`,
  nameParts: (places) =>
    `Efallai fod rhan o enw tyst yn dal i fod yn ${places.join(', ')}. Gwiriwch yno, ac yn yr atodiadau.`,
  plan: 'y cynllun datblygu',
  otherParts: 'yr hepgoriadau, yr amodau, y rhestr DPP neu’r rhestr o’r hyn a adawyd allan',
  found: ({ errors, warnings }) => {
    const found = joined([
      ...(errors > 0 ? [welshPlural(errors, nouns.error)] : []),
      ...(warnings > 0 ? [welshPlural(warnings, nouns.warning)] : []),
    ]);
    const isOne = errors + warnings === 1;
    const todo =
      errors === 0
        ? `Edrychwch ${isOne ? 'arno' : 'arnynt'} cyn i chi gyflwyno’r pecyn.`
        : `Cywirwch y ${errors === 1 ? 'gwall' : 'gwallau'} cyn i chi ei gyflwyno.`;
    return `Mae ${found} yn ffeiliau’r ${errors > 0 ? 'drafft' : 'pecyn'} hwn. ${todo} ${isOne ? 'I’w weld' : 'I’w gweld'}, rhedwch:`;
  },
  unread:
    'Ni all otpath ddarllen popeth yn yr atodiadau. Gwiriwch y rhain am fanylion personol eich hun:',
  moreUnread: (count) => `${String(count)} arall. I’w gweld i gyd, rhedwch:`,
  manifest: (file) => `SHA-256 ei ${file}:`,
  number: 'Rhif y pecyn, sydd hefyd ar ei dudalen gyntaf:',
  checkNumber: (digits) => `Rhif gwirio (ei ${String(digits)} digid cyntaf):`,
  replaced: 'Cymerodd le ffeil gynharach o’r enw hwnnw.',
  read: 'Darllenwch ef cyn i chi ei gyflwyno.',
  verify: 'I wirio nad oes dim wedi newid, rhedwch:',
  form: {
    write: (file) => `Ysgrifennu hyn i ${file}?`,
    written: (file) => `Ysgrifennwyd i ${file}.`,
    alreadyThere: (file) => `Mae’r penderfyniadau hyn eisoes yn ${file}. Ni ysgrifennwyd dim.`,
    doubt: (doubt) => {
      switch (doubt.kind) {
        case 'due-before-panel':
          return `Gwiriwch hyn: dylid bodloni’r amod "${doubt.condition}" erbyn ${date(doubt.by)}, cyn diwrnod y panel.`;
        case 'conditions-without-outcome':
          return `Gwiriwch hyn: mae’r panel yn argymell heb amodau, ond mae gan y ffurflen ${welshPlural(doubt.count, nouns.condition)}.`;
        case 'conflict-of-nobody':
          return 'Gwiriwch hyn: nid oes enw aelod gan wrthdaro buddiannau.';
        case 'conflict-of-other':
          return `Gwiriwch hyn: mae gan ${doubt.name} wrthdaro buddiannau, ond nid yw ymhlith yr aelodau.`;
      }
    },
  },
  noPack: 'Ni wnaed pecyn.',
  errors: 'Cywirwch y gwallau yn gyntaf. I wneud drafft gyda’r gwallau ynddo, ychwanegwch --draft.',
  details: (count) =>
    `Bydd pobl eraill yn darllen y pecyn hwn, ac mae ${welshPlural(count, nouns.place)} ynddo yn edrych fel manylion personol. ${
      count === 1
        ? 'Dilëwch y manylyn, neu dywedwch pam y caiff aros. Rhowch y llinell hon uwch ei ben'
        : 'Dilëwch y manylion, neu dywedwch pam y cânt aros. Rhowch y llinell hon uwchben pob un'
    }: mewn testun, <!-- otpath-ignore CODE: rheswm -->. Mewn YAML, # otpath-ignore CODE: rheswm. Ar gyfer atodiad, rhowch hi uwchben y llinell lle mae’r dystiolaeth yn enwi’r atodiad.`,
};
