import { describe, expect, it } from 'vitest';
import { detailKinds } from '../../src/privacy/match.ts';
import { rules } from '../../src/rules/index.ts';
import { innocentSnippets, measureCorpus, trueSnippets } from '../support/privacy-corpus.ts';

const figures = measureCorpus();

describe('the corpus', () => {
  it('is large enough, and has every kind at least ten times', () => {
    expect(trueSnippets.filter(({ expected }) => expected.length > 0)).toHaveLength(
      trueSnippets.length,
    );
    expect(trueSnippets.length).toBeGreaterThanOrEqual(120);
    expect(innocentSnippets.length).toBeGreaterThanOrEqual(200);
    expect(innocentSnippets.every(({ expected }) => expected.length === 0)).toBe(true);
    for (const { kind, found, missed } of figures) {
      expect([kind, found + missed.length >= 10]).toEqual([kind, true]);
    }
  });

  it('has each snippet once', () => {
    const texts = [...trueSnippets, ...innocentSnippets].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it.each(detailKinds)('finds %s as well as is promised', (kind) => {
  const { precision, recall, wrong, missed } = figures.find((one) => one.kind === kind)!;
  const isError = rules.find(({ name }) => name === kind)?.severity === 'error';
  const promised = isError ? { precision: 0.98, recall: 0.95 } : { precision: 0.9, recall: 0.9 };
  // Named, so that a failure shows which snippets it is about.
  expect({
    kind,
    wrong,
    missed,
    enough: precision >= promised.precision && recall >= promised.recall,
  }).toEqual({
    kind,
    wrong,
    missed,
    enough: true,
  });
});
