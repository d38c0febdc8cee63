import { describe, expect, it } from 'vitest';
import {
  firstNeeds,
  kindOfNeed,
  rankNeeds,
  type Need,
} from '../../../src/core/assess/next-actions.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import { localId } from '../../../src/core/model/ids.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess } from '../../support/assess.ts';
import {
  anyOf,
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
import { claim, evidence, heldCredential, portfolio } from '../../support/portfolio-builders.ts';

const rules = { pieces_per_pillar: 0, types_per_pillar: 0, witnesses_per_pillar: 0 };
const assessed = (changes: Partial<Framework>, holder: Partial<Portfolio>, target = 'level-1') =>
  assess(
    [framework({ policy: statedPolicy('example-ot', rules), ...changes })],
    target,
    portfolio(holder),
  );

const nameOf = ({ subject }: Need): string =>
  subject.kind === 'condition' ? subject.pillar : localId(subject.coverage.requirement.id);

const bare = (id: string, of: string) => evidence(id, [claim(of, { rationale: undefined })]);

describe('what is to do', () => {
  it('is ranked by what blocks, then by what is quickly done, with new evidence last', () => {
    const post = profile('post', [
      judgement('panel'),
      anyOf('choice', credential('car', { credential: 'car' })),
      experience('years', 24, { of: 'duty' }),
      credential('dbs', { credential: 'dbs-enhanced' }),
      credential('hcpc'),
    ]);
    const holder = { credentials: [heldCredential({ expires: '2026-10-31' })] };
    const ranked = rankNeeds(assessed({ profiles: [post] }, holder, 'post'));
    expect(ranked.map((one) => [nameOf(one), kindOfNeed(one), one.urgency])).toEqual([
      ['hcpc', 'renew', 0],
      ['dbs', 'obtain', 1],
      ['years', 'record-dates', 2],
      ['choice', 'choose-one', 3],
      ['panel', 'ask-people', 10],
    ]);
  });

  it('is ranked by strength first, then by how empty its pillar is', () => {
    const ranked = rankNeeds(
      assessed(
        {
          levels: [level('level-1', 1)],
          pillars: [pillar('practice'), pillar('research')],
          statements: [
            statement('P-1'),
            statement('P-2'),
            statement('R-1', { pillar: 'research' }),
            statement('R-2', { pillar: 'research', strength: 'should' }),
            statement('P-3', { strength: 'should' }),
          ],
        },
        { evidence: [evidence('a', [claim('P-1')]), bare('b', 'P-3')] },
      ),
    );
    expect(ranked.map((one) => [nameOf(one), one.isMust, one.share])).toEqual([
      ['R-1', true, 0],
      ['P-2', true, 1 / 3],
      ['P-3', false, 1 / 3],
      ['R-2', false, 0],
    ]);
  });

  it('has a condition of a pillar until it is met, before single statements', () => {
    const policy = statedPolicy('example-ot', { ...rules, pieces_per_pillar: 2 });
    const one = { levels: [level('level-1', 1)], pillars: [pillar('practice')], policy };
    const statements = ['A', 'B'].map((id) => statement(id));
    const names = (...pieces: readonly string[]) => {
      const all = pieces.map((id) => evidence(id, [claim('A')]));
      return rankNeeds(assessed({ ...one, statements }, { evidence: all })).map(nameOf);
    };
    expect(names('a')).toEqual(['practice', 'B']);
    expect(names('a', 'b')).toEqual(['B']);
  });
});

describe('what is to do first', () => {
  const pillars = ['p', 'q', 'r', 's'];
  const four = {
    levels: [level('level-1', 1)],
    pillars: pillars.map((id) => pillar(id)),
    statements: pillars.flatMap((of) =>
      [1, 2, 3].map((number) => statement(`${of}-${String(number)}`, { pillar: of })),
    ),
  };
  const first = (holder: Partial<Portfolio>) =>
    firstNeeds(assessed(four, holder)).map(({ need, more }) => [
      nameOf(need),
      kindOfNeed(need),
      more,
    ]);

  it('is three things of different pillars, and says how many more need the same', () => {
    expect(first({})).toEqual([
      ['p-1', 'add-evidence', 9],
      ['q-1', 'add-evidence', 0],
      ['r-1', 'add-evidence', 0],
    ]);
  });

  it('is of each kind before it is twice of one', () => {
    const old = evidence('old', [claim('q-1')], { date: '2020-01-15' });
    const holder = { evidence: [bare('a', 'p-1'), bare('b', 'p-2'), bare('c', 'p-3'), old] };
    expect(first(holder)).toEqual([
      ['p-1', 'mend-claim', 2],
      ['q-1', 'refresh', 0],
      ['q-2', 'add-evidence', 7],
    ]);
  });

  it('is once for one file', () => {
    const claims = ['p-1', 'p-2', 'q-1'].map((id) => claim(id, { rationale: undefined }));
    expect(first({ evidence: [evidence('a', claims)] })).toEqual([
      ['p-1', 'mend-claim', 2],
      ['p-3', 'add-evidence', 7],
      ['q-2', 'add-evidence', 0],
    ]);
  });

  it('is nothing where all is met', () => {
    const claims = four.statements.map(({ id }) => claim(id));
    expect(first({ evidence: [evidence('a', claims)] })).toEqual([]);
  });
});
