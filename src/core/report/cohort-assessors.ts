import { inOrder, sumOf } from '../assess/cohort-tally.ts';
import type { AssessorTally, Cohort } from '../model/cohort.ts';
import type { IsoDate } from '../model/date.ts';
import { compareNames, groupPeople } from '../text/person.ts';
import type { CohortAssessorView } from './cohort.ts';

/** What waits for somebody in one portfolio; somebody who has decided nothing yet has a line, too. */
interface Heard {
  readonly name: string;
  readonly registration?: string | undefined;
  readonly tally?: AssessorTally;
  readonly waiting?: { readonly pieces: number; readonly since: IsoDate };
}

/** Everybody who has decided, or for whom something waits, in the order of their names. */
export function viewCohortAssessors({ rows, tally }: Cohort): readonly CohortAssessorView[] {
  const heard: readonly Heard[] = [
    ...tally.assessors.map((one) => ({
      name: one.name,
      registration: one.registration,
      tally: one,
    })),
    ...rows
      .flatMap(({ waiting }) => waiting?.for ?? [])
      .flatMap(({ from, pieces, since }) =>
        from === undefined ? [] : [{ name: from, waiting: { pieces, since } }],
      ),
  ];
  return groupPeople(heard, (one) => one)
    .map(viewAssessor)
    .sort((a, b) => compareNames(a, b) || inOrder(a.registration ?? '', b.registration ?? ''));
}

function viewAssessor(own: readonly Heard[]): CohortAssessorView {
  const [first] = own as [Heard];
  const tallies = own.flatMap(({ tally = [] }) => tally);
  const none: AssessorTally = {
    name: first.name,
    accepted: 0,
    conditions: 0,
    notAccepted: 0,
    changed: 0,
    people: 0,
    days: {},
  };
  const { name, registration, accepted, conditions, notAccepted, changed, people, days } =
    tallies.length > 0 ? tallies.reduce(sumOf) : none;
  const waiting = own.flatMap((one) => one.waiting ?? []);
  return {
    name,
    registration,
    decisions: accepted + conditions + notAccepted + changed,
    accepted,
    conditions,
    notAccepted,
    changed,
    people,
    waiting: waiting.reduce((sum, { pieces }) => sum + pieces, 0),
    waitingSince: waiting.map(({ since }) => since).sort()[0],
    daysToDecide: spreadOf(days),
  };
}

function spreadOf(days: AssessorTally['days']): CohortAssessorView['daysToDecide'] {
  const counted = Object.entries(days)
    .map(([day, count]) => ({ day: Number(day), count }))
    .sort((a, b) => a.day - b.day);
  const pieces = counted.reduce((sum, { count }) => sum + count, 0);
  const at = (place: number): number => {
    let before = 0;
    return counted.find(({ count }) => (before += count) > place)!.day;
  };
  if (pieces === 0) return undefined;
  const median = (at(Math.floor((pieces - 1) / 2)) + at(Math.floor(pieces / 2))) / 2;
  return { pieces, least: at(0), median, most: at(pieces - 1) };
}
