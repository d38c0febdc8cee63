import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/core/model/date.ts';
import { monthsOf, overlap, stretchesWithout } from '../../../src/core/text/periods.ts';
import { day } from '../../support/portfolio-builders.ts';

const period = (from: string, to = from): Period => ({ from: day(from), to: day(to) });
const year = period('2026-01-01', '2026-12-31');

describe('the stretches of a period that others leave', () => {
  it.each<[string, readonly Period[], readonly Period[]]>([
    ['nothing', [], [year]],
    ['the whole', [year], []],
    ['more than the whole', [period('2025-01-01', '2027-01-01')], []],
    ['its first day', [period('2026-01-01')], [period('2026-01-02', '2026-12-31')]],
    ['its last day', [period('2026-12-31')], [period('2026-01-01', '2026-12-30')]],
    ['days outside', [period('2025-12-31'), period('2027-01-01')], [year]],
    [
      'two that touch',
      [period('2026-02-01', '2026-02-28'), period('2026-03-01', '2026-03-31')],
      [period('2026-01-01', '2026-01-31'), period('2026-04-01', '2026-12-31')],
    ],
    [
      'one inside another, in no order',
      [period('2026-05-01', '2026-05-02'), period('2026-04-01', '2026-06-30')],
      [period('2026-01-01', '2026-03-31'), period('2026-07-01', '2026-12-31')],
    ],
    [
      'a day between two',
      [period('2026-01-01', '2026-06-29'), period('2026-07-01', '2026-12-31')],
      [period('2026-06-30')],
    ],
  ])('%s', (_, covering, expected) => {
    expect(stretchesWithout(year, covering)).toEqual(expected);
    expect(stretchesWithout(year, [...covering].reverse())).toEqual(expected);
  });
});

describe('the complete months of a period', () => {
  it.each([
    ['2026-01-01', '2026-03-31', 3],
    ['2026-01-01', '2026-03-30', 2],
    ['2026-01-15', '2026-04-14', 3],
    ['2026-01-15', '2026-04-13', 2],
    ['2026-11-30', '2027-02-27', 3],
    ['2026-11-30', '2027-02-26', 2],
    ['2027-11-30', '2028-02-27', 2],
    ['2027-11-30', '2028-02-28', 3],
    ['2027-11-29', '2028-02-28', 3],
    ['2026-01-01', '2026-01-01', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsOf(period(from, to))).toBe(months);
  });
});

describe('two periods', () => {
  it.each([
    [period('2026-01-01', '2026-01-31'), period('2026-01-31', '2026-02-02'), true],
    [period('2026-01-01', '2026-01-31'), period('2026-02-01', '2026-02-02'), false],
    [period('2026-01-01', '2026-12-31'), period('2026-05-05'), true],
  ])('%j and %j overlap: %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });
});
