import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { dayAnswered, dayIn } from '../../../src/core/text/parse-date.ts';

describe('a day as people write it', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['by 2027-03-31 at the latest', '2027-03-31'],
    ['2027-01-31, then 2027-03-31', '2027-03-31'],
    ['31 March 2027', '2027-03-31'],
    ['Friday 5th of March, 2027', '2027-03-05'],
    ['1st Sept 2027', '2027-09-01'],
    ['31/03/2027', '2027-03-31'],
    ['31.3.2027', '2027-03-31'],
    ['2027/3/31', '2027-03-31'],
    ['March 2027', '2027-03-31'],
    ['end of Feb. 2028', '2028-02-29'],
    ['December 2026', '2026-12-31'],
    ['3 Chwefror 2027', '2027-02-03'],
    ['erbyn 1af Fehefin 2027', '2027-06-01'],
    ['Tachwedd 2027', '2027-11-30'],
    ['31 February 2027', '2027-02-31'],
    ['2027-02-30', '2027-02-30'],
  ])('%s is %s', (written, day) => {
    expect(dayIn(written)).toBe(day);
  });

  it.each([
    '',
    'soon',
    'summer 2027',
    'Easter 2027',
    'before May',
    '03/04/2027',
    '31/02/2027',
    '12027-03-31',
    'ongoing',
    'Q3 2027',
    'supervision 2027',
  ])('%j is none', (written) => {
    expect(dayIn(written)).toBeUndefined();
  });
});

describe('a day that somebody answers with', () => {
  it.each([
    ['2024-09-02', '2024-09-02'],
    ['02/09/2024', '2024-09-02'],
    ['2.9.2024', '2024-09-02'],
    ['2 9 2024', '2024-09-02'],
    [' 2 September 2024 ', '2024-09-02'],
    ['Monday 2nd of Sept 2024', '2024-09-02'],
    ['2 Medi 2024', '2024-09-02'],
    ['September 2024', '2024-09-30'],
    ['29/02/2024', '2024-02-29'],
    ['07/2018', '2018-07-31'],
    ['2.2024', '2024-02-29'],
    ['September 2, 2024', '2024-09-02'],
  ])('%s is %s, the day before the month', (written, day) => {
    expect(dayAnswered(written)).toBe(day);
  });

  it.each([
    '',
    'soon',
    '09/25/2024',
    '29/02/2025',
    '31 June 2024',
    '2/9/24',
    '02/09/1824',
    '13/2018',
    '07/18',
    '2124-01-01',
    'before 2 September 2024',
    'since September 2024',
    'June to September 2024',
  ])('%j is none', (written) => {
    expect(dayAnswered(written)).toBeUndefined();
  });

  it.each([
    ['31/10/26', '2026-10-31'],
    ['8.7.22', '2022-07-08'],
    ['15/07/88', '1988-07-15'],
    ['yesterday', '2026-11-21'],
  ])('%s is %s, where it has passed', (written, day) => {
    expect(dayAnswered(written, '2026-11-22' as IsoDate)).toBe(day);
  });
});
