import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shinglesOf } from '../../../src/core/assess/text-shingles.ts';

test('the smallest runs are the first of all runs', () => {
  const text = fc.array(fc.constantFrom('one', 'two', 'three', 'four', 'five'), { maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (words, count) => {
      const shingles = shinglesOf(words.join(' '));
      const smallest = shingles.smallest(count);
      expect(smallest).toEqual([...shingles.runs.subarray(0, count)]);
    }),
    { numRuns: 100 },
  );
});

test('headings and comments are no words, and nothing depends on how lines end', () => {
  const plain = shinglesOf('I moved the bed.\nThe family agreed.\n');
  const same = [
    '# Seating\n\nI moved the bed.\nThe family agreed.\n',
    'I moved the bed.\r\nThe family agreed.\r\n',
    '<!-- What happened? -->\nI moved the bed.\n\nThe family\nagreed.',
    'Seating\n---\nI moved the bed.\nThe family agreed.',
  ];
  for (const text of same) expect([...shinglesOf(text).runs]).toEqual([...plain.runs]);
});
