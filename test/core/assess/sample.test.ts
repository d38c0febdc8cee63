import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { drawSample } from '../../../src/core/assess/sample.ts';
import type {
  Drawn,
  ReasonDrawn,
  Sample,
  SampledPortfolio,
} from '../../../src/core/model/sample.ts';
import type { IsoDate } from '../../../src/core/model/date.ts';
import type { SamplePlan } from '../../../src/core/model/sample-plan.ts';

const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

const plan = (changes: Partial<SamplePlan> = {}): SamplePlan => ({
  title: 'Spring',
  rules: [],
  eachLearner: 0,
  sites: [],
  ...changes,
});

function decision(path: string, number: number, changes: Partial<Drawn> = {}): Drawn {
  return {
    of: 'decisions',
    path,
    learner: path,
    evidence: `evidence/piece-${String(number)}`,
    statement: `f:S-${String(number)}`,
    assessor: { name: 'Nia Sample' },
    date: '2026-05-01' as IsoDate,
    level: 'level-6',
    pillar: 'research',
    site: 'north',
    judgement: 'accepted',
    ...changes,
  };
}

/** A portfolio with so many decisions by one assessor. */
const portfolio = (
  path: string,
  count: number,
  changes: Partial<Drawn> = {},
): SampledPortfolio => ({
  path,
  items: Array.from({ length: count }, (_, number) => decision(path, number, changes)),
});

const draw = (
  portfolios: readonly SampledPortfolio[],
  changes: Partial<SamplePlan>,
  seed = '2026',
): Sample => drawSample(portfolios, { plan: plan(changes), seed }, hashText);

const named = ({ drawn }: Sample): readonly string[] =>
  drawn.map(({ item }) => `${item.path} ${item.evidence.replace('evidence/', '')}`);

const share = { strata: ['assessor'], rate: 100, atLeast: 1 } as const;

describe('an even share', () => {
  it('is rounded up in each group, and says of what', () => {
    const sample = draw(
      [portfolio('a', 21), portfolio('b', 4, { assessor: { name: 'Tomos Made-up' } })],
      { decisions: share },
    );
    const reasons = sample.drawn.map(({ why }) => why);
    expect(reasons.filter((why) => JSON.stringify(why).includes('Nia'))).toHaveLength(3);
    expect(reasons.at(-1)).toEqual([
      { kind: 'share', group: [['assessor', 'Tomos Made-up']], drawn: 1, size: 4 },
    ]);
    expect(sample.of).toEqual({ decisions: 25, pieces: 0 });
  });

  it('takes as many as there are where more are asked', () => {
    expect(draw([portfolio('a', 2)], { decisions: { ...share, atLeast: 5 } }).drawn).toHaveLength(
      2,
    );
  });

  it('divides by everything that the plan names', () => {
    const sample = draw(
      [portfolio('a', 5), portfolio('b', 5, { site: 'south' }), portfolio('c', 5, { pillar: 'x' })],
      { decisions: { strata: ['site', 'pillar'], rate: 0, atLeast: 1 } },
    );
    expect(sample.drawn.map(({ item }) => item.path)).toEqual(['a', 'b', 'c']);
    expect((sample.drawn[1]!.why[0] as ReasonDrawn & { kind: 'share' }).group).toEqual([
      ['site', 'south'],
      ['pillar', 'research'],
    ]);
  });

  it('counts an assessor once, however their sign-offs write the name', () => {
    const sample = draw(
      [portfolio('a', 5), portfolio('b', 5, { assessor: { name: 'NIA SAMPLE' } })],
      { decisions: { ...share, rate: 0 } },
    );
    expect(sample.drawn).toHaveLength(1);
    expect(sample.drawn[0]!.why[0]).toMatchObject({ size: 10 });
  });
});

test('a rule draws more of what fits all that it names', () => {
  const refused = { judgement: 'not-accepted', pillar: 'research' } as const;
  const sample = draw(
    [portfolio('a', 8), portfolio('b', 4, refused), portfolio('c', 4, { ...refused, pillar: 'x' })],
    {
      rules: [
        {
          name: 'Refusals in research',
          of: 'decisions',
          rate: 500,
          pillar: ['research'],
          judgement: ['not-accepted'],
        },
      ],
    },
  );
  expect(sample.drawn.map(({ item }) => item.path)).toEqual(['b', 'b']);
  expect(sample.drawn[0]!.why).toEqual([
    { kind: 'rule', name: 'Refusals in research', drawn: 2, size: 4 },
  ]);
});

