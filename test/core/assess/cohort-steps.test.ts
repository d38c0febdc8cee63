import { describe, expect, it } from 'vitest';
import { stepsIn } from '../../../src/core/assess/cohort-steps.ts';
import type { CohortRow, CohortStep, SoughtTarget } from '../../../src/core/model/cohort.ts';
import type { IsoDate } from '../../../src/core/model/date.ts';
import type { MilestoneFacts } from '../../../src/core/model/milestones.ts';
import { day, today } from '../../support/portfolio-builders.ts';

const target: SoughtTarget = {
  id: 'f:post',
  title: 'The post',
  framework: { id: 'f', version: '1.0.0' },
  ready: false,
  sought: { asked: 4, met: 1, needsWork: 1, notStarted: 2 },
  recognised: 0,
  pillars: [],
  totals: {} as SoughtTarget['totals'],
};

/** Somebody with a target and recent evidence, about whom there is nothing to do. */
const row = (id: string, changes: Partial<CohortRow> = {}): CohortRow => ({
  id,
  path: id,
  name: id,
  target,
  findings: { errors: 0, warnings: 2, notes: 1 },
  personalDetails: 0,
  credentials: [],
  pieces: 3,
  piecesInYear: 3,
  lastEvidence: day('2026-11-01'),
  openConditions: 0,
  suspect: 0,
  disagreements: 0,
  ...changes,
});

const steps = (...rows: readonly CohortRow[]) =>
  stepsIn({ asOf: today, rows, unread: [], tally: { statements: [], assessors: [] } });

const order = (...rows: readonly CohortRow[]): readonly string[] =>
  steps(...rows).map(({ row: { id } }) => id);

const stepsOf = (changes: Partial<CohortRow>): readonly CohortStep[] =>
  steps(row('a', changes)).map(({ step }) => step);

const away = { onLeave: { from: day('2026-09-01') } };

const milestone = (state: MilestoneFacts['state'], due = '2026-10-01'): MilestoneFacts => ({
  state,
  pausedDays: 0,
  milestone: { months: 6, due: day(due) },
  short: [{ needed: 4, met: 1 }],
});

const waitingFor = (since: string): Partial<CohortRow> => {
  const waiting = { pieces: 1, since: day(since) };
  return { waiting: { ...waiting, for: [waiting] } };
};

describe('what there is to do about one portfolio', () => {
  it('is nothing where all is well', () => {
    expect(stepsOf({})).toEqual([]);
  });

  it('has each thing with its count', () => {
    expect(stepsOf({ personalDetails: 1 })).toEqual([{ kind: 'personal-details', count: 1 }]);
    expect(stepsOf({ disagreements: 2 })).toEqual([{ kind: 'disagreements', count: 2 }]);
    expect(stepsOf({ openConditions: 3 })).toEqual([{ kind: 'conditions', count: 3 }]);
    expect(stepsOf({ suspect: 1 })).toEqual([{ kind: 'suspect', count: 1 }]);
    expect(stepsOf({ findings: { errors: 1, warnings: 0, notes: 0 } })).toEqual([
      { kind: 'errors', count: 1 },
    ]);
    expect(stepsOf({ target: undefined })).toEqual([{ kind: 'no-target' }]);
  });

  it.each(['expired', 'expiring'] as const)('names the credential that is %s', (state) => {
    const expires = day('2026-12-01');
    expect(stepsOf({ credentials: [{ kind: 'hcpc-registration', state, expires }] })).toEqual([
      { kind: `credential-${state}`, credential: 'hcpc-registration', expires },
    ]);
  });

  it('says for how many days a person has had pieces to decide on', () => {
    const waiting = { pieces: 2, since: day('2026-11-12') };
    expect(stepsOf({ waiting: { ...waiting, for: [{ ...waiting, from: 'Nia Sample' }] } })).toEqual(
      [{ kind: 'waiting', days: 10, pieces: 2, since: '2026-11-12', from: 'Nia Sample' }],
    );
  });

  it.each<[string | undefined, boolean]>([
    [undefined, true],
    ['2026-05-21', true],
    ['2026-05-22', true],
    ['2026-05-23', false],
  ])('shows that the last evidence is of %s: %s', (written, isOld) => {
    const last = written as IsoDate | undefined;
    expect(stepsOf({ lastEvidence: last })).toEqual(
      isOld ? [{ kind: 'no-recent-evidence', last }] : [],
    );
  });

  it('asks for no new evidence of those who are away or ready', () => {
    const lastEvidence = day('2025-01-01');
    expect(stepsOf({ lastEvidence, ...away })).toEqual([]);
    expect(stepsOf({ lastEvidence, target: { ...target, ready: true } })).toEqual([]);
    expect(stepsOf({ lastEvidence, target: undefined })).toEqual([
      { kind: 'no-target' },
      { kind: 'no-recent-evidence', last: lastEvidence },
    ]);
  });

  it('names the milestone that is not met, and none to those who are away', () => {
    const missed = { months: 6, due: '2026-10-01', short: [{ needed: 4, met: 1 }] };
    expect(stepsOf({ milestone: milestone('needs-attention') })).toEqual([
      { kind: 'milestone', ...missed },
    ]);
    expect(stepsOf({ milestone: milestone('past-end') })).toEqual([
      { kind: 'past-end', ...missed },
    ]);
    expect(stepsOf({ milestone: milestone('on-track') })).toEqual([]);
    expect(stepsOf({ milestone: milestone('needs-attention'), ...away })).toEqual([]);
    expect(stepsOf({ milestone: { ...milestone('past-end'), milestone: undefined } })).toEqual([]);
  });
});

