import { describe, expect, it } from 'vitest';
import type { PillarCondition } from '../../../src/core/model/assessment.ts';
import type { PolicyRules } from '../../../src/core/model/policy.ts';
import type { Evidence, Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import {
  attained,
  claim,
  day,
  evidence,
  portfolio,
  waiver,
  witness,
} from '../../support/portfolio-builders.ts';

const exampleOt = framework({
  levels: [
    level('level-1', 1, [
      anyOf('ways', capability('C-1', { pillar: 'research' }), capability('C-2')),
    ]),
    level('level-2', 2),
  ],
  pillars: [pillar('practice'), pillar('strategy', { area: true }), pillar('research')],
  statements: [
    statement('S-1'),
    statement('S-2'),
    statement('S-3', { level: 'level-2', pillar: 'strategy' }),
    statement('S-4', { level: 'level-2' }),
  ],
});

function conditions(
  changes: Partial<Portfolio>,
  rules: Partial<PolicyRules> = {},
  target = 'level-1',
): readonly PillarCondition[] {
  const policy = statedPolicy('example-ot', rules);
  const { pillars } = assess([{ ...exampleOt, policy }], target, portfolio(changes));
  return pillars.find((one) => one.pillar === 'practice')!.conditions;
}

const found = (pieces: readonly Evidence[], rules: Partial<PolicyRules> = {}) =>
  Object.fromEntries(conditions({ evidence: pieces }, rules).map((one) => [one.kind, one.found]));

const piece = (id: string, changes: Parameters<typeof evidence>[2] = {}): Evidence =>
  evidence(id, [claim('S-1')], changes);
const seenBy = (name: string, date?: string): Evidence =>
  piece(`seen by ${name}`, { witness: witness(name, date) });

describe('the conditions of a pillar', () => {
  it('are what the policy asks', () => {
    const needed = (rules?: Partial<PolicyRules>) =>
      conditions({}, rules).map((one) => [one.kind, one.needed]);
    expect(needed()).toEqual([
      ['pieces', 2],
      ['types', 2],
      ['witnesses', 1],
    ]);
    expect(needed({ pieces_per_pillar: 5, types_per_pillar: 3, witnesses_per_pillar: 0 })).toEqual([
      ['pieces', 5],
      ['types', 3],
      ['witnesses', 0],
    ]);
  });

  it.each<[string, readonly Evidence[], Readonly<Record<string, number>>]>([
    ['nothing', [], { pieces: 0, types: 0, witnesses: 0 }],
    ['two of one type', [piece('a'), piece('b')], { pieces: 2, types: 1, witnesses: 0 }],
    [
      'two types',
      [piece('a'), piece('b', { type: 'audit' })],
      { pieces: 2, types: 2, witnesses: 0 },
    ],
    [
      'one for two statements',
      [evidence('a', [claim('S-1'), claim('S-2')])],
      { pieces: 1, types: 1, witnesses: 0 },
    ],
    [
      'one for another pillar',
      [evidence('a', [claim('C-1')])],
      { pieces: 0, types: 0, witnesses: 0 },
    ],
    [
      'a type that nobody knows',
      [piece('a'), piece('b', { type: 'diary' })],
      { pieces: 2, types: 1, witnesses: 0 },
    ],
    [
      'a stale one',
      [piece('a', { date: '2020-01-01', witness: witness('Rhodri Sample') })],
      { pieces: 0, types: 0, witnesses: 0 },
    ],
    ['one to come', [piece('a', { date: '2027-01-01' })], { pieces: 0, types: 0, witnesses: 0 }],
    [
      'one without a rationale',
      [evidence('a', [claim('S-1', { rationale: undefined })])],
      { pieces: 0, types: 0, witnesses: 0 },
    ],
  ])('find in %s what counts', (_, pieces, expected) => {
    expect(found(pieces)).toEqual(expected);
  });

  it('find a type that the framework names', () => {
    const own = { ...exampleOt, evidenceTypes: [{ id: 'diary', title: { en: 'Diary' } }] };
    const pieces = [piece('a'), piece('b', { type: 'diary' })];
    const { pillars } = assess([own], 'level-1', portfolio({ evidence: pieces }));
    expect(pillars[0]?.conditions[1]).toEqual({ kind: 'types', needed: 2, found: 2 });
  });

  it('are asked of each aspect that something asked is tied to, where the policy asks for it', () => {
    const aspects = ['safety', 'records', 'unused'].map((id) => ({
      id,
      title: { en: id },
      sources: [],
      notes: [],
      origin: exampleOt.origin,
    }));
    const tied = {
      ...exampleOt,
      pillars: [pillar('practice', { aspects })],
      statements: [
        statement('S-1', { aspects: ['safety'] }),
        statement('S-2', { aspects: ['safety', 'records'] }),
        statement('S-3', { aspects: ['unused'], level: 'level-2' }),
      ],
      policy: statedPolicy('example-ot', { pieces_per_aspect: 2, witnesses_per_aspect: 1 }),
    };
    const pieces = [
      evidence('a', [claim('S-1')], { witness: witness('Rhodri Sample') }),
      evidence('b', [claim('S-2')]),
      evidence('c', [claim('S-2')], { date: '2020-01-01' }),
    ];
    const { pillars, ready } = assess([tied], 'level-1', portfolio({ evidence: pieces }));
    expect(pillars[0]!.conditions.filter(({ aspect }) => aspect !== undefined)).toEqual([
      { kind: 'pieces', needed: 2, found: 2, aspect: 'safety' },
      { kind: 'witnesses', needed: 1, found: 1, aspect: 'safety' },
      { kind: 'pieces', needed: 2, found: 1, aspect: 'records' },
      { kind: 'witnesses', needed: 1, found: 0, aspect: 'records' },
    ]);
    expect(ready).toBe(false);
  });

  it('count a piece by the claims that count, not by all of its claims', () => {
    const mixed = evidence('a', [claim('S-1'), claim('S-2', { rationale: undefined })]);
    expect(found([mixed])).toMatchObject({ pieces: 1 });
  });

  it('look away from what is waived', () => {
    const pieces = [evidence('a', [claim('S-1')]), evidence('b', [claim('S-2')])];
    const [first] = conditions({ evidence: pieces, waivers: [waiver('S-2')] });
    expect(first).toEqual({ kind: 'pieces', needed: 2, found: 1 });
  });

  it('look away from what is assumed', () => {
    const changes = { evidence: [piece('a'), evidence('b', [claim('S-4')])] };
    const assumed = { ...changes, attained: [attained('level-1')] };
    expect(conditions(changes, {}, 'level-2')[0]).toMatchObject({ found: 2 });
    expect(conditions(assumed, {}, 'level-2')[0]).toMatchObject({ found: 1 });
  });

  it.each<[string, Partial<Portfolio>]>([
    ['waived', { waivers: [waiver('S-1'), waiver('S-2')] }],
    ['assumed', { attained: [attained('level-1')] }],
  ])('are none where everything is %s', (_, changes) => {
    expect(conditions(changes)).toEqual([]);
  });
});

describe('the pillars of an assessment', () => {
  const { pillars, coverage } = assess([exampleOt], 'level-2', portfolio());

  it('are those of which something is asked, in the order of the framework', () => {
    expect(pillars.map((one) => one.pillar)).toEqual(['practice', 'strategy']);
  });

  it('hold each requirement of theirs, and leave out those of none', () => {
    const ids = pillars.map((one) => one.coverage.map(({ requirement }) => requirement.id));
    expect(ids).toEqual([
      ['example-ot:S-1', 'example-ot:S-2', 'example-ot:S-4'],
      ['example-ot:S-3'],
    ]);
    expect(coverage).toHaveLength(5);
  });

  it('put areas under no condition', () => {
    expect(pillars.map((one) => one.conditions.length)).toEqual([3, 0]);
  });
});

describe('the witnesses of a pillar', () => {
  it.each([
    ['somebody else', ['Rhodri Sample'], 1],
    ['two people', ['Rhodri Sample', 'Gwen Sample'], 2],
    ['one person twice', ['Rhodri Sample', 'rhodri  SAMPLE '], 1],
    ['one name in two encodings of its accent', ['Siân Sample', 'Siân Sample'.normalize('NFD')], 1],
    ['the practitioner', ['Bethan Example'], 0],
    ['the practitioner, written otherwise', [' bethan\tEXAMPLE'], 0],
    ['the practitioner and somebody else', ['Bethan Example', 'Rhodri Sample'], 1],
  ])('are, for %s, %j: %i', (_, names, expected) => {
    expect(found(names.map((name) => seenBy(name)))['witnesses']).toBe(expected);
  });

  it('include the practitioner where the policy allows it', () => {
    const pieces = [seenBy('Bethan Example'), seenBy('Rhodri Sample')];
    expect(found(pieces, { own_witness_allowed: true })['witnesses']).toBe(2);
  });

  it.each([
    ['2026-11-21', 1],
    ['2026-11-22', 1],
    ['2026-11-23', 0],
    ['2026-02-30', 0],
  ])('count from the day of their word: %s gives %i on 22 November 2026', (date, expected) => {
    expect(found([seenBy('Rhodri Sample', date)])['witnesses']).toBe(expected);
  });

  it('leave the evidence of an own witness to count as a piece', () => {
    expect(found([seenBy('Bethan Example')])).toEqual({ pieces: 1, types: 1, witnesses: 0 });
  });

  it('know the practitioner by an accent in either encoding', () => {
    const practitioner = { name: 'Siân Example' };
    const pieces = [seenBy('Siân Example'.normalize('NFD'))];
    expect(conditions({ practitioner, evidence: pieces })[2]?.found).toBe(0);
  });

  it('count only with evidence that counts', () => {
    const seen = witness('Rhodri Sample', '2026-01-01');
    expect(found([piece('a', { date: '2026-11-22', witness: seen })])['witnesses']).toBe(1);
    expect(found([piece('a', { date: '2026-11-23', witness: seen })])['witnesses']).toBe(0);
  });
});

describe('what the conditions find', () => {
  it('moves with the day', () => {
    const pieces = [piece('a', { date: '2024-11-22', witness: witness('Rhodri Sample') })];
    const on = (asOf: string): readonly number[] =>
      assess(
        [exampleOt],
        'level-1',
        portfolio({ evidence: pieces }),
        day(asOf),
      ).pillars[0]!.conditions.map((one) => one.found);
    expect(on('2024-11-21')).toEqual([0, 0, 0]);
    expect(on('2024-11-22')).toEqual([1, 1, 1]);
    expect(on('2026-11-22')).toEqual([1, 1, 1]);
    expect(on('2026-11-23')).toEqual([0, 0, 0]);
  });
});
