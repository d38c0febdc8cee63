import { describe, expect, it } from 'vitest';
import { memberOf, type MemberBasis } from '../../../src/core/assess/cohort-member.ts';
import { waitingIn } from '../../../src/core/assess/cohort-waiting.ts';
import type { CohortMember, CohortRow } from '../../../src/core/model/cohort.ts';
import type {
  Coverage,
  StandingJudgement,
  WeighedClaim,
} from '../../../src/core/model/assessment.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { Evidence, Portfolio } from '../../../src/core/model/portfolio.ts';
import type { RecordedSignOff } from '../../../src/core/model/sign-off.ts';
import { assess, library } from '../../support/assess.ts';
import {
  capability,
  credential,
  framework,
  level,
  pillar,
  profile,
  statement,
} from '../../support/framework-builders.ts';
import {
  attained,
  claim,
  day,
  evidence,
  heldCredential,
  portfolio,
  today,
  waiver,
} from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';

const at = { file: 'otpath.yaml', path: [] };

const own = framework({
  levels: [level('level-1', 1), level('level-2', 2, [credential('registered')])],
  pillars: [
    pillar('practice', { title: { en: 'Practice', cy: 'Ymarfer' } }),
    pillar('learning', { title: { en: 'Learning' } }),
  ],
  statements: [
    statement('S-0', { level: 'level-1' }),
    ...['S-1', 'S-2', 'S-3'].map((id) => statement(id, { level: 'level-2' })),
    statement('S-4', { level: 'level-2', pillar: 'learning' }),
  ],
});

const post = framework({
  profiles: [profile('post', [capability('C-1'), credential('registered')])],
});

/** What a cohort keeps of somebody who seeks this target of one of the frameworks. */
function memberWith(
  changes: Partial<Portfolio>,
  { target = 'level-2', ...basis }: Partial<MemberBasis> & { target?: string } = {},
): CohortMember {
  const some = portfolio({
    seals: unchanged(changes.evidence ?? []),
    ...changes,
  });
  const of = target === 'post' ? post : own;
  return memberOf({
    path: 'people/bethan',
    portfolio: some,
    library: library(of),
    findings: [],
    asOf: today,
    language: 'en',
    assessment: target === 'none' ? undefined : assess([of], target, some),
    ...basis,
  });
}

const rowWith = (...given: Parameters<typeof memberWith>): CohortRow => memberWith(...given).row;

const finding = (severity: Finding['severity'], topic = 'portfolio'): Finding =>
  ({ severity, topic }) as unknown as Finding;

