import { stepsIn } from '../assess/cohort-steps.ts';
import { inOrder } from '../assess/cohort-tally.ts';
import { states, type State } from '../model/assessment.ts';
import type { Cohort, CohortRow } from '../model/cohort.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/index.ts';
import type { CohortLine, CohortView, PersonView, RareStatementView } from './cohort.ts';
import { assessorWithAlias, withPseudonyms, type CohortAliases } from './cohort-aliases.ts';
import { viewCohortAssessors } from './cohort-assessors.ts';
import { inNumbers, pathsById, viewPeople } from './cohort-people.ts';

/** Puts what a run over many portfolios has kept into words and into one order. */
export function viewCohort(read: Cohort, words: Words, aliases?: CohortAliases): CohortView {
  const keys = new Map(viewPeople(read.rows).map(({ path, key }) => [path, key]));
  const cohort = aliases ? withPseudonyms(read, aliases, ({ path }) => keys.get(path)!) : read;
  const people = viewPeople(cohort.rows);
  const byPath = new Map(people.map((one) => [one.path, one]));
  const personOf = ({ path }: Pick<CohortRow, 'path'>): PersonView => byPath.get(path)!;
  return {
    otpath: '1',
    asOf: cohort.asOf,
    people,
    totals: Object.fromEntries(
      states.map((state) => [
        state,
        people.reduce((sum, { target }) => sum + (target?.totals[state] ?? 0), 0),
      ]),
    ) as Record<State, number>,
    next: stepsIn(cohort).map(({ row, step }) => ({
      person: personOf(row).key,
      shownAs: personOf(row).shownAs,
      kind: step.kind,
      text: say(words.cohort.steps, step),
    })),
    statements: cohort.tally.statements.flatMap(
      ({ id, text, asked, by }): readonly RareStatementView[] => {
        const [only, other] = by;
        // Of a single person nothing else can be expected.
        if (other !== undefined || (only !== undefined && asked < 2)) return [];
        return [
          { id, text, asked, ...(only !== undefined && { by: personOf({ path: only }).key }) },
        ];
      },
    ),
    assessors: viewCohortAssessors(read)
      .map((one) => (aliases ? assessorWithAlias(one, aliases) : one))
      .sort((a, b) => (aliases ? inOrder(inNumbers(a.name), inNumbers(b.name)) : 0)),
    sameId: [...pathsById(cohort.rows)]
      .filter(([, paths]) => paths.length > 1)
      .map(([id, paths]) => ({ id, paths }))
      .sort((a, b) => inOrder(a.id, b.id)),
    unread: [...cohort.unread].sort((a, b) => inOrder(a.path, b.path)),
  };
}

/** The same as one record a line. */
export function cohortLines({
  asOf,
  people,
  next,
  statements,
  assessors,
  unread,
}: CohortView): readonly CohortLine[] {
  const otpath = '1';
  return [
    { otpath, record: 'cohort', asOf, people: people.length, unread: unread.length },
    ...people.map((one) => ({ otpath, record: 'person', asOf, ...one }) as const),
    ...next.map((one) => ({ otpath, record: 'next', ...one }) as const),
    ...statements.map((one) => ({ otpath, record: 'statement', ...one }) as const),
    ...assessors.map((one) => ({ otpath, record: 'assessor', ...one }) as const),
    ...unread.map((one) => ({ otpath, record: 'unread', ...one }) as const),
  ];
}
