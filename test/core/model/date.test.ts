import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  hasHappened,
  isCalendarDate,
  monthsBetween,
  type IsoDate,
} from '../../../src/core/model/date.ts';
import { day } from '../../support/portfolio-builders.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const fewMonths = fc.integer({ min: 0, max: 600 });

describe('the calendar', () => {
  it.each([
    ['2026-01-31', true],
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-06-00', false],
    ['0000-01-01', false],
    ['0001-01-01', true],
  ])('has the day %s: %s', (date, expected) => {
    expect(isCalendarDate(day(date))).toBe(expected);
  });
});

describe('something dated', () => {
  it.each([
    ['2026-11-21', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-02-30', false],
  ])('%s has happened by 22 November 2026: %s', (date, expected) => {
    expect(hasHappened(day(date), day('2026-11-22'))).toBe(expected);
  });
});

describe('adding months', () => {
  it.each([
    ['2026-03-14', 1, '2026-04-14'],
    ['2026-03-14', 0, '2026-03-14'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-22', -24, '2024-11-22'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', -12, '2025-12-31'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('gives a calendar day, and never an earlier one for more months', () => {
    fc.assert(
      fc.property(anyDay, fewMonths, fewMonths, (from, a, b) => {
        expect(isCalendarDate(addMonths(from, a))).toBe(true);
        expect(addMonths(from, a + b) >= addMonths(from, a)).toBe(true);
      }),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fewMonths, (a, b, months) => {
        const [first, second] = [a, b].sort() as [IsoDate, IsoDate];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });
});

describe('adding days', () => {
  it.each([
    ['2026-03-14', 0, '2026-03-14'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    // The clocks change in London on these.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    // A year typed with its last two digits only.
    ['0026-12-31', 1, '0027-01-01'],
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
  });

  it('is undone by counting them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe('counting', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2027-02-20', 90],
    ['2026-11-22', '2026-11-21', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
  ])('days from %s to %s: %i', (from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected);
  });

  it.each([
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-15', '2026-02-16', 1],
    ['2024-07-01', '2026-06-30', 23],
    ['2024-07-01', '2026-07-01', 24],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-05-01', '2026-05-01', 0],
    ['2026-05-01', '2025-05-01', 0],
  ])('complete months from %s to %s: %i', (from, to, expected) => {
    expect(monthsBetween(day(from), day(to))).toBe(expected);
  });

  it('finds a month complete on its last day and not on the day before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (from, months) => {
        const full = addMonths(from, months);
        expect(monthsBetween(from, full)).toBe(months);
        expect(monthsBetween(from, addDays(full, -1))).toBe(months - 1);
      }),
    );
  });
});
