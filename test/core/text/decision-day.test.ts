import { expect, it } from 'vitest';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { decisionDay } from '../../../src/core/text/decision-day.ts';

const days = { asked: '2026-11-20' as IsoDate, today: '2026-12-21' as IsoDate };

it.each(['today', 'Today.', ' HEDDIW ', 'yesterday', 'ddoe'])(
  'takes “%s” for no day, since nobody knows on which day it was written',
  (written) => {
    expect(decisionDay(written, days)).toEqual({ trouble: 'no-day' });
  },
);

it('takes a day that says which one it is', () => {
  expect(decisionDay('1 December 2026', days)).toEqual({ day: '2026-12-01' });
  expect(decisionDay('1/11/26', days)).toEqual({ day: '2026-11-01', trouble: 'too-early' });
});
