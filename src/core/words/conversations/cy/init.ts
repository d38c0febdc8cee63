import { welshPlural } from '../../cy-plural.ts';
import type { initWords } from '../en/init.ts';

const kinds: typeof initWords.framework.line.kinds = {
  level: (count) => welshPlural(count, { one: 'lefel', many: 'lefelau' }),
  stage: (count) => welshPlural(count, { one: 'cam', two: 'gam', three: 'cham', many: 'gamau' }),
  route: (count) => welshPlural(count, { one: 'llwybr', two: 'lwybr', many: 'lwybrau' }),
  profile: (count) =>
    welshPlural(count, {
      one: 'proffil rôl',
      two: 'broffil rôl',
      three: 'phroffil rôl',
      many: 'broffiliau rôl',
    }),
};

/** What `otpath init` asks and says, in Welsh. */
export const welshInitWords: typeof initWords = {
  welcome: (folder) => `Mae hwn yn creu portffolio yn ${folder}.`,
  beforeAsking:
    'Yn gyntaf, ychydig o gwestiynau. Gallwch newid pob ateb cyn i ddim gael ei ysgrifennu, ac nid oes dim yn cael ei anfon i unman.',
  summary: 'Gwiriwch eich atebion.',
  agree: 'Ydy, creu’r portffolio',
  leftBlank: 'yn wag',
  canLeaveBlank: 'Gallwch adael hwn yn wag.',
  keepsAnswer: 'I gadw eich ateb, pwyswch Enter. I’w dynnu, pwyswch Backspace.',
  hasPassed: (day) => `${day}, sydd wedi mynd heibio`,
  dayOfMonth: {
    first: (day) => `${day}, diwrnod cyntaf y mis`,
    last: (day) => `${day}, diwrnod olaf y mis`,
  },
  name: {
    about: 'eich enw',
    asks: 'Eich enw:',
    explains: 'Mae eich enw yn ymddangos ar adroddiadau ac yn y pecyn a roddwch i banel.',
  },
  role: {
    about: 'eich swydd',
    asks: 'Eich swydd:',
    explains:
      'Teitl eich swydd lle rydych yn gweithio, er enghraifft Therapydd Galwedigaethol, gofal cymdeithasol i oedolion.',
  },
  qualified: {
    about: 'pryd y gwnaethoch gymhwyso',
    asks: 'Pryd wnaethoch chi gymhwyso?',
    explains:
      'Mae rhai rolau’n gofyn am gyfnod penodol ers i chi gymhwyso. Ysgrifennwch y dyddiad fel 2 Medi 2024 neu 02/09/2024. Os mai dim ond y mis rydych yn ei wybod, byddwn yn defnyddio diwrnod olaf y mis.',
  },
  started: {
    about: 'pryd y gwnaethoch ddechrau',
    asks: 'Pryd wnaethoch chi ddechrau yn eich swydd bresennol?',
    explains:
      'Mae rhai rolau’n gofyn am gyfnod penodol mewn swydd. Mae’r mis a’r flwyddyn yn ddigon. Byddwn yn defnyddio diwrnod cyntaf y mis.',
  },
  registration: {
    about: 'eich rhif HCPC',
    asks: 'Eich rhif cofrestru HCPC:',
    explains: 'Er enghraifft, OT012345. Mae ar gofrestr yr HCPC.',
  },
  registrationExpires: {
    about: 'pryd y daw eich cofrestriad i ben',
    asks: 'Pryd mae’n dod i ben?',
    explains:
      'Diwrnod olaf eich cofrestriad presennol. Bydd adroddiadau’n eich atgoffa cyn y diwrnod hwnnw.',
  },
  framework: {
    about: 'y fframwaith',
    asks: 'Pa fframwaith neu lwybr?',
    explains:
      'Y fframwaith y caiff eich tystiolaeth ei chymharu ag ef. Teipiwch ychydig o lythrennau, er enghraifft Wales, neu defnyddiwch y bysellau saeth. Pwyswch Enter i ddewis. Mae manylion pob un o dan y rhestr.',
    noMatch: 'Dim canlyniad. Dilëwch yr hyn a deipioch i weld pob un',
    noMatchShort: 'dim canlyniad',
    line: {
      kinds,
      one: (kind, title) => `${kinds[kind](1)}, ${title}`,
      fromTo: (count, first, last) => `${kinds.level(count)}, o ${first} i ${last}`,
      asksNothing: 'Mae’n enwi lefelau, ond heb ofynion y gallai tystiolaeth eu dangos.',
    },
  },
  attained: {
    about: 'yr hyn y cawsoch eich cymeradwyo ar ei gyfer',
    asks: 'Ar gyfer beth ydych chi wedi cael eich cymeradwyo?',
    explains:
      'A yw panel wedi eich cymeradwyo ar lefel neu gam? Os nad ydyw, dewiswch “dim byd eto”, hyd yn oed os ydych yn gweithio ar y lefel honno.',
    nothing: 'dim byd eto',
  },
  attainedOn: {
    about: 'pryd y cawsoch eich cymeradwyo',
    asks: 'Pryd gawsoch chi eich cymeradwyo?',
    explains:
      'Mae’r mis a’r flwyddyn yn ddigon. Byddwn yn defnyddio diwrnod olaf y mis. Os gadewch hwn yn wag, ni chaiff ei gofnodi. Gallwch ei ychwanegu at y ffeil osodiadau (otpath.yaml) yn nes ymlaen.',
    notRecorded: (what) => `ddim yn hysbys, felly ni chaiff ${what} ei gofnodi`,
  },
  target: {
    about: 'yr hyn rydych yn gweithio tuag ato',
    asks: 'Beth ydych chi’n gweithio tuag ato?',
    explains:
      'Y lefel, y cam neu’r rôl rydych yn gweithio tuag ati. Gallwch ei newid yn nes ymlaen yn y ffeil osodiadau (otpath.yaml).',
  },
  faults: {
    'more-lines': 'Ysgrifennwch ef ar un llinell.',
    'no-letters': 'Ysgrifennwch eich enw mewn llythrennau, er enghraifft Nia Sample.',
    'no-hcpc-number': 'OT a 5 neu 6 digid yw rhif HCPC, er enghraifft OT012345.',
    future: 'Mae’r dyddiad hwn yn y dyfodol.',
    'no-such-day': 'Nid yw’r dyddiad hwn yn y calendr. Gwiriwch y diwrnod a’r mis.',
    'short-year': 'Ysgrifennwch y flwyddyn yn llawn, er enghraifft 2024, nid 24.',
    'no-day':
      'Ysgrifennwch y diwrnod, y mis a’r flwyddyn, er enghraifft 2 Medi 2024. Os nad ydych yn gwybod y diwrnod, ysgrifennwch Medi 2024.',
  },
  created: {
    thisFolder: 'y ffolder hon',
    title: (folder) => `Wedi’u creu yn ${folder}:`,
    settings: 'eich gosodiadau, gydag enghreifftiau o’r hyn y gallwch ei ychwanegu',
    readme: 'diben pob ffeil',
    evidence: 'ar gyfer eich tystiolaeth, gydag enghraifft',
    ignore: 'pa ffeiliau y mae otpath yn eu hanwybyddu',
    editors: 'er mwyn i olygyddion eich helpu',
    left: (path) => `Roedd ${path} yno eisoes ac nid yw wedi newid.`,
    next: 'Beth i’w wneud nesaf:',
    goThere: 'mynd i’r portffolio',
    add: 'ysgrifennu eich darn cyntaf o dystiolaeth',
    gaps: 'gweld beth mae eich targed yn ei ofyn',
    status: 'gweld lle rydych arni, unrhyw bryd',
  },
};
