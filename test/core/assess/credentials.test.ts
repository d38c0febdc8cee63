import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../src/core/model/assessment.ts';
import type { BarredList } from '../../../src/core/model/framework.ts';
import type { Credential } from '../../../src/core/model/portfolio.ts';
import { coverageAlone } from '../../support/assess.ts';
import { credential } from '../../support/framework-builders.ts';
import { day, heldCredential, portfolio } from '../../support/portfolio-builders.ts';

const asOf = day('2026-11-22');

const registration = (held: readonly Credential[]): Coverage =>
  coverageAlone(credential('registered'), portfolio({ credentials: held }), asOf);

const bothLists: readonly BarredList[] = ['adults', 'children'];
const dbsCheck = (held: readonly Credential[]): Coverage =>
  coverageAlone(
    credential('checked', { credential: 'dbs-enhanced', barredLists: bothLists }),
    portfolio({ credentials: held }),
    asOf,
  );
const check = (lists: readonly BarredList[], expires?: string): Credential =>
  heldCredential(expires === undefined ? {} : { expires }, 'dbs-enhanced', lists);

describe('a credential on 22 November 2026', () => {
  it.each([
    ['2027-02-22', 'held'],
    ['2027-02-21', 'held'],
    ['2027-02-20', 'expiring'],
    ['2027-02-19', 'expiring'],
    ['2026-11-23', 'expiring'],
    ['2026-11-22', 'expiring'],
    ['2026-11-21', 'expired'],
    ['2020-01-01', 'expired'],
  ])('with the last day %s is %s', (expires, state) => {
    expect(registration([heldCredential({ expires })]).state).toBe(state);
  });

  it.each([
    ['2026-11-21', 'held'],
    ['2026-11-22', 'held'],
    ['2026-11-23', 'missing'],
  ])('issued on %s is %s', (issued, state) => {
    expect(registration([heldCredential({ issued })]).state).toBe(state);
  });

  it('without a last day is held', () => {
    const coverage = registration([heldCredential({ issued: '2001-01-01' })]);
    expect(coverage).toMatchObject({ state: 'held', why: [{ kind: 'held' }] });
    expect(coverage.next).toBeUndefined();
  });

  it('held for long says until when, and asks for nothing', () => {
    const coverage = registration([heldCredential({ expires: '2027-10-31' })]);
    expect(coverage.why).toEqual([{ kind: 'held', expires: '2027-10-31' }]);
    expect(coverage.next).toBeUndefined();
  });

  it.each([
    ['2027-02-20', 90],
    ['2026-11-23', 1],
    ['2026-11-22', 0],
  ])('expiring on %s counts %i days and asks to renew it', (expires, days) => {
    const coverage = registration([heldCredential({ expires })]);
    expect(coverage.why).toEqual([{ kind: 'expires', expires, days }]);
    expect(coverage.next).toEqual({ kind: 'renew', by: expires });
  });

  it('expired says since when, and asks to renew it without a day that has passed', () => {
    const coverage = registration([heldCredential({ expires: '2026-11-21' })]);
    expect(coverage.why).toEqual([{ kind: 'expired', expires: '2026-11-21' }]);
    expect(coverage.next).toEqual({ kind: 'renew' });
  });

  it.each([
    ['nothing', []],
    ['another kind', [heldCredential({}, 'ot-degree')]],
  ])('is missing where there is %s', (_, held) => {
    expect(registration(held)).toMatchObject({
      state: 'missing',
      why: [{ kind: 'not-recorded' }],
      next: { kind: 'obtain', credential: 'hcpc-registration' },
    });
  });

  it.each([
    ['issued on a day to come', { issued: '2026-12-01' }],
    ['issued on no day of the calendar', { issued: '2026-02-30' }],
    ['valid until no day of the calendar', { expires: '2027-02-30' }],
  ])('is missing where the only one is %s', (_, dates) => {
    expect(registration([heldCredential(dates)])).toMatchObject({
      state: 'missing',
      why: [{ kind: 'unusable-date' }],
      next: { kind: 'obtain', credential: 'hcpc-registration' },
    });
  });
});

describe('of several credentials of one kind', () => {
  const expired = heldCredential({ expires: '2025-10-31' });
  const expiring = heldCredential({ expires: '2026-12-24' });
  const lasting = heldCredential({ expires: '2027-10-31' });
  const endless = heldCredential({});
  const future = heldCredential({ issued: '2027-01-01', expires: '2029-10-31' });

  it.each([
    [
      'expired',
      [expired, heldCredential({ expires: '2023-10-31' })],
      { kind: 'expired', expires: '2025-10-31' },
    ],
    ['expiring', [expired, expiring], { kind: 'expires', expires: '2026-12-24', days: 32 }],
    ['held', [expiring, lasting, expired], { kind: 'held', expires: '2027-10-31' }],
    ['held', [lasting, endless], { kind: 'held' }],
    ['expired', [expired, future], { kind: 'expired', expires: '2025-10-31' }],
  ])('the one that lasts longest makes it %s', (state, held, why) => {
    for (const order of [held, held.toReversed()]) {
      expect(registration(order)).toMatchObject({ state, why: [why] });
    }
  });
});

describe('a check of the barred lists', () => {
  it.each<[string, readonly BarredList[]]>([
    ['held', ['adults', 'children']],
    ['held', ['children', 'adults']],
    ['missing', ['adults']],
    ['missing', []],
  ])('is %s with %j', (state, lists) => {
    expect(dbsCheck([check(lists)]).state).toBe(state);
  });

  it.each<[string, readonly Credential[]]>([
    ['one list', [check(['adults'])]],
    ['no list', [check([])]],
    ['one list each', [check(['adults']), check(['children'])]],
  ])('with %s says which lists are asked together, and asks to obtain it', (_, held) => {
    const coverage = dbsCheck(held);
    expect(coverage.state).toBe('missing');
    expect(coverage.why).toEqual([{ kind: 'lists-missing', lists: bothLists }]);
    expect(coverage.next).toEqual({ kind: 'obtain', credential: 'dbs-enhanced' });
  });

  it('counts when it is complete, beside one that is not', () => {
    expect(dbsCheck([check(['adults']), check(bothLists)]).state).toBe('held');
  });

  it('is expired where only the incomplete one is still valid', () => {
    const held = [check(['adults']), check(bothLists, '2026-01-01')];
    expect(dbsCheck(held).state).toBe('expired');
  });

  it('is enough with any list where none is asked', () => {
    const plain = credential('checked', { credential: 'dbs-enhanced' });
    const held = portfolio({ credentials: [check([])] });
    expect(coverageAlone(plain, held, asOf).state).toBe('held');
  });
});
