import { expect, test } from 'vitest';
import { addDays, addMonths, isCalendarDate, type IsoDate } from '../../../src/core/model/date.ts';

test('knows the same days as the calendar of the system', () => {
  const wrong: string[] = [];
  for (const year of [1, 4, 100, 1900, 1996, 2000, 2023, 2024, 2100, 9999]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const [y, m, d] = [
          String(year).padStart(4, '0'),
          ...[month, day].map((one) => String(one).padStart(2, '0')),
        ];
        const written = `${y}-${m!}-${d!}` as IsoDate;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const isReal =
          date.getUTCMonth() === month - 1 &&
          date.getUTCDate() === day &&
          date.getUTCFullYear() === year;
        if (isCalendarDate(written) !== isReal) wrong.push(written);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what is no day by its figures is none', () => {
  for (const written of [
    '2026-3-14',
    '2026-03-1x',
    '2026/03/14',
    '',
    'today',
    '2026-00-10',
    '0000-01-01',
  ]) {
    expect([written, isCalendarDate(written as IsoDate)]).toEqual([
      written,
      written === '2026-3-14',
    ]);
  }
});

test('months and days are added across leap years', () => {
  expect(addMonths('2024-01-31' as IsoDate, 1)).toBe('2024-02-29');
  expect(addMonths('2100-01-31' as IsoDate, 1)).toBe('2100-02-28');
  expect(addMonths('2024-03-31' as IsoDate, -1)).toBe('2024-02-29');
  expect(addDays('2000-02-28' as IsoDate, 1)).toBe('2000-02-29');
  expect(addDays('1900-02-28' as IsoDate, 1)).toBe('1900-03-01');
});
