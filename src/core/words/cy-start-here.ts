import type { StartHereWords } from './en-start-here.ts';
import { nouns, welshPlural } from './cy-plural.ts';

/** What `START-HERE.txt` of a submission pack says, in Welsh. */
export const welshStartHere: StartHereWords = {
  title: (practitioner) => `Pecyn cyflwyno ${practitioner}`,
  number: (number) => `Rhif y pecyn: ${number}`,
  steps: {
    unpack: 'Dadbaciwch y zip',
    open: 'Agorwch y ffeil hon',
    check: 'Gwiriwch nad oes dim wedi newid',
    before: 'Os oes gennych becyn cynharach, gwelwch beth sy’n wahanol',
    inside: 'Beth sydd yn y zip',
  },
  unpack:
    'Ar Windows, cliciwch y zip â botwm de’r llygoden a dewiswch Extract All. Ar Mac, cliciwch ef ddwywaith. Dim ond wedyn y bydd dolenni i atodiadau yn gweithio.',
  kinds: {
    html: 'Mae’n agor mewn unrhyw borwr gwe, ac nid oes angen cysylltiad â’r rhyngrwyd.',
    pdf: 'Mae’n agor mewn unrhyw borwr gwe neu ddarllenydd PDF.',
    docx: 'Mae’n agor yn Word a LibreOffice.',
    md: 'Mae’n agor mewn unrhyw olygydd testun.',
  },
  others: {
    html: 'yr un peth ar gyfer porwr gwe',
    pdf: 'yr un peth i’w argraffu',
    docx: 'yr un peth ar gyfer Word, gyda ffurflen y gall y panel ei llenwi',
    md: 'yr un peth fel testun plaen',
  },
  attachments: (count) => `${welshPlural(count, nouns.file)} y mae’r pecyn yn cyfeirio atynt`,
  manifest: 'rhestr o’r holl ffeiliau a’u SHA-256, ar gyfer y gwiriad',
  verifyPage: 'tudalen sy’n gwirio’r zip mewn porwr gwe',
  page: (file) =>
    `Agorwch ${file} mewn porwr gwe a dewiswch y zip yno. Nid oes angen cysylltiad â’r rhyngrwyd, ac nid yw’n anfon dim i unman.`,
  verify:
    'Os oes gennych otpath, agorwch derfynell yn y ffolder lle mae’r zip. Yna rhedwch hwn, gydag enw’r zip:',
  before:
    'Mae angen otpath ar gyfer hyn. Agorwch derfynell yn y ffolder lle mae’r ddau zip. Yna rhedwch hwn, gyda’u henwau:',
  compare: (practitioner) =>
    `Cymharwch ddau o’r rhifau y mae’n eu dangos. Rhaid i rif y pecyn fod yr un fath â’r un uchod, sydd hefyd ar dudalen gyntaf y pecyn. Rhaid i’r rhif gwirio fod yr un fath â’r un a roddodd ${practitioner} i chi mewn ffordd arall, er enghraifft dros y ffôn. Nid yw yn y zip hwn: gallai rhywun sy’n newid y zip ei newid hefyd. Os nad yw gennych, gofynnwch amdano.`,
};
