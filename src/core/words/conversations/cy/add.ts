import { welshPlural, type Noun } from '../../cy-plural.ts';
import type { addWords } from '../en/add.ts';

/** What notes can lose, as it stands after a number. */
const lost = {
  hiddenText: {
    one: 'darn o destun cudd',
    two: 'ddarn o destun cudd',
    many: 'ddarnau o destun cudd',
  },
  hiddenPart: { one: 'rhan gudd', two: 'ran gudd', many: 'rannau cudd' },
  deletion: {
    one: 'dilead a olrheiniwyd',
    two: 'ddilead a olrheiniwyd',
    many: 'ddileadau a olrheiniwyd',
  },
  insertion: {
    one: 'mewnosodiad a olrheiniwyd',
    two: 'fewnosodiad a olrheiniwyd',
    many: 'fewnosodiadau a olrheiniwyd',
  },
  comment: { one: 'sylw', many: 'sylwadau' },
  footnote: { one: 'troednodyn', two: 'droednodyn', three: 'throednodyn', many: 'droednodiadau' },
  formula: { one: 'fformiwla', many: 'fformiwlâu' },
  chart: { one: 'siart neu ddiagram', many: 'siartiau neu ddiagramau' },
  shape: { one: 'siâp wedi’i dynnu', many: 'siapiau wedi’u tynnu' },
  embedded: { one: 'ffeil wedi’i mewnblannu', many: 'ffeiliau wedi’u mewnblannu' },
  inserted: {
    one: 'dogfen wedi’i mewnosod',
    two: 'ddogfen wedi’i mewnosod',
    many: 'ddogfennau wedi’u mewnosod',
  },
  picture: { one: 'llun', two: 'lun', many: 'luniau' },
  link: { one: 'dolen', two: 'ddolen', many: 'ddolenni' },
  symbol: { one: 'symbol', many: 'symbolau' },
  field: {
    one: 'maes gwag ar ffurflen',
    two: 'faes gwag ar ffurflen',
    many: 'feysydd gwag ar ffurflen',
  },
  cell: { one: 'cell wedi’i chyfuno', two: 'gell wedi’i chyfuno', many: 'gelloedd wedi’u cyfuno' },
  table: { one: 'tabl', two: 'dabl', three: 'thabl', many: 'dablau' },
} as const satisfies Readonly<Record<string, Noun>>;

const how = (noun: Noun, rest: string) => (count: number) => `${welshPlural(count, noun)} ${rest}`;

