import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/core/model/framework.ts';
import type { PlanRow, Portfolio } from '../../../src/core/model/portfolio.ts';
import { viewPlan } from '../../../src/core/report/plan-view.ts';
import type { PlanView } from '../../../src/core/report/plan.ts';
import { assess, library } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  credential,
  experience,
  framework,
  judgement,
  level,
  pillar,
  profile,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import {
  claim,
  day,
  evidence,
  heldCredential,
  portfolio,
  witness,
} from '../../support/portfolio-builders.ts';

/** No conditions of pillars, so that single requirements are seen. */
const policy = statedPolicy('example-ot', {
  pieces_per_pillar: 0,
  types_per_pillar: 0,
  witnesses_per_pillar: 0,
});

const row = (need: string, changes: Partial<PlanRow> = {}): PlanRow => ({
  need,
  done: false,
  at: { file: 'plan.md', start: 0, end: 0 },
  ...changes,
});

const by = (date: string) => ({
  written: date,
  date: day(date),
  at: { file: 'plan.md', start: 0, end: 0 },
});

function viewOf(
  changes: Partial<Framework>,
  holder: Partial<Portfolio> = {},
  target = 'level-1',
): PlanView {
  const own = framework({ policy, ...changes });
  return viewPlan(assess([own], target, portfolio(holder)), library(own), 'en');
}

const names = ({ suggestions }: PlanView) =>
  suggestions.map(({ needs }) => needs.map(({ name }) => name).join(' '));

/** Statements of one pillar, numbered from 1. */
const statements = (name: string, count: number, changes: object = {}) =>
  Array.from({ length: count }, (_, index) =>
    statement(`${name}-${String(index + 1)}`, { pillar: name, ...changes }),
  );