describe('the row of a portfolio', () => {
  it('says who it is by the id in the settings, else by the path', () => {
    expect(rowWith({})).toMatchObject({
      id: 'people/bethan',
      path: 'people/bethan',
      name: 'Bethan Example',
    });
    expect(rowWith({ practitioner: { name: 'Bethan Example', id: '17' } }).id).toBe('17');
  });

  it('counts findings by severity, and personal details among them', () => {
    const findings = [
      finding('error', 'privacy'),
      finding('error'),
      finding('error'),
      finding('warning', 'privacy'),
      finding('warning'),
      finding('note'),
    ];
    expect(rowWith({}, { findings })).toMatchObject({
      findings: { errors: 3, warnings: 2, notes: 1 },
      personalDetails: 2,
    });
  });

  it('has the credentials that have run out, and then those that will', () => {
    const credentials = [
      heldCredential({ expires: '2027-01-01' }),
      heldCredential({ expires: '2026-11-01' }, 'dbs-enhanced'),
      heldCredential({ expires: '2028-01-01' }, 'degree'),
    ];
    expect(rowWith({ credentials }).credentials).toEqual([
      { kind: 'dbs-enhanced', state: 'expired', expires: '2026-11-01' },
      { kind: 'hcpc-registration', state: 'expiring', expires: '2027-01-01' },
    ]);
  });

  it('counts evidence of the last twelve months, and none of days to come', () => {
    const on = (date: string): Evidence => evidence(`e-${date}`, [], { date });
    const some = ['2026-10-01', '2025-11-23', '2025-11-22', '2026-11-23'].map(on);
    expect(rowWith({ evidence: some })).toMatchObject({
      pieces: 4,
      piecesInYear: 2,
      lastEvidence: '2026-10-01',
    });
    expect(rowWith({})).toMatchObject({ pieces: 0, piecesInYear: 0 });
    expect(rowWith({}).lastEvidence).toBeUndefined();
    const long = evidence('long', [], {
      period: { from: day('2025-01-01'), to: day('2026-09-30') },
    });
    expect(rowWith({ evidence: [long] })).toMatchObject({
      piecesInYear: 1,
      lastEvidence: '2026-09-30',
    });
  });

  it.each<[string, string | undefined, boolean]>([
    ['2026-11-22', undefined, true],
    ['2026-11-23', undefined, false],
    ['2026-01-01', '2026-11-22', true],
    ['2026-01-01', '2026-11-21', false],
  ])('shows leave from %s to %s: %s', (from, to, isAway) => {
    const pause = { from: day(from), to: to === undefined ? undefined : day(to) };
    expect(rowWith({ breaks: [{ ...pause, origin: at, reason: 'other' }] }).onLeave).toEqual(
      isAway ? pause : undefined,
    );
  });

  it('has no target where none is sought', () => {
    expect(memberWith({}, { target: 'none' })).toMatchObject({ asked: [], assessors: [] });
    const row = rowWith({}, { target: 'none' });
    expect(row.target).toBeUndefined();
    expect(row.waiting).toBeUndefined();
    expect(row).toMatchObject({ openConditions: 0, suspect: 0, disagreements: 0 });
  });

  it('has milestones only where there is a plan and a target', () => {
    const plan = {
      start: 'started' as const,
      milestones: [{ months: 12, shares: [{ pillar: 'learning', percent: 100 }] }],
      people: new Map([['people/bethan', { start: day('2025-10-01'), pauses: [] }]]),
    };
    expect(rowWith({}).milestone).toBeUndefined();
    expect(rowWith({}, { plan, target: 'none' }).milestone).toBeUndefined();
    expect(rowWith({}, { plan }).milestone).toMatchObject({
      state: 'past-end',
      short: [{ pillar: 'Learning', needed: 1, met: 0 }],
    });
    const named = { practitioner: { name: 'Bethan Example', id: '17' } };
    expect(rowWith(named, { plan }).milestone).toMatchObject({ state: 'past-end' });
  });
});

describe('what somebody seeks', () => {
  const pieces = [evidence('a', [claim('S-1')])];

  it('is counted in all and by pillar, without what was recognised', () => {
    const { target } = rowWith({ evidence: pieces, attained: [attained('level-1')] });
    expect(target).toMatchObject({
      id: 'example-ot:level-2',
      title: 'level-2',
      framework: { id: 'example-ot', version: '1.0.0' },
      ready: false,
      sought: { asked: 5, met: 1, needsWork: 0, notStarted: 4 },
      recognised: 1,
      pillars: [
        { id: 'practice', title: 'Practice', asked: 3, met: 1, needsWork: 0, notStarted: 2 },
        { id: 'learning', title: 'Learning', asked: 1, met: 0, needsWork: 0, notStarted: 1 },
        { title: '', asked: 1, met: 0, needsWork: 0, notStarted: 1 },
      ],
    });
    expect(target!.totals).toMatchObject({ assumed: 1, evidenced: 1, uncovered: 3, missing: 1 });
    expect(target!.totals.met).toBe(0);
  });

  it('is said in the language that is asked for', () => {
    const { target } = rowWith({}, { language: 'cy' });
    expect(target!.pillars.map(({ title }) => title)).toContain('Ymarfer');
  });

  it('goes by stage or post where there are no pillars', () => {
    const { target } = rowWith({}, { target: 'post' });
    expect(target!.pillars).toEqual([
      { id: 'post', title: 'post', asked: 2, met: 0, needsWork: 0, notStarted: 2 },
    ]);
  });

  it('asks for statements and capabilities, and for none that are set aside', () => {
    const waived = { waivers: [waiver('S-4')], attained: [attained('level-1')], evidence: pieces };
    expect(memberWith(waived).asked).toEqual([
      { id: 'example-ot:S-1', text: 'The text of S-1.', isEvidenced: true },
      { id: 'example-ot:S-2', text: 'The text of S-2.', isEvidenced: false },
      { id: 'example-ot:S-3', text: 'The text of S-3.', isEvidenced: false },
    ]);
    expect(memberWith({}, { target: 'post' }).asked).toEqual([
      { id: 'example-ot:C-1', text: 'The text of C-1.', isEvidenced: false },
    ]);
  });
});

