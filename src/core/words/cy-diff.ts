import { nouns, welshPlural } from './cy-plural.ts';
import type { DiffWords } from './diff-words.ts';

/** What `otpath framework diff` says, in Welsh. */
export const welshDiff: DiffWords = {
  title: (framework, from, to) => `${framework}: beth a newidiodd o ${from} i ${to}`,
  titleOfExtended: (framework, base) =>
    `${framework}: beth sy’n wahanol i ${base}, y mae’n ei ymestyn`,
  inherits: (changes) =>
    changes === 0
      ? 'Nid yw’n ychwanegu nac yn newid dim.'
      : 'Mae popeth nad yw wedi’i enwi yma fel y mae yn y fframwaith y mae’n ei ymestyn.',
  nothing: 'Nid oes dim wedi newid.',
  noNumber: (version) =>
    `Ni all otpath gynnig rhif fersiwn, gan nad yw "${version}" ar y ffurf 1.0.0.`,
  isVersion: (version) => `Mae rhif y fersiwn, ${version}, yn gywir.`,
  shouldBe: (version) => `Dylai hwn fod yn fersiwn ${version}.`,
  propose: {
    major: 'Mae rhywbeth y gall pobl fod wedi’i hawlio wedi mynd, felly mae’r rhif cyntaf yn codi.',
    minor: 'Mae’r hyn y gofynnir amdano wedi newid, felly mae’r ail rif yn codi.',
    patch:
      'Dim ond geiriad, nodiadau, ffynonellau neu fapio sydd wedi newid, felly mae’r trydydd rhif yn codi.',
  },
  toFix: 'Cyn i chi ei gyhoeddi',
  problems: {
    'revision-not-raised': (id) =>
      `Mae ${id} wedi newid, ond nid ei ddiwygiad. Os yw ei ystyr wedi newid, codwch revision o un. Yna edrychir ar hawliadau eto.`,
    'revision-lowered': (id) =>
      `Mae diwygiad ${id} wedi gostwng. Codi’n unig y mae diwygiadau, er mwyn i hawliadau ddangos pa un y maent yn sôn amdano.`,
    'id-gone': (id) =>
      `Mae ${id} wedi mynd. Nid yw hawliadau ohono’n cyfrif mwyach. Cadwch ef gyda status: retired, a replaced_by, split_into neu merged_into lle mae rhywbeth yn cymryd ei le.`,
    'successor-retired': (id, successor) =>
      `Mae ${id} yn arwain at ${successor}, na ofynnir amdano mwyach chwaith. Enwch ddatganiad y gofynnir amdano o hyd.`,
    'split-unchanged': (id, into) =>
      `Rhannwyd ${id}. Nid yw’r rhannau hyn yn newydd nac wedi newid: ${into}. Gwiriwch split_into.`,
    'merged-unchanged': (id, into) =>
      `Cyfunwyd ${id} yn ${into}, ond nid yw ${into} wedi newid. Os oedd eisoes yn gofyn am hyn, ysgrifennwch replaced_by yn lle hynny.`,
    'looks-split': (id, into) =>
      `Mae ${into} wedi cymryd lle ${id}. Os oes rhan ohono ym mhob un, ysgrifennwch split_into, er mwyn gofyn i bobl pa ran y mae eu tystiolaeth yn ei dangos.`,
    'looks-merged': (id, into) =>
      `Mae ${into} wedi cymryd lle ${id} a datganiad arall. Os yw’r ddau ynddo bellach, ysgrifennwch merged_into.`,
    'version-not-raised': (version, proposed) =>
      `Y fersiwn yw ${version}. Codwch hi i ${proposed}.`,
  },
  groups: {
    removed: 'Wedi’u dileu',
    'set-aside': 'Wedi’u rhoi o’r neilltu',
    retired: 'Ni ofynnir amdanynt mwyach',
    split: 'Wedi’u rhannu',
    merged: 'Wedi’u cyfuno',
    stronger: 'Gofynnir yn gryfach bellach',
    weaker: 'Gofynnir yn llai cryf bellach',
    moved: 'Wedi’u symud',
    added: 'Wedi’u hychwanegu',
    reworded: 'Wedi’u haileirio',
    changed: 'Wedi’u newid mewn ffyrdd eraill',
  },
  things: {
    statement: 'Datganiad',
    requirement: 'Gofyniad',
    level: 'Lefel',
    stage: 'Cam',
    route: 'Llwybr',
    profile: 'Proffil rôl',
    pillar: 'Piler',
    aspect: 'Agwedd',
    role: 'Rôl',
    mapping: 'Mapiad',
    fact: 'Ffaith',
    duty: 'Dyletswydd',
    description: 'Disgrifiad',
    note: 'Nodyn',
    example: 'Enghraifft',
    group: 'Grŵp',
    decider: 'Pwy sy’n penderfynu',
    framework: 'Fframwaith',
    'evidence-type': 'Math o dystiolaeth',
    omission: 'Wedi’i adael allan yn fwriadol',
    policy: 'Polisi',
  },
  places: { level: 'lefel', pillar: 'piler', aspects: 'agweddau' },
  fields: {
    facet: 'elfen',
    applies_to: 'y rôl y mae’n berthnasol iddi',
    kind: 'math',
    of_target: 'ble y gofynnir amdano',
    carries: 'gofynnir amdano mewn camau diweddarach hefyd',
    statement: 'y datganiad y mae’n gofyn amdano',
    credential: 'math o gymhwyster',
    barred_lists: 'rhestrau gwahardd',
    months: 'nifer y misoedd',
    since: 'o ble y mae’r cyfrif yn dechrau',
    options: 'dewisiadau',
    rank: 'safle',
    joins_with: 'y cymhwyster y mae pobl yn ymuno ag ef',
    stages: 'camau',
    predicate: 'perthynas',
    value: 'gwerth',
    source: 'ffynhonnell',
    status: 'statws',
    replaced_by: 'yr hyn a gymerodd ei le',
    split_into: 'yr hyn y rhannwyd ef iddo',
    merged_into: 'yr hyn y cyfunwyd ef ag ef',
    group: 'grŵp',
    generic: 'geiriad cyffredinol',
    pillar: 'piler',
    of: 'math o brofiad',
    unasked: 'ni ofynnir amdano',
    colour: 'lliw',
    area: 'maes wrth ymyl y pileri',
    date: 'dyddiad y ffynhonnell',
    url: 'cyfeiriad gwe’r ffynhonnell',
    extends: 'y fframwaith y mae’n ychwanegu ato',
    cpd_record: 'cofnod DPP',
  },
  impact: {
    title: (framework, from, to, fromFramework) =>
      from === undefined
        ? `Yr hyn y byddai ${framework} ${to} yn effeithio arno`
        : fromFramework !== undefined
          ? `Yr hyn y byddai symud o ${fromFramework} ${from} i ${framework} ${to} yn effeithio arno`
          : `Yr hyn y byddai symud o ${framework} ${from} i ${to} yn effeithio arno`,
    summary: (touched, people) =>
      `Byddai’n effeithio ar ${String(touched)} allan o ${welshPlural(people, nouns.portfolio)}.`,
    estimate: (decisions, judgements) =>
      `I edrych arnynt eto: ${welshPlural(decisions, nouns.place)} i’r bobl eu hunain, a ${welshPlural(judgements, nouns.judgement)} i aseswyr.`,
    askedOtherwise: (statements, portfolios) =>
      `Gofynnir yn gryfach, yn llai cryf neu mewn lle arall: ${welshPlural(statements, nouns.statement)}. Mae’r hawliadau’n aros fel y maent, ond gall parodrwydd newid. Mae hyn yn ymwneud â ${welshPlural(portfolios, nouns.portfolio)}.`,
    noEarlier: (framework, to) =>
      `Ni ddaeth otpath o hyd i fersiwn gynharach o ${framework} i gymharu ${to} â hi, felly ni all ddangos beth a rannwyd, a gyfunwyd, a symudwyd nac a gryfhawyd. Enwch un gyda --from, er enghraifft --from earlier/${framework}: ffolder â framework.yaml y fersiwn honno.`,
    tables: {
      people: 'Pobl',
      asked: 'Cryfach, gwannach, wedi symud',
      statements: 'Datganiadau',
      places: 'Lleoedd',
    },
    stronger: (from, to) => `gofynnir yn gryfach (${from} i ${to})`,
    weaker: (from, to) => `gofynnir yn llai cryf (${from} i ${to})`,
    moved: (what, from, to) => `wedi’i symud (${what}: ${from} i ${to})`,
    readiness: { lost: 'yn barod nawr, nid wedyn', gained: 'ddim yn barod nawr, yn barod wedyn' },
    stays: {
      met: 'yn aros (gofynnir amdano, wedi’i fodloni)',
      open: 'yn aros (gofynnir amdano, heb ei fodloni)',
      other: 'yn aros (nid yw’r targed yn gofyn amdano)',
    },
    columns: {
      person: 'Enw',
      portfolio: 'Portffolio',
      target: 'Targed',
      moves: 'Yn symud ohonynt eu hunain',
      decisions: 'I’w penderfynu',
      ends: 'Yn dod i ben',
      signOffs: 'Dyfarniadau i edrych arnynt eto',
      plan: 'Rhesi’r cynllun',
      asked: 'Cryfach, gwannach, wedi symud',
      requiredOf: 'Gofynnir i',
      notMet: 'Pobl nad ydynt yn ei fodloni',
      evidenceOf: 'Hawliadau',
      signOffsOf: 'Dyfarniadau',
      metNow: 'Wedi’u bodloni nawr',
      metThen: 'Wedi’u bodloni gyda’r fersiwn newydd',
      askedThen: 'Gofynnir gyda’r fersiwn newydd',
      mustsNow: 'Rhaid, heb eu bodloni nawr',
      mustsThen: 'Rhaid, heb eu bodloni gyda’r fersiwn newydd',
      readiness: 'Parodrwydd',
      statement: 'Datganiad',
      change: 'Newid',
      into: 'Nawr',
      people: 'Pobl',
      places: 'Lleoedd',
      file: 'Ffeil',
      line: 'Llinell',
      evidence: 'Tystiolaeth',
      what: 'Beth sy’n digwydd',
      judgedBy: 'Dyfarnwyd gan',
    },
    reasons: {
      replaced: 'mae un arall yn ei le',
      merged: 'wedi’i gyfuno',
      'same-meaning': 'yr un ystyr',
      split: 'wedi’i rannu',
      several: 'mae sawl un yn ei le',
      revised: 'wedi newid',
      doubled: 'wedi’i hawlio ddwywaith',
      ended: 'ni ofynnir amdano mwyach',
    },
    states: {
      moves: 'yn symud ohono’i hun',
      decision: 'i’w benderfynu',
      ends: 'yn dod i ben',
      'by-hand': 'i’w newid â llaw',
    },
    unread: 'Ni ellid eu darllen',
  },
  none: 'dim',
  replacedBy: (ids) => `Yn ei le: ${ids}`,
  replacedByNothing: 'Nid oes dim yn ei le',
  splitInto: (ids) => `Wedi’i rannu’n ${ids}`,
  mergedInto: (ids) => `Wedi’i gyfuno yn ${ids}`,
  moved: (what, from, to) => `Ei ${what}: o ${from} i ${to}`,
  fromTo: (from, to) => `O ${from} i ${to}`,
  field: (thing, field, from, to) => `${thing}, ${field}: o ${from} i ${to}`,
};
