import { describe, expect, it } from 'vitest';
import { kitchen } from '../../../src/core/check/example.ts';
import { hintForNoDay } from '../../../src/core/check/rules/no-such-day.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

describe('the hint for a day that the calendar does not have', () => {
  it.each([
    ['2026-02-30', 'February 2026 has 28 days. Write the day you meant as year, month, day.'],
    ['2028-02-30', 'February 2028 has 29 days. Write the day you meant as year, month, day.'],
    ['2026-06-31', 'June 2026 has 30 days. Write the day you meant as year, month, day.'],
    ['2026-01-32', 'January 2026 has 31 days. Write the day you meant as year, month, day.'],
    ['2026-14-03', 'If you mean 14 March 2026, write 2026-03-14: year, month, day.'],
    ['2026-14-31', 'The month is a number from 01 to 12.'],
    ['2026-00-10', 'The month is a number from 01 to 12.'],
  ])('is about that day: %s', (day, hint) => {
    expect(hintForNoDay(day)).toContain(hint);
  });

  it.each([
    ['2026-02-30', 'February 2026 has 28 days.'],
    ['31/06/2026', 'There is no 31 June 2026. June 2026 has 30 days.'],
  ])('is the same in every form: %s', (date, hint) => {
    const { findings } = runPortfolioExample(kitchen({ date }));
    expect(findings.map((one) => one.hint?.slice(0, hint.length))).toEqual([hint]);
  });
});

it('an attachment whose name has a backslash in it is not offered under its own name', () => {
  const { findings } = runPortfolioExample(
    kitchen({ attachments: '["back\\\\slash.pdf"]' }, { 'evidence/back\\slash.pdf': '%PDF-1.7' }),
  );
  expect(findings.filter(({ rule }) => rule === 'missing-attachment')).toMatchObject([
    {
      message:
        'The name of the attachment "back\\slash.pdf" has a backslash in it, which otpath and Windows read as a folder.',
      hint: 'Rename the file back-slash.pdf and write that name here.',
    },
  ]);
});