describe('what assessors decided', () => {
  const pieces = [
    evidence('a', [claim('S-1'), claim('S-2')], { date: '2026-10-22' }),
    evidence('b', [claim('S-3')], { date: '2026-10-30' }),
  ];
  const refused = { judgement: 'not-accepted' } as const;
  const conditional = { judgement: 'accepted-with-conditions', comment: 'More.' } as const;
  const signOffs: readonly RecordedSignOff[] = [
    signOff('a', [judgement('S-1'), judgement('S-2', refused)]),
    signOff('b', [judgement('S-3', conditional)], { name: 'NIA SAMPLE', date: day('2026-10-31') }),
    signOff('a', [judgement('S-1', refused)], { name: 'Ann Other', fingerprint: 'sha256:old' }),
    signOff('b', [judgement('S-3')], { relationship: 'self', name: 'Bethan Example' }),
  ];

  it('is counted for each person, with the days that it took', () => {
    const { assessors } = memberWith({ evidence: pieces, signOffs });
    expect(assessors.map((one) => ({ ...one, days: one.days.toSorted((a, b) => a - b) }))).toEqual([
      {
        name: 'Nia Sample',
        registration: undefined,
        accepted: 1,
        conditions: 1,
        notAccepted: 1,
        changed: 0,
        days: [1, 10],
      },
      {
        name: 'Ann Other',
        registration: undefined,
        accepted: 0,
        conditions: 0,
        notAccepted: 0,
        changed: 1,
        days: [10],
      },
    ]);
  });

  it('shows open conditions, changed evidence and disagreements', () => {
    const row = rowWith({ evidence: pieces, signOffs });
    expect(row).toMatchObject({ openConditions: 1, suspect: 1, disagreements: 1 });
    const changed = [signOff('b', [judgement('S-3')], { fingerprint: 'sha256:old' })];
    expect(rowWith({ evidence: pieces, signOffs: changed })).toMatchObject({
      openConditions: 0,
      suspect: 1,
      disagreements: 0,
    });
  });

  it('takes no negative time', () => {
    const early = [signOff('b', [judgement('S-3')], { date: day('2026-10-29') })];
    const sameDay = [signOff('b', [judgement('S-3')], { date: day('2026-10-30') })];
    expect(memberWith({ evidence: pieces, signOffs: early }).assessors[0]!.days).toEqual([]);
    expect(memberWith({ evidence: pieces, signOffs: sameDay }).assessors[0]!.days).toEqual([0]);
  });
});