describe('the order of steps', () => {
  it('begins with what may not go on, and ends with what waits for a short time', () => {
    const credential = { kind: 'dbs-enhanced', expires: day('2026-12-01') };
    expect(
      order(
        row('waits', waitingFor('2026-11-20')),
        row('faulty', { findings: { errors: 1, warnings: 0, notes: 0 } }),
        row('suspect', { suspect: 1 }),
        row('conditions', { openConditions: 1 }),
        row('quiet', { lastEvidence: undefined }),
        row('ending', { credentials: [{ ...credential, state: 'expiring' }] }),
        row('disputed', { disagreements: 1 }),
        row('waits-long', waitingFor('2026-10-01')),
        row('aimless', { target: undefined }),
        row('open', { personalDetails: 1 }),
        row('ended', { credentials: [{ ...credential, state: 'expired' }] }),
      ),
    ).toEqual([
      'ended',
      'open',
      'aimless',
      'waits-long',
      'disputed',
      'ending',
      'quiet',
      'conditions',
      'suspect',
      'faulty',
      'waits',
    ]);
  });

  it.each([
    ['2026-10-25', ['waits', 'disputed']],
    ['2026-10-26', ['disputed', 'waits']],
  ])('has what waits since %s as urgent after 28 days', (since, expected) => {
    expect(order(row('disputed', { disagreements: 1 }), row('waits', waitingFor(since)))).toEqual(
      expected,
    );
  });

  it.each<[string, (date: string) => Partial<CohortRow>]>([
    [
      'runs out',
      (date) => ({
        credentials: [{ kind: 'dbs-enhanced', state: 'expired', expires: day(date) }],
      }),
    ],
    ['waits', waitingFor],
    ['was due', (date) => ({ milestone: milestone('past-end', date) })],
  ])('has the older first of what %s', (_, on) => {
    expect(order(row('a', on('2026-11-20')), row('b', on('2026-11-19')))).toEqual(['b', 'a']);
    expect(order(row('a', on('2026-11-19')), row('b', on('2026-11-20')))).toEqual(['a', 'b']);
  });

  it('goes by id and then by path, and not by the order of portfolios', () => {
    const aimless = (id: string, path: string): CohortRow => ({
      ...row(id, { target: undefined }),
      path,
    });
    const rows = [aimless('b', 'x/1'), aimless('a', 'x/3'), aimless('a', 'x/2')];
    for (const given of [rows, rows.toReversed()]) {
      expect(steps(...given).map(({ row: { path } }) => path)).toEqual(['x/2', 'x/3', 'x/1']);
    }
  });
});
