import { expect, test } from 'vitest';
import { reachedThresholds } from '../../../src/core/assess/cohort-thresholds.ts';
import { thresholdNames } from '../../../src/core/model/cohort-thresholds.ts';
import type { Cohort, CohortRow } from '../../../src/core/model/cohort.ts';
import { numbersAndRanges } from '../../../src/core/words/numbers-and-ranges.ts';
import { day } from '../../support/portfolio-builders.ts';

const row = (id: string, changes: Partial<CohortRow>): CohortRow => ({
  id,
  path: id,
  name: '',
  findings: { errors: 0, warnings: 3, notes: 0 },
  personalDetails: 0,
  credentials: [],
  pieces: 1,
  piecesInYear: 1,
  openConditions: 0,
  suspect: 0,
  disagreements: 0,
  ...changes,
});

const waiting = (pieces: number): Partial<CohortRow> => ({
  waiting: { pieces, since: day('2026-01-02'), for: [] },
});

const statement = (id: string, ...by: readonly string[]) => ({ id, text: id, asked: 2, by });

const cohort: Cohort = {
  asOf: day('2026-11-22'),
  rows: [
    row('a', { ...waiting(4), findings: { errors: 5, warnings: 0, notes: 0 } }),
    row('b', { ...waiting(3), personalDetails: 2 }),
    row('c', {
      credentials: [{ kind: 'degree', state: 'expired', expires: day('2026-01-01') }],
      milestone: { state: 'past-end' } as CohortRow['milestone'],
    }),
    row('d', {
      credentials: [{ kind: 'degree', state: 'expiring', expires: day('2026-12-01') }],
      milestone: { state: 'needs-attention' } as CohortRow['milestone'],
    }),
    row('e', { milestone: { state: 'on-track' } as CohortRow['milestone'] }),
    row('f', { milestone: { state: 'no-start' } as CohortRow['milestone'] }),
  ],
  unread: [],
  tally: {
    statements: [statement('x'), statement('y', 'a'), statement('z'), statement('w', 'a', 'b')],
    assessors: [],
  },
};

test('each threshold counts what its name says, from its number on', () => {
  const least = (number: number) => thresholdNames.map((what) => ({ what, least: number }));
  const found = Object.fromEntries(
    reachedThresholds(cohort, least(1)).map((one) => [one.what, one.found]),
  );
  expect(found).toEqual({
    errors: 1,
    details: 1,
    expired: 1,
    behind: 2,
    waiting: 7,
    unevidenced: 2,
  });
  expect(reachedThresholds(cohort, least(7)).map(({ what }) => what)).toEqual(['waiting']);
  expect(reachedThresholds(cohort, least(8))).toEqual([]);
  expect(reachedThresholds({ ...cohort, rows: [] }, least(1)).map(({ what }) => what)).toEqual([
    'unevidenced',
  ]);
});

test('three numbers in a row or more are a range', () => {
  expect(numbersAndRanges([2])).toBe('2');
  expect(numbersAndRanges([2, 3])).toBe('2, 3');
  expect(numbersAndRanges([1, 4, 5, 6, 7, 8, 9, 12, 14, 15])).toBe('1, 4-9, 12, 14, 15');
});