describe('what could be planned', () => {
  const two = {
    levels: [level('level-1', 1)],
    pillars: [pillar('practice'), pillar('research')],
    statements: [...statements('practice', 6), ...statements('research', 9)],
  };

  it('puts gaps of one pillar together, four at most, first parts first', () => {
    const view = viewOf(two);
    expect(names(view)).toEqual([
      'practice-1 practice-2 practice-3',
      'research-1 research-2 research-3',
      'practice-4 practice-5 practice-6',
      'research-4 research-5 research-6',
      'research-7 research-8 research-9',
    ]);
    expect(view.suggestions.map((one) => one.by)).toEqual([
      '2027-02-22',
      '2027-02-22',
      '2027-05-22',
      '2027-05-22',
      '2027-08-22',
    ]);
    expect(new Set(view.suggestions.map((one) => one.review))).toEqual(new Set(['2027-02-22']));
  });

  it('keeps levels, pillars, steps and strengths apart', () => {
    const view = viewOf(
      {
        levels: [level('level-1', 1), level('level-2', 2)],
        pillars: [pillar('practice')],
        statements: [
          statement('A'),
          statement('B', { level: 'level-2' }),
          statement('C', { strength: 'should' }),
          statement('D'),
          statement('E'),
        ],
      },
      {
        evidence: [
          evidence('old', [claim('D')], { date: '2020-01-15' }),
          evidence('bare', [claim('E', { rationale: undefined })]),
        ],
      },
      'level-2',
    );
    expect(names(view)).toEqual(['E', 'D', 'A', 'B', 'C']);
    expect(view.suggestions.map(({ kind }) => kind)).toEqual([
      'mend-claim',
      'refresh',
      'add-evidence',
      'add-evidence',
      'add-evidence',
    ]);
    expect(view.suggestions.map(({ through }) => through)).toEqual([
      'level-1',
      'level-1',
      'level-1',
      'level-2',
      'level-1',
    ]);
  });

  it('names files that need the same step in one sentence', () => {
    const view = viewOf(
      {
        levels: [level('level-1', 1)],
        pillars: [pillar('practice')],
        statements: [statement('A'), statement('B'), statement('C')],
      },
      {
        evidence: [
          evidence('old', [claim('A')], { date: '2020-01-15' }),
          evidence('older', [claim('B'), claim('C')], { date: '2019-01-15' }),
        ],
      },
    );
    expect(view.suggestions.map(({ actions }) => actions)).toEqual([
      ['Add recent evidence, because evidence/old.md and evidence/older.md are too old.'],
    ]);
  });

  it('names the framework’s advice of the pillar and the level, for new work only', () => {
    const advice = (id: string, changes: object = {}) =>
      statement(id, { facet: 'educational-development', ...changes });
    const view = viewOf(
      {
        levels: [level('level-1', 1), level('level-2', 2)],
        pillars: [pillar('practice'), pillar('research')],
        statements: [
          statement('A'),
          statement('B', { level: 'level-2' }),
          statement('C', { pillar: 'research' }),
          statement('D'),
          advice('Learn-1'),
          advice('Learn-2', { level: 'level-2' }),
          advice('Learn-3', { level: 'level-2', retired: true }),
        ],
      },
      { evidence: [evidence('bare', [claim('D', { rationale: undefined })])] },
      'level-2',
    );
    const learning = view.suggestions.map(({ needs, advice: found }) => [
      needs[0]!.name,
      ...found.map(({ id, text }) => `${id} ${text}`),
    ]);
    expect(learning).toEqual([
      ['D'],
      ['A', 'Learn-1 The text of Learn-1.'],
      ['C'],
      ['B', 'Learn-2 The text of Learn-2.'],
    ]);
    expect(view.suggestions[2]!.actions).toEqual(['Add evidence that shows it, with a rationale.']);
  });

  it('says who has been a witness of the pillar, those of most first, and never the practitioner', () => {
    const seen = (id: string, statementId: string, name: string, role?: string) =>
      evidence(id, [claim(statementId)], { witness: { ...witness(name), role } });
    const view = viewOf(
      {
        levels: [level('level-1', 1)],
        pillars: [pillar('practice'), pillar('research')],
        statements: [...statements('practice', 5), ...statements('research', 1)],
      },
      {
        evidence: [
          seen('a', 'practice-1', 'Nia Placeholder', 'Team Manager'),
          seen('b', 'practice-2', 'Rhodri Sample'),
          seen('c', 'practice-3', 'RHODRI  SAMPLE'),
          seen('d', 'practice-4', 'Bethan Example'),
        ],
      },
    );
    expect(view.suggestions.map(({ support }) => support)).toEqual([
      'Witnesses of your work so far: Rhodri Sample, Nia Placeholder (Team Manager).',
      'Witnesses of your work in this pillar so far: Rhodri Sample, Nia Placeholder (Team Manager).',
    ]);
  });

  it('leaves the support empty where nothing is known', () => {
    const view = viewOf(two);
    expect(view.suggestions.map(({ support }) => support)).toEqual(['', '', '', '', '']);
  });

  it('says for each kind what must be true, and by when', () => {
    const view = viewOf(
      {
        profiles: [
          profile('post', [
            credential('R-1', { barredLists: ['adults', 'children'] }),
            credential('R-2', { credential: 'hcpc-registration' }),
            credential('R-3', { credential: 'ot-degree' }),
            experience('R-4', 24, { since: 'started' }),
            experience('R-5', 12, { since: 'qualified' }),
            experience('R-6', 6, { of: 'duty' }),
            judgement('R-7'),
            anyOf('R-8', credential('R-9', { credential: 'car' })),
            capability('R-10'),
            capability('R-11'),
          ]),
        ],
      },
      {
        practitioner: { name: 'Bethan Example', started: day('2026-01-15') },
        credentials: [
          heldCredential({ expires: '2027-01-31' }),
          heldCredential({ expires: '2026-10-31' }, 'ot-degree'),
        ],
        experience: [
          {
            of: 'duty',
            from: day('2026-01-01'),
            to: day('2026-03-31'),
            origin: { file: '', path: [] },
          },
        ],
      },
      'post',
    );
    const told = view.suggestions.map(({ needs, kind, measure, by: due, review }) =>
      [needs.map(({ name }) => name).join(' '), kind, due, review, measure].join(' | '),
    );
    expect(told).toEqual([
      'R-2 | renew | 2027-01-31 | 2027-01-31 | It is recorded in otpath.yaml, and valid.',
      'R-3 | renew | 2026-11-29 | 2026-11-29 | It is recorded in otpath.yaml, and valid.',
      'R-1 | obtain | 2026-12-22 | 2026-12-22 | It is recorded in otpath.yaml, valid, and covers the barred lists of adults and children.',
      'R-5 | record-dates | 2026-12-06 | 2026-12-06 | 12 months of it can be counted.',
      'R-8 | choose-one | 2026-12-22 | 2026-12-22 | One of the ways is met.',
      'R-6 | gain-experience | 2027-02-22 | 2027-02-22 | 6 months of it can be counted.',
      'R-10 R-11 | add-evidence | 2027-02-22 | 2027-02-22 | For each: 1 valid claim with a rationale, and evidence no older than 24 months.',
      'R-7 | ask-people | 2027-02-22 | 2027-02-22 | The decision is recorded in otpath.yaml, under judgements.',
      'R-4 | wait | 2028-01-15 | 2027-02-22 | 24 months of it can be counted.',
    ]);
    expect(view.suggestions.find(({ kind }) => kind === 'ask-people')!.support).toBe(
      'Who decides: The review panel.',
    );
  });

  it('has the conditions of pillars, each by itself', () => {
    const view = viewOf({
      policy: statedPolicy('example-ot', { pieces_per_pillar: 2, types_per_pillar: 1 }),
      levels: [level('level-1', 1)],
      pillars: [pillar('practice', { title: { en: 'Professional practice' } })],
      statements: [statement('A')],
    });
    expect(
      view.suggestions.map(({ needs, by: due, measure }) => [
        `${needs[0]!.name}: ${needs[0]!.text}`,
        due,
        measure,
      ]),
    ).toEqual([
      [
        'Professional practice: 2 pieces of current evidence',
        '2027-02-22',
        '2 pieces of current evidence count in this pillar.',
      ],
      [
        'Professional practice: 1 type of evidence',
        '2027-02-22',
        '1 type of evidence counts in this pillar.',
      ],
      ['Professional practice: 1 witness', '2026-12-22', '1 witness counts in this pillar.'],
      [
        'A: The text of A.',
        '2027-02-22',
        '1 valid claim with a rationale, and evidence no older than 24 months.',
      ],
    ]);
  });

  it('leaves out what a row is for, and what is met', () => {
    const view = viewOf(two, {
      plan: [row('research'), row('practice-1, practice-2')],
      evidence: [evidence('a', [claim('practice-3')])],
    });
    expect(names(view)).toEqual(['practice-4 practice-5 practice-6']);
  });

  it('names a requirement with its framework where the portfolio has another of its own', () => {
    const holder = { defaultFramework: 'other-ot' as Framework['id'] };
    expect(names(viewOf({ ...two, statements: [statement('A')] }, holder))).toEqual([
      'example-ot:A',
    ]);
  });
});

