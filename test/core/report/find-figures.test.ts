import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../src/core/report/search.ts';
import {
  drawnTexts,
  foundAmong,
  triedTexts,
  untriedTexts,
  wordsNotFound,
  wordsToFind,
} from '../../support/find-corpus.ts';

const stemsOf = (text: string): readonly string[] => termsIn(text).map(({ term }) => term);

describe('the texts that suggestions are measured with', () => {
  const texts = [...triedTexts, ...untriedTexts, ...drawnTexts];

  it('are each for another statement, over levels and pillars', () => {
    expect(triedTexts).toHaveLength(85);
    expect(untriedTexts).toHaveLength(35);
    expect(drawnTexts).toHaveLength(40);
    expect(new Set(texts.map(({ statement }) => statement)).size).toBe(160);
    const kinds = new Set(drawnTexts.map(({ statement }) => statement.slice(0, 5)));
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

it('finds an acceptable statement among the first five for each of the everyday words', () => {
  expect(Object.keys(wordsToFind)).toHaveLength(82);
  expect(wordsNotFound()).toEqual([]);
});

it('finds the statement of a text that nobody tuned for among the first ten as often as the docs say', () => {
  expect(foundAmong([5, 10, 20], untriedTexts, 'level below')).toEqual([17, 23, 28]);
});

it('does so without the phrases that a text and the vocabulary share', () => {
  const found = foundAmong([5, 10, 20], drawnTexts, 'level below', 'without shared phrases');
  expect(found).toEqual([22, 24, 27]);
});
