import { describe, expect, it } from 'vitest';
import { dateMeant } from '../../../src/core/text/date-meant.ts';

describe('a date in a file, in another form than that of files', () => {
  it.each([
    ['14/03/2026', '2026-03-14'],
    ['03/14/2026', '2026-03-14'],
    ['14 March 2026', '2026-03-14'],
    ['31st October 2028', '2028-10-31'],
    ['Saturday, 14th of March 2026', '2026-03-14'],
    ['14 Mawrth 2026', '2026-03-14'],
    ['20260314', '2026-03-14'],
    ['2026-3-4', '2026-03-04'],
    ['2026–03–14', '2026-03-14'],
    ['2026‑03‑14', '2026-03-14'],
    ['“2026-03-14”', '2026-03-14'],
    ['2026-03-14T00:00:00+00:00', '2026-03-14'],
    ['2026-03-14T23:30:00-05:00', '2026-03-14'],
    ['2026-03-14 10:30', '2026-03-14'],
  ])('%s is certainly %s', (written, day) => {
    const period = { from: day, to: day };
    expect(dateMeant(written, 'day')).toEqual({ is: 'day', period, certain: true });
    expect(dateMeant(written, 'day-or-period')).toEqual({ is: 'day', period, certain: true });
  });

  it.each([
    ['14.3.26', '2026-03-14'],
    ['about 14 March 2026', '2026-03-14'],
  ])('%s is probably %s', (written, day) => {
    const period = { from: day, to: day };
    expect(dateMeant(written, 'day')).toEqual({ is: 'day', period, certain: false });
  });

  it.each([
    ['2026-03-14..2026-04-02', '2026-03-14', '2026-04-02', true],
    ['2026-03-14 to 2026-04-02', '2026-03-14', '2026-04-02', true],
    ['2026–03–14 – 2026–04–02', '2026-03-14', '2026-04-02', true],
    ['2026-03-14/2026-04-02', '2026-03-14', '2026-04-02', true],
    ['from 1 to 14 March 2026', '2026-03-01', '2026-03-14', true],
    ['14 Mawrth hyd 2 Ebrill 2026', '2026-03-14', '2026-04-02', true],
    ['Jan 2025', '2025-01-01', '2025-01-31', true],
    ['03/2026', '2026-03-01', '2026-03-31', true],
    ['2026-03', '2026-03-01', '2026-03-31', true],
  ])('%s is a period from %s to %s', (written, from, to, certain) => {
    expect(dateMeant(written, 'day-or-period')).toEqual({
      is: 'period',
      period: { from, to },
      certain,
    });
  });

  it('a day and a month that could be the other way round are the day first, as in Britain', () => {
    const period = { from: '2026-04-03', to: '2026-04-03' };
    const read = { is: 'day', period, certain: false, eitherOrder: true };
    expect(dateMeant('03/04/2026', 'day')).toEqual(read);
    expect(dateMeant('3.4.26', 'day')).toEqual(read);
  });

  it('a month is probably its last day where only one day may be written', () => {
    const last = { is: 'day', period: { from: '2025-01-31', to: '2025-01-31' }, certain: false };
    expect(dateMeant('Jan 2025', 'day')).toEqual(last);
    expect(dateMeant('01/2025', 'day')).toEqual(last);
    expect(dateMeant('2026-03-14 to 2026-04-02', 'day')).toBeUndefined();
  });

  it.each([
    ['29/02/2026', '2026-02-29'],
    ['31 June 2026', '2026-06-31'],
    ['1 to 31 June 2026', '2026-06-31'],
  ])('%s does not exist', (written, day) => {
    expect(dateMeant(written, 'day-or-period')).toEqual({ is: 'no-such-day', day });
  });

  it('a period may be the wrong way round', () => {
    expect(dateMeant('2026-04-02..2026-03-14', 'day-or-period')).toEqual({ is: 'reversed' });
  });

  it.each(['2026', 'soon', '', 'Q2 2026', '31/31/26x'])('%j is none', (written) => {
    expect(dateMeant(written, 'day-or-period')).toBeUndefined();
  });
});
