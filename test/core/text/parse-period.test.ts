import { describe, expect, it } from 'vitest';
import { dayWritten, periodWritten } from '../../../src/core/text/parse-period.ts';
import { day, today } from '../../support/portfolio-builders.ts';

describe('a day as people type it', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['14/03/2026', '2026-03-14'],
    ['14.3.26', '2026-03-14'],
    // In Britain the day comes first, also where both could be a month.
    ['03/04/2026', '2026-04-03'],
    ['14 March 2026', '2026-03-14'],
    ['  14th  of March 2026 ', '2026-03-14'],
    ['Saturday, 14 March 2026', '2026-03-14'],
    ['14 Mawrth 2026', '2026-03-14'],
    // Without a year, the latest one.
    ['14 March', '2026-03-14'],
    ['24 December', '2025-12-24'],
    ['today', '2026-11-22'],
    ['Heddiw', '2026-11-22'],
    ['yesterday', '2026-11-21'],
    ['1900-01-01', '1900-01-01'],
  ])('%s', (written, read) => {
    expect(periodWritten(written, today)).toEqual({ from: read, to: read });
    expect(dayWritten(written, today)).toBe(read);
  });

  it('yesterday may be in the year before', () => {
    expect(dayWritten('ddoe', day('2026-01-01'))).toBe('2025-12-31');
  });
});

describe('a period as people type it', () => {
  it.each([
    ['2026-03-01..2026-03-14', '2026-03-01', '2026-03-14'],
    ['2026-03-01 to 2026-03-14', '2026-03-01', '2026-03-14'],
    ['1/3/2026 - 14/3/2026', '2026-03-01', '2026-03-14'],
    ['1 to 14 March 2026', '2026-03-01', '2026-03-14'],
    ['1-14 March 2026', '2026-03-01', '2026-03-14'],
    ['1st – 14th March 2026', '2026-03-01', '2026-03-14'],
    ['28 February to 14 March 2026', '2026-02-28', '2026-03-14'],
    ['14 March 2026 until today', '2026-03-14', '2026-11-22'],
    ['1 Mawrth hyd 14 Mawrth 2026', '2026-03-01', '2026-03-14'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['April to June 2026', '2026-04-01', '2026-06-30'],
    ['Nov 2024 - Feb 2025', '2024-11-01', '2025-02-28'],
    ['7th-9th July 2026', '2026-07-07', '2026-07-09'],
    ['July 7, 2026 to July 9, 2026', '2026-07-07', '2026-07-09'],
  ])('%s', (written, from, to) => {
    expect(periodWritten(written, today)).toEqual({ from, to });
  });

  it('is no single day', () => {
    expect(dayWritten('1 to 14 March 2026', today)).toBe('unreadable');
  });
});

describe('what is no day on which work was done', () => {
  it.each([
    ['', 'unreadable'],
    ['soon', 'unreadable'],
    ['14', 'unreadable'],
    ['before 14 March 2026', 'unreadable'],
    ['3, 5 and 9 March 2026', 'unreadable'],
    ['2026-03-14 10:30 and 14:00', 'unreadable'],
    ['2026-03-14..', 'unreadable'],
    ['14 March 2026 and 3 April 2026', 'unreadable'],
    ['2026-03-01..2026-03-02..2026-03-03', 'unreadable'],
    ['2026-02-30', 'not-in-calendar'],
    ['30 February 2026', 'not-in-calendar'],
    ['31/31/2026', 'not-in-calendar'],
    ['2026-11-23', 'future'],
    ['November 2026', 'future'],
    ['2026-03-01..2027-03-01', 'future'],
    ['1899-12-31', 'too-early'],
    ['14 March 2026 to 1 March 2026', 'reversed'],
  ])('%s', (written, fault) => {
    expect(periodWritten(written, today)).toBe(fault);
  });
});
