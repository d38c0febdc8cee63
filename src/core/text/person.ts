import { readName, squash, type NameReading } from './person-name.ts';
import type { Credential, Portfolio } from '../model/portfolio.ts';
import { isSameRegistration, registrationKey } from './registration-number.ts';

/** Somebody as a file names them. */
export interface Person {
  readonly name: string;
  readonly registration?: string | undefined;
}

/**
 * How two people can be seen to be one. By their registration number; by the same name, whatever its
 * capitals, accents, apostrophes, hyphens, titles and order; or by names that can be one person's, such
 * as "J. O'Neill" and "Jane O'Neill".
 */
export type Likeness = 'same-number' | 'same-name' | 'similar-name';

/**
 * Whether two people are, or can be, one. Where both have a registration number, the number decides.
 * Undefined where they are two people.
 */
export function compareNamed(a: KnownPerson, b: KnownPerson): Likeness | undefined {
  if (a.numbers.length > 0 && b.numbers.length > 0) {
    const isSame = a.numbers.some((x) => b.numbers.some((y) => isSameRegistration(x, y)));
    return isSame ? 'same-number' : undefined;
  }
  return compareNameReadings(a, b);
}

/** The same for names alone, whatever the numbers. */
function compareNameReadings(
  a: KnownPerson,
  b: KnownPerson,
): Exclude<Likeness, 'same-number'> | undefined {
  let found: 'similar-name' | undefined;
  for (const x of a.readings) {
    for (const y of b.readings) {
      // Two that are written family name first differ in what follows the comma.
      if (x.isDoubtful && y.isDoubtful) continue;
      if (squash(x.words) === squash(y.words)) return 'same-name';
      if (isSimilar(x, y)) found = 'similar-name';
    }
  }
  return found;
}

/** Somebody whose name has been read and whose numbers are in one form, for comparing with many others. */
export interface KnownPerson {
  readonly readings: readonly NameReading[];
  readonly numbers: readonly string[];
}

export const knownPerson = (
  { name, registration }: Person,
  others: readonly string[] = [],
): KnownPerson => ({
  readings: readName(name),
  numbers: [registration, ...others].flatMap((one) => (one && registrationKey(one)) ?? []),
});

export const comparePeople = (a: Person, b: Person): Likeness | undefined =>
  compareNamed(knownPerson(a), knownPerson(b));

/**
 * Whether two people are surely one: for what puts one person's word in the place of their earlier one.
 * Names that are only similar are two people there, so that nobody's refusal is set aside by somebody else.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.name === b.name && a.registration === b.registration) return true;
  const key = JSON.stringify([a.name, a.registration, b.name, b.registration]);
  const before = same.get(key);
  if (before !== undefined) return before;
  const likeness = comparePeople(a, b);
  const isSame = likeness === 'same-number' || likeness === 'same-name';
  if (same.size === mostPairs) same.clear();
  same.set(key, isSame);
  return isSame;
}

/** Pairs that were compared before: the same few assessors are compared at every claim. */
const same = new Map<string, boolean>();
const mostPairs = 10_000;

const isRegistration = ({ kind }: Credential): boolean => /registration/i.test(kind);

/** The first registration number among the credentials, as written. */
export const registrationOf = ({
  credentials,
}: Pick<Portfolio, 'credentials'>): string | undefined =>
  credentials.find((one) => isRegistration(one) && one.number !== undefined)?.number;

/** The practitioner of a portfolio, with the registration numbers among the credentials. */
export const practitionerOf = ({
  practitioner,
  credentials,
}: Pick<Portfolio, 'practitioner' | 'credentials'>): KnownPerson =>
  knownPerson(
    practitioner,
    credentials.flatMap((one) =>
      one.number !== undefined && isRegistration(one) ? [one.number] : [],
    ),
  );

/** How somebody is seen to be, or to be perhaps, the practitioner of a portfolio. */
export const likenessToPractitioner = (
  person: Person,
  portfolio: Pick<Portfolio, 'practitioner' | 'credentials'>,
): Likeness | undefined => compareNamed(knownPerson(person), practitionerOf(portfolio));

/**
 * Whether somebody has the practitioner's name and another registration number. They are two people, and
 * whether the numbers are right is for somebody to check.
 */
export function isNamesake(
  person: Person,
  portfolio: Pick<Portfolio, 'practitioner' | 'credentials'>,
): boolean {
  const [one, practitioner] = [knownPerson(person), practitionerOf(portfolio)];
  return (
    compareNamed(one, practitioner) === undefined &&
    compareNameReadings(one, practitioner) === 'same-name'
  );
}

/** More people than one portfolio has to do with: beyond them, only the same name or number makes two one. */
const mostCompared = 200;

/**
 * Puts together what is about one person, as far as names and numbers can tell. Neither the order of the
 * groups nor what is in them depends on anything but the order of what is given and the names themselves.
 */
