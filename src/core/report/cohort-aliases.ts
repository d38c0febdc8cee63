import type { Cohort, CohortRow } from '../model/cohort.ts';
import type { CohortAssessorView } from './cohort.ts';
import { viewPeople } from './cohort-people.ts';

/** What stands in the place of people, by what a key file knows them by. */
export interface CohortAliases {
  /** By the key of a person, or by the path of a portfolio that could not be read. */
  readonly people: ReadonlyMap<string, string>;
  /** By the name as it is written. */
  readonly assessors: ReadonlyMap<string, string>;
  /** In the place of what is wrong with a portfolio, which may name people and files. */
  readonly unread: string;
}

/** What a key file knows the people of a cohort by. */
export const cohortKeys = (rows: readonly CohortRow[]): readonly string[] =>
  viewPeople(rows).map(({ key }) => key);

/** The same cohort without a name, an id or a path. `keyOf` is what the key file knows a person by. */
export function withPseudonyms(
  { asOf, rows, unread, tally }: Cohort,
  aliases: CohortAliases,
  keyOf: (row: CohortRow) => string,
): Cohort {
  const byPath = new Map(rows.map((row) => [row.path, aliases.people.get(keyOf(row))!]));
  return {
    asOf,
    rows: rows.map((row): CohortRow => {
      const alias = byPath.get(row.path)!;
      return {
        ...row,
        id: alias,
        path: alias,
        name: '',
        waiting: row.waiting && {
          ...row.waiting,
          for: row.waiting.for.map(({ from, ...one }) => ({
            ...one,
            ...(from !== undefined && { from: aliases.assessors.get(from)! }),
          })),
        },
      };
    }),
    unread: unread.map(({ path }) => ({
      path: aliases.people.get(path)!,
      message: aliases.unread,
    })),
    tally: {
      statements: tally.statements.map((one) => ({
        ...one,
        by: one.by.map((path) => byPath.get(path)!),
      })),
      // They are put together by their names, so that comes first.
      assessors: [],
    },
  };
}

/** The same assessor without a name and a number. */
export const assessorWithAlias = (
  one: CohortAssessorView,
  aliases: CohortAliases,
): CohortAssessorView => ({
  ...one,
  name: aliases.assessors.get(one.name)!,
  registration: undefined,
});
