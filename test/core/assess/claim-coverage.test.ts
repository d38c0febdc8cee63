import { describe, expect, it } from 'vitest';
import type { Basis } from '../../../src/core/assess/assessment-context.ts';
import { claimStateOf } from '../../../src/core/assess/claim-coverage.ts';
import { policyFor } from '../../../src/core/assess/policy.ts';
import { numberWitnesses } from '../../../src/core/assess/sufficiency.ts';
import type { StandingJudgement, WeighedClaim } from '../../../src/core/model/assessment.ts';
import type { PolicyRules } from '../../../src/core/model/policy.ts';
import type { ClaimJudgementWord } from '../../../src/core/model/sign-off.ts';
import { library } from '../../support/assess.ts';
import { framework, statedPolicy } from '../../support/framework-builders.ts';
import {
  claim,
  day,
  evidence,
  portfolio,
  today,
  witness,
} from '../../support/portfolio-builders.ts';
import { judgement, signOff } from '../../support/sign-off-builders.ts';

/** What Nia Sample said of a claim, unless changed. */
const said = (
  word: ClaimJudgementWord,
  { name = 'Nia Sample', ...changes }: Partial<StandingJudgement> & { readonly name?: string } = {},
): StandingJudgement => ({
  signOff: signOff('a', [], { name }),
  judgement: judgement('S-1', { judgement: word }),
  changed: [],
  isSelf: false,
  isVouched: false,
  ...changes,
});

/** A claim that counts and that nobody has judged, unless changed. */
const weighed = (id: string, changes: Partial<WeighedClaim> = {}): WeighedClaim => ({
  evidence: evidence(id, []),
  claim: claim('S-1'),
  stale: false,
  revised: false,
  revision: 3,
  judgements: [],
  assessors: 'nothing',
  ...changes,
});

const accepted = (id: string, ...judgements: readonly StandingJudgement[]): WeighedClaim =>
  weighed(id, { assessors: 'accepted', judgements });

function verdict(claims: readonly WeighedClaim[], rules: Partial<PolicyRules> = {}) {
  const some = portfolio({
    evidence: claims.map((one) => one.evidence),
    organisationPolicy: statedPolicy('organisation', rules),
  });
  const own = library(framework());
  return claimStateOf(claims, {
    portfolio: some,
    library: own,
    policy: policyFor(own, framework().id, some),
    asOf: today,
    copies: new Map(),
    witnesses: numberWitnesses(some),
  } as unknown as Basis);
}

const assessor = (name: string) => ({ name, relationship: 'supervisor' });

describe('enough claims', () => {
  it('are evidenced where nobody has said anything', () => {
    expect(verdict([weighed('a'), weighed('b')])).toEqual({
      state: 'evidenced',
      why: [{ kind: 'enough', count: 2, needed: 1 }],
    });
  });

  it('are accepted by everybody who accepts them as they are, each named once', () => {
    const changed = said('accepted', { name: 'Ann Other', changed: ['text'] });
    const own = said('accepted', { name: 'Bethan Example', isSelf: true });
    const claims = [
      accepted('a', said('accepted'), changed, own),
      accepted('b', said('accepted'), said('accepted', { name: 'Rhodri Sample' })),
      weighed('c'),
    ];
    expect(verdict(claims)).toEqual({
      state: 'accepted',
      why: [
        {
          kind: 'accepted',
          by: [assessor('Nia Sample'), assessor('Rhodri Sample')],
          proved: false,
        },
      ],
    });
  });

  it('are verified by those alone whose keys others list', () => {
    const vouched = said('accepted', { isVouched: true });
    const other = said('accepted', { name: 'Rhodri Sample' });
    expect(verdict([accepted('a', other, vouched)])).toEqual({
      state: 'verified',
      why: [{ kind: 'accepted', by: [assessor('Nia Sample')], proved: true }],
    });
    const changed = { ...vouched, changed: ['text' as const] };
    expect(verdict([accepted('a', other, changed)]).state).toBe('accepted');
  });

  it('need each as many accepted, or verified, as the policy requires claims', () => {
    const two = { claims_per_statement: 2 };
    const vouched = said('accepted', { isVouched: true });
    const state = (...claims: readonly WeighedClaim[]): string => verdict(claims, two).state;
    expect(state(accepted('a', vouched), accepted('b', vouched))).toBe('verified');
    expect(state(accepted('a', vouched), accepted('b', said('accepted')))).toBe('accepted');
    expect(state(accepted('a', vouched), weighed('b'))).toBe('evidenced');
    expect(state(accepted('a', vouched))).toBe('claimed');
  });

  it('name the conditions of an assessor as the next step', () => {
    const conditions = said('accepted-with-conditions');
    const conditional = weighed('b', {
      assessors: 'accepted-with-conditions',
      judgements: [
        said('accepted-with-conditions', { name: 'Bethan Example', isSelf: true }),
        said('accepted-with-conditions', { name: 'Ann Other', changed: ['text'] }),
        said('accepted', { name: 'Rhodri Sample' }),
        conditions,
      ],
    });
    expect(verdict([weighed('a'), conditional])).toEqual({
      state: 'evidenced',
      why: [
        { kind: 'enough', count: 2, needed: 1 },
        { kind: 'conditions', judgement: conditions },
      ],
      next: { kind: 'meet-conditions', file: 'evidence/b.md', by: 'Nia Sample' },
    });
  });
});

