import { welshDay } from './cy-dates.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import type { CohortWords } from './en-cohort.ts';

const shortOf: CohortWords['shortOf'] = ({ pillar, needed, met }) =>
  `${pillar === undefined ? '' : `${pillar}: `}${String(met)} wedi’u bodloni, disgwylir ${String(needed)}`;

/** What reports on many portfolios say, in Welsh. */
export const welshCohort: CohortWords = {
  headings: {
    person: 'Enw',
    id: 'Dynodwr',
    target: 'Targed',
    met: 'Wedi’u bodloni',
    'needs-work': 'Angen gwaith',
    'not-started': 'Heb ddechrau',
    asked: 'Yn ofynnol',
    recognised: 'Wedi’u cydnabod eisoes',
    errors: 'Gwallau',
    warnings: 'Rhybuddion',
    notes: 'Nodiadau',
    'personal-details': 'Lleoedd tebyg i fanylion personol',
    credentials: 'Cymwysterau wedi dod neu’n dod i ben',
    'last-evidence': 'Tystiolaeth ddiwethaf',
    'pieces-in-year': 'Darnau mewn 12 mis',
    pieces: 'Darnau o dystiolaeth',
    waiting: 'Yn aros am benderfyniad',
    'waiting-since': 'Yn aros ers',
    'waiting-for': 'Yn aros am',
    conditions: 'Amodau agored',
    suspect: 'Wedi newid ers llofnodi neu hawlio',
    disagreements: 'Hawliadau gydag anghytundeb',
    'on-leave': 'Ar absenoldeb ers',
    'what-to-do': 'Beth i’w wneud',
    pillar: 'Piler',
    days: 'Diwrnodau',
    credential: 'Cymhwyster',
    state: 'Statws',
    expires: 'Yn dod i ben',
    statement: 'Datganiad',
    'asked-of': 'Yn ofynnol gan',
    'evidenced-by': 'Tystiolaeth gan',
    assessor: 'Asesydd',
    registration: 'Cofrestriad',
    decisions: 'Penderfyniadau',
    accepted: 'Derbyniwyd',
    'with-conditions': 'Gydag amodau',
    'not-accepted': 'Ni dderbyniwyd',
    changed: 'Wedi newid ers hynny',
    people: 'Pobl',
    'days-least': 'Lleiaf o ddiwrnodau i benderfynu',
    'days-median': 'Canolrif y diwrnodau i benderfynu',
    'days-most': 'Mwyaf o ddiwrnodau i benderfynu',
    milestone: 'Cerrig milltir',
    forecast: 'Popeth wedi’i fodloni (amcangyfrif)',
    start: 'Dechrau',
    'days-paused': 'Diwrnodau o saib',
    'after-months': 'Misoedd',
    due: 'I’w gyrraedd erbyn',
    short: 'Yn eisiau o hyd',
    path: 'Llwybr y ffolder',
    problem: 'Beth sydd o’i le',
  },
  tables: {
    people: 'Y bobl',
    next: 'Beth i’w wneud nesaf',
    pillars: 'Fesul piler',
    waiting: 'Yn aros am benderfyniad',
    credentials: 'Cymwysterau wedi dod neu’n dod i ben',
    milestones: 'Cerrig milltir',
    statements: 'Datganiadau heb dystiolaeth gan neb, neu gan un person yn unig',
    assessors: 'Aseswyr',
    unread: 'Portffolios na ellid eu darllen',
  },
  sheets: {
    people: 'Y bobl',
    next: 'Beth i’w wneud nesaf',
    pillars: 'Fesul piler',
    waiting: 'Yn aros am benderfyniad',
    credentials: 'Cymwysterau',
    milestones: 'Cerrig milltir',
    statements: 'Datganiadau',
    assessors: 'Aseswyr',
    unread: 'Heb eu darllen',
  },
  pageIntro:
    'Mae pobl yn nhrefn eu dynodwyr. Ni roddir neb mewn trefn teilyngdod. Mae otpath yn cyfrif; pobl sy’n barnu ystyr y rhifau.',
  everybody: 'Pawb',
  everyTarget: 'Pob targed',
  picks: {
    next: 'Rhywbeth i’w wneud',
    waiting: 'Yn aros am benderfyniad',
    credentials: 'Cymwysterau wedi dod neu’n dod i ben',
    'no-evidence': 'Dim tystiolaeth ddiweddar',
    problems: 'Gwallau yn y ffeiliau',
  },
  milestones: {
    'on-track': 'ar y trywydd iawn',
    'needs-attention': 'angen sylw',
    'past-end': 'wedi mynd heibio’r diwedd',
    'no-start': 'dim dyddiad dechrau',
  },
  shortOf,
  tooFew: 'rhy ychydig i ddweud',
  estimate: (from, to) =>
    from === to
      ? `tua ${welshDay(from)} (amcangyfrif)`
      : `${welshDay(from)} i ${welshDay(to)} (amcangyfrif)`,
  batch: {
    titles: {
      reports: (asOf) => `Adroddiadau bylchau ar ${welshDay(asOf)}`,
      sheets: (asOf) => `Taflenni goruchwyliaeth ar ${welshDay(asOf)}`,
      packs: (asOf) => `Pecynnau cyflwyno ar ${welshDay(asOf)}`,
    },
    file: 'Ffeil',
    notMade: 'Ni wnaed pecyn, oherwydd yr hyn sydd o’i le yn y ffeiliau.',
    unchanged: (count) =>
      `Gadawyd ${welshPlural(count, nouns.portfolio)} allan, gan nad oes dim wedi’i gadw ynddynt ers hynny.`,
    summary: (made, failed, unchanged) =>
      [
        `Gwnaed ${welshPlural(made, nouns.file)}.`,
        ...(failed > 0 ? [`Ni ellid gwneud ${String(failed)}.`] : []),
        ...(unchanged > 0
          ? [`Heb newid, felly gadawyd allan: ${welshPlural(unchanged, nouns.portfolio)}.`]
          : []),
      ].join(' '),
  },
  thresholdReached: ({ what, found, least }) =>
    `--fail-on ${what}: cafwyd ${String(found)}. Y terfyn yw ${String(least)}, felly 1 yw’r cod gadael.`,
  unreadAnonymous: 'Ni ellid darllen y portffolio hwn.',
  short: {
    target: 'Targed',
    met: 'Wedi',
    needsWork: 'Gwaith',
    errors: 'Gwallau',
    waiting: 'Aros',
    since: 'Ers',
    last: 'Diwethaf',
  },
  nobody: 'neb',
  nobodyNamed: 'neb wedi’i enwi',
  peopleOn: (people, asOf) => `${welshPlural(people, nouns.person)}, ar ${welshDay(asOf)}`,
  sameId: (id, paths) =>
    `Mae gan ${welshPlural(paths.length, nouns.portfolio)} yr id ${id}: ${paths.join(', ')}. Dangosir hwy gyda’u llwybrau.`,
  unopened: (count, person) =>
    `Ni allai otpath agor ${welshPlural(count, nouns.file)} o bortffolio ${person}, felly nid yw ${count === 1 ? 'ei chynnwys' : 'eu cynnwys'} yn cyfrif yma.`,
  morePeople: (count) => `A ${welshPlural(count, nouns.person)} eto.`,
  columnsLeftOut: (titles) =>
    `Heb eu dangos am nad oes lle yn y ffenestr: ${titles.join(', ')}. I’w gweld, ychwanegwch: --all`,
  moreSteps: (count) => `${welshPlural(count, nouns.furtherAction)}.`,
  moreUnread: (count) => `A ${welshPlural(count, nouns.portfolio)} eto.`,
  rare: (nobody, one) =>
    `Heb dystiolaeth gan neb: ${welshPlural(nobody, nouns.statement)}. Gan un person yn unig: ${String(one)}.`,
  assessorsHave: (assessors, decisions) =>
    `${welshPlural(assessors, nouns.assessor)}, ${welshPlural(decisions, nouns.decision)}.`,
  seeAll: 'Popeth: --all. Taenlen: --format xlsx --output team.xlsx.',
  steps: {
    'credential-expired': ({ credential, expires }) =>
      `Holwch am ${credential}: daeth i ben ar ${welshDay(expires)}.`,
    'personal-details': ({ count }) =>
      `Gofynnwch am ddileu manylion personol: mae ${welshPlural(count, nouns.place)} yn edrych fel rhai.`,
    unopened: ({ count }) =>
      `Gofynnwch am wneud ${welshPlural(count, nouns.file)} yn ddarllenadwy: ni allai otpath ${count === 1 ? 'ei hagor, felly nid yw’n' : 'eu hagor, felly nid ydynt yn'} cyfrif.`,
    'no-target': () => 'Cytunwch ar darged: nid oes un yn y portffolio.',
    'past-end': ({ months, due, short }) =>
      `Cytunwch sut i fynd ymlaen: roedd y garreg filltir olaf (${welshPlural(months, nouns.month)}) i’w chyrraedd erbyn ${welshDay(due)}. ${short.map(shortOf).join('; ')}.`,
    milestone: ({ months, due, short }) =>
      `Trafodwch y garreg filltir ar ôl ${welshPlural(months, nouns.month)}, i’w chyrraedd erbyn ${welshDay(due)}. ${short.map(shortOf).join('; ')}.`,
    waiting: ({ pieces, since, days, from }) =>
      `${from === undefined ? 'Trefnwch benderfyniad' : `Gofynnwch i ${from} am benderfyniad`} ar ${welshPlural(pieces, nouns.piece)}, sy’n aros ers ${welshDay(since)} (${welshPlural(days, nouns.day)}).`,
    disagreements: ({ count }) =>
      `Dewch â’r aseswyr at ei gilydd: maent yn anghytuno ar ${welshPlural(count, nouns.claim)}.`,
    'credential-expiring': ({ credential, expires }) =>
      `Atgoffwch nhw i adnewyddu ${credential}: daw i ben ar ${welshDay(expires)}.`,
    conditions: ({ count }) =>
      `Edrychwch ar amodau agored: mae angen sylw ar ${welshPlural(count, nouns.condition)}.`,
    suspect: ({ count }) =>
      `Edrychwch eto ar ${welshPlural(count, nouns.requirement)}: mae rhywbeth wedi newid ers llofnodi neu hawlio.`,
    'no-recent-evidence': ({ last }) =>
      last === undefined
        ? 'Holwch sut mae pethau’n mynd: nid oes tystiolaeth eto.'
        : `Holwch sut mae pethau’n mynd: mae’r dystiolaeth ddiwethaf o ${welshDay(last)}.`,
    errors: ({ count }) => `Gofynnwch am gywiro ${welshPlural(count, nouns.error)} yn y ffeiliau.`,
  },
};
