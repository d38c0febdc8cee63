import { welshCohort } from './cy-cohort.ts';
import { welshModeration } from './cy-moderation.ts';
import { welshCpd } from './cy-cpd.ts';
import { welshDay, welshSpan } from './cy-dates.ts';
import { welshFind } from './cy-find.ts';
import { welshHeadings } from './cy-headings.ts';
import { before } from './cy-lists.ts';
import { welshPack } from './cy-pack.ts';
import { inWords } from './in-words.ts';
import { welshPlan } from './cy-plan.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import { welshNext, welshNextTogether, welshNotAsked, welshWhy } from './cy-reasons.ts';
import { welshSheet } from './cy-sign-off-sheet.ts';
import { welshSupervision } from './cy-supervision.ts';
import { welshTrust } from './cy-trust.ts';
import { welshExplain } from './cy-explain.ts';
import { welshDiff } from './cy-diff.ts';
import { welshMap } from './cy-map.ts';
import { welshVerify } from './cy-verify.ts';
import type { Words } from './words.ts';

/** SKOS terms as a sentence begins with them. */
const predicateWords: Readonly<Record<string, (id: string) => string>> = {
  exact: (id) => before(id, 'Yr un fath â', 'Yr un fath ag'),
  close: (id) => `Agos at ${id}`,
  broad: (id) => `Rhan o’r ehangach ${id}`,
  narrow: (id) => before(id, 'Ehangach na', 'Ehangach nag'),
  related: (id) => before(id, 'Yn gysylltiedig â', 'Yn gysylltiedig ag'),
};

/** All that is asked has been met. */
const allAsked = (asked: number): string =>
  asked === 1
    ? 'mae’r unig ofyniad wedi’i fodloni'
    : `mae’r ${welshPlural(asked, nouns.requirement)} i gyd wedi’u bodloni`;

