import type { Fix } from '../../model/finding.ts';
import { lookAlikeIn, plainWord } from '../../text/look-alikes.ts';
import type { Expectation, Problem } from '../../model/problem.ts';
import type { ValueAdvice } from '../../model/finding-args/wrong-value.ts';
import { replaceWord } from '../fixes.ts';

type WrongValue = Extract<Problem, { readonly kind: 'wrong-value' }>;

const forms: Partial<Record<Expectation['is'], RegExp>> = {
  id: /^[A-Za-z][A-Za-z0-9._-]*$/,
  reference: /^[A-Za-z][A-Za-z0-9._-]*(?::[A-Za-z][A-Za-z0-9._-]*)?$/,
  target: /^[A-Za-z][A-Za-z0-9._-]*:[A-Za-z][A-Za-z0-9._-]*$/,
};

/**
 * The word that somebody meant whose id holds a long dash, spaces or brackets. Certain where only characters
 * are to be changed that look like the right ones.
 */
export function wordMeant(
  problem: WrongValue,
): { readonly advice: ValueAdvice; readonly fix?: Fix } | undefined {
  const { shape, written, expected, at } = problem;
  if (shape !== 'word' || written === '') return undefined;
  const plain = plainWord(written);
  const [word, certain] = fits(plain, expected)
    ? [plain, plain !== written]
    : [beginningWithLetter(joined(plain, problem), expected), false];
  if (word === written || !fits(word, expected)) return undefined;
  const fix = replaceWord(at, written, word);
  const sign = certain ? lookAlikeIn(written) : undefined;
  return {
    advice: { case: 'word', word, lookAlike: sign && { case: sign } },
    ...(fix && { fix: { ...fix, certain } }),
  };
}

/** An id from a number, such as the number of a level or a chapter; pictures and signs are no part of one. */
function beginningWithLetter(word: string, { is }: Expectation): string {
  if (is !== 'id') return word;
  const plain = word
    .replace(/[^A-Za-z0-9._]+/g, (signs) => (/^-+$/.test(signs) ? signs : '-'))
    .replace(/^[._-]+|(?<![._-])[._-]+$/g, '');
  return /^\d/.test(plain) ? `L${plain}` : plain;
}

const fits = (word: string, expected: Expectation): boolean =>
  expected.is === 'one-of'
    ? expected.words.includes(word)
    : forms[expected.is]?.test(word) === true;

/** Words of a name joined as ids are: statements keep their capitals, names of kinds and types are in small letters. */
function joined(plain: string, { expected }: WrongValue): string {
  const hyphens = plain.trim().replace(/(?<!\s)\s*[-_/]\s*|\s+/g, '-');
  return expected.is === 'id' || expected.is === 'one-of' ? hyphens.toLowerCase() : hyphens;
}
