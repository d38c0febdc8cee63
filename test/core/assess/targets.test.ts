import { describe, expect, it } from 'vitest';
import { assessPortfolio } from '../../../src/core/assess/assess.ts';
import type { FrameworkId, TargetId } from '../../../src/core/model/ids.ts';
import { askedIn, assess, coverageOf, library } from '../../support/assess.ts';
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
} from '../../support/framework-builders.ts';
import { portfolio, today } from '../../support/portfolio-builders.ts';

const exampleOt = framework({
  levels: [level('level-2', 2, [credential('checked')]), level('level-1', 1, [judgement('panel')])],
  pillars: [pillar('practice')],
  statements: [
    statement('S-2', { level: 'level-2' }),
    statement('S-1'),
    statement('S-9', { level: 'level-9' }),
    statement('advice', { facet: 'educational-development' }),
    statement('gone', { retired: true }),
    statement('wish', { strength: 'should' }),
  ],
  stages: [stage('lead', [capability('B')]), stage('assessor', [capability('A')])],
  routes: [route('green', ['assessor', 'unknown', 'lead'], [judgement('last')])],
  profiles: [profile('post', [capability('P', { pillar: 'practice' })])],
});

const asked = (target: string): readonly string[] =>
  askedIn(assess([exampleOt], target, portfolio())).map((id) => id.slice('example-ot:'.length));

describe('what a target asks', () => {
  it.each([
    ['level-1', ['S-1', 'wish', 'panel']],
    ['level-2', ['S-1', 'wish', 'panel', 'S-2', 'checked']],
    ['assessor', ['A']],
    ['lead', ['B']],
    ['green', ['A', 'B', 'last']],
    ['post', ['P']],
  ])('at %s is %j', (target, expected) => {
    expect(asked(target)).toEqual(expected);
  });

  it('says through which level it is asked, and how strongly', () => {
    const assessment = assess([exampleOt], 'level-2', portfolio());
    expect(assessment.target.id).toBe('example-ot:level-2');
    expect(coverageOf(assessment, 'wish')).toMatchObject({
      through: { id: 'example-ot:level-1' },
      pillar: 'practice',
      requirement: { kind: 'statement', strength: 'should', generic: false },
    });
    expect(coverageOf(assessment, 'panel').pillar).toBeUndefined();
  });

  it('counts a capability under its pillar', () => {
    const assessment = assess([exampleOt], 'post', portfolio());
    expect(assessment.pillars.map((one) => [one.pillar, one.coverage])).toEqual([
      ['practice', [coverageOf(assessment, 'P')]],
    ]);
  });

  it.each(['example-ot:level-7', 'other-ot:level-1', 'level-1', 'example-ot:S-1'])(
    'is unknown for %s',
    (target) => {
      expect(
        assessPortfolio(portfolio(), library(exampleOt), target as TargetId, today),
      ).toBeUndefined();
    },
  );

  it('does not take in another framework that is loaded as well', () => {
    const other = framework({
      id: 'other-ot' as FrameworkId,
      extends: exampleOt.id,
      levels: [level('other-ot:level-1', 1, [judgement('other-ot:panel')])],
    });
    const assessment = assess([other, exampleOt], 'level-1', portfolio());
    expect(askedIn(assessment)).toEqual(['example-ot:S-1', 'example-ot:wish', 'example-ot:panel']);
  });
});
