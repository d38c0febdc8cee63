import { stepsIn } from '../assess/cohort-steps.ts';
import { inOrder } from '../assess/cohort-tally.ts';
import { states, type State } from '../model/assessment.ts';
import type { Cohort, CohortRow } from '../model/cohort.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/index.ts';
import type { CohortLine, CohortView, PersonView, RareStatementView } from './cohort.ts';
import { viewCohortAssessors } from './cohort-assessors.ts';

/** Puts what a run over many portfolios has kept into words and into one order. */
export function viewCohort(cohort: Cohort, words: Words): CohortView {
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
    assessors: viewCohortAssessors(cohort),
    sameId: [...byId(cohort.rows)]
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

function byId(rows: readonly CohortRow[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { id, path } of rows) paths.set(id, [...(paths.get(id) ?? []), path].sort(inOrder));
  return paths;
}

function viewPeople(rows: readonly CohortRow[]): readonly PersonView[] {
  const ids = byId(rows);
  const names = new Map<string, number>();
  const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
  for (const { name } of rows) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  return rows
    .map((row): PersonView => {
      const { id, path, name } = row;
      const isAlone = ids.get(id)!.length === 1 || id === path;
      const key = isAlone ? id : `${id} (${path})`;
      const isNamed = name !== '' && names.get(nameKey(name)) === 1;
      const shownAs = isNamed ? name : name === '' ? key : `${name} (${key})`;
      return { key, shownAs, ...row };
    })
    .sort((a, b) => inOrder(a.key, b.key) || inOrder(a.path, b.path));
}
