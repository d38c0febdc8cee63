import { describe, expect, it } from 'vitest';
import { isSatisfied, states } from '../../../src/core/model/assessment.ts';
import { stateGroupOf } from '../../../src/core/model/state-groups.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import type { GapsView } from '../../../src/core/report/gaps.ts';
import { viewGaps } from '../../../src/core/report/gaps-view.ts';
import { assess, library } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  credential,
  framework,
  level,
  pillar,
  profile,
  route,
  stage,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';
import {
  claim,
  day,
  evidence,
  heldCredential,
  portfolio,
  waiver,
} from '../../support/portfolio-builders.ts';

const viewOf = (one: Framework, target: string, changes: Partial<Portfolio> = {}): GapsView =>
  viewGaps(assess([one], target, portfolio(changes)), library(one), 'en');

const levels = framework({
  levels: [level('level-1', 1), level('level-2', 2, [credential('R-1')])],
  pillars: [pillar('practice'), pillar('research'), pillar('nothing-asked')],
  statements: [
    statement('S-1'),
    statement('S-2'),
    statement('S-3', { pillar: 'research' }),
    statement('S-4', { level: 'level-2' }),
  ],
});

describe('the groups of states', () => {
  it('call met what is satisfied, and nothing else', () => {
    const met = states.filter((state) => stateGroupOf(state) === 'met');
    expect(met).toEqual(states.filter(isSatisfied));
  });

  it('tell what is begun from what is not', () => {
    expect(states.filter((state) => stateGroupOf(state) === 'needs-work')).toEqual([
      'suspect',
      'stale',
      'claimed',
      'expired',
      'not-yet',
    ]);
  });
});

describe('the parts of an overview', () => {
  const { overview } = viewOf(levels, 'level-2', {
    evidence: [
      evidence('good', [claim('S-1')]),
      evidence('old', [claim('S-2')], { date: '2020-03-14' }),
    ],
    waivers: [waiver('S-4')],
  });

  it('are the pillars of which something is asked, and what is beyond them', () => {
    expect(overview.by).toBe('pillar');
    expect(overview.parts.map(({ id, title, asked }) => [id, title, asked])).toEqual([
      ['practice', 'practice', 3],
      ['research', 'research', 1],
      [undefined, 'Other requirements', 1],
    ]);
  });

  it('say in which states their requirements are', () => {
    expect(overview.parts[0]).toMatchObject({
      satisfied: 2,
      groups: { met: 2, 'needs-work': 1, 'nothing-yet': 0 },
      states: { waived: 1, evidenced: 1, stale: 1 },
    });
    expect(overview.parts[2]).toMatchObject({ states: { missing: 1 } });
  });

  it('are divided by level in the heat map, the same sums in another way', () => {
    const { columns, rows } = overview.heatMap!;
    expect(columns.map(({ id }) => id)).toEqual(['level-1', 'level-2']);
    expect(
      rows.map(({ cells }) => cells.map(({ satisfied, asked }) => [satisfied, asked])),
    ).toEqual([
      [
        [1, 2],
        [1, 1],
      ],
      [
        [0, 1],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 1],
      ],
    ]);
  });

  it('have no heat map where one level is asked, which would be the parts again', () => {
    expect(viewOf(levels, 'level-1').overview.heatMap).toBeUndefined();
  });

  it('are the stages of a route, where a framework has no pillars', () => {
    const path = framework({
      stages: [stage('first', [capability('C-1')]), stage('second', [capability('C-2')])],
      routes: [route('way', ['first', 'second'])],
    });
    const { by, parts, heatMap } = viewOf(path, 'way').overview;
    expect([by, parts.map(({ id, asked }) => [id, asked]), heatMap]).toEqual([
      'target',
      [
        ['first', 1],
        ['second', 1],
      ],
      undefined,
    ]);
  });
});

