import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../src/core/model/assessment.ts';
import { addDays } from '../../../src/core/model/date.ts';
import type { Experience, Practitioner } from '../../../src/core/model/portfolio.ts';
import { coverageAlone } from '../../support/assess.ts';
import { experience } from '../../support/framework-builders.ts';
import { day, period, portfolio } from '../../support/portfolio-builders.ts';

const name = 'Bethan Example';

function since(
  practitioner: Partial<Practitioner>,
  asOf: string,
  changes: Parameters<typeof experience>[2] = { since: 'qualified' },
): Coverage {
  const made = portfolio({ practitioner: { name, ...practitioner } });
  return coverageAlone(experience('two-years', 24, changes), made, day(asOf));
}

describe('experience since qualifying', () => {
  it.each([
    ['2026-06-30', 'not-yet', 23],
    ['2026-07-01', 'met', 24],
    ['2026-07-02', 'met', 24],
    ['2024-07-01', 'not-yet', 0],
    ['2024-06-01', 'not-yet', 0],
    ['2030-07-01', 'met', 72],
  ])('on 1 July 2024 is, on %s, %s with %i months', (asOf, state, months) => {
    const coverage = since({ qualified: day('2024-07-01') }, asOf);
    expect(coverage.state).toBe(state);
    expect(coverage.why).toEqual([{ kind: 'months', months, needed: 24 }]);
    expect(coverage.metOn).toBe('2026-07-01');
    expect(coverage.next).toEqual(
      state === 'met' ? undefined : { kind: 'wait', until: '2026-07-01' },
    );
  });

  it('on a leap day is full at the end of February', () => {
    const qualified = day('2024-02-29');
    expect(since({ qualified }, '2026-02-27')).toMatchObject({
      state: 'not-yet',
      metOn: '2026-02-28',
    });
    expect(since({ qualified }, '2026-02-28').state).toBe('met');
  });

  it.each([
    ['is not recorded', undefined],
    ['is no day of the calendar', day('2024-02-30')],
  ])('can’t be counted where that day %s', (_, qualified) => {
    const coverage = since({ qualified, started: day('2010-01-01') }, '2026-11-22');
    expect(coverage).toMatchObject({
      state: 'not-yet',
      why: [{ kind: 'from-when', counted: { date: 'qualified' } }],
      next: { kind: 'record-dates', counted: { date: 'qualified' } },
    });
    expect(coverage.metOn).toBeUndefined();
  });
});

describe('experience since starting', () => {
  const dates = { qualified: day('2015-07-01'), started: day('2025-03-31') };

  it.each([
    ['as asked', { since: 'started' as const }],
    ['where nothing else is asked', {}],
  ])('counts from the present post, %s', (_, changes) => {
    expect(since(dates, '2026-11-22', changes)).toMatchObject({
      state: 'not-yet',
      why: [{ kind: 'months', months: 19, needed: 24 }],
      metOn: '2027-03-31',
    });
  });

  it('says which day is not recorded', () => {
    expect(since({ qualified: dates.qualified }, '2026-11-22', {}).next).toEqual({
      kind: 'record-dates',
      counted: { date: 'started' },
    });
  });
});

function over(periods: readonly Experience[], asOf = '2026-11-22', months = 24): Coverage {
  const asked = experience('years', months, { of: 'amhp' });
  return coverageAlone(asked, portfolio({ experience: periods }), day(asOf));
}

const spell = (from: string, to?: string): Experience => period('amhp', from, to);

