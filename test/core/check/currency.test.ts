import { describe, expect, it } from 'vitest';
import { staleSince } from '../../../src/core/assess/currency.ts';
import { policyFor } from '../../../src/core/assess/policy.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import { kitchen, settings } from '../../../src/core/check/example.ts';
import { library } from '../../support/assess.ts';
import { framework, statedPolicy } from '../../support/framework-builders.ts';
import { day, evidence, portfolio } from '../../support/portfolio-builders.ts';
import { messagesOf } from '../../support/run-example.ts';

const notes = (date: string | Record<string, string>) => messagesOf('OT314', kitchen({ date }));

describe('evidence grows stale', () => {
  it('on the day after the last month of its currency, and not before', () => {
    // As of 2026-11-22; the tool's own policy counts 24 months.
    expect(notes('2024-11-22')).toEqual([]);
    expect(notes('2024-11-21')).toEqual([
      'This evidence is older than 24 months, so it has not counted as current since 22 November 2026.',
    ]);
  });

  it('by the last day of a period', () => {
    expect(notes({ from: '2020-01-01', to: '2024-11-22' })).toEqual([]);
    expect(notes({ from: '2020-01-01', to: '2024-11-21' })).toHaveLength(1);
  });

  it('never by a date that cannot be placed', () => {
    expect(notes('2020-02-30')).toEqual([]);
    expect(notes({ from: '2021-01-01', to: '2020-01-01' })).toEqual([]);
  });

  it('as the policy of the portfolio says', () => {
    const policy = { id: 'ours', version: '1.0.0', rules: { currency_months: '{ value: 1 }' } };
    const { files } = settings({ policy });
    const found = messagesOf('OT314', kitchen({ date: '2026-10-01' }, files));
    expect(found).toEqual([
      'This evidence is older than 1 month, so it has not counted as current since 2 November 2026.',
    ]);
  });

  it.each([
    ['2024-08-31', '2025-03-01'],
    ['2025-02-28', '2025-09-01'],
    ['2024-03-14', '2024-09-15'],
  ])('of %s, with six months of currency, from %s', (date, since) => {
    const rules = statedPolicy('example-ot', { currency_months: 6 });
    const one = framework({ id: 'example-ot' as FrameworkId, policy: rules });
    const policy = policyFor(library(one), one.id, portfolio());
    expect(staleSince(evidence('kitchen', [], { date }), policy)).toBe(day(since));
  });
});
