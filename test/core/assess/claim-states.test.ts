import { describe, expect, it } from 'vitest';
import { isSatisfied, type ClaimState, type Coverage } from '../../../src/core/model/assessment.ts';
import type { Evidence } from '../../../src/core/model/portfolio.ts';
import { assess, coverageOf } from '../../support/assess.ts';
import {
  capability,
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import { attained, claim, evidence, portfolio, waiver } from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';
import { signOffKey, type RecordedSignOff } from '../../../src/core/model/sign-off.ts';

const capable = 'C-01';
const stated = 'S-01';

const exampleOt = framework({
  levels: [level('level-1', 1, [capability(capable)])],
  pillars: [pillar('practice')],
  statements: [statement(stated, { revision: 2 })],
});

const old = '2020-05-01';

/** Everything that can be said about one requirement, each under a name. */
const pieces: Readonly<Record<string, (id: string) => Evidence>> = {
  vouched: (id) => evidence('vouched', [claim(id)]),
  accepted: (id) => evidence('accepted', [claim(id)]),
  good: (id) => evidence('good', [claim(id)]),
  changed: (id) => evidence('changed', [claim(id)]),
  refused: (id) => evidence('refused', [claim(id)]),
  revised: (id) => evidence('revised', [claim(id, { revision: 1 })]),
  'revised and old': (id) => evidence('revised-old', [claim(id, { revision: 1 })], { date: old }),
  old: (id) => evidence('old', [claim(id)], { date: old }),
  'old and faulty': (id) =>
    evidence('old-faulty', [claim(id, { rationale: undefined })], { date: old }),
  faulty: (id) => evidence('faulty', [claim(id, { rationale: undefined })]),
  'revised and faulty': (id) =>
    evidence('revised-faulty', [claim(id, { revision: 1, rationale: undefined })]),
};

/** What an assessor said of some of these pieces. */
const judged = (fact: string, id: string): RecordedSignOff | undefined => {
  const one = judgement(id, { revision: id === stated ? 2 : 1 });
  switch (fact) {
    case 'vouched':
    case 'accepted':
      return signOff(fact, [one]);
    case 'changed':
      return signOff(fact, [one], { fingerprint: 'sha256:other' });
    case 'refused':
      return signOff(fact, [{ ...one, judgement: 'not-accepted' }]);
    default:
      return undefined;
  }
};

function cover(facts: readonly string[], id = stated): Coverage {
  const has = (fact: string): boolean => facts.includes(fact);
  const shown = facts.flatMap((fact) => pieces[fact]?.(id) ?? []);
  const signOffs = facts.flatMap((fact) => judged(fact, id) ?? []);
  const vouched = signOffs.filter((one) => one.evidence === 'evidence/vouched');
  const made = portfolio({
    signOffs,
    seals: {
      ...unchanged(shown),
      signatures: new Map(vouched.map((one) => [signOffKey(one), 'vouched' as const])),
    },
    waivers: has('waiver') ? [waiver(id)] : [],
    attained: has('attained') ? [attained('level-1')] : [],
    evidence: shown,
  });
  return coverageOf(assess([exampleOt], 'level-1', made), id);
}

const rows: readonly (readonly [ClaimState, readonly string[]])[] = [
  ['waived', ['waiver', 'attained', 'good', 'revised', 'old', 'faulty']],
  ['waived', ['waiver']],
  ['assumed', ['attained', 'good', 'revised', 'old', 'faulty']],
  ['assumed', ['attained']],
  ['verified', ['vouched', 'accepted', 'good', 'changed', 'revised', 'old', 'refused', 'faulty']],
  ['verified', ['vouched']],
  ['accepted', ['accepted', 'good', 'changed', 'revised', 'old', 'refused', 'faulty']],
  ['accepted', ['accepted']],
  ['evidenced', ['good', 'changed', 'revised', 'old', 'refused', 'faulty']],
  ['evidenced', ['good', 'revised', 'old', 'faulty']],
  ['evidenced', ['good']],
  ['suspect', ['changed', 'old', 'refused', 'faulty']],
  ['suspect', ['changed']],
  ['suspect', ['revised', 'old', 'faulty']],
  ['suspect', ['revised and old']],
  ['suspect', ['revised']],
  ['stale', ['old', 'old and faulty']],
  ['stale', ['old and faulty']],
  ['stale', ['old']],
  ['claimed', ['old', 'faulty']],
  ['claimed', ['revised and faulty', 'old']],
  ['claimed', ['old', 'refused']],
  ['claimed', ['refused']],
  ['claimed', ['faulty']],
  ['uncovered', []],
];

describe('the state of a claimed requirement', () => {
  it.each(rows)('is %s with %j', (state, facts) => {
    expect(cover(facts).state).toBe(state);
  });

  it.each(rows.filter(([, facts]) => !facts.some((fact) => fact.startsWith('revised'))))(
    'is %s with %j, where it is a capability',
    (state, facts) => {
      expect(cover(facts, capable).state).toBe(state);
    },
  );

  it('is the first that holds, for every combination of facts', () => {
    const claims = [
      'vouched',
      'accepted',
      'good',
      'changed',
      'revised',
      'old',
      'refused',
      'faulty',
    ];
    const facts = ['waiver', 'attained', ...claims];
    const precedence = (holds: readonly string[]): ClaimState => {
      if (holds.includes('waiver')) return 'waived';
      if (holds.includes('attained')) return 'assumed';
      if (holds.includes('vouched')) return 'verified';
      if (holds.includes('accepted')) return 'accepted';
      if (holds.includes('good')) return 'evidenced';
      if (holds.includes('changed') || holds.includes('revised')) return 'suspect';
      if (holds.includes('refused') || holds.includes('faulty')) return 'claimed';
      return holds.includes('old') ? 'stale' : 'uncovered';
    };
    for (let choice = 0; choice < 2 ** facts.length; choice += 1) {
      const holds = facts.filter((_, index) => (choice >> index) % 2 === 1);
      expect([holds, cover(holds).state]).toEqual([holds, precedence(holds)]);
    }
  });

  it.each([
    ['waived', true],
    ['assumed', true],
    ['verified', true],
    ['accepted', true],
    ['evidenced', true],
    ['suspect', false],
    ['stale', false],
    ['claimed', false],
    ['uncovered', false],
    ['held', true],
    ['expiring', true],
    ['expired', false],
    ['missing', false],
    ['met', true],
    ['not-yet', false],
    ['given', true],
    ['awaiting', false],
  ] as const)('%s asks for nothing more: %s', (state, expected) => {
    expect(isSatisfied(state)).toBe(expected);
  });
});

describe('why, and what to do next', () => {
  it.each([
    [['waiver', 'good'], [{ kind: 'waived', waiver: waiver(stated) }], undefined],
    [
      ['attained', 'good'],
      [{ kind: 'assumed', target: 'example-ot:level-1', date: '2026-01-15' }],
      undefined,
    ],
    [['good', 'old'], [{ kind: 'enough', count: 1, needed: 1 }], undefined],
    [
      ['revised', 'old'],
      [{ kind: 'revised', revision: 2 }],
      { kind: 'look-again', file: 'evidence/revised.md' },
    ],
    [
      ['old'],
      [{ kind: 'all-stale', latest: old, months: 24 }],
      { kind: 'refresh', file: 'evidence/old.md' },
    ],
    [
      ['faulty', 'old'],
      [
        { kind: 'too-few', of: 'pieces', count: 0, needed: 1 },
        { kind: 'some-stale', count: 1 },
        { kind: 'fault', fault: 'no-rationale', evidence: ['evidence/faulty'] },
      ],
      { kind: 'mend-claim', fault: 'no-rationale', file: 'evidence/faulty.md' },
    ],
    [[], [{ kind: 'none' }], { kind: 'add-evidence' }],
  ])('with %j', (facts, why, next) => {
    const coverage = cover(facts);
    expect(coverage.why).toEqual(why);
    expect(coverage.next).toEqual(next);
  });
});

describe('a policy that asks for two claims', () => {
  const strict = {
    ...exampleOt,
    policy: statedPolicy('example-ot', { claims_per_statement: 2 }),
  };
  const coverTwice = (...ids: readonly string[]): Coverage =>
    coverageOf(
      assess(
        [strict],
        'level-1',
        portfolio({ evidence: ids.map((id) => evidence(id, [claim(stated)])) }),
      ),
      stated,
    );

  it('is not content with one', () => {
    const coverage = coverTwice('a');
    expect(coverage.state).toBe('claimed');
    expect(coverage.why).toEqual([{ kind: 'too-few', of: 'pieces', count: 1, needed: 2 }]);
    expect(coverage.next).toEqual({ kind: 'add-claims', missing: 1 });
  });

  it('is content with two', () => {
    const coverage = coverTwice('a', 'b');
    expect(coverage.state).toBe('evidenced');
    expect(coverage.why).toEqual([{ kind: 'enough', count: 2, needed: 2 }]);
  });

  it('asks to look again at a revised claim before it asks for more', () => {
    const made = portfolio({
      evidence: [evidence('a', [claim(stated)]), evidence('b', [claim(stated, { revision: 1 })])],
    });
    expect(coverageOf(assess([strict], 'level-1', made), stated)).toMatchObject({
      state: 'suspect',
      next: { kind: 'look-again', file: 'evidence/b.md' },
    });
  });
});
