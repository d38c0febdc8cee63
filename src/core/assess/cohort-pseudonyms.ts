import type { Cohort } from '../model/cohort.ts';
import { groupPeople } from '../text/person.ts';

/** Every way in which a cohort writes the name of each assessor: those of one person together. */
export function assessorNames({ rows, tally }: Cohort): readonly (readonly string[])[] {
  const named = [
    ...tally.assessors,
    ...rows.flatMap(({ waiting }) =>
      (waiting?.for ?? []).flatMap(({ from }) => (from === undefined ? [] : [{ name: from }])),
    ),
  ];
  return groupPeople(named, (one) => one).map((own) => [...new Set(own.map(({ name }) => name))]);
}
