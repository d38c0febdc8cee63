import { describe, expect, it } from 'vitest';
import { exampleClaim, kitchen } from '../../../../src/core/check/example.ts';
import { runPortfolioExample } from '../../../support/run-example.ts';

const found = (statement: string) =>
  runPortfolioExample(kitchen({ claims: [{ ...exampleClaim, statement }] }))
    .findings.filter(({ code }) => code === 'OT301')
    .map(({ message, hint, fix }) => ({ message, hint, text: fix?.edits[0]?.text }));

describe('a claim of what is no statement', () => {
  it('is not taken for another statement where it is a duty', () => {
    expect(found('wales-social-care-ot:L6-JD-05')).toEqual([
      {
        message: 'L6-JD-05 is a duty, which describes the job, so you can’t claim it.',
        hint: 'Claim a statement that your work on it shows.',
        text: undefined,
      },
    ]);
  });

  it('is offered the statement that was probably meant', () => {
    expect(found('wales-social-care-ot:L6-JP-05')).toMatchObject([
      { hint: 'Did you mean L6-PP-05?' },
    ]);
  });
});
