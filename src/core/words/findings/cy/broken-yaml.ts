import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { Said } from '../finding-words.ts';

type Slip = ReadingArgs['broken-yaml'];

const general =
  'Chwiliwch am ddyfynnod ar goll, colon o fewn testun, neu linellau sy’n dechrau mewn colofnau gwahanol.';

const slips: Readonly<Record<Slip['case'], Said | ((slip: Slip) => Said)>> = {
  'two-colons': ({ key }) => ({
    message: 'Mae dau golon ar y llinell hon.',
    hint:
      key === undefined || key === 'title'
        ? 'Rhowch y testun cyfan mewn dyfynodau dwbl: title: "Trosglwyddo: ail olwg".'
        : `Rhowch y testun cyfan mewn dyfynodau dwbl: ${key}: "…".`,
  }),
  'item-without-key': ({ key = '', line = 0 }) => ({
    message: `Nid oes maes uwchben yr eitem hon mewn rhestr: mae llinell ${String(line)}, ${key}:, yn dal i ddechrau â #.`,
    hint: 'Dilëwch y # yno hefyd.',
  }),
  'no-space-after-colon': ({ key = '' }) => ({
    message: 'Mae bwlch ar goll ar ôl y colon.',
    hint: `Ysgrifennwch fwlch ar ôl "${key}:".`,
  }),
  'open-quote': {
    message: 'Nid yw’r dyfynnod sy’n agor yma yn cael ei gau.',
    hint: 'Ysgrifennwch yr un nod unwaith eto lle mae’r testun yn gorffen.',
  },
  'continued-line': {
    message: 'Nid yw’r llinell hon wedi’i mewnoli, felly nid yw’n rhan o’r testun uwch ei phen.',
    hint: 'Rhowch ddau fwlch yn fwy o’i blaen nag o flaen y maes uwch ei phen.',
  },
  'deeper-line': {
    message: 'Mae’r maes hwn yn dechrau mewn colofn wahanol i’r maes uwch ei ben.',
    hint: 'Dechreuwch y ddau yn yr un golofn.',
  },
  'short-line': {
    message: 'Mae’r maes hwn yn dechrau ymhellach i’r chwith na’r meysydd y mae’n perthyn iddynt.',
    hint: 'Dechreuwch ef yn yr un golofn â’r maes ar ôl y cysylltnod, er enghraifft "  - statement: L6-PP-03" gyda "    rationale: …" oddi tano.',
  },
  'flat-block': {
    message: 'Rhaid i’r testun o dan | neu > ddechrau ymhellach i’r dde na’i faes.',
    hint: 'Rhowch ddau fwlch yn fwy o flaen pob llinell o’r testun nag o flaen y maes.',
  },
  'bad-start': ({ key }) => ({
    message: 'Ni all testun ddechrau â’r nod hwn yma.',
    hint: `Rhowch y testun cyfan mewn dyfynodau dwbl: ${key === undefined ? '' : `${key}: `}"…".`,
  }),
  'no-colon': {
    message: 'Mae angen maes â cholon yma, fel "title:".',
    hint: 'Ysgrifennwch "title: Ymweliad â’r gegin" ar un llinell, neu rhowch ddau fwlch o flaen y llinell os yw’n perthyn i’r testun uwch ei phen.',
  },
  'missing-sign': {
    message: 'Mae dyfynnod cau, cromfach neu golon ar goll yma.',
    hint: 'Chwiliwch am ddyfynnod neu gromfach ar goll uwchben. Os yw testun y dystiolaeth yn dechrau yma, rhowch linell --- uwch ei ben.',
  },
  'bad-indent': {
    message: 'Mae’r llinell hon yn dechrau yn y golofn anghywir.',
    hint: 'Mae llinellau sy’n perthyn i’w gilydd yn dechrau yn yr un golofn; mae eitem mewn rhestr yn dechrau â "- ".',
  },
  tab: {
    message: 'Mae’r llinell hon wedi’i mewnoli â thab.',
    hint: 'Defnyddiwch fylchau yn lle tabiau.',
  },
  'lines-in-brackets': {
    message: 'Mae rhestr neu grŵp o feysydd ar sawl llinell y tu mewn i gromfachau.',
    hint: general,
  },
  unexpected: {
    message: 'Ni ellir darllen y rhan hon o’r llinell.',
    hint: 'Rhowch y testun cyfan ar ôl y colon mewn dyfynodau dwbl. Y tu mewn iddo, ysgrifennwch \\" ar gyfer dyfynnod.',
  },
  'second-document': {
    message: 'Mae ail ddogfen yn dechrau yma, a dim ond un y gellir ei darllen.',
    hint: 'Dilëwch y llinell ---, neu cadwch yr hyn sy’n dilyn mewn ffeil ar wahân.',
  },
  alias: {
    message: 'Mae ystyr arbennig yma i destun sy’n dechrau â * neu &.',
    hint: 'Rhowch y testun mewn dyfynodau dwbl.',
  },
  other: { message: 'Ni ellir darllen hyn fel meysydd a gwerthoedd.', hint: general },
};

/** A slip of punctuation. */
export function sayBrokenYamlInWelsh(slip: Slip): Said {
  const said = slips[slip.case];
  return typeof said === 'function' ? said(slip) : said;
}