describe('a policy that requires sign-offs', () => {
  const claims = {
    evidenced: weighed('a'),
    accepted: accepted('a', said('accepted')),
    verified: accepted('a', said('accepted', { isVouched: true })),
  };

  it.each<[keyof typeof claims, 'none' | 'accepted' | 'verified', string]>([
    ['evidenced', 'none', 'evidenced'],
    ['evidenced', 'accepted', 'claimed'],
    ['evidenced', 'verified', 'claimed'],
    ['accepted', 'accepted', 'accepted'],
    ['accepted', 'verified', 'claimed'],
    ['verified', 'accepted', 'verified'],
    ['verified', 'verified', 'verified'],
  ])('has what is %s and must be %s as %s', (is, needed, state) => {
    expect(verdict([claims[is]], { sign_off_required: needed }).state).toBe(state);
  });

  it('says what is missing, and whose file to ask for', () => {
    expect(verdict([claims.accepted], { sign_off_required: 'verified' })).toEqual({
      state: 'claimed',
      why: [
        { kind: 'accepted', by: [assessor('Nia Sample')], proved: false },
        { kind: 'sign-off-required', needed: 'verified' },
      ],
      next: { kind: 'ask-sign-off', needed: 'verified', file: 'evidence/a.md' },
    });
    const conditional = weighed('a', {
      assessors: 'accepted-with-conditions',
      judgements: [said('accepted-with-conditions')],
    });
    expect(verdict([conditional], { sign_off_required: 'accepted' }).next).toEqual({
      kind: 'meet-conditions',
      file: 'evidence/a.md',
      by: 'Nia Sample',
    });
  });
});

describe('claims that are not enough', () => {
  it('are none at all', () => {
    expect(verdict([])).toEqual({
      state: 'uncovered',
      why: [{ kind: 'none' }],
      next: { kind: 'add-evidence' },
    });
  });

  it('are suspect where what was signed has changed', () => {
    const doubt = said('accepted', { changed: ['text'] });
    const changed = weighed('a', { assessors: 'changed', judgements: [doubt] });
    expect(verdict([weighed('z', { fault: 'no-rationale' }), changed])).toEqual({
      state: 'suspect',
      why: [{ kind: 'changed', judgement: doubt }],
      next: { kind: 'sign-again', file: 'evidence/a.md', by: 'Nia Sample' },
    });
  });

  it('are suspect where the statement has changed, no matter who judged it', () => {
    const doubt = said('accepted', { changed: ['statement'] });
    const expected = {
      state: 'suspect',
      why: [{ kind: 'revised', revision: 3 }],
      next: { kind: 'look-again', file: 'evidence/a.md' },
    };
    expect(verdict([weighed('a', { revised: true })])).toEqual(expected);
    expect(
      verdict([weighed('a', { revised: true, assessors: 'changed', judgements: [doubt] })]),
    ).toEqual(expected);
  });

  it('are stale where all are too old, the latest of them being the one to refresh', () => {
    const old = (id: string, date: string): WeighedClaim =>
      weighed(id, { stale: true, evidence: evidence(id, [], { date }) });
    expect(
      verdict([old('a', '2020-05-01'), old('b', '2021-05-01'), old('c', '2021-05-01')], {
        currency_months: 24,
      }),
    ).toEqual({
      state: 'stale',
      why: [{ kind: 'all-stale', latest: day('2021-05-01'), months: 24 }],
      next: { kind: 'refresh', file: 'evidence/b.md' },
    });
  });

  it('say how many are too old, faulty or refused', () => {
    const refusal = said('not-accepted');
    const claims = [
      weighed('a', { stale: true }),
      weighed('b', { fault: 'no-rationale', stale: true }),
      weighed('c', { fault: 'no-rationale' }),
      weighed('d', { fault: 'future-date' }),
      weighed('e', {
        fault: 'not-accepted',
        assessors: 'not-accepted',
        judgements: [said('not-accepted', { isSelf: true }), refusal],
      }),
    ];
    expect(verdict(claims)).toEqual({
      state: 'claimed',
      why: [
        { kind: 'too-few', of: 'pieces', count: 0, needed: 1 },
        { kind: 'some-stale', count: 1 },
        { kind: 'fault', fault: 'no-rationale', evidence: ['evidence/b', 'evidence/c'] },
        { kind: 'fault', fault: 'future-date', evidence: ['evidence/d'] },
        { kind: 'fault', fault: 'not-accepted', evidence: ['evidence/e'] },
        { kind: 'refused', judgement: refusal },
      ],
      next: { kind: 'mend-claim', fault: 'no-rationale', file: 'evidence/b.md' },
    });
  });

  it.each<[Partial<PolicyRules>, object, object]>([
    [
      { claims_per_statement: 3 },
      { of: 'pieces', count: 1, needed: 3 },
      { kind: 'add-claims', missing: 2 },
    ],
    [
      { types_per_statement: 2 },
      { of: 'types', count: 1, needed: 2 },
      { kind: 'add-types', missing: 1 },
    ],
    [
      { witnesses_per_statement: 2 },
      { of: 'witnesses', count: 1, needed: 2 },
      { kind: 'add-witnesses', missing: 1 },
    ],
  ])('lack what the policy %o requires', (rules, shortfall, next) => {
    const seen = weighed('a', {
      evidence: evidence('a', [], { witness: witness('Nia Sample') }),
    });
    expect(verdict([seen], rules)).toEqual({
      state: 'claimed',
      why: [{ kind: 'too-few', ...shortfall }],
      next,
    });
  });
});
