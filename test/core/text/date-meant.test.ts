import { describe, expect, it } from 'vitest';
import { dateMeant } from '../../../src/core/text/date-meant.ts';
import { dayPlanned } from '../../../src/core/text/parse-date.ts';

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
    ['March 14, 2026', '2026-03-14'],
    ['Sat, Mar 14th 2026', '2026-03-14'],
    ['14-Mar-2026', '2026-03-14'],
    ['the 9th of Febuary 2026', '2026-02-09'],
    ['Dydd Sadwrn, 14 Mawrth 2026', '2026-03-14'],
  ])('%s is certainly %s', (written, day) => {
    const period = { from: day, to: day };
    expect(dateMeant(written, 'day')).toEqual({ is: 'day', period, certain: true });
    expect(dateMeant(written, 'day-or-period')).toEqual({ is: 'day', period, certain: true });
  });

  it.each([
    ['14.3.26', '2026-03-14'],
    ['14/03/26', '2026-03-14'],
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
    ['April to June 2026', '2026-04-01', '2026-06-30', true],
    ['Nov 2024 - Feb 2025', '2024-11-01', '2025-02-28', true],
    ['April-June 2026', '2026-04-01', '2026-06-30', true],
    ['04/2026 to 06/2026', '2026-04-01', '2026-06-30', true],
    ['7th-9th July 2026', '2026-07-07', '2026-07-09', true],
    ['7 – 19 July 2026', '2026-07-07', '2026-07-19', true],
    ['07/07/2026 - 19/07/2026', '2026-07-07', '2026-07-19', true],
    ['03/07/2026 - 19/07/2026', '2026-07-03', '2026-07-19', false],
    ['2026-07-07 10:30 to 2026-07-09 12:00', '2026-07-07', '2026-07-09', true],
    ['13/07/2026-19/07/2026', '2026-07-13', '2026-07-19', true],
    ['28 April to May 2026', '2026-04-28', '2026-05-31', true],
    ['03/2026', '2026-03-01', '2026-03-31', true],
    ['2026-03', '2026-03-01', '2026-03-31', true],
  ])('%s is a period from %s to %s', (written, from, to, certain) => {
    expect(dateMeant(written, 'day-or-period')).toEqual({
      is: 'period',
      period: { from, to },
      certain,
      ...(certain ? {} : { eitherOrder: true }),
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
    const first = { is: 'day', period: { from: '2025-01-01', to: '2025-01-01' }, certain: false };
    expect(dateMeant('Jan 2025', 'first-day')).toEqual(first);
    expect(dateMeant('April to June 2026', 'day')).toBeUndefined();
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

  it.each([
    '2026',
    'soon',
    '',
    'Q2 2026',
    '31/31/26x',
    'April 2026 - now',
    '2025 to April 2026',
    'seen on 7, 9 and 12 July 2026',
    '7 and 9 July 2026',
    '7 July 2026, 9 July 2026',
    'before 7 July 2026',
    'by 7 July 2026',
    'about 7 July 2026',
    'from 7 July 2026',
    'until July 2026',
    'July 2026?',
    '2026-07-07..',
    '..2026-07-07',
    '2026-07-07 10:30 and 14:00',
    '2026-07-07 (2 hours)',
    '2024-25',
    '13/2026',
    '2 - April 2026',
    'Sept 24',
    'Marketing 2026',
    '3 decisions 2026',
    '1 to 2 to 3 April 2026',
  ])('%j is none', (written) => {
    for (const allowed of ['day-or-period', 'day', 'first-day'] as const) {
      expect(dateMeant(written, allowed)).toBeUndefined();
    }
  });
});

it.each(['30.6.26', '30-6-26', '30/6/26', '30 6 26', '30/06/2026', '30 June 2026'])(
  'a day of a plan may be written as %s',
  (written) => {
    expect(dayPlanned(written)).toBe('2026-06-30');
  },
);