/** Welsh, as Welsh councils and Social Care Wales write it; the project's own translation. */
export const welsh: Words = {
  date: welshDay,
  span: welshSpan,
  groups: { met: 'Wedi’i fodloni', 'needs-work': 'Angen gwaith', 'nothing-yet': 'Dim byd eto' },
  timelineIntro: (from, to) =>
    `Darnau o dystiolaeth, yn ôl y diwrnod y maent yn dod i ben. O dan y polisi maent yn gyfredol o ${welshDay(from)} i ${welshDay(to)}; nid yw’r hyn sy’n hŷn yn cyfrif mwyach. Dangosir tystiolaeth hefyd os na all ei hawliadau gyfrif. Gall un darn fod mewn sawl rhes.`,
  currentAndOlder: (current, older) => `${String(current)} yn gyfredol, ${String(older)} yn hŷn`,
  states: {
    waived: 'wedi’i hepgor',
    assumed: 'tybiedig',
    verified: 'wedi’i ddilysu',
    accepted: 'wedi’i dderbyn',
    evidenced: 'â thystiolaeth',
    suspect: 'amheus',
    stale: 'wedi dyddio',
    claimed: 'hawliad yn unig',
    uncovered: 'heb dystiolaeth',
    held: 'yn ei le',
    expiring: 'yn dod i ben',
    expired: 'wedi dod i ben',
    missing: 'yn eisiau',
    met: 'wedi’i fodloni',
    'not-yet': 'heb ei fodloni eto',
    given: 'wedi’i roi',
    awaiting: 'yn aros am bobl',
    unanswered: 'heb ei ateb eto',
  },
  meanings: {
    waived: 'Wedi’i roi o’r neilltu gan rywun, am reswm.',
    assumed: 'Rhan o lefel, cam neu swydd a gydnabuwyd eisoes.',
    verified:
      'Mae asesydd wedi derbyn digon o hawliadau, nid oes dim wedi newid ers hynny, ac mae allwedd nad yw’r portffolio’n ei rheoli yn profi pwy lofnododd.',
    accepted:
      'Mae dyfarniad yn y portffolio yn derbyn digon o hawliadau, ac nid oes dim wedi newid ers hynny. Nid oes allwedd y tu allan i’r portffolio yn profi pwy a’i hysgrifennodd.',
    evidenced: 'Digon o hawliadau dilys a chyfredol, heb eu derbyn gan asesydd eto.',
    suspect:
      'Wedi’i hawlio, ond mae’r datganiad neu’r dystiolaeth a lofnodwyd wedi newid ers hynny.',
    stale: 'Wedi’i hawlio, ond mae’r holl dystiolaeth yn hŷn nag y mae’r polisi’n ei ganiatáu.',
    claimed: 'Wedi’i hawlio, ond nid oes digon o hawliadau, neu ni allant gyfrif fel y maent.',
    uncovered: 'Nid oes dim yn siarad drosto eto.',
    held: 'Wedi’i gofnodi ac yn ddilys.',
    expiring: 'Yn ddilys, ac i’w adnewyddu o fewn 90 diwrnod.',
    expired: 'Wedi’i gofnodi, ac nid yw’n ddilys mwyach.',
    missing: 'Heb ei gofnodi yn y portffolio.',
    met: 'Mae’r amser y gofynnir amdano wedi mynd heibio.',
    'not-yet': 'Nid yw’r amser y gofynnir amdano wedi mynd heibio eto.',
    given: 'Mae’r rhai sy’n penderfynu wedi penderfynu o’i blaid.',
    awaiting: 'Dim ond pobl all benderfynu hyn, ac nid ydynt wedi gwneud hynny eto.',
    unanswered:
      'Dim ond ar gyfer un rôl y mae ei angen, ac nid yw otpath.yaml yn dweud ai eich rôl chi yw hi.',
  },
  strengths: { must: 'rhaid', should: 'dylid', may: 'gellir', usual: 'fel arfer' },
  standings: { attained: 'wedi’i gyrraedd', target: 'eich targed', next: 'nesaf' },
  asks: (stage) => `Beth mae’r cam ${stage} yn ei ofyn`,
  mappedTo: (id, predicate) => `${predicateWords[predicate]?.(id) ?? `${predicate} ${id}`}:`,
  predicates: {
    exact: 'yr un fath',
    close: 'agos',
    broad: 'rhan o',
    narrow: 'ehangach',
    related: 'cysylltiedig',
    none: 'heb ganfod dim yn',
  },
  targetKinds: { level: 'lefel', stage: 'cam', route: 'llwybr', profile: 'proffil rôl' },
  requirementKinds: {
    statement: 'datganiad',
    capability: 'gallu',
    credential: 'cymhwyster neu gofrestriad',
    experience: 'profiad',
    judgement: 'dyfarniad',
    'any-of': 'un o sawl un',
  },
  noteKinds: {
    fact: 'Ffaith',
    rule: 'Rheol',
    contradiction: 'Gwrthddywediad',
    decision: 'Penderfyniad',
    dated: 'Ddim felly mwyach',
  },
  facets: {
    responsibility: 'cyfrifoldeb',
    'knowledge-skills-behaviours': 'gwybodaeth, sgiliau ac ymddygiadau',
    'educational-development': 'datblygiad addysgol',
  },
  why: welshWhy,
  next: welshNext,
  nextTogether: welshNextTogether,
  notAsked: welshNotAsked,
  condition: {
    pieces: ({ found, needed }) =>
      `${welshPlural(found, nouns.currentPiece)} (mae angen ${String(needed)})`,
    types: ({ found, needed }) => `${welshPlural(found, nouns.type)} (mae angen ${String(needed)})`,
    witnesses: ({ found, needed }) =>
      `${welshPlural(found, nouns.witness)} (mae angen ${String(needed)})`,
  },
  conditionNext: {
    pieces: ({ found, needed }) =>
      `Ychwanegwch ${welshPlural(needed - found, found === 0 ? nouns.currentPiece : nouns.otherPiece)}.`,
    types: ({ found, needed }) =>
      `Ychwanegwch dystiolaeth o ${welshPlural(needed - found, found === 0 ? nouns.plainType : nouns.otherType)}.`,
    witnesses: () => 'Gofynnwch i rywun a welodd eich gwaith fod yn dyst iddo.',
  },
  ...welshPlan,
  policyRules: {
    claims_per_statement: (value) =>
      `Mae angen ${welshPlural(value, nouns.claim)} ar bob datganiad.`,
    types_per_statement: (value) => `Mae angen ${welshPlural(value, nouns.type)} ar bob datganiad.`,
    witnesses_per_statement: (value) =>
      `Mae angen ${welshPlural(value, nouns.witness)} ar bob datganiad.`,
    rationale_required: (value) =>
      value ? 'Mae angen rhesymeg ar bob hawliad.' : 'Nid oes angen rhesymeg ar hawliad.',
    pieces_per_pillar: (value) => `Mae angen ${welshPlural(value, nouns.piece)} ar bob piler.`,
    types_per_pillar: (value) => `Mae angen ${welshPlural(value, nouns.type)} ar bob piler.`,
    witnesses_per_pillar: (value) => `Mae angen ${welshPlural(value, nouns.witness)} ar bob piler.`,
    pieces_per_aspect: (value) => `Mae angen ${welshPlural(value, nouns.piece)} ar bob agwedd.`,
    types_per_aspect: (value) => `Mae angen ${welshPlural(value, nouns.type)} ar bob agwedd.`,
    witnesses_per_aspect: (value) =>
      `Mae angen ${welshPlural(value, nouns.witness)} ar bob agwedd.`,
    currency_months: (value) =>
      `Mae tystiolaeth yn gyfredol am ${welshPlural(value, nouns.month)}.`,
    currency_by_type: (value) =>
      `Mathau eraill: ${value.map(({ type, months: count }) => `${type} ${welshPlural(count, nouns.month)}`).join(', ') || 'dim'}.`,
    own_witness_allowed: (value) =>
      value
        ? 'Caiff ymgeiswyr fod yn dystion iddynt eu hunain.'
        : 'Ni chaiff ymgeiswyr fod yn dystion iddynt eu hunain.',
    witness_for_types: (value) =>
      `Mathau o dystiolaeth sy’n enwi tyst: ${value.map((type) => inWords(welshPack.evidenceTypes, type)).join(', ') || 'dim'}.`,
    sign_off_required: (value) =>
      ({
        none: 'Nid oes angen dyfarniad ar ddatganiad.',
        accepted: 'Rhaid i asesydd dderbyn pob datganiad.',
        verified: 'Rhaid i asesydd dderbyn pob datganiad a llofnodi ag allwedd.',
      })[value],
  },
  origin: (origin) =>
    ({ tool: 'rhagosodiad otpath ei hun', organisation: 'eich sefydliad' })[origin] ?? origin,
  ready: (asked, open) =>
    open === 0
      ? `Yn barod: ${allAsked(asked)} ar y dyddiad hwn.`
      : `Yn barod: mae popeth y mae’n rhaid ei fodloni wedi’i fodloni ar y dyddiad hwn. Yn agored, heb fod yn rhaid: ${String(open)} o’r ${welshPlural(asked, nouns.requirement)}.`,
  signedOffBefore: ({ assumed, asked, met }) =>
    `O’r ${welshPlural(asked, nouns.requirement)}, cydnabuwyd ${String(assumed)} o’r blaen. O’r ${String(asked - assumed)} arall, bodlonwyd ${String(met - assumed)}.`,
  notReady: (asked, open, musts) =>
    asked === 0
      ? 'Nid yw’r fframwaith yn gofyn am ddim yma y gellid ei fodloni, felly ni all neb fod yn barod ar ei gyfer.'
      : open === 0
        ? `Ddim yn barod eto: ${allAsked(asked)}, ond mae’r polisi’n gofyn am fwy.`
        : musts === 0
          ? `Ddim yn barod eto: mae popeth y mae’n rhaid ei fodloni wedi’i fodloni, ond mae’r polisi’n gofyn am fwy. Yn agored, heb fod yn rhaid: ${String(open)} o’r ${welshPlural(asked, nouns.requirement)}.`
          : `Ddim yn barod eto: mae ${String(open)} o’r ${welshPlural(asked, nouns.requirement)} yn agored o hyd${open === musts ? '' : `, ${String(open - musts)} ohonynt heb fod yn rhaid`}.`,
  idRange: (first, last) => `${first} hyd ${last}`,
  satisfiedOf: (count, asked) => `${String(count)} o ${String(asked)}`,
  moreLikeIt: (count) =>
    count === 0 ? '' : `Mae angen yr un math o gam ar ${String(count)} arall.`,
  overRelied: (count) => `yr unig gefnogaeth i ${welshPlural(count, nouns.statement)}`,
  assumedToo: (count) =>
    `Tybir ${welshPlural(count, nouns.otherRequirement)}, fel rhan o’r hyn a gydnabuwyd eisoes:`,
  seeAll: 'Popeth: --all. Adroddiad i’w argraffu: --format html --output gaps.html.',
  cpd: welshCpd(welshDay),
  sheet: welshSheet,
  supervision: welshSupervision,
  trust: welshTrust,
  pack: welshPack,
  verify: welshVerify,
  diff: welshDiff,
  map: welshMap,
  explain: welshExplain,
  find: welshFind,
  cohort: welshCohort,
  moderation: welshModeration,
  headings: welshHeadings,
};
