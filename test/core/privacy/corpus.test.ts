import { describe, expect, it } from 'vitest';
import { detailKinds } from '../../../src/core/privacy/match.ts';
import { rules } from '../../../src/core/check/rules/index.ts';
import { holdout, measureCorpus, whole } from '../../support/privacy-corpus.ts';

const figures = measureCorpus(whole);

describe('the corpus', () => {
  it('is large enough, and has every kind at least ten times', () => {
    expect(whole.true.filter(({ expected }) => expected.length === 0)).toEqual([]);
    expect(whole.innocent.filter(({ expected }) => expected.length > 0)).toEqual([]);
    expect(whole.true.length).toBeGreaterThanOrEqual(330);
    expect(whole.innocent.length).toBeGreaterThanOrEqual(450);
    expect(holdout.true.length).toBeGreaterThanOrEqual(50);
    expect(holdout.innocent.length).toBeGreaterThanOrEqual(60);
    for (const { kind, found, missed } of figures) {
      expect([kind, found + missed.length >= 10]).toEqual([kind, true]);
    }
  });

  it('has each snippet once', () => {
    const texts = [...whole.true, ...whole.innocent].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it.each(detailKinds)('finds %s as well as is promised', (kind) => {
  const { precision, recall, wrong, missed } = figures.find((one) => one.kind === kind)!;
  const isError = rules.find(({ name }) => name === kind)?.severity === 'error';
  const promised = isError ? { precision: 0.98, recall: 0.97 } : { precision: 0.9, recall: 0.9 };
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
