import { describe, expect, it } from 'vitest';
import { goneRefusals, missingRefusals } from '../../../src/core/assess/missing-refusals.ts';
import type { PastSignOff } from '../../../src/core/model/past-sign-offs.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import {
  signOffKey,
  type ClaimJudgement,
  type RecordedSignOff,
} from '../../../src/core/model/sign-off.ts';
import { claim, day, evidence, portfolio, today } from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';

const refusal = (changes: Partial<ClaimJudgement> = {}): ClaimJudgement =>
  judgement('S-1', { judgement: 'not-accepted', comment: 'Too little.', ...changes });

type SignOffChanges = Parameters<typeof signOff>[2];

/** A refusal of evidence/a by Nia Sample on 1 May, as git has it. */
const past = (changes: SignOffChanges & { readonly commit?: string } = {}): PastSignOff => ({
  ...signOff('a', [refusal()], { date: day('2026-05-01'), ...changes }),
  commit: changes.commit ?? 'c1',
});

const pieces = [evidence('a', [claim('S-1')])];

const withPast = (signOffs: readonly PastSignOff[], changes: Partial<Portfolio> = {}): Portfolio =>
  portfolio({ evidence: pieces, seals: unchanged(pieces), past: { signOffs }, ...changes });

const missing = (...given: Parameters<typeof withPast>): readonly string[] =>
  missingRefusals(withPast(...given), today).map(
    ({ evidence: { id }, claim: one, signOff: { assessor, date }, judgement: said }) =>
      `${id} ${one.statement} ${assessor.name} ${date} ${said.judgement}`,
  );

const found = 'evidence/a example-ot:S-1 Nia Sample 2026-05-01 not-accepted';

describe('a decision in git that the portfolio no longer has', () => {
  it('is found where the claim is still made', () => {
    expect(missing([past()])).toEqual([found]);
    expect(
      missing([past({ claims: [refusal({ judgement: 'accepted-with-conditions' })] })]),
    ).toEqual(['evidence/a example-ot:S-1 Nia Sample 2026-05-01 accepted-with-conditions']);
  });

  it('is nothing to miss where it was accepted, or made by nobody else', () => {
    expect(missing([past({ claims: [refusal({ judgement: 'accepted' })] })])).toEqual([]);
    expect(missing([past({ relationship: 'self' })])).toEqual([]);
    expect(missing([past({ name: '???' })])).toEqual([]);
    expect(missing([past({ date: day('2026-11-23') })])).toEqual([]);
    expect(missing([past({ date: today })])).toHaveLength(1);
  });

  it('is nothing to miss where the claim or the evidence is gone', () => {
    expect(missing([past()], { evidence: [evidence('a', [claim('S-2')])] })).toEqual([]);
    expect(
      missing([past({ fingerprint: 'sha256:other' })], {
        evidence: [evidence('b', [claim('S-1')])],
      }),
    ).toEqual([]);
    expect(missingRefusals(portfolio({ evidence: pieces }), today)).toEqual([]);
  });

  it('is found under another name of the evidence', () => {
    const renamed = [evidence('b', [claim('S-1')])];
    expect(missing([past()], { evidence: renamed, seals: unchanged(renamed) })).toEqual([
      found.replace('evidence/a', 'evidence/b'),
    ]);
  });

  it('is of the claim with the same rationale, else of the first', () => {
    const twice = [
      evidence('a', [claim('S-1', { rationale: 'One.' }), claim('S-1', { rationale: 'Two.' })]),
    ];
    const rationaleOf = (rationale: string): readonly unknown[] =>
      missingRefusals(
        withPast([past({ claims: [refusal({ rationale })] })], { evidence: twice }),
        today,
      ).map((one) => one.claim.rationale);
    expect(rationaleOf('Two.')).toEqual(['Two.']);
    expect(rationaleOf('Three.')).toEqual(['One.']);
  });

  it('is told once of each person and claim', () => {
    expect(missing([past(), past({ commit: 'c2' })])).toEqual([found]);
    expect(missing([past(), past({ name: 'Ann Other' })])).toHaveLength(2);
    const both = [refusal(), judgement('S-2', { judgement: 'not-accepted' })];
    expect(
      missing([past({ claims: both })], {
        evidence: [evidence('a', [claim('S-1'), claim('S-2')])],
      }),
    ).toHaveLength(2);
  });
});

