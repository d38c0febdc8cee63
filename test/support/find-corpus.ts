import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assessPortfolio } from '../../src/core/assess/assess.ts';
import type { Assessment } from '../../src/core/model/assessment.ts';
import { localId, type TargetId } from '../../src/core/model/ids.ts';
import { libraryOf } from '../../src/core/model/library.ts';
import type { Vocabulary } from '../../src/core/model/vocabulary.ts';
import { viewFind } from '../../src/core/report/find-view.ts';
import { termsIn } from '../../src/core/report/search.ts';
import { suggestFor } from '../../src/core/report/suggest.ts';
import { builtInVocabulary } from '../../src/node/frameworks.ts';
import { packageRoot } from '../../src/node/package.ts';
import { builtInFrameworks } from './built-in.ts';
import { attained, portfolio, today } from './portfolio-builders.ts';

/** A text that was written for one statement, without its key words. */
export interface TextForStatement {
  readonly statement: string;
  readonly without: readonly string[];
  readonly text: string;
}

const fixture = (name: string): unknown =>
  parse(readFileSync(join(packageRoot, 'test', 'fixtures', 'find', name), 'utf8'));

/** Texts that the vocabulary was worked over with. */
export const triedTexts = fixture('texts.yaml') as readonly TextForStatement[];
/** Texts that were measured, and not read, while the vocabulary was written. */
export const untriedTexts = fixture('untried-texts.yaml') as readonly TextForStatement[];
/** Texts for statements drawn by lot, written before their author had opened the vocabulary, and measured once. */
export const drawnTexts = fixture('drawn-texts.yaml') as readonly TextForStatement[];
/** Everyday words, and the statements that would do as an answer to each. */
export const wordsToFind = fixture('words.yaml') as Readonly<Record<string, readonly string[]>>;

const library = libraryOf(builtInFrameworks, []);
const vocabulary = builtInVocabulary();

const stemsOf = (text: string): string =>
  termsIn(text)
    .map(({ term }) => term)
    .join(' ');
const drawnStems = drawnTexts.map(({ text }) => ` ${stemsOf(text)} `);
/**
 * The same author wrote the drawn texts and the accounts, and may have put the same things the same way. This vocabulary
 * has no phrase of two words or more that any of those texts has.
 */
const withoutSharedPhrases: Vocabulary = vocabulary.map((entry) => ({
  ...entry,
  say: entry.say.filter((one) => {
    const stems = stemsOf(one);
    return !stems.includes(' ') || !drawnStems.some((text) => text.includes(` ${stems} `));
  }),
}));
const assessments = new Map<string, Assessment | undefined>();

/** What the practitioner has been signed off for: nothing, or the level below the one that they work towards. */
export type SignedOff = 'nothing' | 'level below';

/** The assessment of a portfolio without evidence, made once for each level. */
function emptyTowards(level: number, signedOff: SignedOff): Assessment | undefined {
  const key = `${String(level)} ${signedOff}`;
  if (assessments.has(key)) return assessments.get(key);
  const below = signedOff === 'level below' && level > 5 ? [attained(levelId(level - 1))] : [];
  const made = assessPortfolio(portfolio({ attained: below }), library, levelId(level), today);
  assessments.set(key, made);
  return made;
}

const levelId = (level: number): TargetId =>
  `wales-social-care-ot:level-${String(level)}` as TargetId;

/**
 * At which place a text finds the statement that it was written for, itself or as one that says much the same, in a
 * portfolio towards its level; 0 where nowhere.
 */
export function placeOf(
  { statement, text }: TextForStatement,
  signedOff: SignedOff,
  words: 'all' | 'without shared phrases' = 'all',
): number {
  const assessment = emptyTowards(Number(statement.charAt(1)), signedOff);
  const ranked = suggestFor(text, [], {
    library,
    assessment,
    vocabulary: words === 'all' ? vocabulary : withoutSharedPhrases,
  });
  return (
    ranked.findIndex(({ entry, alike }) =>
      [entry, ...alike].some(({ id }) => localId(id) === statement),
    ) + 1
  );
}

/** How many of these texts find their statement among the first so many, for each of these numbers. */
export function foundAmong(
  firsts: readonly number[],
  texts: readonly TextForStatement[],
  signedOff: SignedOff,
  words: 'all' | 'without shared phrases' = 'all',
): readonly number[] {
  const places = texts.map((one) => placeOf(one, signedOff, words)).filter((place) => place > 0);
  return firsts.map((first) => places.filter((place) => place <= first).length);
}

/** The ids of the first five results for a word, in a portfolio towards level 6. */
export function firstFive(words: string): readonly string[] {
  const { asked } = viewFind(
    { library, target: levelId(6), vocabulary },
    { words, in: 'statements', all: false, limit: 5, asOf: today, language: 'en' },
  );
  return (asked?.hits ?? []).map(({ id }) => localId(id));
}

/** The words that have none of the statements that would do among their first five results. */
export const wordsNotFound = (): readonly string[] =>
  Object.entries(wordsToFind)
    .filter(([words, wanted]) => !firstFive(words).some((id) => wanted.includes(id)))
    .map(([words]) => words);
