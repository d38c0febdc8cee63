import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPortfolio } from '../../../src/core/assess/assess.ts';
import { isSatisfied, type Assessment, type Coverage } from '../../../src/core/model/assessment.ts';
import { addDays, type IsoDate } from '../../../src/core/model/date.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import type { EvidenceId } from '../../../src/core/model/ids.ts';
import type { PolicyRules } from '../../../src/core/model/policy.ts';
import type { Claim, Evidence, Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess, coverageAlone, library } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  credential,
  experience,
  framework,
  idOf,
  judgement,
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
  given,
  heldCredential,
  period,
  portfolio,
  today,
  waiver,
  witness,
} from '../../support/portfolio-builders.ts';

const exampleOt = framework({
  levels: [
    level('level-1', 1, [credential('registered'), experience('years', 24, { of: 'amhp' })]),
    level('level-2', 2, [
      capability('C-1', { pillar: 'research' }),
      anyOf('ways', capability('C-2'), capability('C-3'), judgement('panel')),
    ]),
  ],
  pillars: [pillar('practice'), pillar('research')],
  statements: [
    statement('S-1'),
    statement('S-2', { revision: 2 }),
    statement('S-3', { level: 'level-2', pillar: 'research' }),
    statement('S-4', { level: 'level-2', pillar: 'research', strength: 'should' }),
    statement('advice', { facet: 'educational-development' }),
    statement('gone', { retired: true }),
  ],
});

const asked = ['S-1', 'S-2', 'S-3', 'S-4', 'C-1', 'C-2', 'C-3'];
const claimable = [...asked, 'advice', 'gone', 'unknown'];

const anyRules = fc.record({
  claims_per_statement: fc.integer({ min: 1, max: 3 }),
  rationale_required: fc.boolean(),
  pieces_per_pillar: fc.integer({ min: 0, max: 3 }),
  types_per_pillar: fc.integer({ min: 0, max: 2 }),
  witnesses_per_pillar: fc.integer({ min: 0, max: 2 }),
  currency_months: fc.constantFrom(6, 24),
  own_witness_allowed: fc.boolean(),
});

const ruledBy = (rules: Partial<PolicyRules>): Framework => ({
  ...exampleOt,
  policy: statedPolicy('example-ot', rules),
});

const anyType = fc.constantFrom('case-study', 'audit');
const anyWitness = fc.constantFrom(
  undefined,
  witness('Rhodri Sample'),
  witness('Gwen Sample', '2026-11-01'),
  witness('Gwen Sample', '2027-11-01'),
  witness('Bethan Example'),
);

const anyClaim = (id: string): fc.Arbitrary<Claim> =>
  fc
    .record({
      rationale: fc.constantFrom('I chose it with her.', 'I chose it with her.', ' ', undefined),
      revision: fc.constantFrom(undefined, undefined, 1, 2),
    })
    .map((changes) => claim(id, changes));

/** Evidence of every kind of worth. It claims a thing once: the other case has its own test. */
const anyEvidence: fc.Arbitrary<Omit<Evidence, 'id'>> = fc
  .record({
    claims: fc.subarray(claimable).chain((ids) => fc.tuple(...ids.map(anyClaim))),
    date: fc.constantFrom(
      ...['2026-10-22', '2026-11-22', '2026-11-23', '2026-05-22', '2026-05-21'],
      ...['2024-11-22', '2024-11-21', '2020-01-01', '2026-02-30'],
    ),
    type: anyType,
    witness: anyWitness,
    text: fc.constantFrom('What happened.', 'What happened.', ''),
  })
  .map(({ claims, text, ...changes }) => {
    const made = evidence('any', claims, changes);
    return { ...made, body: { ...made.body, text } };
  });

const numbered = (pieces: readonly Omit<Evidence, 'id'>[]): readonly Evidence[] =>
  pieces.map((piece, index) => ({ ...piece, id: `evidence/${index}` as EvidenceId }));

const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    evidence: fc.array(anyEvidence, { maxLength: 8 }).map(numbered),
    waivers: fc
      .subarray(['S-1', 'C-1', 'ways', 'registered'])
      .map((ids) => ids.map((id) => waiver(id))),
    attained: fc.subarray(['level-1']).map((ids) => ids.map((id) => attained(id))),
    judgements: fc.subarray(['panel']).map((ids) => ids.map((id) => given(id, '2026-01-01'))),
    credentials: fc
      .subarray(['2026-11-21', '2026-12-01', '2028-01-01'])
      .map((days) => days.map((expires) => heldCredential({ expires }))),
    experience: fc
      .subarray(['2020-01-01', '2025-06-01'])
      .map((days) => days.map((from) => period('amhp', from))),
  })
  .map(portfolio);

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** The same portfolio with its files, and the claims in each, in another order. */
const reordered = (one: Portfolio): fc.Arbitrary<Portfolio> =>
  fc
    .tuple(
      ...one.evidence.map((piece) =>
        shuffled(piece.claims).map((claims): Evidence => ({ ...piece, claims })),
      ),
    )
    .chain(shuffled)
    .map((pieces) => ({ ...one, evidence: pieces }));