describe('the timeline of an overview', () => {
  const ages = (
    dates: readonly string[],
    months = 24,
  ): NonNullable<GapsView['overview']['timeline']> | undefined =>
    viewOf(
      { ...levels, policy: statedPolicy('example-ot', { currency_months: months }) },
      'level-1',
      {
        evidence: dates.map((date, index) =>
          evidence(`e-${String(index)}`, [claim('S-1')], { date }),
        ),
      },
    ).overview.timeline;

  it('divides what is current into the quarters of the calendar', () => {
    expect(ages(['2026-10-22'])!.periods.map(({ from, to, label }) => [from, to, label])).toEqual([
      ['2024-11-22', '2024-12-31', 'Nov–Dec 2024'],
      ['2025-01-01', '2025-03-31', 'Jan–Mar 2025'],
      ['2025-04-01', '2025-06-30', 'Apr–Jun 2025'],
      ['2025-07-01', '2025-09-30', 'Jul–Sep 2025'],
      ['2025-10-01', '2025-12-31', 'Oct–Dec 2025'],
      ['2026-01-01', '2026-03-31', 'Jan–Mar 2026'],
      ['2026-04-01', '2026-06-30', 'Apr–Jun 2026'],
      ['2026-07-01', '2026-09-30', 'Jul–Sep 2026'],
      ['2026-10-01', '2026-11-22', 'Oct–Nov 2026'],
    ]);
  });

  it.each([
    [1, 2],
    [6, 7],
    [12, 5],
    [36, 7],
    [60, 6],
    [120, 6],
    [1200, 6],
  ])('divides %i months into %i pieces without a gap', (months, count) => {
    const { periods, from, to } = ages(['2026-10-22'], months)!;
    expect(periods).toHaveLength(count);
    expect([periods[0]!.from, periods.at(-1)!.to]).toEqual([from, to]);
    for (const [index, { to: last }] of periods.slice(0, -1).entries()) {
      const next = new Date(`${last}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(next.toISOString().slice(0, 10)).toBe(periods[index + 1]!.from);
    }
  });

  it('counts the first current day as current and the day before as older', () => {
    const [row] = ages([
      '2024-11-21',
      '2024-11-22',
      '2024-12-31',
      '2025-01-01',
      '2026-11-22',
    ])!.rows;
    expect(row).toMatchObject({ id: 'practice', older: 1, counts: [2, 1, 0, 0, 0, 0, 0, 0, 1] });
  });

  it('leaves out evidence of days that have not come or do not exist', () => {
    expect(ages(['2026-11-23', '2025-02-30'])).toBeUndefined();
  });

  it('counts a piece once in each part of which it claims something', () => {
    const { rows } = viewOf(levels, 'level-1', {
      evidence: [evidence('both', [claim('S-1'), claim('S-2'), claim('S-3')])],
    }).overview.timeline!;
    expect(rows.map(({ id, counts }) => [id, counts.at(-1)])).toEqual([
      ['practice', 1],
      ['research', 1],
    ]);
  });

  it('takes a period of several months by its last day', () => {
    const { rows } = viewOf(levels, 'level-1', {
      evidence: [
        evidence('long', [claim('S-1')], {
          period: { from: day('2024-01-01'), to: day('2026-02-01') },
        }),
      ],
    }).overview.timeline!;
    expect(rows[0]!.counts).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('sees what is claimed of one of several ways', () => {
    const post = framework({ profiles: [profile('post', [anyOf('A', capability('C-1'))])] });
    const { timeline } = viewOf(post, 'post', {
      evidence: [evidence('one', [claim('C-1')])],
    }).overview;
    expect(timeline?.rows.map(({ title, counts }) => [title, counts.at(-1)])).toEqual([
      ['post', 1],
    ]);
  });

  it('is left out where there is no evidence', () => {
    expect(viewOf(levels, 'level-1').overview.timeline).toBeUndefined();
  });
});

describe('what assessors say', () => {
  it('names an assessor who has the practitioner’s name under another number', () => {
    const said = signOff('kitchen', [judgement('S-1')], { name: 'Bethan Example' });
    const kitchen = evidence('kitchen', [claim('S-1')]);
    const trustOf = (registration: string | undefined): readonly string[] =>
      viewOf(levels, 'level-1', {
        evidence: [kitchen],
        seals: unchanged([kitchen]),
        credentials: [{ ...heldCredential({}), number: 'OT12345' }],
        signOffs: [{ ...said, assessor: { ...said.assessor, registration } }],
      }).trust;
    const line =
      'An assessor has the practitioner’s name and another registration number (OT99999). Check on the register that they are two people.';
    expect(trustOf('OT99999')).toContain(line);
    expect(trustOf('OT12345')).not.toContain(line);
    expect(trustOf(undefined)).not.toContain(line);
  });
});

describe('texts in another language than the report', () => {
  const bilingual = framework({
    title: { en: 'Framework', cy: 'Fframwaith' },
    levels: [level('level-1', 1)],
    pillars: [pillar('practice', { title: { en: 'Practice', cy: 'Ymarfer' } })],
    statements: [statement('S-1', { text: { en: 'Reflects.' } })],
  });
  const othersIn = (language: 'en' | 'cy') =>
    viewGaps(assess([bilingual], 'level-1', portfolio()), library(bilingual), language)
      .otherLanguages;

  it('are named with their language', () => {
    expect(othersIn('cy')).toEqual([{ language: 'en', texts: ['level-1', 'Reflects.'] }]);
  });

  it('are none where everything is in the language of the report', () => {
    expect(othersIn('en')).toEqual([]);
  });
});
