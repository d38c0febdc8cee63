import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/model/assessment.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { askedIn, assess, coverageOf, statesIn } from '../../support/assess.ts';
import {
  capability,
  credential,
  framework,
  judgement,
  level,
  pillar,
  profile,
  route,
  stage,
  statement,
  statementRequirement,
} from '../../support/framework-builders.ts';
import { attained, claim, evidence, given, portfolio } from '../../support/portfolio-builders.ts';

const base = framework({
  levels: [level('level-1', 1), level('level-2', 2, [judgement('panel')])],
  pillars: [pillar('practice'), pillar('research')],
  statements: [statement('S-1'), statement('S-2', { level: 'level-2', pillar: 'research' })],
  stages: [stage('assessor', [capability('A')]), stage('lead', [capability('B')])],
  routes: [route('green', ['assessor', 'lead'])],
});

/** An organisation's own criteria: more at both levels, of which it describes the upper one itself. */
const local = framework({
  id: 'local-ot' as FrameworkId,
  extends: base.id,
  levels: [level('local-ot:level-2', 2, [credential('local-ot:checked')])],
  pillars: [pillar('local')],
  statements: [
    statement('local-ot:X-1'),
    statement('local-ot:X-2', { level: 'level-2', pillar: 'local' }),
  ],
  stages: [stage('local-ot:assessor', [capability('local-ot:Y')])],
  profiles: [profile('local-ot:post', [statementRequirement('local-ot:P', 'local-ot:S-1')])],
});

const against = (target: string, changes: Partial<Portfolio> = {}): Assessment =>
  assess([base, local], target, portfolio(changes));

describe('a framework that extends another', () => {
  it.each([
    ['local-ot:level-1', ['example-ot:S-1', 'local-ot:X-1']],
    [
      'local-ot:level-2',
      [
        'example-ot:S-1',
        'example-ot:S-2',
        'example-ot:panel',
        'local-ot:X-1',
        'local-ot:X-2',
        'local-ot:checked',
      ],
    ],
    ['local-ot:assessor', ['example-ot:A', 'local-ot:Y']],
    ['local-ot:lead', ['example-ot:B']],
    ['local-ot:green', ['example-ot:A', 'example-ot:B', 'local-ot:Y']],
    ['local-ot:post', ['local-ot:P']],
    ['example-ot:level-2', ['example-ot:S-1', 'example-ot:S-2', 'example-ot:panel']],
    ['example-ot:green', ['example-ot:A', 'example-ot:B']],
  ])('asks at %s %j', (target, expected) => {
    expect(askedIn(against(target)).toSorted()).toEqual(expected);
  });

  it.each([
    ['local-ot:level-2', 'local-ot:level-2'],
    ['local-ot:level-1', 'example-ot:level-1'],
  ])('describes %s as %s, its own words first', (target, described) => {
    expect(against(target).target.id).toBe(described);
  });

  it('says which framework asks what', () => {
    const assessment = against('local-ot:level-2');
    expect(assessment.framework.id).toBe('local-ot');
    for (const { requirement, framework: asking } of assessment.coverage) {
      expect(requirement.id.startsWith(`${asking.id}:`)).toBe(true);
    }
  });

  it('reports its own pillars beside those of the other', () => {
    const { pillars } = against('local-ot:level-2');
    expect(
      pillars.map(({ pillar: id, coverage }) => [
        id,
        coverage.map(({ requirement }) => requirement.id).toSorted(),
      ]),
    ).toEqual([
      ['local', ['local-ot:X-2']],
      ['practice', ['example-ot:S-1', 'local-ot:X-1']],
      ['research', ['example-ot:S-2']],
    ]);
  });

  it('covers a pillar once that it declares again', () => {
    const again: Framework = { ...local, pillars: [pillar('practice'), pillar('local')] };
    const { pillars } = assess([base, again], 'local-ot:level-2', portfolio());
    expect(pillars.map(({ pillar: id }) => id).toSorted()).toEqual([
      'local',
      'practice',
      'research',
    ]);
  });

  it('may be extended itself', () => {
    const team = framework({
      id: 'team-ot' as FrameworkId,
      extends: local.id,
      statements: [statement('team-ot:Z-1')],
    });
    const assessment = assess([team, local, base], 'team-ot:level-1', portfolio());
    expect(askedIn(assessment).toSorted()).toEqual([
      'example-ot:S-1',
      'local-ot:X-1',
      'team-ot:Z-1',
    ]);
  });

  it('asks everything once where two extend each other', () => {
    const circular: Framework = { ...base, extends: local.id };
    const assessment = assess([circular, local], 'local-ot:level-1', portfolio());
    expect(askedIn(assessment).toSorted()).toEqual(['example-ot:S-1', 'local-ot:X-1']);
  });

  it('asks its own criteria alone where the other is not loaded', () => {
    const alone = assess([local], 'local-ot:level-2', portfolio());
    expect(askedIn(alone).toSorted()).toEqual(['local-ot:X-2', 'local-ot:checked']);
  });
});

