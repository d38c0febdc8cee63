import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { renewalOn } from '../../../src/core/assess/renewal.ts';
import { addDays } from '../../../src/core/model/date.ts';
import { dayOfYear, renewal } from '../../support/cpd-builders.ts';
import { day } from '../../support/portfolio-builders.ts';

describe('renewal every two years, from 1 August to 31 October of odd years', () => {
  it.each([
    ['2026-11-22', false, 252, '2027-08-01', '2027-10-31'],
    ['2027-07-31', false, 1, '2027-08-01', '2027-10-31'],
    ['2027-08-01', true, 91, '2027-08-01', '2027-10-31'],
    ['2027-10-30', true, 1, '2027-08-01', '2027-10-31'],
    ['2027-10-31', true, 0, '2027-08-01', '2027-10-31'],
    ['2027-11-01', false, 639, '2029-08-01', '2029-10-31'],
    ['2027-12-31', false, 579, '2029-08-01', '2029-10-31'],
    ['2028-02-29', false, 519, '2029-08-01', '2029-10-31'],
  ])('stands on %s so: open %s, days %i, window %s to %s', (asOf, isOpen, days, opens, closes) => {
    expect(renewalOn(renewal, day(asOf)).standing).toEqual({ opens, closes, isOpen, days });
  });

  it.each([
    ['2025-10-31', '2023-11-01', '2025-10-31'],
    ['2025-11-01', '2025-11-01', '2027-10-31'],
    ['2026-11-22', '2025-11-01', '2027-10-31'],
    ['2027-08-01', '2025-11-01', '2027-10-31'],
    ['2027-10-31', '2025-11-01', '2027-10-31'],
    ['2027-11-01', '2027-11-01', '2029-10-31'],
  ])('has on %s the registration from %s to %s', (asOf, from, to) => {
    expect(renewalOn(renewal, day(asOf)).cycle).toEqual({ from, to });
  });

  it.each([
    ['2015-10-31', '2013-11-01', '2015-11-30', true],
    ['2015-11-01', '2013-11-01', '2015-11-30', true],
    ['2015-11-30', '2013-11-01', '2015-11-30', true],
    ['2015-12-01', '2015-12-01', '2017-10-31', false],
    ['2017-10-31', '2015-12-01', '2017-10-31', true],
  ])('knows the longer window of 2015: on %s from %s to %s', (asOf, from, to, isOpen) => {
    const { cycle, standing } = renewalOn(renewal, day(asOf));
    expect({ cycle, isOpen: standing.isOpen }).toEqual({ cycle: { from, to }, isOpen });
    expect(renewalOn({ ...renewal, exceptions: [] }, day('2015-11-01')).cycle.from).toBe(
      '2015-11-01',
    );
  });

  it('is the same whichever of its years it is counted from', () => {
    for (const countedFrom of [1999, 2015, 2027, 2051]) {
      expect(renewalOn({ ...renewal, countedFrom }, day('2026-11-22'))).toEqual(
        renewalOn(renewal, day('2026-11-22')),
      );
    }
    const even = renewalOn({ ...renewal, countedFrom: 2014 }, day('2026-11-22'));
    expect(even.cycle).toEqual({ from: '2026-11-01', to: '2028-10-31' });
  });

  it('can open on another day for one year', () => {
    const exceptions = [{ ...renewal.exceptions[0]!, year: 2027, opens: dayOfYear('09-01') }];
    const { standing } = renewalOn({ ...renewal, exceptions }, day('2027-08-15'));
    expect(standing).toMatchObject({ opens: '2027-09-01', closes: '2027-11-30', isOpen: false });
  });
});

describe('registrations', () => {
  const rules = fc.record({
    everyYears: fc.integer({ min: 1, max: 5 }),
    countedFrom: fc.integer({ min: 1990, max: 2060 }),
  });
  const anyDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays(day('2000-01-01'), days));

  it('follow each other without a gap, and each day lies in its own', () => {
    fc.assert(
      fc.property(rules, anyDay, (changes, asOf) => {
        const { cycle, standing } = renewalOn({ ...renewal, ...changes }, asOf);
        expect(cycle.from <= asOf && asOf <= cycle.to).toBe(true);
        expect(cycle.to).toBe(standing.closes);
        const next = renewalOn({ ...renewal, ...changes }, addDays(cycle.to, 1));
        expect(next.cycle.from).toBe(addDays(cycle.to, 1));
        expect(standing.isOpen).toBe(standing.opens <= asOf);
        expect(standing.days).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
