import { commandIn } from '../../quoted.ts';
import type { ChangeSince } from '../../../model/assessment.ts';
import { joined } from '../../cy-lists.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { signWords } from '../en/sign.ts';
import { welshSecondReadingWords } from './second-reading.ts';
import { welshSignSheetWords } from './sign-sheet.ts';

/** What can have changed since a decision. */
const changes: Readonly<Record<ChangeSince, string>> = {
  unproved: 'y prawf o bwy a’i llofnododd',
  signature: 'y llofnod neu’r hyn y mae’n ei gwmpasu',
  seal: 'ffeil y dyfarniad ei hun',
  text: 'y testun',
  attachment: 'atodiad',
  'attachment-name': 'enw atodiad',
  uncovered: 'efallai ffeil nad oes ond y testun yn ei dangos',
  rationale: 'y rhesymeg',
  statement: 'y datganiad ei hun',
  'before-change': 'y datganiad y dyfarnwyd arno, y mae un arall wedi cymryd ei le',
};

/** What an assessor is asked and told by otpath sign, in Welsh. */
export const welshSignWords: typeof signWords = {
  whichEvidence: 'Pa ddarn o dystiolaeth ydych chi am ei lofnodi?',
  marks: { changed: 'newidiwyd', signed: 'llofnodwyd' },
  notSigned: 'Heb ei lofnodi eto.',
  signedBy: (name, day) => `Llofnodwyd gan ${name} ar ${day}.`,
  changedSince: (what) => ` Wedi newid ers hynny: ${joined(what.map((one) => changes[one]))}.`,
  witness: (who) => `Tyst: ${who}`,
  attachments: (paths) => `Atodiadau (agorwch y rhain eich hun): ${paths.join(', ')}`,
  noText: 'Nid oes testun yn y dystiolaeth hon eto.',
  moreLines: (lines, page) =>
    `Mae ${welshPlural(lines, nouns.otherLine)} yn y dystiolaeth (tudalen ${String(page)}).`,
  nextPage: 'Dangos y dudalen nesaf',
  allPages: 'Dangos y gweddill',
  toQuestions: 'Mynd at y cwestiynau',
  details: (count, file, folder) =>
    `Mae ${welshPlural(count, nouns.place)} yn ${file} yn edrych fel manylion personol. Mae dyfarniad yn cadw copi o’r testun, felly dilëwch y manylion yn gyntaf. I’w gweld, rhedwch: ${commandIn('otpath check', folder)}`,
  name: 'Eich enw:',
  post: 'Eich swydd (dewisol):',
  registration: 'Eich rhif cofrestru (dewisol):',
  relationship: 'Beth yw eich perthynas â’r ymarferydd?',
  inLetters: 'Ysgrifennwch eich enw mewn llythrennau.',
  detailInPost: {
    'a name':
      'Mae’n ymddangos bod enw rhywun yma. Ysgrifennwch y swydd yn unig, er enghraifft uwch therapydd galwedigaethol.',
    'a personal detail':
      'Mae’n ymddangos bod manylyn personol yma. Ysgrifennwch y swydd yn unig, er enghraifft uwch therapydd galwedigaethol.',
  },
  selfFaults: {
    'same-number': (name) => `Rhif cofrestru ${name}, yr ymarferydd, yw hwn.`,
    'same-name': (name) =>
      `${name} yw’r ymarferydd. Os chi yw’r person hwnnw, hunanasesiad yw hwn.`,
    'similar-name': (name) =>
      `Mae hwn yn edrych fel enw ${name}, yr ymarferydd. Os chi yw’r person hwnnw, hunanasesiad yw hwn.`,
    other: (name) => `Dim ond yr ymarferydd, ${name}, all wneud hunanasesiad.`,
  },
  noRationale: 'Ni roddwyd rhesymeg.',
  decided: (name, day, judgement) => `Penderfyniad ${name} ar ${day}: ${judgement}.`,
  noLongerCounts: ' Nid yw hyn yn cyfrif mwyach. I weld pam, rhedwch: otpath check',
  doesItShow: (id) => `Ydy’r dystiolaeth yn dangos ${id}?`,
  answers: {
    accepted: 'Ydy, rwy’n derbyn yr hawliad hwn',
    'accepted-with-conditions': 'Ydy, gydag amodau',
    'not-accepted': 'Nac ydy, nid wyf yn derbyn yr hawliad hwn',
  },
  comments: {
    accepted: (id) => `Sylw ar ${id} (dewisol):`,
    'accepted-with-conditions': (id) => `Ar ba amodau ydych chi’n derbyn ${id}?`,
    'not-accepted': (id) => `Pam ddim, a beth fyddai’n dangos ${id}?`,
  },
  leave: 'Gadael hwn am y tro',
  left: 'wedi’i adael am y tro',
  record: 'Ydy, cofnodi hyn',
  you: 'eich manylion',
  nothingDecided: 'Ni wnaethoch benderfynu ar unrhyw hawliad, felly nid oes dim wedi’i ysgrifennu.',
  toContinueWithKey:
    'I barhau, rhedwch yr un gorchymyn eto ac ychwanegwch --key gyda ffeil eich allwedd.',
  key: {
    known: (name) =>
      `Mae allwedd ar gyfer ${name} yn y rhestr allweddi. Heb yr allwedd honno, ni fydd y penderfyniad hwn yn cyfrif.`,
    'used-before': (name) =>
      `Llofnododd ${name} benderfyniad cynharach ar y dystiolaeth hon ag allwedd. Mae penderfyniad heb yr allwedd yn profi llai, ac mae gwrthod neu amodau yn y penderfyniad a lofnodwyd yn dal i gyfrif.`,
    question: 'Ydych chi am lofnodi heb allwedd?',
    no: 'Nac ydw, stopio. Byddaf yn ychwanegu --key',
    yes: 'Ydw, heb allwedd',
    line: 'Rhowch y llinell hon i’r sawl sy’n cadw’r rhestr allweddi (allowed_signers):',
  },
  second: welshSecondReadingWords,
  sheets: welshSignSheetWords,
  renew: {
    nothing: 'Mae pob penderfyniad yn dal i gyfrif, felly nid oes dim i’w adnewyddu.',
    earlierStay: 'Mae’r penderfyniadau a ysgrifennwyd eisoes wedi’u cadw.',
    unchanged: 'Mae eich penderfyniad blaenorol wedi’i adael fel y mae.',
    stillHolds: (name) => `Rydych yn llofnodi fel ${name}. Ydy eich penderfyniad yn dal yn ddilys?`,
    keep: (claims) =>
      claims === 1 ? 'Ydy, cadw fy mhenderfyniad' : 'Ydy, cadw fy mhenderfyniadau',
    again: 'Nac ydy, penderfynu ar bob hawliad eto',
    since: (title, file, name, day) =>
      `“${title}” (${file}). Beth sydd wedi newid ers penderfyniad ${name} ar ${day}:`,
    signOff: (file) =>
      `Newidiwyd ${file} ar ôl iddi gael ei hysgrifennu, felly ni all otpath ddweud beth a benderfynwyd.`,
    notKept: 'Mae’r testun wedi newid. Ni chadwyd copi o’r testun a lofnodwyd.',
    altered:
      'Mae’r testun wedi newid. Newidiwyd y copi yn y dyfarniad hefyd, felly ni all otpath ddangos beth sy’n wahanol.',
    attachment: (path) => `Cafodd yr atodiad ${path} ei newid, ei ychwanegu neu ei ddileu.`,
    rationale: (id) => `Mae’r rhesymeg ar gyfer ${id} wedi newid:`,
    statement: (id, text) => `Mae ${id} bellach yn dweud: ${text}`,
    detail: 'Dim ond manylyn personol sydd wedi newid. Nid yw’n cael ei ddangos yma.',
  },
};
