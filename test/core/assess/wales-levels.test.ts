import { describe, expect, it } from 'vitest';
import { expandTarget } from '../../../src/core/assess/target.ts';
import { isSatisfied, states } from '../../../src/core/model/assessment.ts';
import type { Statement } from '../../../src/core/model/framework.ts';
import { targetsOf } from '../../../src/core/model/framework.ts';
import { isStatement } from '../../../src/core/model/library.ts';
import { askedIn, assess, library, statesIn } from '../../support/assess.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import {
  attained,
  claim,
  evidence,
  heldCredential,
  portfolio,
} from '../../support/portfolio-builders.ts';

const wales = builtInFrameworks.find(({ id }) => id === 'wales-social-care-ot')!;
const isAsked = ({ facet, retired }: Statement): boolean =>
  facet !== 'educational-development' && !retired;
const idsOf = (...levels: readonly string[]): readonly string[] =>
  wales.statements.filter((one) => isAsked(one) && levels.includes(one.level)).map(({ id }) => id);

/** What level 5 requires beside its statements. */
const beside = [
  'wales-social-care-ot:level-5-registration',
  'wales-social-care-ot:level-5-student-supervision-training',
  'wales-social-care-ot:level-5-mandatory-training',
];

const target = 'wales-social-care-ot:level-6';
const empty = assess([wales], target, portfolio());

describe('level 6 of the Welsh framework', () => {
  it('asks every statement of levels 5 and 6 that can be claimed, exactly once', () => {
    expect(askedIn(empty).toSorted()).toEqual(
      [...idsOf('level-5', 'level-6'), ...beside].toSorted(),
    );
    expect(new Set(askedIn(empty)).size).toBe(213 + 3);
  });

  it('asks each through its own level and in its own pillar', () => {
    const statements = new Map(wales.statements.map((one) => [one.id as string, one]));
    for (const { requirement, through, pillar } of empty.coverage) {
      if (requirement.kind !== 'statement') continue;
      expect([requirement.id, through.local, pillar]).toEqual([
        requirement.id,
        statements.get(requirement.id)?.level,
        statements.get(requirement.id)?.pillar,
      ]);
    }
  });

  it('gives every statement to exactly one of the four pillars', () => {
    expect(empty.pillars.map(({ pillar }) => pillar)).toEqual(
      wales.pillars.filter(({ area }) => !area).map(({ id }) => id),
    );
    const inPillars = empty.pillars.flatMap(({ coverage }) => coverage);
    expect(inPillars).toHaveLength(213);
    expect(new Set(inPillars)).toEqual(
      new Set(empty.coverage.filter(({ requirement }) => requirement.kind === 'statement')),
    );
  });

  it('is wholly uncovered by an empty portfolio, and not reached', () => {
    const states = statesIn(empty);
    expect(beside.map((id) => states[id])).toEqual(['missing', 'missing', 'awaiting']);
    const others = Object.entries(states).filter(([id]) => !beside.includes(id));
    expect(new Set(others.map(([, state]) => state))).toEqual(new Set(['uncovered']));
    expect(empty.ready).toBe(false);
  });

  it('assumes all of level 5 but the registration, and nothing else, once that is attained', () => {
    const made = portfolio({ attained: [attained('wales-social-care-ot:level-5')] });
    const { coverage } = assess([wales], target, made);
    const assumed = coverage.filter(({ state }) => state === 'assumed');
    expect(assumed.map(({ requirement }) => requirement.id).toSorted()).toEqual(
      [...idsOf('level-5'), ...beside.slice(1)].toSorted(),
    );
    expect(new Set(coverage.flatMap(({ state }) => (state === 'assumed' ? [] : state)))).toEqual(
      new Set(['uncovered', 'missing']),
    );
  });

  it('asks nothing more of somebody who has attained it and is registered', () => {
    const made = portfolio({
      attained: [attained(target)],
      credentials: [heldCredential({ expires: '2027-10-31' })],
    });
    const { coverage, pillars, ready } = assess([wales], target, made);
    expect(coverage.every(({ state }) => isSatisfied(state))).toBe(true);
    expect(pillars.flatMap(({ conditions }) => conditions)).toEqual([]);
    expect(ready).toBe(true);
  });

  it('has each requirement in one state, so that the states add up', () => {
    const claims = idsOf('level-6')
      .slice(0, 10)
      .map((id) => claim(id));
    const made = portfolio({
      attained: [attained('wales-social-care-ot:level-5')],
      evidence: [
        evidence('new', claims.slice(0, 4)),
        evidence('old', claims.slice(4, 7), { date: '2020-01-01' }),
        evidence('coming', claims.slice(7), { date: '2027-01-01' }),
      ],
    });
    const found = Object.values(statesIn(assess([wales], target, made)));
    const counts = states
      .map((state) => [state, found.filter((one) => one === state).length] as const)
      .filter(([, count]) => count > 0);
    expect(Object.fromEntries(counts)).toEqual({
      assumed: idsOf('level-5').length + 2,
      missing: 1,
      evidenced: 4,
      stale: 3,
      claimed: 3,
      uncovered: idsOf('level-6').length - 10,
    });
  });
});

describe('the levels of the Welsh framework', () => {
  const forRole = new Set<string>(
    wales.statements.filter(({ appliesTo }) => appliesTo !== undefined).map(({ id }) => id),
  );

  it.each([5, 6, 7, 8, 9])('at %i include every lower one, from the lowest up', (rank) => {
    const ranks = [5, 6, 7, 8, 9].filter((one) => one <= rank);
    const { coverage } = assess([wales], `wales-social-care-ot:level-${rank}`, portfolio());
    const asked = coverage.filter(({ requirement }) => requirement.kind === 'statement');
    expect(asked.map(({ requirement }) => requirement.id)).toEqual(
      // What is asked of consultant practitioners only is not taken over by level 9.
      ranks.flatMap((one) => idsOf(`level-${one}`)).filter((id) => rank < 9 || !forRole.has(id)),
    );
    expect([...new Set(coverage.map(({ through }) => through.local))]).toEqual(
      ranks.map((one) => `level-${one}`),
    );
  });

  it('put the area beside the pillars under no condition', () => {
    const { pillars } = assess([wales], 'wales-social-care-ot:level-8', portfolio());
    const area = pillars.find(({ pillar }) => pillar === 'strategic-service-development');
    expect(area?.coverage.length).toBeGreaterThan(0);
    expect(pillars.filter(({ conditions }) => conditions.length === 0)).toEqual([area]);
  });
});

describe('every target of the built-in frameworks that asks something', () => {
  const all = library(...builtInFrameworks);
  const targets = builtInFrameworks
    .flatMap(targetsOf)
    .map(({ id }) => [id, expandTarget(all, id)?.demanded ?? []] as const)
    .filter(([, demanded]) => demanded.length > 0);

  it.each(targets)('%s never asks educational development', (_, demanded) => {
    const facets = demanded.flatMap(({ requirement }) => {
      const claimable =
        requirement.kind === 'statement' && all.claimables.get(requirement.statement);
      return claimable && isStatement(claimable) ? claimable.facet : [];
    });
    expect(facets).not.toContain('educational-development');
  });

  it.each(targets)('%s asks nothing twice', (_, demanded) => {
    const ids = demanded.map(({ requirement }) => requirement.id);
    expect([...new Set(ids)]).toEqual(ids);
  });
});