export function groupPeople<Item>(
  items: readonly Item[],
  personOf: (item: Item) => Person,
): readonly (readonly Item[])[] {
  const keyOf = (item: Item): string =>
    JSON.stringify([personOf(item).name, personOf(item).registration]);
  const written = new Map(items.map((item) => [keyOf(item), knownPerson(personOf(item))]));
  const groups: { readonly members: KnownPerson[]; readonly items: Item[] }[] = [];
  const groupOf = new Map<string, (typeof groups)[number]>();
  // Those with a number come first, then the fullest names, so that a short name finds all that it could be.
  const sorted = [...written].sort(([a, x], [b, y]) => rank(y) - rank(x) || (a < b ? -1 : 1));
  const exact = new Map<string, (typeof groups)[number]>();
  for (const [key, person] of sorted) {
    const names = person.readings.map(({ words }) => squash(words));
    const marks = [...person.numbers.map((one) => `number ${one}`), ...names];
    const fits = (group: (typeof groups)[number] | undefined): boolean =>
      group !== undefined &&
      group.members.some((one) => compareNamed(one, person)) &&
      !group.members.some((one) => isOther(one, person));
    const known =
      marks.map((mark) => exact.get(mark)).find(fits) ?? groups.slice(0, mostCompared).find(fits);
    const group = known ?? { members: [], items: [] };
    if (!known) groups.push(group);
    group.members.push(person);
    for (const mark of marks) if (!exact.has(mark)) exact.set(mark, group);
    groupOf.set(key, group);
  }
  for (const item of items) groupOf.get(keyOf(item))!.items.push(item);
  return [...new Set(items.map((item) => groupOf.get(keyOf(item))!.items))];
}

const rank = ({ numbers, readings }: KnownPerson): number =>
  (numbers.length > 0 ? 1000 : 0) + Math.max(...readings.map(({ words }) => squash(words).length));

/** Whether the numbers of two people say that they are two. */
const isOther = (a: KnownPerson, b: KnownPerson): boolean =>
  a.numbers.length > 0 && b.numbers.length > 0 && compareNamed(a, b) === undefined;

/** The order of people in a list: by their names, as they are written. */
export const compareNames = (a: Person, b: Person): number => {
  const [x, y] = [a, b].map(({ name }) => name.normalize('NFC').toLowerCase());
  return x! < y! ? -1 : x! > y! ? 1 : 0;
};

/** Whether two readings can be one person's name, where their letters are not the same. */
const isSimilar = (a: NameReading, b: NameReading): boolean =>
  isShorter(a, b) ||
  isShorter(b, a) ||
  isTurned(a.words, b.words) ||
  isTurned(b.words, a.words) ||
  endsInInitial(a.words, b.words) ||
  endsInInitial(b.words, a.words) ||
  familyFits(a.words, b.words);

/** Words that begin a family name: what follows them is not the whole of it. */
const particles = new Set(
  'ap ab ferch verch o mc mac van von der den de du da di la le el al bin ibn st'.split(' '),
);

/** Whether the first is a part of the second: the family name, the first name, or the initials alone. */
function isShorter({ words, hasTitle }: NameReading, { words: whole }: NameReading): boolean {
  const isFamily = words.length === 1 || hasTitle || particles.has(words[0]!);
  if (
    isFamily &&
    whole.some((_, index) => index > 0 && squash(whole.slice(index)) === squash(words))
  )
    return true;
  if (words.length === 1 && words[0] === whole[0]) return true;
  const initials = words.length === 1 && words[0]!.length < 4 ? Array.from(words[0]!) : words;
  return (
    initials.length > 1 &&
    initials.every((word) => word.length === 1) &&
    initials.join('') === whole.map((word) => word[0]).join('')
  );
}

/** Two letters that are one in Welsh, and so one initial. */
const welshInitials = new Set(['ch', 'dd', 'ff', 'ng', 'll', 'ph', 'rh', 'th']);

/** "Mari L." and "Mari Ll." for "Mari Lloyd": the first names, and the initial of the family name. */
function endsInInitial(words: readonly string[], whole: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (words.length < 2 || words[0]!.length < 2) return false;
  if (last.length !== 1 && !welshInitials.has(last)) return false;
  return whole.some(
    (word, index) =>
      index > 0 &&
      word.length > last.length &&
      word.startsWith(last) &&
      givenFit(words.slice(0, -1), whole.slice(0, index)),
  );
}

/** "Lloyd Mari" and "Lloyd M" for "Mari Lloyd". */
function isTurned(words: readonly string[], other: readonly string[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    const turned = [...words.slice(at), ...words.slice(0, at)];
    if (squash(turned) === squash(other)) return true;
    const given = words.slice(at);
    if (given.every((word) => word.length === 1) && familyFits(turned, other)) return true;
  }
  return false;
}

/** Whether both end in the same family name, and the names before it do not speak against each other. */
function familyFits(a: readonly string[], b: readonly string[]): boolean {
  for (let i = a.length - 1; i > 0; i -= 1) {
    for (let j = b.length - 1; j > 0; j -= 1) {
      if (!isSameFamily(a.slice(i), b.slice(j))) continue;
      if (givenFit(a.slice(0, i), b.slice(0, j))) return true;
    }
  }
  return false;
}

const isSameFamily = (a: readonly string[], b: readonly string[]): boolean =>
  squash(withParticle(a)) === squash(withParticle(b));

/** "ap" and "ab" are one word; which of them it is depends on the letter after it. */
const withParticle = ([first = '', ...rest]: readonly string[]): readonly string[] =>
  rest.length === 0
    ? [first]
    : [first === 'ab' ? 'ap' : first === 'verch' ? 'ferch' : first, ...rest];

/** The same first name or its initial; further names of the longer list may be missing in the other, and may be initials. */
function givenFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!isSameGiven(short[0]!, long[0]!)) return false;
  let at = 1;
  for (const word of short.slice(1)) {
    while (at < long.length && !isSameGiven(word, long[at]!)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

const isSameGiven = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