describe('what a portfolio writes under the extending framework', () => {
  it.each(['local-ot:S-1', 'example-ot:S-1'])('claims the statement, as %s', (id) => {
    const assessment = against('local-ot:level-1', { evidence: [evidence('a', [claim(id)])] });
    expect(statesIn(assessment)).toEqual({
      'example-ot:S-1': 'evidenced',
      'local-ot:X-1': 'uncovered',
    });
  });

  it('is one claim where both ids are written in one file', () => {
    const twice = evidence('a', [claim('local-ot:S-1'), claim('example-ot:S-1')]);
    const assessment = against('local-ot:level-1', { evidence: [twice] });
    expect(coverageOf(assessment, 'S-1').claims).toHaveLength(1);
  });

  it('claims what a post asks of the other framework', () => {
    const assessment = against('local-ot:post', {
      evidence: [evidence('a', [claim('example-ot:S-1')])],
    });
    expect(statesIn(assessment)).toEqual({ 'local-ot:P': 'evidenced' });
  });

  it.each(['example-ot:panel', 'local-ot:panel'])('records the judgement, as %s', (id) => {
    const assessment = against('local-ot:level-2', { judgements: [given(id, '2026-03-01')] });
    expect(coverageOf(assessment, 'panel').state).toBe('given');
  });

  it('has attained all of a level that only the other describes', () => {
    const assessment = against('local-ot:level-1', { attained: [attained('local-ot:level-1')] });
    expect(new Set(Object.values(statesIn(assessment)))).toEqual(new Set(['assumed']));
  });

  it('has attained all of a level that both describe, and of the lower ones', () => {
    const assessment = against('local-ot:level-2', { attained: [attained('local-ot:level-2')] });
    expect(new Set(Object.values(statesIn(assessment)))).toEqual(new Set(['assumed']));
  });

  it('has attained all of a stage that both describe', () => {
    const assessment = against('local-ot:green', { attained: [attained('local-ot:assessor')] });
    expect(statesIn(assessment)).toEqual({
      'local-ot:Y': 'assumed',
      'example-ot:A': 'assumed',
      'example-ot:B': 'uncovered',
    });
  });

  it.each([
    ['a level that both describe', { 'local-ot:X-2': 'uncovered', 'local-ot:checked': 'missing' }],
    ['a level that only the other describes', { 'local-ot:X-1': 'uncovered' }],
  ])('has not attained what its organisation adds to %s, with the other’s level', (_, open) => {
    const assessment = against('local-ot:level-2', { attained: [attained('example-ot:level-2')] });
    expect(statesIn(assessment)).toMatchObject({
      'example-ot:S-1': 'assumed',
      'example-ot:S-2': 'assumed',
      'example-ot:panel': 'assumed',
      ...open,
    });
  });
});
