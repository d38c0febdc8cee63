import { describe, expect, it } from 'vitest';
import { milestonesOf } from '../../../src/core/assess/cohort-milestones.ts';
import type { MilestoneFacts, MilestonePlan, Pause } from '../../../src/core/model/milestones.ts';
import type { Break, Evidence } from '../../../src/core/model/portfolio.ts';
import { assess, library } from '../../support/assess.ts';
import { framework, level, pillar, statement } from '../../support/framework-builders.ts';
import { claim, day, evidence, portfolio } from '../../support/portfolio-builders.ts';

const ids = Array.from({ length: 10 }, (_, index) => `S-${String(index)}`);
const own = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice'), pillar('learning')],
  statements: ids.map((id, index) =>
    statement(id, { level: 'level-1', pillar: index < 5 ? 'practice' : 'learning' }),
  ),
});

const plan = (changes: Partial<MilestonePlan> = {}): MilestonePlan => ({
  start: 'started',
  milestones: [
    { months: 6, shares: [{ percent: 30 }] },
    { months: 12, shares: [{ percent: 60 }, { pillar: 'learning', percent: 40 }] },
  ],
  people: new Map(),
  ...changes,
});

/** The first so many statements, shown one a month from the day after the start. */
const shown = (count: number): readonly Evidence[] =>
  ids.slice(0, count).map((id, index) =>
    evidence(`piece-${id}`, [claim(id)], {
      date: `2026-0${String(1 + Math.floor(index / 2))}-15`,
    }),
  );

function factsOf(
  {
    started,
    pieces = 0,
    breaks = [],
    pauses = [],
  }: {
    readonly started?: string;
    readonly pieces?: number;
    readonly breaks?: readonly Pause[];
    readonly pauses?: readonly Pause[];
  },
  given = plan(),
): MilestoneFacts {
  const held = portfolio({
    practitioner: {
      name: 'Bethan Example',
      ...(started !== undefined && { started: day(started) }),
    },
    breaks: breaks.map((one): Break => ({
      ...one,
      reason: 'Placeholder',
      origin: { file: 'otpath.yaml', path: [] },
    })),
    evidence: shown(pieces),
  });
  const assessment = assess([own], 'level-1', held, day('2026-11-22'));
  const people = new Map([['bethan', { pauses }]]);
  return milestonesOf(
    assessment,
    library(own),
    { ...given, people },
    {
      names: ['bethan'],
      titleOf: (id) => `The pillar ${id}`,
    },
  );
}

describe('milestones', () => {
  it('are on track while nothing that was due is missing', () => {
    expect(factsOf({ started: '2026-07-01' })).toMatchObject({
      state: 'on-track',
      start: '2026-07-01',
      milestone: { months: 6, due: '2027-01-01' },
      short: [{ needed: 3, met: 0 }],
    });
    expect(factsOf({ started: '2026-01-01', pieces: 3 })).toMatchObject({
      state: 'on-track',
      milestone: { months: 12, due: '2027-01-01' },
      short: [
        { needed: 6, met: 3 },
        { pillar: 'The pillar learning', needed: 2, met: 0 },
      ],
    });
  });

  it('need attention where something that was due is missing, from the day after', () => {
    expect(factsOf({ started: '2026-01-01', pieces: 2 })).toMatchObject({
      state: 'needs-attention',
      milestone: { months: 6, due: '2026-07-01' },
      short: [{ needed: 3, met: 2 }],
    });
    expect(factsOf({ started: '2026-05-22' }).state).toBe('on-track');
    expect(factsOf({ started: '2026-05-21' }).state).toBe('needs-attention');
  });

  it('are past the end once the last was due and is not met, also for one pillar alone', () => {
    expect(factsOf({ started: '2025-11-01', pieces: 6 })).toMatchObject({
      state: 'past-end',
      milestone: { months: 12, due: '2026-11-01' },
      short: [{ pillar: 'The pillar learning', needed: 2, met: 1 }],
    });
    expect(factsOf({ started: '2025-11-01', pieces: 7 }).state).toBe('on-track');
  });

  it('move with leave, no matter who records it, and count days that overlap once', () => {
    const march = { from: day('2026-03-01'), to: day('2026-03-31') };
    const breaks = [march];
    expect(factsOf({ started: '2026-01-01', breaks })).toMatchObject({
      pausedDays: 31,
      milestone: { due: '2026-08-01' },
    });
    const pauses = [{ from: day('2026-03-15'), to: day('2026-04-10') }];
    expect(factsOf({ started: '2026-01-01', breaks, pauses })).toMatchObject({
      pausedDays: 41,
      milestone: { due: '2026-08-11' },
    });
  });

  it('move every day while a pause goes on', () => {
    const pauses = [{ from: day('2026-06-01') }];
    expect(factsOf({ started: '2026-01-01', pauses })).toMatchObject({
      state: 'on-track',
      pausedDays: 175,
      milestone: { months: 6, due: '2026-12-23' },
    });
  });

  it('leave alone what a pause after the due day, or before the start, can’t move', () => {
    const pauses = [
      { from: day('2025-10-01'), to: day('2025-10-31') },
      { from: day('2026-09-01'), to: day('2026-09-30') },
    ];
    expect(factsOf({ started: '2026-01-01', pauses })).toMatchObject({
      pausedDays: 30,
      milestone: { months: 6, due: '2026-07-01' },
    });
  });

  it('say nothing without a start', () => {
    expect(factsOf({})).toEqual({ state: 'no-start', pausedDays: 0, short: [] });
  });
});

describe('the forecast', () => {
  it('is a range between two paces of the same person', () => {
    // 8 of 10 in the 325 days since the start; none of them in the last six months.
    expect(factsOf({ started: '2026-01-01', pieces: 8 }).forecast).toBe('too-few');
    const late = ids.slice(0, 8).map((id, index) =>
      evidence(`piece-${id}`, [claim(id)], {
        date: index < 2 ? '2026-02-15' : `2026-0${String(5 + Math.floor(index / 2))}-15`,
      }),
    );
    const held = portfolio({
      practitioner: { name: 'Bethan Example', started: day('2026-01-01') },
      evidence: late,
    });
    const assessment = assess([own], 'level-1', held, day('2026-11-22'));
    const { forecast } = milestonesOf(assessment, library(own), plan(), {
      names: [],
      titleOf: (id) => id,
    });
    // 2 are open. 8 in 325 days take 82 days more, 6 in 184 days take 62.
    expect(forecast).toEqual({ from: '2027-01-23', to: '2027-02-12' });
  });

  it('is not made where there is too little, and not needed where all is met', () => {
    expect(factsOf({ started: '2026-01-01', pieces: 4 }).forecast).toBe('too-few');
    expect(factsOf({ started: '2026-10-01', pieces: 10 }).forecast).toBeUndefined();
  });
});
