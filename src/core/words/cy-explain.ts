import type { ExplainWords } from './en-explain.ts';

/** What `otpath explain` says around texts of a framework, in Welsh. */
export const welshExplain: ExplainWords = {
  titled: (title, kind, id) => `${title} (${kind} ${id})`,
  kinds: { pillar: 'piler', area: 'maes', aspect: 'agwedd', role: 'rôl' },
  framework: (framework) => `Fframwaith: ${framework}`,
  source: (sources) => `Ffynhonnell: ${sources}`,
  noSource: 'dim',
  version: (version) => `Fersiwn y data: ${version}`,
  publisher: (publisher) => `Cyhoeddwr: ${publisher}`,
  statementCount: (count) => `Datganiadau: ${String(count)}`,
  setAsideIn: (framework) => `Y fframwaith sy’n ei roi o’r neilltu: ${framework}`,
  changedIn: (framework) => `Y fframwaith sy’n ei newid: ${framework}`,
  addsTo: (original) =>
    `Yn ychwanegu at yr hyn y mae’r gwreiddiol yn ei ofyn. I’w weld: otpath explain ${original}`,
  level: (level) => `Lefel: ${level}`,
  pillar: (pillar) => `Piler: ${pillar}`,
  aspects: (aspects) => `Agwedd: ${aspects}`,
  ownReading: 'darlleniad otpath; nid yw’r ffynhonnell yn enwi’r un',
  facet: (facet, canBeClaimed) =>
    `Elfen: ${facet} (${canBeClaimed ? 'gellir ei hawlio' : 'cyngor; ni ellir ei hawlio'})`,
  strength: (strength) => `Cryfder: ${strength}`,
  revision: (revision, retired, replacedBy) =>
    `Diwygiad: ${String(revision)}${retired ? `; ni ofynnir amdano mwyach${replacedBy === '' ? '' : `, gweler ${replacedBy}`}` : ''}`,
  onlyForRole: (role) => `Ar gyfer y rôl hon yn unig: ${role}`,
  sayRole: (role) =>
    `I ddweud ai eich rôl chi yw hi, ysgrifennwch yn otpath.yaml: roles: [{ role: ${role}, answer: yes }], neu answer: no`,
  requiredBy: (target) => `Gofynnir amdano gan: ${target}`,
  kind: (kind) => `Math: ${kind}`,
  carries: 'Gofynnir amdano ar gamau a lefelau diweddarach hefyd',
  months: (months) => `Misoedd: ${String(months)}`,
  countedFrom: (from) => `Yn cyfrif o: ${from}`,
  decidedBy: (who) => `Penderfynir gan: ${who}`,
  record: (where) => `I’w gofnodi yn otpath.yaml: ${where}`,
  barredLists: (lists) => `Gyda barred_lists: [${lists}]`,
  statement: (id) => `Datganiad: ${id}`,
  aimAt: (target) => `I weithio tuag ato, ysgrifennwch yn otpath.yaml: target: ${target}`,
  onlyFor: (role) => `, ar gyfer y rôl ${role} yn unig`,
  headings: {
    targets: 'Targedau',
    pillars: 'Pileri',
    rules: 'Rheolau’r fframwaith',
    aspects: 'Agweddau',
    statements: 'Datganiadau',
    ways: 'Ffyrdd o’i fodloni',
    onlyRole: 'Gofynnir amdanynt ar gyfer y rôl hon yn unig',
    examples: 'Enghreifftiau',
    claimIt: 'I’w hawlio, ysgrifennwch ym mhen ffeil dystiolaeth',
    description: 'Disgrifiad',
    duties: 'Beth mae’r swydd yn ei gynnwys',
    guidance: 'Sut i ddefnyddio’r fframwaith hwn',
    claimable: 'Datganiadau y gellir eu hawlio',
    stages: 'Camau',
    requirements: 'Gofynion',
    mappings: 'Mapio i fframweithiau eraill',
    notes: 'Nodiadau',
    editorNotes: 'Nodiadau’r golygyddion',
  },
  history: {
    framework: 'Yr hyn a ddywedodd y fframwaith',
    portfolio: 'Yr hyn a ddywedodd eich portffolio',
    line: (day, commit, text) => `${day} (${commit}): ${text}`,
    version: (version) => `fersiwn ${version}`,
    revision: (revision) => `diwygiad ${String(revision)}`,
    retired: 'ni ofynnir amdano mwyach',
    notThere: 'nid oedd yno.',
    nothing: 'Nid oes dim yn git yn sôn amdano.',
    builtIn: (framework) =>
      `Daw ${framework} gydag otpath, felly nid oes gan git fersiynau cynharach ohono yma.`,
    noGit: 'Nid yw’r fframwaith hwn mewn storfa git, felly nid oes fersiynau cynharach ohono.',
    claimed: (file, rationale) => `wedi’i hawlio yn ${file}: ${rationale}`,
    judged: (evidence, who, day, judgement) => `${judgement} gan ${who} ar ${day} (${evidence})`,
    noLonger: (what) => `nid mwyach: ${what}`,
  },
  own: {
    evidence: (file) => `Darn o’ch tystiolaeth: ${file}`,
    days: (days) => `Dyddiad: ${days}`,
    type: (type) => `Math: ${type}`,
    witness: (name) => `Tyst: ${name}`,
    attachments: (paths) => `Atodiadau: ${paths}`,
    claims: 'Yr hyn y mae’n ei hawlio',
    noRationale: 'dim rhesymeg eto',
    decisions: 'Yr hyn a benderfynodd aseswyr',
    signOff: (file) => `Dyfarniad: ${file}`,
    isAbout: (evidence) => `Tystiolaeth: ${evidence}`,
    planRow: (file) => `Rhes o’ch cynllun datblygu, ${file}`,
    packNumber: {
      title: (number) => `${number}: rhif darn o dystiolaeth mewn pecyn`,
      facts: [
        'Mae pob pecyn yn rhifo ei dystiolaeth o E1 yn ei drefn ei hun. Mewn pecyn arall gall yr un rhif fod yn ddarn arall.',
        'I weld pa ddarn yw ef, chwiliwch am y rhif yn y pecyn hwnnw. Mae’r teitl a’r ffeil ar ei daflen dystiolaeth.',
        'Yna rhedwch otpath explain gyda’r ffeil, er enghraifft: otpath explain evidence/2026-03-a-kitchen.md',
      ],
    },
  },
  rationale: 'Sut mae’r dystiolaeth hon yn dangos hynny.',
  duty: 'Dyletswydd yw hon. Mae’n disgrifio’r swydd. Nid yw’n ofyniad, ac ni all tystiolaeth ei hawlio.',
  dutyGroup: (group) => `Grŵp: ${group}`,
  author: (author) => `(Awdur: ${author})`,
  policy: {
    title: (policy) => `Faint o dystiolaeth sy’n ddigon (polisi ${policy})`,
    fact: 'Mae otpath yn cyfrif. Pobl sy’n penderfynu a yw’r dystiolaeth yn ddigon da.',
    setBy: (origin) => `Gosodwyd gan: ${origin}`,
    whoMaySet: 'Pwy all ei osod',
    howToSet:
      'Gall fframwaith ddweud faint sy’n ddigon. Mae otpath yn llenwi’r hyn y mae’n ei adael yn agored. Mae sefydliad yn gosod ei bolisi ei hun yn y ffeil y mae organisation_policy yn otpath.yaml yn ei henwi, a phortffolio o dan policy.',
  },
  meanings: {
    stale:
      'Cyflwr: mae tystiolaeth, ond mae’r cyfan yn rhy hen i’r polisi ei chyfrif. Mae tystiolaeth fwy diweddar o’r un peth yn cywiro hynny.',
    waived:
      'Cyflwr: mae hepgoriad yn rhoi’r gofyniad o’r neilltu. Mae’r rheswm, a phwy a benderfynodd, yn waivers.yaml.',
    assumed:
      'Cyflwr: mae’r gofyniad yn rhan o lefel, cam neu swydd sydd wedi’i chydnabod eisoes. Nid oes angen ei ddangos eto.',
    verified:
      'Cyflwr: mae aseswyr wedi derbyn digon o hawliadau ac wedi llofnodi ag allweddi. Mae’r allweddi mewn rhestr nad yw’r portffolio yn ei rheoli.',
    accepted:
      'Cyflwr: mae dyfarniadau yn y portffolio yn derbyn digon o hawliadau, ac nid oes dim wedi newid ers hynny. Nid oes allwedd o’r tu allan i’r portffolio sy’n profi pwy a’u hysgrifennodd.',
    evidenced: 'Cyflwr: mae digon o hawliadau sy’n cyfrif. Nid oes asesydd wedi’u derbyn eto.',
    suspect:
      'Cyflwr: mae’r datganiad, y dystiolaeth neu’r rhesymeg wedi newid ers ei hawlio neu ddyfarnu arni. Dylai rhywun edrych eto.',
    claimed:
      'Cyflwr: mae hawliadau, ond rhy ychydig, neu rai na allant gyfrif. Mae’r adroddiad yn dweud pam.',
    uncovered:
      'Cyflwr: nid oes dim yn dangos y gofyniad eto. Hawliad mewn darn o dystiolaeth yw’r cam cyntaf.',
    held: 'Cyflwr: cymhwyster neu gofrestriad sydd wedi’i gofnodi ac yn ddilys. Mae ei ddyddiadau yn otpath.yaml.',
    expiring:
      'Cyflwr: cymhwyster neu gofrestriad sy’n ddilys ac yn dod i ben cyn hir. Adnewyddwch ef, a chofnodwch y dyddiad newydd.',
    expired:
      'Cyflwr: cymhwyster neu gofrestriad y mae ei ddiwrnod olaf wedi mynd heibio. Adnewyddwch ef, a chofnodwch y dyddiad newydd.',
    missing:
      'Cyflwr: cymhwyster neu gofrestriad nad ydych wedi’i gofnodi. Cofnodwch ef yn otpath.yaml.',
    met: 'Cyflwr: mae’r hyn y gofynnir amdano yno, megis misoedd o brofiad. Nid oes dim ar ôl i’w wneud.',
    given:
      'Cyflwr: mae pobl wedi penderfynu, ac mae eu penderfyniad wedi’i gofnodi. Mae yn otpath.yaml, o dan judgements.',
    awaiting:
      'Cyflwr: dim ond pobl all benderfynu hyn, ac nid oes neb wedi gwneud eto. Caiff eu penderfyniad ei gofnodi yn otpath.yaml, o dan judgements.',
    rationale:
      'Pam mae darn o dystiolaeth yn dangos yr hyn y mae’n ei hawlio, yn eich geiriau eich hun. Mae un neu ddwy frawddeg yn ddigon.',
    claim:
      'Yr hyn y mae darn o dystiolaeth yn dweud ei fod yn ei ddangos: un datganiad neu allu. Mae rhesymeg gan bob hawliad.',
    evidence:
      'Un ffeil yn y ffolder evidence/ am un darn o’ch ymarfer. Mae ei phen yn dweud beth mae’n ei hawlio.',
    requirement:
      'Un peth y mae targed yn gofyn amdano. Gall fod yn ddatganiad, yn gymhwyster neu gofrestriad, yn brofiad neu’n benderfyniad gan bobl.',
    facet:
      'Yr ochr ar ymarfer y mae datganiad yn ymwneud â hi: cyfrifoldeb; gwybodaeth, sgiliau ac ymddygiadau; neu ddatblygiad addysgol. Cyngor yw’r olaf ac ni ellir ei hawlio.',
    aspect:
      'Rhan o biler, megis gofal diogel ac effeithiol. Mae datganiadau’r un agwedd yn perthyn i’w gilydd ar bob lefel.',
    pillar:
      'Un o rannau mawr ymarfer mewn fframwaith, megis ymarfer proffesiynol. Caiff gofynion lefel eu grwpio fesul piler.',
    'sign-off':
      'Yr hyn a ddywedodd asesydd am eich hawliadau, a gedwir yn y ffolder signoffs/. Mae’n berthnasol i’r testunau fel yr oeddent pan ddyfarnwyd arnynt.',
    waiver:
      'Gofyniad a roddir o’r neilltu, gyda’r rheswm ac enw’r sawl a benderfynodd. Mae yn waivers.yaml.',
    witness:
      'Rhywun a welodd y gwaith ac y gellir ei holi amdano. Caiff tyst ei enwi ym mhen y dystiolaeth.',
    fingerprint:
      'Rhif byr a wneir o destun a’i atodiadau. Pan fydd unrhyw beth ynddynt yn newid, mae’r rhif yn newid.',
    attachment:
      'Ffeil wrth ymyl darn o dystiolaeth, megis tystysgrif neu lun. Mae pen y dystiolaeth yn ei henwi.',
    target:
      'Yr hyn rydych yn gweithio tuag ato: lefel, cam, llwybr neu broffil rôl mewn fframwaith. Mae yn otpath.yaml.',
    framework:
      'Yr hyn y mae corff yn gofyn amdano gan therapyddion galwedigaethol, wedi’i ysgrifennu fel data. Mae otpath framework list yn dangos y rhai sydd gennych.',
    pathway:
      'Camau fframwaith yn eu trefn, pob un yn arwain at y nesaf. Mae otpath route yn dangos y ffordd at un ohonynt.',
    'role-profile':
      'Yr hyn y mae cyflogwr yn gofyn amdano gan ddeiliad swydd. Gall fod yn darged fel y gall lefel.',
    finding:
      'Yr hyn y mae otpath check yn ei ddweud am un man yn eich ffeiliau. Mae ganddo god fel OT301, y mae otpath explain yn ei esbonio.',
    coverage:
      'I ba raddau y mae gofyniad wedi’i fodloni: ei gyflwr. Mae otpath gaps yn ei ddangos ar gyfer popeth y mae eich targed yn gofyn amdano.',
  },
  wordTitle: (word) =>
    ({
      stale: 'Wedi dyddio',
      waived: 'Wedi’i hepgor',
      assumed: 'Tybiedig',
      verified: 'Wedi’i ddilysu',
      accepted: 'Wedi’i dderbyn',
      evidenced: 'Â thystiolaeth',
      suspect: 'Amheus',
      claimed: 'Hawliad yn unig',
      uncovered: 'Heb dystiolaeth',
      held: 'Yn ei le',
      expiring: 'Yn dod i ben',
      expired: 'Wedi dod i ben',
      missing: 'Yn eisiau',
      met: 'Wedi’i fodloni',
      given: 'Wedi’i roi',
      awaiting: 'Yn aros am bobl',
      rationale: 'Rhesymeg',
      claim: 'Hawliad',
      evidence: 'Tystiolaeth',
      requirement: 'Gofyniad',
      facet: 'Elfen',
      aspect: 'Agwedd',
      pillar: 'Piler',
      'sign-off': 'Dyfarniad',
      waiver: 'Hepgoriad',
      witness: 'Tyst',
      fingerprint: 'Ôl bys',
      attachment: 'Atodiad',
      target: 'Targed',
      framework: 'Fframwaith',
      pathway: 'Llwybr gyrfa',
      'role-profile': 'Proffil rôl',
      finding: 'Canfyddiad',
      coverage: 'Cwmpas',
    })[word],
};