/** What `otpath add` asks and says, in Welsh. */
export const welshAddWords: typeof addWords = {
  welcome: (practitioner) =>
    `Mae hwn yn ysgrifennu darn newydd o dystiolaeth ar gyfer ${practitioner}. Gallwch newid pob ateb ar y diwedd.`,
  nothingToClaim:
    'Nid oes gan darged y portffolio hwn ddatganiadau y gall tystiolaeth eu dangos. I weld pob targed, rhedwch otpath framework list. Yna newidiwch y targed yn otpath.yaml.',
  summary: 'Gwiriwch eich atebion.',
  agree: 'Ydy, ei ysgrifennu',
  none: 'dim',
  noneYet: 'neb eto',
  openNow: 'Ei agor nawr?',
  title: {
    about: 'y teitl',
    asks: 'Beth yw enw’r darn hwn o waith?',
    example: 'Asesiad cegin',
    explains: 'Mae’r teitl yn ymddangos ym mhob adroddiad. Peidiwch â chynnwys enwau na lleoedd.',
  },
  date: {
    about: 'y dyddiad',
    asks: 'Pryd oedd hyn?',
    explains: 'Diwrnod neu gyfnod: 14 Mawrth 2026, 14/03/2026, ddoe, 1 i 14 Mawrth 2026.',
    explainsChanged: (day) =>
      `Y diwrnod neu’r cyfnod pan wnaethoch y gwaith. Newidiwyd eich nodiadau ddiwethaf ar ${day}. Pwyswch Enter dim ond os mai hwnnw oedd y diwrnod.`,
    fromTo: (from, to) => `${from} i ${to}`,
  },
  type: {
    about: 'y math',
    asks: 'Pa fath o dystiolaeth yw hon?',
    explains: 'Mae panel yn chwilio am sawl math o dystiolaeth. Dewiswch yr un sy’n gweddu orau.',
  },
  claims: {
    about: 'y datganiadau',
    explains:
      'Pa ddatganiadau y mae’n eu dangos? Teipiwch eiriau i chwilio, neu dewiswch â’r bysellau saeth. Dewiswch yr un i dri y mae’n eu dangos orau. Mae ✓ wrth ddatganiad rydych wedi’i ddewis. Dewiswch ef eto i’w newid neu ei dynnu.',
    explainsWithoutTarget:
      'Nid oes gan y portffolio hwn darged eto, felly gallwch ddewis o blith datganiadau pob fframwaith. Teipiwch eiriau i chwilio. I weld beth sydd ar agor o hyd, ychwanegwch darged at otpath.yaml.',
    find: 'Chwilio am ddatganiad:',
    findAnother: (count) => `Chwilio am un arall (${String(count)} hyd yma):`,
    done: 'Dyna’r cyfan',
    none: 'Dim un: nid yw’n hawlio datganiad',
    noneForNow: 'Dim un am y tro: ni fydd yn cyfrif nes ichi ei chysylltu â datganiad',
    noneShort: 'Dim un',
    noMatch: 'Dim canlyniad. Rhowch gynnig ar air cyffredinol fel risk neu supervision',
    noMatchShort: 'dim canlyniad',
    nothingChosen: 'dim wedi’i ddewis',
    suggested: 'O’ch testun, gall y rhai â → weddu. Neu teipiwch eiriau i chwilio',
    typeOrChoose: 'Teipiwch eiriau, neu dewiswch â’r bysellau saeth',
    typeTheRest: 'Teipiwch y gweddill, neu dewiswch un â’r bysellau saeth',
    noSuch: (typed) => `Nid oes ${typed}. Ai un o’r rhain oedd gennych dan sylw?`,
    chosenAlready: (id) => `Rydych wedi dewis ${id} eisoes.`,
    change: 'Newid sut y caiff ei ddangos',
    remove: 'Ei dynnu',
    leave: 'Ei adael fel y mae',
    advice:
      'Dywedwch mewn brawddeg beth wnaethoch chi sy’n ei ddangos. Mae “Pwysais dair ffordd a dewis un gyda’r teulu” yn dweud mwy nag “Rwy’n dda am wneud hyn”. Nid hwn oedd gennych dan sylw? Pwyswch Esc.',
    asks: (id) => `Sut mae’n dangos ${id}?`,
    example: 'sut mae’n dangos hynny',
  },
  reflection: {
    about: 'y model myfyrio',
    asks: 'Pa fodel myfyrio rydych chi’n ei ddilyn?',
    explains: 'Byddwn yn ychwanegu penawdau’r model, gyda chwestiynau o dan bob un.',
    none: 'Dim un',
  },
  attachments: {
    about: 'yr atodiadau',
    asks: 'Ffeil i’w hatodi (dewisol):',
    asksAnother: 'Ffeil arall (i barhau, pwyswch Enter):',
    explains:
      'Caiff ffeiliau eu copïo i’r portffolio, wrth ymyl y dystiolaeth. Bydd eich rhai chi yn aros lle y maent. Teipiwch lwybr, neu lusgo’r ffeil i’r ffenestr hon.',
    keep: 'Cadw’r atodiadau hyn?',
    keepAll: 'Eu cadw ac ychwanegu rhai eraill',
    dropAll: 'Eu tynnu i gyd a dechrau eto',
    chosenAlready: (name) => `Rydych wedi atodi ${name} eisoes.`,
    willBeCopied: (name) => `Caiff ${name} ei chopïo.`,
    isThere: (name) => `Mae ${name} yn y portffolio eisoes.`,
    tooLarge: (megabytes) =>
      `Mae’n ${megabytes} MB, ac ni all y rhan fwyaf o baneli dderbyn hynny. Gwnewch hi’n llai os gallwch.`,
  },
  alternatives: {
    about: 'y disgrifiadau o luniau',
    asks: (name) => `Beth mae ${name} yn ei ddangos?`,
    explains:
      'Mae pobl na allant weld llun yn clywed ei ddisgrifiad yn ei le. Dywedwch mewn ychydig eiriau beth mae’n ei ddangos, heb enwau. Gadewch ef yn wag os mai addurn yn unig yw’r llun.',
    of: (count, all) => `${String(count)} o ${String(all)}`,
  },
  witness: {
    about: 'y tyst',
    asks: 'Pwy yw’r tyst? (dewisol)',
    explains:
      'Rhywun a’i gwelodd neu a all ei gadarnhau. Mae angen o leiaf un tyst ar bob piler, felly ychwanegwch un os gallwch.',
    explainsNeeded: (type) =>
      `Mae angen tyst ar y math hwn o dystiolaeth (${type}). Os nad ydych yn gwybod pwy eto, gadewch hwn yn wag. Bydd otpath check yn eich atgoffa.`,
    likeYours:
      'Mae’r enw hwn yn debyg i’ch enw chi. Rhowch eu rhif cofrestru i ddangos mai rhywun arall ydyw.',
    number: 'Eu rhif cofrestru:',
    numberOptional: 'Eu rhif cofrestru (dewisol):',
    post: 'Eu swydd (dewisol):',
    day: 'Pryd wnaethon nhw ei gadarnhau? (dewisol)',
  },
  text: {
    about: 'y geiriau cyntaf',
    asks: 'Beth ddigwyddodd? (dewisol)',
    explains:
      'Mae brawddeg neu ddwy yn ddechrau da. Byddwch yn ysgrifennu’r gweddill yn y ffeil. Os gludwch fwy nag un paragraff, mae ¶ yn nodi pob un newydd.',
  },
  titleFaults: {
    'no-letters': 'Mae angen ychydig o lythrennau mewn teitl, er enghraifft Asesiad cegin.',
    'too-long': 'Ysgrifennwch deitl byrrach, o hyd at 120 nod.',
    name: 'Mae’n ymddangos bod enw yn hwn. Mae pawb yn gweld teitlau ac enwau ffeiliau, felly peidiwch â’i gynnwys.',
    detail:
      'Mae’n ymddangos bod manylyn personol yn hwn. Mae pawb yn gweld teitlau ac enwau ffeiliau, felly peidiwch â’i gynnwys.',
  },
  periodFaults: {
    unreadable: 'Ysgrifennwch ddiwrnod fel 14 Mawrth 2026, neu gyfnod fel 1 i 14 Mawrth 2026.',
    'not-in-calendar': 'Nid yw’r dyddiad hwn yn y calendr. Gwiriwch y diwrnod a’r mis.',
    future: 'Mae’r dyddiad hwn yn y dyfodol. Am yr hyn sydd wedi digwydd y mae tystiolaeth.',
    'too-early': 'Mae’r dyddiad hwn cyn 1900. Gwiriwch y flwyddyn.',
    reversed: 'Mae’r diwrnod cyntaf ar ôl yr un olaf.',
  },
  witnessFaults: {
    'no-letters': 'Ysgrifennwch enw’r tyst mewn llythrennau.',
    'same-number': 'Eich rhif cofrestru chi yw hwn, ac ni allwch fod yn dyst i’ch gwaith eich hun.',
    'same-name': 'Ni allwch fod yn dyst i’ch gwaith eich hun.',
    'similar-name':
      'Gall hwn fod yn enw i chi, ac ni allwch fod yn dyst i’ch gwaith eich hun. Ysgrifennwch enw llawn y tyst.',
  },
  report: {
    written: (file) => `Ysgrifennwyd: ${file}`,
    attached: (file) => `Atodwyd: ${file}`,
    ignored: 'Mae otpath yn anwybyddu’r ffeil hon, gan fod .otpathignore yn ei henwi.',
    notRequired: (id) => `${id}: nid yw eich targed yn gofyn am hyn.`,
    still: (id, state) => `${id}: ${state} o hyd.`,
    changed: (id, before, after) => `${id}: ${before} → ${after}.`,
    next: (step) => `Nesaf: ${step}`,
    removeDetails: (step) => `dilëwch y manylion personol a ddangosir uchod. Yna ${step}`,
    write: (file) => `agorwch ${file} ac ysgrifennu o dan ei phenawdau.`,
    read: (file) => `darllenwch drwy ${file}.`,
    untilThen: 'Tan hynny nid yw ei hawliadau yn cyfrif.',
    seeMissing: (command) => `I weld beth sydd ar goll o hyd, rhedwch: ${command}`,
  },
  open: {
    noProgram: 'Ni chafodd otpath hyd i raglen sy’n ei hagor.',
    notOpened: (editor) =>
      `Nid oedd modd ei hagor â "${editor}", y golygydd a osodwyd yn VISUAL neu EDITOR.`,
    openYourself: 'Agorwch hi eich hun mewn unrhyw olygydd testun plaen:',
  },
  losses: {
    title: (file) => `Nid oedd modd copïo popeth yn ${file} fel yr oedd:`,
    notCopied: {
      'not-there': (address) => `ni chopïwyd ${address}, gan nad oes ffeil o’r fath`,
      'not-seen': (address) =>
        `ni chopïwyd ${address}, gan na all y dudalen edrych wrth ymyl eich nodiadau. Atodwch hi isod`,
      outside: (address) => `ni chopïwyd ${address}, gan ei bod y tu allan i ffolder eich nodiadau`,
      web: (address) =>
        `ni chopïwyd ${address}, gan ei bod ar y we ac nad yw otpath byth yn mynd ar-lein`,
      'not-shown': (address) =>
        `ni chopïwyd ${address}, gan na all adroddiadau ei dangos. Cadwch hi fel PNG neu JPEG`,
    },
    head: {
      unclosed: (line) =>
        `Llinell ${String(line)}: nid oes llinell o --- yn cau’r llinellau cyntaf, felly ni ddefnyddiwyd dim ohonynt. I’w defnyddio, rhowch --- ar linell oddi tanynt a dechreuwch eto`,
      broken: (line, what) =>
        `Llinell ${String(line)}: ni ellir darllen ${what === '' ? 'y llinellau cyntaf' : `“${what}”`}, gan fod braced, dyfynnod neu fewnoliad yn anghywir. Mae wedi’i gadw ar ddiwedd y testun. Cywirwch ef yno neu yn eich nodiadau`,
      twice: (line, what) =>
        `Llinell ${String(line)}: mae “${what}” yno fwy nag unwaith, felly ni chafodd ei ddefnyddio. Mae wedi’i gadw ar ddiwedd y testun`,
      answer: (line, what) =>
        `Llinell ${String(line)}: ni ellir defnyddio’r hyn y mae “${what}” yn ei ddweud yma. Mae wedi’i gadw ar ddiwedd y testun. Gwiriwch ef ac ychwanegwch ef at y dystiolaeth eich hun`,
      claim: (line, what) =>
        `Llinell ${String(line)}: ni ddefnyddiwyd yr hawliad${what === '' ? '' : ` ar gyfer ${what}`}. Mae gan hawliad ddatganiad a rhesymeg, a dim arall. Mae wedi’i gadw ar ddiwedd y testun`,
      'claim-twice': (line, what) =>
        `Llinell ${String(line)}: mae ${what} wedi’i hawlio ddwywaith. Mae’r ail hawliad wedi’i gadw ar ddiwedd y testun`,
      'no-rationale': (line, what) =>
        `Llinell ${String(line)}: nid oes rhesymeg gan yr hawliad ar gyfer ${what}, felly ni chafodd ei ddefnyddio. Mae wedi’i gadw ar ddiwedd y testun. Dywedwch sut mae’r dystiolaeth yn ei ddangos, ac ychwanegwch ef at yr hawliadau`,
      'no-statement': (line, what) =>
        `Llinell ${String(line)}: nid yw ${what} yn ddatganiad y gallwch ei hawlio, felly ni ddefnyddiwyd yr hawliad hwn. Mae wedi’i gadw ar ddiwedd y testun. Cywirwch yr id ac ychwanegwch ef at yr hawliadau`,
    },
    noDescription: (names, count) =>
      `Nid oes disgrifiad ar gyfer pobl na allant ${count === 1 ? 'ei weld' : 'eu gweld'}: ${names}. Ysgrifennwch ef rhwng [ a ] yn ![](…), neu ei roi gyda --alt.`,
    kinds: {
      'hidden-text': how(lost.hiddenText, 'wedi’i hepgor, gan nad oes neb yn ei weld yn Word'),
      'hidden-on-page': how(
        lost.hiddenPart,
        'o’r dudalen we wedi’i hepgor, gan nad yw porwr yn dangos hynny',
      ),
      'tracked-deletions': how(lost.deletion, 'wedi’i hepgor'),
      'tracked-insertions': how(lost.insertion, 'wedi’i gadw fel testun'),
      comments: how(lost.comment, 'wedi’i hepgor'),
      'headers-and-footers': () => 'penynnau a throedynnau wedi’u hepgor',
      'unused-notes': how(lost.footnote, 'nad yw’r testun yn cyfeirio ato wedi’i hepgor'),
      'table-of-contents': () => 'y tabl cynnwys wedi’i hepgor',
      formulas: how(lost.formula, 'wedi’i hepgor. Mae’r testun yn dweud ble'),
      'formulas-in-line': how(
        lost.formula,
        'wedi’i hysgrifennu ar un llinell, fel (a + b)/2. Cymharwch bob un â’ch nodiadau',
      ),
      'charts-and-diagrams': how(
        lost.chart,
        'wedi’i hepgor. Cadwch yr hyn sydd ei angen arnoch fel llun, a’i ychwanegu',
      ),
      drawings: how(lost.shape, 'heb eiriau wedi’i hepgor'),
      'embedded-files': how(
        lost.embedded,
        'wedi’i hepgor. Cadwch yr hyn sydd ei angen arnoch fel ffeil, a’i hatodi',
      ),
      'inserted-documents': how(lost.inserted, 'wedi’i hepgor. Mae’r testun yn dweud ble'),
      'pictures-not-shown': how(
        lost.picture,
        'na all adroddiadau ei ddangos wedi’i hepgor. Cadwch yr hyn sydd ei angen arnoch fel PNG neu JPEG, a’i ychwanegu',
      ),
      'too-many-pictures': how(
        lost.picture,
        'wedi’i hepgor: gormod ar gyfer un darn o dystiolaeth. Mae’r testun yn dweud ble',
      ),
      'pictures-elsewhere': how(lost.picture, 'nad yw yn y ddogfen ei hun wedi’i hepgor'),
      'cropped-pictures': how(
        lost.picture,
        'wedi’i docio yn Word. Mae’r copi’n dangos y llun cyfan, felly edrychwch ar ei ymylon',
      ),
      'links-elsewhere': how(
        lost.link,
        'i ffeiliau neu leoedd na all neb arall eu hagor. Mae’r geiriau wedi’u cadw',
      ),
      looks: () => 'tanlinellu ac amlygu wedi’u hepgor. Mae’r geiriau wedi’u cadw',
      capitals: () =>
        'priflythrennau llawn a bach wedi’u hepgor. Mae’r geiriau wedi’u cadw fel y’u teipiwyd',
      numbering: () => 'llythrennau neu rifau Rhufeinig rhestrau. 1, 2, 3 ydynt yn y testun',
      symbols: how(lost.symbol, 'o ffont arbennig. Mae □ yn y testun yn ei le'),
      'empty-fields': how(lost.field, 'wedi’i hepgor'),
      'merged-cells': how(
        lost.cell,
        'mewn tablau. Mae’r testun yn y gell gyntaf, ac mae’r lleill yn wag',
      ),
      'nested-tables': how(lost.table, 'y tu mewn i dabl arall. Llinellau mewn cell yw’r rhesi'),
    },
  },
};