describe('experience over periods', () => {
  const month = spell('2020-01-01', '2020-01-31');

  it.each<[string, number, readonly Experience[]]>([
    ['a period with its last day', 24, [spell('2020-01-01', '2021-12-31')]],
    ['a period that lacks its last day', 23, [spell('2020-01-01', '2021-12-30')]],
    ['apart', 18, [spell('2020-01-01', '2020-12-31'), spell('2022-01-01', '2022-06-30')]],
    ['touching', 24, [spell('2020-01-15', '2020-12-31'), spell('2021-01-01', '2022-01-14')]],
    ['one day apart', 23, [spell('2020-01-15', '2020-12-30'), spell('2021-01-01', '2022-01-14')]],
    ['overlapping', 24, [spell('2020-01-01', '2021-03-31'), spell('2020-10-01', '2021-12-31')]],
    [
      'one in the other',
      24,
      [spell('2020-01-01', '2021-12-31'), spell('2020-06-01', '2020-07-31')],
    ],
    [
      'filled up by a single day',
      1,
      [spell('2020-01-01', '2020-01-30'), spell('2020-01-31', '2020-01-31')],
    ],
    ['the same twice', 12, [spell('2020-01-01', '2020-12-31'), spell('2020-01-01', '2020-12-31')]],
    [
      'of another kind as well',
      12,
      [spell('2020-01-01', '2020-12-31'), period('bia', '2010-01-01')],
    ],
    ['not begun as well', 12, [spell('2020-01-01', '2020-12-31'), spell('2026-11-23')]],
    ['that begins today', 0, [spell('2026-11-22')]],
    ['running', 22, [spell('2025-01-01')]],
    ['running and earlier', 23, [spell('2025-01-01'), spell('2020-01-01', '2020-01-31')]],
    ['running twice at a time', 22, [spell('2025-01-01'), spell('2026-01-01')]],
    ['with an impossible first day as well', 1, [spell('2020-02-30'), month]],
    ['with an impossible last day as well', 1, [spell('2010-01-01', '2026-02-30'), month]],
    ['that ends before it begins as well', 1, [spell('2020-12-31', '2020-01-01'), month]],
  ])('%s counts %i months', (_, months, periods) => {
    for (const order of [periods, periods.toReversed()]) {
      const coverage = over(order);
      expect(coverage.why).toEqual([{ kind: 'months', months, needed: 24 }]);
      expect(coverage.state).toBe(months >= 24 ? 'met' : 'not-yet');
    }
  });

  it('counts a period in the years that were typed with two digits as long as it is', () => {
    expect(over([spell('0024-01-01', '0024-06-30')]).why).toEqual([
      { kind: 'months', months: 6, needed: 24 },
    ]);
  });

  it.each<[string, readonly Experience[]]>([
    ['nothing is', []],
    ['only another kind is', [period('bia', '2010-01-01')]],
    ['only a period to come is', [spell('2026-11-23')]],
    ['only a period that ends before it begins is', [spell('2020-12-31', '2020-01-01')]],
  ])('can’t be counted where %s recorded', (_, periods) => {
    expect(over(periods)).toMatchObject({
      state: 'not-yet',
      why: [{ kind: 'from-when', counted: { of: 'amhp' } }],
      next: { kind: 'record-dates', counted: { of: 'amhp' } },
    });
  });

  it('asks for what is missing, where no period runs', () => {
    const coverage = over([spell('2020-01-01', '2020-12-31')]);
    expect(coverage.next).toEqual({ kind: 'gain-experience', months: 12 });
    expect(coverage.metOn).toBeUndefined();
  });

  it('does not run on from a last day that is today', () => {
    expect(over([spell('2026-01-01', '2026-11-22')]).next).toMatchObject({
      kind: 'gain-experience',
    });
  });

  it('asks for nothing once it is met', () => {
    expect(over([spell('2020-01-01')]).next).toBeUndefined();
  });
});

describe('the day on which a running period is enough', () => {
  it.each<[string, string, readonly Experience[]]>([
    ['alone', '2026-12-31', [spell('2025-01-01')]],
    ['alone, from the end of a month', '2027-02-27', [spell('2025-02-28')]],
    [
      'after an earlier one',
      '2026-12-14',
      [spell('2025-12-15'), spell('2020-01-01', '2020-12-31')],
    ],
    [
      'after one that touches',
      '2027-05-31',
      [spell('2025-06-01', '2025-12-31'), spell('2026-01-01')],
    ],
    [
      'joined with one that has a last day to come',
      '2027-05-31',
      [spell('2025-06-01', '2027-12-31'), spell('2026-01-01')],
    ],
  ])('%s is %s, and not the day before', (_, metOn, periods) => {
    const now = over(periods);
    expect(now).toMatchObject({ state: 'not-yet', metOn, next: { kind: 'wait', until: metOn } });
    expect(over(periods, addDays(day(metOn), -1)).state).toBe('not-yet');
    expect(over(periods, metOn).state).toBe('met');
    expect(over(periods, addDays(day(metOn), 1)).state).toBe('met');
  });

  it.each<[string, readonly Experience[]]>([
    ['exactly late enough', [spell('2025-06-01', '2027-05-31')]],
    [
      'late enough in the later of two',
      [spell('2025-06-01', '2026-12-31'), spell('2026-01-01', '2027-06-30')],
    ],
    [
      'late enough in the earlier of two',
      [spell('2025-06-01', '2027-06-30'), spell('2026-01-01', '2026-12-31')],
    ],
    [
      'late enough beside one that is over',
      [spell('2025-06-01', '2027-06-30'), spell('2026-01-01', '2026-02-01')],
    ],
    ['open in one of two', [spell('2025-06-01'), spell('2026-01-01', '2026-12-31')]],
  ])('is promised where its last day to come is %s', (_, periods) => {
    for (const order of [periods, periods.toReversed()]) {
      expect(over(order)).toMatchObject({
        metOn: '2027-05-31',
        next: { kind: 'wait', until: '2027-05-31' },
      });
    }
  });

  it.each<[string, readonly Experience[]]>([
    ['alone', [spell('2025-06-01', '2027-05-30')]],
    [
      'after one that touches',
      [spell('2025-06-01', '2025-12-31'), spell('2026-01-01', '2027-05-30')],
    ],
    ['beside another', [spell('2025-06-01', '2026-12-31'), spell('2026-01-01', '2027-05-30')]],
  ])('is not promised where its last day comes a day too early, %s', (_, periods) => {
    for (const order of [periods, periods.toReversed()]) {
      const coverage = over(order);
      expect(coverage.state).toBe('not-yet');
      expect(coverage.metOn).toBeUndefined();
      expect(coverage.next).toEqual({ kind: 'gain-experience', months: 7 });
      expect(over(order, '2030-01-01').state).toBe('not-yet');
    }
  });
});
