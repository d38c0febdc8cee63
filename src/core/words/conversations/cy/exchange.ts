import { welshCellNamed } from '../../faults/cy/workbook.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { exchangeWords } from '../en/exchange.ts';

const list = (ids: readonly string[]): string => [ids].flat().join(', ');

/** What `otpath framework export` and `import` say beside their results, in Welsh. */
export const welshExchangeWords: typeof exchangeWords = {
  lossesHead: (format, count) =>
    `Ni all ${format} ddal popeth. Mae ${welshPlural(count, nouns.detail)} o’r fframwaith hwn ar goll o’r ffeil neu’n wahanol ynddi:`,
  noLosses: (format) => `Mae ${format} yn dal popeth sydd yn y fframwaith hwn.`,
  inFull: 'I gael y rhestr lawn, ychwanegwch: --losses losses.txt',
  lost: 'ddim yn y ffeil',
  changed: 'yn wahanol yn y ffeil',
  more: (count) => `a ${String(count)} arall`,
  sections: {
    framework: 'Fframwaith',
    levels: 'Lefelau',
    stages: 'Camau',
    routes: 'Llwybrau',
    profiles: 'Proffiliau rôl',
    groups: 'Grwpiau o ofynion',
    requirements: 'Gofynion',
    roles: 'Rolau',
    pillars: 'Pileri',
    aspects: 'Agweddau',
    statements: 'Datganiadau',
    mappings: 'Mapio',
    changes: 'Newidiadau',
    evidence_types: 'Mathau o dystiolaeth',
    guidance: 'Sut i ddefnyddio’r fframwaith',
    notes: 'Nodiadau',
    omitted: 'Darnau a adawyd allan yn fwriadol',
    policy: 'Polisi',
    cpd_record: 'Cofnod DPP',
  },
  fields: {
    name: 'yr id',
    title: 'y teitl',
    text: 'y testun',
    version: 'y fersiwn',
    publisher: 'y cyhoeddwr',
    language: 'yr iaith',
    extends: 'y fframwaith y mae’n ei ymestyn',
    'source.title': 'teitl y ffynhonnell',
    'source.date': 'dyddiad y ffynhonnell',
    'source.url': 'cyfeiriad gwe’r ffynhonnell',
    'source.note': 'nodyn am y ffynhonnell',
    source: 'y ffynhonnell',
    section: 'pa fath o eitem ydyw',
    rank: 'y safle',
    description: 'y disgrifiad',
    duties: 'y dyletswyddau',
    notes: 'y nodiadau',
    area: 'ei fod yn faes wrth ochr y pileri',
    pillar: 'y piler',
    level: 'y lefel',
    aspects: 'yr agweddau',
    reading: 'dehongliad pwy yw’r agweddau',
    facet: 'yr elfen',
    strength: 'y cryfder',
    applies_to: 'y rôl y mae’n berthnasol iddi',
    revision: 'y diwygiad',
    status: 'y statws',
    changed_in: 'y fersiwn a’i newidiodd',
    replaced_by: 'yr hyn sy’n cymryd ei le',
    split_into: 'yr hyn y rhannwyd ef iddo',
    merged_into: 'yr hyn y cyfunwyd ef ag ef',
    examples: 'yr enghreifftiau',
    group: 'y grŵp',
    generic: 'ei fod yn eiriad cyffredinol',
    carries: 'a yw camau diweddarach yn gofyn amdano hefyd',
    kind: 'y math',
    statement: 'y datganiad y mae’n gofyn amdano',
    credential: 'y math o gymhwyster',
    barred_lists: 'y rhestrau gwahardd',
    months: 'nifer y misoedd',
    since: 'o ble y mae’r cyfrif yn dechrau',
    of: 'y math o brofiad',
    by: 'pwy sy’n penderfynu',
    unasked: 'na all neb ofyn amdano',
    of_target: 'ble y gofynnir amdano',
    joins_with: 'y cymhwyster y mae pobl yn ymuno ag ef',
    colour: 'y lliw',
    stages: 'y camau',
    facts: 'ffeithiau’r swydd',
    predicate: 'yr union berthynas',
    justification: 'y cyfiawnhad',
    author: 'yr awdur',
    comment: 'y sylw',
    reason: 'y rheswm',
    set: 'yr hyn sy’n wahanol',
    remove: 'ei fod wedi’i roi o’r neilltu',
    rules: 'y rheolau',
  },
  inLanguage: { en: 'yn Saesneg', cy: 'yn Gymraeg' },
  readAs: (format, counts) => `Darllenwyd fel ${format}: ${counts}.`,
  counts: {
    statements: (count) => welshPlural(count, nouns.statement),
    requirements: (count) => welshPlural(count, nouns.requirement),
    pillars: (count) => welshPlural(count, nouns.pillar),
    levels: (count) => welshPlural(count, nouns.level),
    stages: (count) => welshPlural(count, nouns.stage),
    routes: (count) => welshPlural(count, nouns.route),
    profiles: (count) => welshPlural(count, nouns.profile),
    mappings: (count) => welshPlural(count, nouns.mapping),
    changed: (count) => `${String(count)} wedi’u newid`,
    setAside: (count) => `${String(count)} o’r neilltu`,
  },
  own: { added: 'Newydd', changed: 'Wedi’u newid', setAside: 'O’r neilltu', reason: 'Rheswm' },
  remarksHead: (count) => `${welshPlural(count, nouns.thing)} i’w gwybod am y ffeil hon:`,
  atLine: (line) => `Llinell ${String(line)}: `,
  atPlace: (place) => `Yn ${place}: `,
  atCell: (place) => `${welshCellNamed(place)}: `,
  moreRemarks: (count) => `${String(count)} arall fel hyn.`,
  remarks: {
    'renamed-id': (id, became) =>
      `Daeth yr id "${id}" yn ${became}, gan fod ids yn otpath yn dechrau â llythyren a heb fylchau.`,
    'duplicate-id': (id, became) =>
      `Mae’r id "${id}" yn y ffeil ddwywaith. Daeth yr ail yn ${became}.`,
    'missing-id': (became) => `Nid oes cod gan yr eitem hon, felly gwnaeth otpath un: ${became}.`,
    'bad-identifier': (id) =>
      `Nid yw "${id}" yn UUID y mae CASE yn ei ganiatáu, felly ni chafodd ei gadw.`,
    'no-text': (id) => `Nid oes testun gan ${id}, neu nid oes dim oddi tano. Fe’i gadawyd allan.`,
    'no-title': (id) => `Nid oes testun gan ${id}, felly ei god yw ei enw bellach.`,
    'unknown-parent': (id, parent) =>
      `Mae ${id} yn perthyn i "${parent}", nad yw yn y ffeil. Fe’i rhoddwyd ar y brig.`,
    'no-parent': (id) => `Nid yw ${id} yn perthyn i ddim. Fe’i rhoddwyd ar y brig.`,
    'several-parents': (id, parents) =>
      `Mae ${id} yn perthyn i sawl eitem (${list(parents)}). Dim ond y gyntaf a ddefnyddiwyd.`,
    loop: (ids) =>
      `Mae’r eitemau hyn yn perthyn i’w gilydd mewn cylch: ${list(ids)}. Rhoddwyd y gyntaf ar y brig.`,
    'child-first': (id, parent) => `Mae ${id} yn dod cyn ${parent}, y mae’n perthyn iddo.`,
    'second-root': (id) =>
      `Mae ail fframwaith yn y ffeil, "${id}". Darllenwyd yr hyn sy’n perthyn iddo fel rhan o’r cyntaf.`,
    'marked-up': (id, lost) => `Mae testun ${id} bellach yn destun plaen. Collwyd: ${list(lost)}.`,
    flattened: (id, into) =>
      `Mae’r pennawd ${id} yn rhy ddwfn i otpath. Mae ei ddatganiadau bellach o dan ${into}.`,
    'made-level': (id) => `Nid oes lefelau yn y ffeil, felly gwnaeth otpath un: ${id}.`,
    'made-pillar': (id) =>
      `Nid oes pennawd uwchben rhai datganiadau, felly gwnaeth otpath biler ar eu cyfer: ${id}.`,
    'several-levels': (id, levels) =>
      `Mae ${id} ar gyfer sawl lefel (${list(levels)}). Dim ond y gyntaf a ddefnyddiwyd.`,
    'not-kept': (id, fields) => `Nid oes lle yn otpath i hyn o ${id}: ${list(fields)}.`,
    'unmapped-columns': (fields) =>
      `Ni ddarllenwyd y colofnau hyn, gan nad yw --map yn eu henwi: ${list(fields)}.`,
    'other-language': (language) =>
      `Darllenwyd yr iaith "${language}" fel Saesneg. Mae otpath yn gwybod en a cy.`,
    'unknown-relation': (relation) =>
      `Ni chadwyd y berthynas "${relation}", gan nad yw otpath yn ei hadnabod neu nad yw un pen yn y ffeil.`,
    'unreadable-row': (why) => `Gadawyd y cofnod hwn allan: ${why}.`,
    'ignored-sheet': (id) =>
      `Ni ddarllenwyd y ddalen “${id}”, gan nad oes ganddi golofn o ddatganiadau neu ei bod wedi’i chuddio.`,
    'unknown-sheet': (id) =>
      `Ni ddarllenwyd y ddalen “${id}”, gan nad oes dalen â’r enw hwn mewn llyfr gwaith fframwaith.`,
    'unknown-columns': (id, fields) =>
      `Nid yw otpath yn adnabod y colofnau hyn o’r ddalen “${id}”, felly ni chawsant eu darllen: ${list(fields)}.`,
    'made-publisher': (id) =>
      `Nid yw’r ffeil yn dweud pwy sy’n cyhoeddi’r fframwaith hwn, felly ysgrifennodd otpath “${id}”. I enwi rhywun arall, ychwanegwch: --publisher NAME`,
    'number-as-id': (id) =>
      `Rhif yw’r id ${id} yma, felly efallai fod Excel wedi’i fyrhau: daw 1.10 yn 1.1. Gwiriwch ef. I osgoi hyn, fformatiwch y golofn fel Testun.`,
    'mappings-as-they-are': (id, of) =>
      `Mae’r mapio’n dal i ymwneud â ${of}. Dim ond ei ddal y mae ${id}. I newid yr hyn y mae’n ymwneud ag ef, newidiwch yr ids yn y ffeil.`,
    'one-sheet': (sheet, id) =>
      `Dim ond y ddalen “${sheet}” yw’r ffeil hon. Mae popeth arall fel yr oedd yn ${id}.`,
    'odd-value': (field, value) =>
      `Dylai ${field} fod yn rhif. Testun ydyw, "${value}", ac fe’i darllenwyd fel rhif.`,
  },
  unreadable: {
    columns: 'nid yw ei golofnau’n dal yr hyn sy’n perthyn iddynt',
    empty: 'mae rhywbeth y mae ei angen ar goll',
    'not-an-object': 'nid yw’n wrthrych JSON',
  },
  markup: {
    formatting: 'print trwm, italig a fformatio arall',
    links: 'dolenni',
    pictures: 'lluniau',
    lists: 'rhestrau',
    tables: 'tablau',
    scripts: 'sgriptiau',
    headings: 'penawdau',
  },
  columns: {
    question: (guess) => `Mae otpath yn darllen y colofnau fel hyn: ${guess}. Ydy hynny’n iawn?`,
    yes: 'Ydy, mewnforiwch',
    no: 'Nac ydy',
  },
  written: (folder, files) => `Ysgrifennwyd i ${folder}: ${welshPlural(files, nouns.file)}.`,
  madeId: (id) =>
    `Nid oes gan y ffeil id ar gyfer y fframwaith, felly gwnaeth otpath un o’r teitl: ${id}. I roi un arall iddo, ychwanegwch: --id our-ot`,
  wouldWrite: (id) => `Ni ysgrifennwyd dim. Byddai’r mewnforio yn gwneud y fframwaith ${id}.`,
  wouldReplace: (folder, changes) =>
    changes === 0
      ? `Ni ysgrifennwyd dim. Ni fyddai’r mewnforio yn newid dim yn ${folder}.`
      : `Ni ysgrifennwyd dim. Byddai’r mewnforio yn disodli ${folder} gyda’r newidiadau hyn (${String(changes)}).`,
  askReplace: (folder) => `Disodli ${folder} gyda’r newidiadau hyn? Cedwir y fersiwn sydd yno.`,
  keptEarlier: (folder) => `Mae’r fersiwn cynharach bellach yn ${folder}.`,
  toCheck: (command) => `I’w wirio, rhedwch: ${command}`,
  toUse: (folder) =>
    `I’w ddefnyddio, copïwch y llinellau hyn i otpath.yaml portffolio, yn lle ei darged ei hun. Mae “frameworks” yn enwi’r ffolder sy’n cynnwys ${folder}, fel y’i gwelir o’r portffolio:`,
};