describe('a decision that is still there', () => {
  const now = (changes: SignOffChanges = {}, said = refusal()): Partial<Portfolio> => ({
    signOffs: [signOff('a', [said], { date: day('2026-05-01'), ...changes })],
  });

  it('is not missed, whatever its file is called and how its lines are broken', () => {
    expect(missing([past()], now())).toEqual([]);
    expect(missing([past()], now({ origin: { file: 'signoffs/x.yaml', path: [] } }))).toEqual([]);
    expect(missing([past()], now({}, refusal({ comment: ' Too\n  little. ' })))).toEqual([]);
  });

  it.each<[string, Partial<Portfolio>]>([
    ['another day', now({ date: day('2026-04-30') })],
    ['another person', now({ name: 'Ann Other' })],
    ['another statement', now({}, { ...refusal(), statement: judgement('S-2').statement })],
    ['another judgement', now({}, refusal({ judgement: 'accepted-with-conditions' }))],
    ['another comment', now({}, refusal({ comment: 'Too much.' }))],
    ['no comment', now({}, refusal({ comment: undefined }))],
  ])('is missed where what is there has %s', (_, changes) => {
    expect(missing([past()], changes)).toEqual([found]);
  });
});

describe('a later decision of the same person', () => {
  const signature = 'U1NIU0lH';
  const later = (changes: SignOffChanges = {}): RecordedSignOff =>
    signOff('a', [judgement('S-1')], { date: day('2026-06-01'), ...changes });
  const seals = (
    of: RecordedSignOff,
    signatures: 'vouched' | 'valid' | 'broken',
  ): Partial<Portfolio> => ({
    signOffs: [of],
    seals: { ...unchanged(pieces), signatures: new Map([[signOffKey(of), signatures]]) },
  });

  it('takes its place', () => {
    expect(missing([past()], { signOffs: [later()] })).toEqual([]);
    expect(missing([past()], { signOffs: [later({ date: today })] })).toEqual([]);
  });

  it.each<[string, SignOffChanges]>([
    ['is of somebody else', { name: 'Ann Other' }],
    ['is about something else', { claims: [judgement('S-2')] }],
    ['is of the same day', { date: day('2026-05-01') }],
    ['is of an earlier day', { date: day('2026-04-30') }],
    ['is of a day to come', { date: day('2026-11-23') }],
  ])('does not where it %s', (_, changes) => {
    expect(missing([past()], { signOffs: [later(changes)] })).toEqual([found]);
  });

  it('does not where it was edited', () => {
    const edited = later();
    const files = new Map([[signOffKey(edited), 'edited' as const]]);
    expect(
      missing([past()], { signOffs: [edited], seals: { ...unchanged(pieces), files } }),
    ).toEqual([found]);
  });

  it('has to be signed where the earlier one was', () => {
    const signed = past({ signature });
    expect(missing([signed], { signOffs: [later()] })).toEqual([found]);
    expect(missing([signed], seals(later({ signature }), 'valid'))).toEqual([]);
    expect(missing([signed], seals(later({ signature }), 'broken'))).toEqual([found]);
  });

  it('counts on the same day where a signature shows that it is no edit', () => {
    const sameDay = later({ date: day('2026-05-01'), signature });
    expect(missing([past()], seals(sameDay, 'valid'))).toEqual([]);
    expect(missing([past()], seals(sameDay, 'vouched'))).toEqual([]);
    expect(missing([past()], seals(sameDay, 'broken'))).toEqual([found]);
    const dayBefore = later({ date: day('2026-04-30'), signature });
    expect(missing([past()], seals(dayBefore, 'valid'))).toEqual([found]);
  });

  it('counts in git too, where all of it went later', () => {
    const renewed = (changes: Parameters<typeof past>[0] = {}): PastSignOff =>
      past({ claims: [judgement('S-1')], date: day('2026-06-01'), commit: 'c2', ...changes });
    expect(missing([past(), renewed()])).toEqual([]);
    expect(missing([past(), renewed({ name: 'Ann Other' })])).toEqual([found]);
    expect(missing([past(), renewed({ claims: [judgement('S-2')] })])).toEqual([found]);
    expect(missing([past(), renewed({ date: day('2026-05-01') })])).toEqual([found]);
    expect(missing([past({ signature }), renewed()])).toHaveLength(1);
    expect(missing([past({ signature }), renewed({ signature })])).toEqual([]);
    expect(missing([past(), { ...renewed(), evidence: evidence('z', []).id }])).toEqual([found]);
  });

  it('counts on the same day of git where it is above it in the same file', () => {
    const file = 'signoffs/a.yaml';
    const below = past({ origin: { file, path: ['earlier', 0] } });
    const above = past({ claims: [judgement('S-1')], origin: { file, path: [] } });
    expect(missing([below, above])).toEqual([]);
    expect(missing([below, { ...above, commit: 'c2' }])).toEqual([found]);
    expect(missing([below, { ...above, origin: { file: 'signoffs/b.yaml', path: [] } }])).toEqual([
      found,
    ]);
  });
});