/** What an assessment says, without the portfolio and the order of claims inside a file. */
function conclusionsOf({ coverage, pillars, ready, policy }: Assessment): unknown {
  const concluded = ({ claims, options, ...others }: Coverage): unknown => ({
    ...others,
    claims: claims.map(({ evidence: { id }, ...weighed }) => ({ ...weighed, id })),
    options: options.map(concluded),
  });
  return {
    coverage: coverage.map(concluded),
    pillars: pillars.map((one) => ({ ...one, coverage: one.coverage.map(concluded) })),
    ready,
    policy,
  };
}

const target = 'level-2';

describe('an assessment', () => {
  it('is the same in whatever order files, and claims in files, come', () => {
    const pairs = anyPortfolio.chain((one) => fc.tuple(fc.constant(one), reordered(one)));
    fc.assert(
      fc.property(anyRules, pairs, (rules, [one, other]) => {
        expect(conclusionsOf(assess([ruledBy(rules)], target, other))).toEqual(
          conclusionsOf(assess([ruledBy(rules)], target, one)),
        );
      }),
    );
  });

  it('never finds less when evidence is added, be it good or bad', () => {
    fc.assert(
      fc.property(anyRules, anyPortfolio, anyEvidence, (rules, one, piece) => {
        const added: Evidence = { ...piece, id: 'evidence/added' as EvidenceId };
        const before = assess([ruledBy(rules)], target, one);
        const after = assess([ruledBy(rules)], target, {
          ...one,
          evidence: [added, ...one.evidence],
        });
        for (const [index, { requirement, state }] of before.coverage.entries()) {
          const now = after.coverage[index]!;
          expect(now.requirement.id).toBe(requirement.id);
          if (isSatisfied(state))
            expect([now.state, isSatisfied(now.state)]).toEqual([now.state, true]);
        }
        for (const [index, { conditions }] of before.pillars.entries()) {
          for (const [place, { found }] of conditions.entries()) {
            expect(after.pillars[index]!.conditions[place]!.found).toBeGreaterThanOrEqual(found);
          }
        }
        if (before.ready) expect(after.ready).toBe(true);
      }),
    );
  });

  it('stays ready, whatever else is put into a complete portfolio', () => {
    const complete = [1, 2, 3].map((number) =>
      evidence(
        `complete-${number}`,
        asked.map((id) => claim(id)),
        {
          date: '2026-11-01',
          type: number === 1 ? 'audit' : 'case-study',
          witness: witness(number === 1 ? 'Rhodri Sample' : 'Gwen Sample'),
        },
      ),
    );
    const others = portfolio({
      evidence: complete,
      credentials: [heldCredential({ expires: '2028-01-01' })],
      experience: [period('amhp', '2020-01-01')],
    });
    fc.assert(
      fc.property(anyRules, fc.array(anyEvidence, { maxLength: 8 }), (rules, pieces) => {
        const more = { ...others, evidence: [...numbered(pieces), ...complete] };
        expect(assess([ruledBy(rules)], target, others).ready).toBe(true);
        expect(assess([ruledBy(rules)], target, more).ready).toBe(true);
      }),
    );
  });

  it('covers more or as much with one piece of good evidence for everything', () => {
    const good = evidence(
      'good',
      asked.map((id) => claim(id)),
      { date: '2026-11-01' },
    );
    fc.assert(
      fc.property(anyPortfolio, (one) => {
        const states = assess([exampleOt], target, { ...one, evidence: [...one.evidence, good] });
        for (const { requirement, state } of states.coverage) {
          if (requirement.kind === 'statement' || requirement.kind === 'capability')
            expect(['waived', 'assumed', 'evidenced']).toContain(state);
        }
      }),
    );
  });

  it('depends on its arguments alone, and leaves them as they were', () => {
    const anyDay = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(anyRules, anyPortfolio, anyDay, anyDay, (rules, one, first, second) => {
        const shelf = library(ruledBy(rules));
        const before = structuredClone({ one, shelf });
        const on = (asOf: IsoDate) => assessPortfolio(one, shelf, idOf(target), asOf);
        const early = structuredClone(on(first));
        expect(early?.coverage).toHaveLength(8);
        on(second);
        expect(on(first)).toEqual(early);
        expect({ one, shelf }).toEqual(before);
      }),
    );
  });
});

describe('experience', () => {
  const anyDate = fc
    .integer({ min: -1100, max: 200 })
    .map((days) => addDays(day('2026-11-22'), days));
  const anyPeriod = fc
    .tuple(anyDate, fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined, freq: 1 }))
    .map(([from, days]) => ({ from, to: days === undefined ? undefined : addDays(from, days) }))
    // A last day to come has its own test.
    .map(({ from, to }) => period('amhp', from, to !== undefined && to > today ? undefined : to));
  const years = experience('years', 24, { of: 'amhp' });

  it('is met on the day that was promised, and not on the day before', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 4 }), (periods) => {
        const made = portfolio({ experience: periods });
        const { metOn, state } = coverageAlone(years, made);
        if (metOn === undefined) return;
        expect(state).toBe('not-yet');
        expect(metOn > today).toBe(true);
        expect(coverageAlone(years, made, metOn).state).toBe('met');
        expect(coverageAlone(years, made, addDays(metOn, -1)).state).toBe('not-yet');
      }),
    );
  });

  it('once met stays met', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 4 }), fc.nat(800), (periods, days) => {
        const made = portfolio({ experience: periods });
        const now = coverageAlone(years, made).state;
        const later = coverageAlone(years, made, addDays(today, days)).state;
        expect([now, later]).not.toEqual(['met', 'not-yet']);
      }),
    );
  });
});
