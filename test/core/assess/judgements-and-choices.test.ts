import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../src/core/model/assessment.ts';
import type { Judgement, Portfolio } from '../../../src/core/model/portfolio.ts';
import { coverageAlone } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  credential,
  experience,
  judgement,
} from '../../support/framework-builders.ts';
import {
  claim,
  day,
  evidence,
  given,
  heldCredential,
  portfolio,
  waiver,
} from '../../support/portfolio-builders.ts';

const asOf = day('2026-11-22');

describe('a judgement', () => {
  const judged = (...judgements: readonly Judgement[]): Coverage =>
    coverageAlone(judgement('panel'), portfolio({ judgements }), asOf);

  it.each([
    ['2026-11-21', 'given'],
    ['2026-11-22', 'given'],
    ['2026-11-23', 'awaiting'],
    ['2026-02-30', 'awaiting'],
  ])('of %s is %s on 22 November 2026', (date, state) => {
    expect(judged(given('panel', date)).state).toBe(state);
  });

  it('that is given says by whom and when', () => {
    const coverage = judged(given('panel', '2026-03-01', 'Rhodri Sample'));
    expect(coverage.why).toEqual([{ kind: 'judged', by: 'Rhodri Sample', date: '2026-03-01' }]);
    expect(coverage.next).toBeUndefined();
  });

  it.each<[string, readonly Judgement[]]>([
    ['nobody has', []],
    ['people have decided something else', [given('other', '2026-03-01')]],
    ['another framework’s panel has decided', [given('other-ot:panel', '2026-03-01')]],
  ])('is awaited while %s', (_, judgements) => {
    const coverage = judged(...judgements);
    expect(coverage.state).toBe('awaiting');
    expect(coverage.why).toEqual([{ kind: 'people-decide', by: judgement('panel').by }]);
    expect(coverage.next).toEqual({ kind: 'ask-people' });
  });

  it('is never made by evidence', () => {
    const made = portfolio({ evidence: [evidence('a', [claim('panel')])] });
    expect(coverageAlone(judgement('panel'), made, asOf).state).toBe('awaiting');
  });

  it('is the one that comes first, where several are given', () => {
    const coverage = judged(given('panel', '2026-05-01', 'A'), given('panel', '2026-03-01', 'B'));
    expect(coverage.why).toMatchObject([{ by: 'A' }]);
  });

  it('counts from the earlier of two, of which one is still to come', () => {
    const coverage = judged(given('panel', '2027-01-01', 'A'), given('panel', '2026-03-01', 'B'));
    expect(coverage.why).toEqual([{ kind: 'judged', by: 'B', date: '2026-03-01' }]);
  });
});

describe('a choice', () => {
  const choice = anyOf(
    'ways',
    credential('degree', { credential: 'ot-degree' }),
    capability('shown'),
    judgement('panel'),
    experience('years', 24),
  );
  const choose = (changes: Partial<Portfolio>): Coverage =>
    coverageAlone(choice, portfolio(changes), asOf);
  const degree = heldCredential({}, 'ot-degree');
  const expiring = heldCredential({ expires: '2026-12-01' }, 'ot-degree');
  const shown = evidence('a', [claim('shown')]);

  it('is open while no way is met, whatever the single ways say', () => {
    const coverage = choose({
      credentials: [heldCredential({ expires: '2020-01-01' }, 'ot-degree')],
      evidence: [evidence('a', [claim('shown', { rationale: undefined })])],
    });
    expect(coverage.state).toBe('uncovered');
    expect(coverage.why).toEqual([{ kind: 'options', met: 0, of: 4 }]);
    expect(coverage.next).toEqual({ kind: 'choose-one' });
    expect(coverage.options.map(({ state }) => state)).toEqual([
      'expired',
      'claimed',
      'awaiting',
      'not-yet',
    ]);
  });

  it.each<[string, Partial<Portfolio>]>([
    ['held', { credentials: [degree] }],
    ['evidenced', { evidence: [shown] }],
    ['given', { judgements: [given('panel', '2026-03-01')] }],
    ['met', { practitioner: { name: 'Bethan Example', started: day('2020-01-01') } }],
    ['waived', { waivers: [waiver('shown')] }],
  ])('is %s when one way is', (state, changes) => {
    const coverage = choose(changes);
    expect(coverage.state).toBe(state);
    expect(coverage.why[0]).toEqual({ kind: 'options', met: 1, of: 4 });
    expect(coverage.why).toHaveLength(2);
    expect(coverage.next).toBeUndefined();
  });

  it('is expiring when its only way is, and asks to renew that', () => {
    expect(choose({ credentials: [expiring] })).toMatchObject({
      state: 'expiring',
      why: [
        { kind: 'options', met: 1, of: 4 },
        { kind: 'expires', expires: '2026-12-01', days: 9 },
      ],
      next: { kind: 'renew', by: '2026-12-01' },
    });
  });

  it('does not rest on a way that is expiring where there is another', () => {
    const coverage = choose({ credentials: [expiring], evidence: [shown] });
    expect(coverage.state).toBe('evidenced');
    expect(coverage.next).toBeUndefined();
  });

  it('counts the ways that are met, and takes the state of the first', () => {
    const coverage = choose({ credentials: [degree], evidence: [shown] });
    expect(coverage).toMatchObject({
      state: 'held',
      why: [{ kind: 'options', met: 2, of: 4 }, { kind: 'held' }],
    });
  });

  it('is waived as a whole, and still shows its ways', () => {
    const coverage = choose({ waivers: [waiver('ways')] });
    expect(coverage.state).toBe('waived');
    expect(coverage.options.map(({ state }) => state)).toEqual([
      'missing',
      'uncovered',
      'awaiting',
      'not-yet',
    ]);
  });

  it('is shown with the evidence of its ways beside each way', () => {
    const coverage = choose({ evidence: [shown] });
    expect(coverage.claims).toEqual([]);
    expect(coverage.options[1]?.claims).toHaveLength(1);
  });
});
