import { describe, expect, it } from 'vitest';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import type { Attained } from '../../../src/core/model/portfolio.ts';
import { assess, coverageOf, statesIn } from '../../support/assess.ts';
import {
  capability,
  credential,
  framework,
  idOf,
  judgement,
  level,
  profile,
  route,
  stage,
  statement,
} from '../../support/framework-builders.ts';
import { attained, portfolio } from '../../support/portfolio-builders.ts';

const ladder = framework({
  levels: [
    level('level-1', 1, [credential('registered')]),
    level('level-3', 3),
    level('level-2', 2, [judgement('panel')]),
  ],
  statements: [
    statement('S-1'),
    statement('S-2', { level: 'level-2' }),
    statement('S-3', { level: 'level-3' }),
  ],
  stages: [stage('assessor', [capability('A')]), stage('lead', [capability('B')])],
  routes: [route('green', ['assessor', 'lead'], [judgement('last')]), route('short', ['assessor'])],
  profiles: [profile('post', [capability('P')])],
});

const reached = (target: string, ...recorded: readonly Attained[]) =>
  statesIn(assess([ladder], target, portfolio({ attained: recorded })));

describe('an attained level', () => {
  it.each([
    [1, { 'S-1': true, registered: true, 'S-2': false, panel: false, 'S-3': false }],
    [2, { 'S-1': true, registered: true, 'S-2': true, panel: true, 'S-3': false }],
    [3, { 'S-1': true, registered: true, 'S-2': true, panel: true, 'S-3': true }],
  ])('of rank %i covers what it and the lower ones ask', (rank, expected) => {
    const states = reached('level-3', attained(`level-${rank}`));
    const assumed = Object.entries(states).map(([id, state]) => [
      id.slice('example-ot:'.length),
      state === 'assumed',
    ]);
    expect(Object.fromEntries(assumed)).toEqual(expected);
  });

  it.each([
    ['2026-11-21', 'assumed'],
    ['2026-11-22', 'assumed'],
    ['2026-11-23', 'uncovered'],
    ['2026-02-30', 'uncovered'],
  ])('counts from its day: recorded for %s, it is %s on 22 November 2026', (date, state) => {
    expect(reached('level-1', attained('level-1', date))['example-ot:S-1']).toBe(state);
  });

  it.each([
    ['Bethan Example', 'uncovered'],
    ['myself', 'uncovered'],
    ['The review panel', 'assumed'],
  ])('that %s has recognised is %s', (by, state) => {
    const recorded = { ...attained('level-1'), by };
    expect(reached('level-1', recorded)['example-ot:S-1']).toBe(state);
  });

  it('is named as the reason, with its day', () => {
    const made = portfolio({ attained: [attained('level-2', '2025-06-01')] });
    expect(coverageOf(assess([ladder], 'level-3', made), 'S-1').why).toEqual([
      { kind: 'assumed', target: 'example-ot:level-2', date: '2025-06-01' },
    ]);
  });

  it('that comes first is named, where several cover it', () => {
    const made = portfolio({ attained: [attained('level-3'), attained('level-1')] });
    expect(coverageOf(assess([ladder], 'level-3', made), 'S-1').why).toMatchObject([
      { target: 'example-ot:level-3' },
    ]);
  });

  it.each(['unknown', 'unknown-ot:level-3', 'post', 'assessor', 'green'])('is not %s', (target) => {
    expect(reached('level-1', attained(target))['example-ot:S-1']).toBe('uncovered');
  });

  it('of another framework covers nothing, even under the same name', () => {
    const other = framework({
      id: 'other-ot' as FrameworkId,
      levels: [level('other-ot:level-1', 9)],
    });
    const made = portfolio({ attained: [attained('other-ot:level-1')] });
    expect(statesIn(assess([ladder, other], 'level-1', made))).toMatchObject({
      'example-ot:S-1': 'uncovered',
    });
  });
});

describe('an attained stage, route or post', () => {
  it('covers a stage alone, also as a part of a route', () => {
    expect(reached('assessor', attained('assessor'))).toEqual({ 'example-ot:A': 'assumed' });
    expect(reached('green', attained('assessor'))).toEqual({
      'example-ot:A': 'assumed',
      'example-ot:B': 'uncovered',
      'example-ot:last': 'awaiting',
    });
  });

  it('covers an earlier stage never by a later one', () => {
    expect(reached('assessor', attained('lead'))).toEqual({ 'example-ot:A': 'uncovered' });
  });

  it('covers every stage of a route, and what the route itself asks', () => {
    expect(Object.values(reached('green', attained('green')))).toEqual(Array(3).fill('assumed'));
    expect(reached('lead', attained('green'))).toEqual({ 'example-ot:B': 'assumed' });
  });

  it('covers the stages that a route shares with another', () => {
    expect(reached('green', attained('short'))).toMatchObject({
      'example-ot:A': 'assumed',
      'example-ot:B': 'uncovered',
    });
  });

  it('covers a post', () => {
    expect(reached('post', attained('post'))).toEqual({ 'example-ot:P': 'assumed' });
  });

  it('says nothing of a stage with the same name in another framework', () => {
    const other = framework({
      id: 'other-ot' as FrameworkId,
      stages: [stage('other-ot:assessor')],
      routes: [route('other-ot:blue', ['assessor'])],
    });
    for (const target of ['other-ot:assessor', 'other-ot:blue']) {
      const made = portfolio({ attained: [attained(target)] });
      expect(statesIn(assess([ladder, other], idOf('assessor'), made))).toEqual({
        'example-ot:A': 'uncovered',
      });
    }
  });
});