test('everything that a new assessor decided is drawn, counted over all days', () => {
  const nia = portfolio('a', 9);
  const tomos = portfolio('b', 5, { assessor: { name: 'Tomos Made-up' } });
  const old = portfolio('c', 6, {
    assessor: { name: 'Tomos Made-up' },
    date: '2025-01-01' as IsoDate,
  });
  const newAssessors = { fewerThan: 9, rate: 1000 };
  expect(draw([nia, tomos], { newAssessors }).drawn.map(({ item }) => item.path)).toEqual(
    Array.from({ length: 5 }, () => 'b'),
  );
  const from = '2026-01-01' as IsoDate;
  expect(draw([nia, tomos, old], { newAssessors, from }).drawn).toEqual([]);
});

test('everybody is looked at once, by a decision where there is one', () => {
  const piece: Drawn = {
    of: 'pieces',
    path: 'b',
    learner: 'b',
    evidence: 'evidence/alone',
    date: '2026-05-01' as IsoDate,
  };
  const both = { path: 'a', items: [...portfolio('a', 3).items, { ...piece, path: 'a' }] };
  const sample = draw([both, { path: 'b', items: [piece] }, { path: 'c', items: [] }], {
    eachLearner: 1,
  });
  expect(sample.drawn.map(({ item, why }) => [item.path, item.of, why])).toEqual([
    ['a', 'decisions', [{ kind: 'each-learner' }]],
    ['b', 'pieces', [{ kind: 'each-learner' }]],
  ]);
  expect(sample.nothingToDraw).toEqual(['c']);
});

test('who is drawn already counts, and the rest is topped up', () => {
  const sample = draw([portfolio('a', 10), portfolio('b', 10)], {
    decisions: { strata: [], rate: 0, atLeast: 3 },
    eachLearner: 2,
  });
  for (const path of ['a', 'b']) {
    expect(sample.drawn.filter(({ item }) => item.path === path).length).toBeGreaterThanOrEqual(2);
  }
});

test('only the days of the plan are drawn from, both included', () => {
  const on = (date: string): SampledPortfolio => portfolio(date, 1, { date: date as IsoDate });
  const days = ['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'].map(on);
  const sample = draw(days, {
    decisions: { ...share, rate: 1000 },
    from: '2026-04-01' as IsoDate,
    to: '2026-04-30' as IsoDate,
  });
  expect(sample.drawn.map(({ item }) => item.path)).toEqual(['2026-04-01', '2026-04-30']);
  expect(sample.nothingToDraw).toEqual(['2026-03-31', '2026-05-01']);
});

describe('a seed', () => {
  const many = ['a', 'b', 'c', 'd'].map((path) => portfolio(path, 25));

  it('draws what it always drew, on any computer', () => {
    expect(named(draw(many, { decisions: { strata: [], rate: 50, atLeast: 0 } }))).toEqual([
      'a piece-16',
      'b piece-1',
      'b piece-6',
      'c piece-8',
      'd piece-4',
    ]);
  });

  it('draws something else where it is another one', () => {
    const one = draw(many, { decisions: share }, 'one');
    expect(named(draw(many, { decisions: share }, 'two'))).not.toEqual(named(one));
  });

  it('draws more at a higher rate, and nothing of the lower rate is lost', () => {
    const few = named(draw(many, { decisions: share }));
    const more = named(draw(many, { decisions: { ...share, rate: 300 } }));
    expect([few.length, more.length]).toEqual([10, 30]);
    expect(more).toEqual(expect.arrayContaining([...few]));
  });

  it('does not mind in which order portfolios and decisions come', () => {
    const whole = { decisions: share, newAssessors: { fewerThan: 3, rate: 1000 }, eachLearner: 3 };
    const names = ['Nia Sample', 'nia sample', 'Tomos Made-up', 'T. Made-up', 'Ann Other'];
    const mixed = many.map(({ path, items }) => ({
      path,
      items: items.map((item, at) => ({ ...item, assessor: { name: names[at % 5]! } })),
    }));
    const expected = draw(mixed, whole);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(mixed, { minLength: 4 }),
        fc.boolean(),
        (portfolios, turned) => {
          const order = portfolios.map(({ path, items }) => ({
            path,
            items: turned ? [...items].reverse() : items,
          }));
          expect(draw(order, whole)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});
