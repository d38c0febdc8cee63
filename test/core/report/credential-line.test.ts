import { expect, it } from 'vitest';
import { viewCredentialLine } from '../../../src/core/report/credential-line.ts';
import { day } from '../../support/portfolio-builders.ts';

const credential = (title: string, issued?: string, expires?: string) => ({
  title,
  state: 'held' as const,
  issued: issued === undefined ? undefined : day(issued),
  expires: expires === undefined ? undefined : day(expires),
});

it('places credentials on a line of years, open at the end of which no day is known', () => {
  const line = viewCredentialLine(
    [
      credential('HCPC', undefined, '2027-10-31'),
      credential('DBS', '2026-07-02'),
      credential('A certificate'),
    ],
    day('2026-01-01'),
  );
  expect(line?.years).toEqual([2026, 2027]);
  expect(line?.today).toBe(2026);
  expect(line?.rows.map(({ title, from, to, cover }) => [title, from, to, cover])).toEqual([
    ['HCPC', 2026, 2027.833, ['whole', 'part']],
    ['DBS', 2026.499, 2028, ['part', 'whole']],
  ]);
});

it('shows three years before today and five after, however far credentials reach', () => {
  const line = viewCredentialLine(
    [credential('One', '1990-01-01', '2050-12-31'), credential('Two', undefined, '2001-05-01')],
    day('2026-06-01'),
  );
  expect(line?.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031]);
  expect(line?.rows.map(({ from, to }) => [from, to])).toEqual([
    [2023, 2032],
    [2023, 2023],
  ]);
  expect(line?.rows[1]?.cover).toEqual(Array.from({ length: 9 }, () => 'none'));
});

it('is not there where no day of the calendar is known', () => {
  expect(viewCredentialLine([], day('2026-06-01'))).toBeUndefined();
  expect(
    viewCredentialLine([credential('One'), credential('Two', '2026-02-30')], day('2026-06-01')),
  ).toBeUndefined();
});
