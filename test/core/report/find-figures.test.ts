import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../src/core/report/search.ts';
import {
  foundAmong,
  triedTexts,
  untriedTexts,
  wordsNotFound,
  wordsToFind,
} from '../../support/find-corpus.ts';

const stemsOf = (text: string): readonly string[] => termsIn(text).map(({ term }) => term);

describe('the texts that suggestions are measured with', () => {
  const texts = [...triedTexts, ...untriedTexts];

  it('are 40 of each kind or more, each for another statement, over levels and pillars', () => {
    expect(triedTexts).toHaveLength(80);
    expect(untriedTexts).toHaveLength(40);
    expect(new Set(texts.map(({ statement }) => statement)).size).toBe(120);
    const kinds = new Set(untriedTexts.map(({ statement }) => statement.slice(0, 5)));
    expect([...kinds].sort()).toEqual(
      ['5', '6', '7'].flatMap((level) =>
        ['ED', 'ER', 'LM', 'PP'].map((pillar) => `L${level}-${pillar}`),
      ),
    );
  });

  it.each(texts.map((one) => [one.statement, one] as const))(
    'is of 120 to 300 words without its key words: %s',
    (_, { text, without }) => {
      const count = text.trim().split(/\s+/).length;
      expect(count).toBeGreaterThanOrEqual(120);
      expect(count).toBeLessThanOrEqual(300);
      const stems = ` ${stemsOf(text).join(' ')} `;
      expect(without.filter((word) => stems.includes(` ${stemsOf(word).join(' ')} `))).toEqual([]);
    },
  );
});

it('finds an acceptable statement among the first five for at least 36 of 40 everyday words', () => {
  expect(Object.keys(wordsToFind)).toHaveLength(40);
  expect(wordsNotFound().length).toBeLessThanOrEqual(4);
});

it('finds the statement of a text among the first ten about as often as the docs say', () => {
  // What frameworks say may be put in other words, which moves a few.
  expect(foundAmong(10, triedTexts)).toBeGreaterThanOrEqual(48);
  expect(foundAmong(10, untriedTexts)).toBeGreaterThanOrEqual(6);
});
