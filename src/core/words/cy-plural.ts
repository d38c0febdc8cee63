/** A noun as it stands after a number. Only what differs from `one` has to be given. */
export interface Noun {
  /** After 1, and after every number to 10 that changes nothing. */
  readonly one: string;
  /** After 2, softened: `2 ddarn`. */
  readonly two?: string;
  /** After 3 and 6, where c, p and t are aspirated: `3 thyst`. */
  readonly three?: string;
  /** The plural as it stands after "o": `12 o ddarnau`. Absent for units, which have one form: `24 mis`. */
  readonly many?: string;
}

/**
 * How many of something, in Welsh words. A noun stays singular after a number; from 11, and for none, its
 * plural stands after "o", unless it is a unit. All nouns of the catalogue are masculine but "ffordd", "eitem", "ffeil",
 * "lefel", "llinell" and "rhes", which change no more than the masculine ones.
 */
export function welshPlural(count: number, { one, two = one, three = one, many }: Noun): string {
  const digits = count.toLocaleString('cy-GB');
  if (many !== undefined && (count === 0 || count > 10)) return `${digits} o ${many}`;
  if (count === 2) return `${digits} ${two}`;
  return `${digits} ${count === 3 || count === 6 ? three : one}`;
}

/** Years have forms of their own: `1 flwyddyn`, `2 flynedd`, `3 blynedd`, `5 mlynedd`. */
export function years(count: number): string {
  const form =
    count === 1
      ? 'flwyddyn'
      : count === 2
        ? 'flynedd'
        : [3, 4, 6].includes(count)
          ? 'blynedd'
          : 'mlynedd';
  return `${String(count)} ${form}`;
}

/** What reports count. */
export const nouns = {
  answer: { one: 'ateb', many: 'atebion' },
  alias: { one: 'alias', many: 'aliasau' },
  assessor: { one: 'asesydd', many: 'aseswyr' },
  attachment: { one: 'atodiad', many: 'atodiadau' },
  byte: { one: 'beit', two: 'feit' },
  finding: { one: 'canfyddiad', two: 'ganfyddiad', three: 'chanfyddiad', many: 'ganfyddiadau' },
  error: { one: 'gwall', two: 'wall', many: 'wallau' },
  activity: {
    one: 'gweithgaredd arall',
    two: 'weithgaredd arall',
    many: 'weithgareddau eraill',
  },
  pair: { one: 'pâr', two: 'bâr', three: 'phâr', many: 'barau' },
  secondReading: { one: 'ail ddarlleniad', many: 'ail ddarlleniadau' },
  claim: { one: 'hawliad', many: 'hawliadau' },
  condition: { one: 'amod', many: 'amodau' },
  currentClaim: { one: 'hawliad dilys a chyfredol', many: 'hawliadau dilys a chyfredol' },
  validClaim: { one: 'hawliad dilys', many: 'hawliadau dilys' },
  otherThing: { one: 'peth arall', two: 'beth arall', three: 'pheth arall', many: 'bethau eraill' },
  otherClaim: { one: 'hawliad arall', many: 'hawliadau eraill' },
  decision: {
    one: 'penderfyniad',
    two: 'benderfyniad',
    three: 'phenderfyniad',
    many: 'benderfyniadau',
  },
  day: { one: 'diwrnod', two: 'ddiwrnod' },
  month: { one: 'mis', two: 'fis' },
  otherMonth: { one: 'mis arall', two: 'fis arall' },
  piece: {
    one: 'darn o dystiolaeth',
    two: 'ddarn o dystiolaeth',
    many: 'ddarnau o dystiolaeth',
  },
  currentPiece: {
    one: 'darn o dystiolaeth gyfredol',
    two: 'ddarn o dystiolaeth gyfredol',
    many: 'ddarnau o dystiolaeth gyfredol',
  },
  otherPiece: {
    one: 'darn arall o dystiolaeth gyfredol',
    two: 'ddarn arall o dystiolaeth gyfredol',
    many: 'ddarnau eraill o dystiolaeth gyfredol',
  },
  newPiece: {
    one: 'darn newydd o dystiolaeth',
    two: 'ddarn newydd o dystiolaeth',
    many: 'ddarnau newydd o dystiolaeth',
  },
  change: { one: 'newid', many: 'newidiadau' },
  detail: { one: 'manylyn', two: 'fanylyn', many: 'fanylion' },
  file: { one: 'ffeil', many: 'ffeiliau' },
  framework: { one: 'fframwaith', many: 'fframweithiau' },
  judgement: { one: 'dyfarniad', two: 'ddyfarniad', many: 'ddyfarniadau' },
  item: { one: 'eitem', many: 'eitemau' },
  level: { one: 'lefel', many: 'lefelau' },
  otherLine: { one: 'llinell arall', two: 'linell arall', many: 'linellau eraill' },
  mapping: { one: 'mapiad', two: 'fapiad', many: 'fapiadau' },
  note: { one: 'nodyn', many: 'nodiadau' },
  otherError: { one: 'gwall arall', two: 'wall arall', many: 'wallau eraill' },
  otherPlace: { one: 'lle arall', two: 'le arall', many: 'leoedd eraill' },
  person: { one: 'person', two: 'berson', three: 'pherson', many: 'bobl' },
  pillar: { one: 'piler', two: 'biler', three: 'philer', many: 'bileri' },
  place: { one: 'lle', two: 'le', many: 'leoedd' },
  portfolio: {
    one: 'portffolio',
    two: 'bortffolio',
    three: 'phortffolio',
    many: 'bortffolios',
  },
  requirement: { one: 'gofyniad', two: 'ofyniad', many: 'ofynion' },
  furtherAction: {
    one: 'cam gweithredu arall',
    two: 'gam gweithredu arall',
    many: 'gamau gweithredu eraill',
  },
  openRequirement: { one: 'gofyniad agored', two: 'ofyniad agored', many: 'ofynion agored' },
  otherRequirement: { one: 'gofyniad arall', two: 'ofyniad arall', many: 'ofynion eraill' },
  row: { one: 'rhes', two: 'res', many: 'resi' },
  stage: { one: 'cam', two: 'gam', three: 'cham', many: 'gamau' },
  route: { one: 'llwybr', two: 'lwybr', many: 'lwybrau' },
  profile: {
    one: 'proffil rôl',
    two: 'broffil rôl',
    three: 'phroffil rôl',
    many: 'broffiliau rôl',
  },
  statement: { one: 'datganiad', two: 'ddatganiad', many: 'ddatganiadau' },
  thing: { one: 'peth', two: 'beth', three: 'pheth', many: 'bethau' },
  type: { one: 'math o dystiolaeth', two: 'fath o dystiolaeth', many: 'fathau o dystiolaeth' },
  plainType: { one: 'math', two: 'fath', many: 'fathau' },
  otherType: { one: 'math arall', two: 'fath arall', many: 'fathau eraill' },
  way: { one: 'ffordd', many: 'ffyrdd' },
  warning: { one: 'rhybudd', two: 'rybudd', many: 'rybuddion' },
  witness: { one: 'tyst', two: 'dyst', three: 'thyst', many: 'dystion' },
  otherWitness: {
    one: 'tyst arall',
    two: 'dyst arall',
    three: 'thyst arall',
    many: 'dystion eraill',
  },
  word: { one: 'gair', two: 'air', many: 'eiriau' },
} as const satisfies Readonly<Record<string, Noun>>;
