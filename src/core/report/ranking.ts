import type { MatchedWord } from './find.ts';
import { plainOf, termsIn, type OtherWords } from './search.ts';

/** An entry that a text may show, with the words of the text that say so, those that tell most first. */
export interface RankedHit<Entry> {
  readonly entry: Entry;
  /** It only tells better from worse among the hits of one text. */
  readonly score: number;
  readonly matched: readonly MatchedWord[];
}

/** Words that are looked for together, and the words of the text that led to them. */
interface Lead {
  readonly terms: readonly string[];
  readonly words: readonly MatchedWord[];
}

/** An entry by its words, each once. */
interface Known<Entry> {
  readonly entry: Entry;
  readonly terms: ReadonlySet<string>;
  /** How much all its words tell together. */
  readonly mass: number;
}

/** A word that is in the text itself counts for half: a whole text has many, and most are there by chance. */
const asWritten = 0.5;
/** How much longer entries are held back, as in BM25. */
const byLength = 0.75;

/**
 * Ranks entries by how much a whole text has to do with them, the most first: by the words that they share, by what
 * frameworks call the everyday words of the text, rare words more than frequent ones, and by how much of the entry
 * they are.
 */
export function makeRanking<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
): (text: string, others: readonly OtherWords[]) => readonly RankedHit<Entry>[] {
  const sets = entries.map((entry) => new Set(tellingTerms(textOf(entry))));
  const frequency = new Map<string, number>();
  for (const term of sets.flatMap((set) => [...set])) {
    frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const tells = (term: string): number => {
    const count = frequency.get(term) ?? 0;
    return Math.log(1 + (sets.length - count + 0.5) / (count + 0.5));
  };
  const known = entries.map((entry, place): Known<Entry> => {
    const terms = sets[place]!;
    return { entry, terms, mass: sum([...terms].map(tells)) };
  });
  const usual = sum(sets.map(({ size }) => size)) / sets.length;
  return (text, others) => {
    const leads = [...writtenLeads(text), ...otherLeads(others)];
    return known
      .map((one) => hitFor(one, leads, tells, usual))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
  };
}

function hitFor<Entry>(
  { entry, terms, mass }: Known<Entry>,
  leads: readonly Lead[],
  tells: (term: string) => number,
  usual: number,
): RankedHit<Entry> {
  const matching = leads.filter((lead) => lead.terms.every((term) => terms.has(term)));
  const weights = new Map<string, number>();
  for (const term of new Set(matching.flatMap((lead) => lead.terms))) {
    weights.set(term, weightOf(matching.filter((lead) => lead.terms.includes(term))));
  }
  const gainOf = (some: Iterable<string>): number =>
    sum([...some].map((term) => (weights.get(term) ?? 0) * tells(term)));
  const share = mass === 0 ? 0 : sum([...weights.keys()].map(tells)) / mass;
  const length = 1 - byLength + (byLength * terms.size) / usual;
  return {
    entry,
    score: (gainOf(weights.keys()) * Math.sqrt(share)) / (1 + 1.2 * length),
    matched: eachOnce(matching.toSorted((a, b) => gainOf(b.terms) - gainOf(a.terms))),
  };
}

/**
 * How much a word of an entry counts: for itself where the text has it, and for the everyday words that led to it,
 * each of them for less than the one before.
 */
function weightOf(leads: readonly Lead[]): number {
  const words = leads.flatMap((lead) => lead.words);
  const isWritten = words.some(({ found }) => found === undefined);
  const others = new Set(words.flatMap(({ said, found }) => (found === undefined ? [] : [said])));
  return (isWritten ? asWritten : 0) + Math.log(1 + others.size);
}

/** Each word of the text once, with the first that it led to. */
function eachOnce(leads: readonly Lead[]): readonly MatchedWord[] {
  const all = new Map<string, MatchedWord>();
  for (const one of leads.flatMap(({ words }) => words)) {
    if (!all.has(one.said)) all.set(one.said, one);
  }
  return [...all.values()];
}

/** The words of the text as they are. */
function writtenLeads(text: string): readonly Lead[] {
  const written = new Map<string, string>();
  for (const { term, written: said } of termsIn(text)) {
    if (!tellsNothing.has(plainOf(said)) && !written.has(term)) written.set(term, said);
  }
  return [...written].map(([term, said]) => ({ terms: [term], words: [{ said }] }));
}

/** What its everyday words lead to. */
function otherLeads(others: readonly OtherWords[]): readonly Lead[] {
  const words = new Map<string, MatchedWord[]>();
  for (const { said, lookFor } of others) {
    for (const found of lookFor) {
      const key = [...new Set(termsIn(found).map(({ term }) => term))].join(' ');
      words.set(key, [...(words.get(key) ?? []), { said, found }]);
    }
  }
  return [...words].map(([key, some]) => ({ terms: key.split(' '), words: some }));
}

const tellingTerms = (text: string): readonly string[] =>
  termsIn(text).flatMap(({ term, written }) => (tellsNothing.has(plainOf(written)) ? [] : [term]));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Words of every text in English that say nothing about its subject. */
const tellsNothing = new Set(
  [
    'able about above after again all also although always am another any anything around away back because been',
    'before being below best better between both but came can cannot come could day days did do does doing done',
    'down during each either else enough even ever every everyone everything far few first found gave get gets',
    'give given go goes going gone got had has have having he her here hers him his how however i if into its',
    'itself just keep kept knew know last later least less let like little long look made make many may maybe me',
    'might mine more most much must my myself near need never new next no none not nothing now off often one',
    'only other our out over own per perhaps put quite rather really said s same saw say second see seen several',
    'she should show showed shows since so some someone something soon still such take taken than them themselves then there these',
    'they thing things think this those though thought through time times too took toward towards two under until',
    'up upon us use used uses using very want wanted way we week weeks well went were what when where whether which while who',
    'whole whom whose why will within without would year years yet you your',
  ]
    .join(' ')
    .split(' '),
);