describe('a refusal of evidence that is gone', () => {
  const elsewhere = [evidence('b', [claim('S-1'), claim('S-2')]), evidence('c', [claim('S-1')])];
  const gone = (
    signOffs: readonly PastSignOff[],
    changes: Partial<Portfolio> = {},
  ): readonly string[] =>
    goneRefusals(
      withPast(signOffs, { evidence: elsewhere, seals: unchanged([]), ...changes }),
      today,
    ).map(
      ({ signOff: { assessor }, judgement: said, claims }) =>
        `${assessor.name} ${said.statement} ${String(claims.length)}`,
    );

  it('is found where something else claims the same', () => {
    expect(gone([past()])).toEqual(['Nia Sample example-ot:S-1 2']);
    expect(gone([past({ claims: [judgement('S-3', { judgement: 'not-accepted' })] })])).toEqual([]);
    expect(gone([past({ claims: [judgement('S-1')] })])).toEqual([]);
    expect(gone([past({ relationship: 'self' })])).toEqual([]);
    expect(goneRefusals(portfolio({ evidence: elsewhere }), today)).toEqual([]);
  });

  it('is nothing where the evidence or the decision is still there', () => {
    expect(gone([past()], { evidence: [...elsewhere, ...pieces] })).toEqual([]);
    expect(gone([past()], { seals: unchanged(elsewhere) })).toEqual([]);
    expect(gone([past()], { signOffs: [signOff('a', [refusal()])] })).toEqual([]);
    expect(gone([past()], { signOffs: [signOff('z', [refusal()])] })).toHaveLength(1);
  });

  it('is nothing where the same person had decided anew', () => {
    const renewed = past({ claims: [judgement('S-1')], date: day('2026-06-01') });
    expect(gone([past(), renewed])).toEqual([]);
  });

  it('is told once of each person, evidence and statement', () => {
    expect(gone([past(), past({ commit: 'c2' })])).toHaveLength(1);
    expect(gone([past(), past({ name: 'Ann Other' })])).toHaveLength(2);
    expect(gone([past(), { ...past(), evidence: evidence('z', []).id }])).toHaveLength(2);
    expect(
      gone([past({ claims: [refusal(), judgement('S-2', { judgement: 'not-accepted' })] })]),
    ).toEqual(['Nia Sample example-ot:S-1 2', 'Nia Sample example-ot:S-2 1']);
  });
});