describe('the pieces that wait for a decision', () => {
  const pieces = [
    evidence('a', [claim('S-1'), claim('S-2')], { date: '2026-10-22' }),
    evidence('b', [claim('S-3')], { date: '2026-09-30' }),
  ];
  const supervised = { practitioner: { name: 'Bethan Example', supervisor: 'Nia Sample' } };

  it('wait for the supervisor, each once, the oldest saying since when', () => {
    const waiting = { pieces: 2, since: '2026-09-30' };
    expect(rowWith({ ...supervised, evidence: pieces }).waiting).toEqual({
      ...waiting,
      for: [{ ...waiting, from: 'Nia Sample' }],
    });
    expect(rowWith({ evidence: pieces }).waiting).toEqual({ ...waiting, for: [waiting] });
  });

  it('wait for the person who decided before a change, since that day', () => {
    const signOffs = [
      signOff('a', [judgement('S-1'), judgement('S-2')], {
        name: 'Ann Other',
        fingerprint: 'sha256:old',
      }),
    ];
    expect(rowWith({ ...supervised, evidence: pieces, signOffs }).waiting).toEqual({
      pieces: 2,
      since: '2026-09-30',
      for: [
        { pieces: 1, since: '2026-09-30', from: 'Nia Sample' },
        { pieces: 1, since: '2026-11-01', from: 'Ann Other' },
      ],
    });
  });

  it('are none where everything is decided, too old, faulty or set aside', () => {
    const signOffs = [
      signOff('a', [judgement('S-1'), judgement('S-2')]),
      signOff('b', [judgement('S-3')]),
    ];
    expect(rowWith({ evidence: pieces, signOffs }).waiting).toBeUndefined();
    expect(
      rowWith({ evidence: [evidence('a', [claim('S-1', { rationale: undefined })])] }).waiting,
    ).toBeUndefined();
    expect(
      rowWith({ evidence: [evidence('a', [claim('S-1')])], waivers: [waiver('S-1')] }).waiting,
    ).toBeUndefined();
    expect(
      rowWith({ evidence: [evidence('a', [claim('S-0')])], attained: [attained('level-1')] })
        .waiting,
    ).toBeUndefined();
  });

  const weighed = (
    id: string,
    date: string,
    changes: Partial<WeighedClaim> = {},
  ): WeighedClaim => ({
    evidence: evidence(id, [], { date }),
    claim: claim('S-1'),
    stale: false,
    revised: false,
    revision: 1,
    judgements: [],
    assessors: 'nothing',
    ...changes,
  });
  const covered = (...claims: readonly WeighedClaim[]): Coverage =>
    ({ state: 'claimed', claims, options: [] }) as unknown as Coverage;
  const changedSince = (name: string, date: string): Partial<WeighedClaim> => ({
    assessors: 'changed',
    judgements: [
      {
        signOff: signOff('x', [], { name, date: day(date) }),
        judgement: judgement('S-1'),
        changed: ['text'],
        isSelf: false,
        isVouched: false,
      } satisfies StandingJudgement,
    ],
  });

  it('count what is among the options of a requirement', () => {
    const options = [covered(weighed('b', '2026-01-02'))];
    expect(
      waitingIn([{ ...covered(weighed('a', '2026-01-01')), options }], undefined),
    ).toMatchObject({ pieces: 2 });
  });

  it('do not count what is stale, revised or at fault', () => {
    const claims = [
      weighed('a', '2026-01-01', { stale: true }),
      weighed('b', '2026-01-01', { revised: true }),
      weighed('c', '2026-01-01', { fault: 'no-rationale' }),
      weighed('d', '2026-01-01', { assessors: 'accepted' }),
    ];
    expect(waitingIn([covered(...claims)], 'Nia Sample')).toBeUndefined();
  });

  it('have the person who has waited longest first, then go by name', () => {
    const claims = [
      weighed('a', '2026-01-01', changedSince('Zoe Other', '2026-03-01')),
      weighed('b', '2026-01-01', changedSince('Ann Other', '2026-03-01')),
      weighed('c', '2026-02-01'),
      weighed('d', '2026-01-15'),
      weighed('d', '2026-01-20', changedSince('Ann Other', '2026-03-02')),
    ];
    for (const order of [claims, claims.toReversed()]) {
      expect(waitingIn([covered(...order)], 'Nia Sample')).toEqual({
        pieces: 4,
        since: '2026-01-15',
        for: [
          { pieces: 2, since: '2026-01-15', from: 'Nia Sample' },
          { pieces: 1, since: '2026-03-01', from: 'Ann Other' },
          { pieces: 1, since: '2026-03-01', from: 'Zoe Other' },
        ],
      });
    }
  });
});
