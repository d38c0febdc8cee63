import { describe, expect, it } from 'vitest';
import { lastTime } from '../../../src/core/assess/last-time.ts';
import { day, evidence, portfolio, today } from '../../support/portfolio-builders.ts';

const record = (date: string) => evidence(date, [], { date, type: 'supervision-record' });
const of = (...dates: readonly string[]) => portfolio({ evidence: dates.map(record) });

describe('the last time', () => {
  it.each([
    [
      'the day of the latest supervision record',
      ['2026-10-06', '2026-09-01'],
      '2026-10-06',
      'record',
    ],
    ['that of six months ago at the earliest', ['2026-05-22'], '2026-05-22', 'record'],
    ['three months ago where the record is older', ['2026-05-21'], '2026-08-22', 'usual'],
    ['three months ago where there is none', [], '2026-08-22', 'usual'],
    ['not today, of which this sheet is', ['2026-11-22', '2026-10-06'], '2026-10-06', 'record'],
    ['no day to come', ['2026-12-01'], '2026-08-22', 'usual'],
  ] as const)('is %s', (_, dates, expected, from) => {
    expect(lastTime(of(...dates), today)).toEqual({ day: expected, from });
  });

  it('is the day that was given, whatever is recorded', () => {
    expect(lastTime(of('2026-10-06'), today, day('2026-01-31'))).toEqual({
      day: '2026-01-31',
      from: 'given',
    });
  });

  it('is not the day of evidence of another type', () => {
    const other = portfolio({ evidence: [evidence('a', [], { date: '2026-10-06' })] });
    expect(lastTime(other, today).from).toBe('usual');
  });
});
