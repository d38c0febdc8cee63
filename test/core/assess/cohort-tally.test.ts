import { describe, expect, it } from 'vitest';
import { sumOf, Tally } from '../../../src/core/assess/cohort-tally.ts';
import type {
  AskedStatement,
  AssessorFacts,
  AssessorTally,
  CohortMember,
  CohortRow,
  CohortTally,
} from '../../../src/core/model/cohort.ts';

const asked = (id: string, isEvidenced: boolean, text = `The text of ${id}`): AskedStatement => ({
  id,
  text,
  isEvidenced,
});

const assessor = (name: string, changes: Partial<AssessorFacts> = {}): AssessorFacts => ({
  name,
  accepted: 1,
  conditions: 2,
  notAccepted: 3,
  changed: 4,
  days: [7, 7, 30],
  ...changes,
});

const member = (
  path: string,
  statements: readonly AskedStatement[],
  assessors: readonly AssessorFacts[] = [],
): CohortMember => ({
  row: { path } as CohortRow,
  asked: statements,
  assessors,
});

function tallyOf(...members: readonly CohortMember[]): CohortTally {
  const tally = new Tally();
  for (const one of members) tally.add(one);
  return tally.total;
}

const members = [
  member('c', [asked('f:S-2', true), asked('f:S-1', false)], [assessor('Nia Sample')]),
  member('a', [asked('f:S-1', true)], [assessor('Nia Sample', { days: [30, 1] })]),
  member('b', [asked('f:S-1', true)], [assessor('Nia Sample', { registration: 'OT1' })]),
  member('d', [asked('f:S-1', true)], [assessor('Dylan Example', { days: [] })]),
];

describe('the sum over portfolios', () => {
  it('counts of whom each statement is asked, and names the first two who evidence it', () => {
    expect(tallyOf(...members).statements).toEqual([
      { id: 'f:S-1', text: 'The text of f:S-1', asked: 4, by: ['a', 'b'] },
      { id: 'f:S-2', text: 'The text of f:S-2', asked: 1, by: ['c'] },
    ]);
  });

  it('adds up what each assessor decided, under each name and number', () => {
    const one = { accepted: 1, conditions: 2, notAccepted: 3, changed: 4, people: 1 };
    expect(tallyOf(...members).assessors).toEqual([
      { ...one, name: 'Dylan Example', days: {} },
      { ...one, name: 'Nia Sample', registration: 'OT1', days: { 7: 2, 30: 1 } },
      {
        name: 'Nia Sample',
        accepted: 2,
        conditions: 4,
        notAccepted: 6,
        changed: 8,
        people: 2,
        days: { 1: 1, 7: 2, 30: 2 },
      },
    ]);
  });

  it('is the same in whatever order people are read', () => {
    const wordings = [
      ...members,
      member('e', [asked('f:S-1', false, 'An earlier text')]),
      member('f', [asked('f:S-2', false, 'Zeal')]),
    ];
    expect(tallyOf(...wordings.toReversed())).toEqual(tallyOf(...wordings));
    expect(tallyOf(...wordings).statements.map(({ text }) => text)).toEqual([
      'An earlier text',
      'The text of f:S-2',
    ]);
  });

  it('is the same when two runs are added up', () => {
    const sum = new Tally();
    sum.addTally(tallyOf(...members.slice(0, 2)));
    sum.addTally(tallyOf(...members.slice(2)));
    expect(sum.total).toEqual(tallyOf(...members));
  });
});

it('adds up two ways of writing one name under the first, with the number that either has', () => {
  const written = (name: string, changes: Partial<AssessorTally> = {}): AssessorTally => ({
    name,
    accepted: 1,
    conditions: 2,
    notAccepted: 4,
    changed: 8,
    people: 16,
    days: { 3: 1 },
    ...changes,
  });
  const sum = sumOf(
    written('Nia Sample'),
    written('NIA SAMPLE', { registration: 'OT1', days: { 3: 2, 5: 1 } }),
  );
  expect(sum).toEqual({
    name: 'Nia Sample',
    registration: 'OT1',
    accepted: 2,
    conditions: 4,
    notAccepted: 8,
    changed: 16,
    people: 32,
    days: { 3: 3, 5: 1 },
  });
  expect(sumOf(written('A', { registration: 'OT2' }), written('B')).registration).toBe('OT2');
});