describe('what is planned', () => {
  const some = {
    levels: [level('level-1', 1)],
    pillars: [pillar('practice')],
    statements: [statement('A-1'), statement('A-2'), statement('A-3')],
  };

  it.each<[string, PlanRow, string, boolean]>([
    ['open', row('A-2'), 'open', false],
    ['open before its day', row('A-2', { by: by('2026-11-22') }), 'open', false],
    ['overdue after its day', row('A-2', { by: by('2026-11-21') }), 'open', true],
    ['done in time', row('A-2', { by: by('2026-11-21'), done: true }), 'open', false],
    ['met', row('A-1', { by: by('2026-11-21') }), 'met', false],
    ['open where one of two is met', row('A-1 and A-2'), 'open', false],
    ['unknown', row('B-1'), 'unknown', false],
    ['unknown and overdue', row('B-1', { by: by('2026-11-21') }), 'unknown', true],
    ['of a day that there is not', row('A-2', { by: by('2026-02-30') }), 'open', false],
  ])('is %s', (_, one, state, overdue) => {
    const view = viewOf(some, { plan: [one], evidence: [evidence('a', [claim('A-1')])] });
    expect(view.rows).toMatchObject([{ need: one.need, state, overdue }]);
  });

  it('is counted by open requirements', () => {
    const view = viewOf(some, {
      plan: [row('A-1'), row('A-2'), row('again A-2'), row('B-1')],
      evidence: [evidence('a', [claim('A-1')])],
    });
    expect([view.open, view.planned, view.unplanned]).toEqual([2, 1, 1]);
  });
});
