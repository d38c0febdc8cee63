import { isSatisfied, type Assessment, type Coverage } from '../model/assessment.ts';
import type { ExpectedShare, MilestoneFacts, MilestonePlan, Pause } from '../model/milestones.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from '../model/date.ts';
import type { Library } from '../model/library.ts';
import { assessEarlier } from './progress.ts';

/** Below so many newly met requirements a pace says nothing. */
const leastGained = 5;

/** In days: below so many active ones a pace says nothing. */
const leastActive = 90;

/** In months: the two stretches of time whose paces are compared. */
const stretches = [6, 12] as const;

/** In years: what takes longer can't be foreseen. */
const farthest = 10;

/** Where somebody is on the way that a programme expects, leave taken into account. */
export function milestonesOf(
  assessment: Assessment,
  library: Library,
  plan: MilestonePlan,
  {
    names,
    titleOf,
  }: { readonly names: readonly string[]; readonly titleOf: (pillar: string) => string },
): MilestoneFacts {
  const { portfolio, asOf } = assessment;
  const own = names.flatMap((name) => plan.people.get(name) ?? [])[0];
  const start = own?.start ?? portfolio.practitioner[plan.start];
  const pauses = mergedPauses([...portfolio.breaks, ...(own?.pauses ?? [])], asOf);
  if (start === undefined) return { state: 'no-start', pausedDays: 0, short: [] };
  const sought = assessment.coverage.filter(({ state }) => state !== 'assumed');
  const all = plan.milestones.map(({ months, shares }) => ({
    months,
    due: dueDay(addMonths(start, months), pauses, start),
    short: shares.flatMap((one) => shortOf(one, sought, titleOf)),
  }));
  const missed = all.filter(({ due, short }) => due < asOf && short.length > 0);
  const last = all.at(-1);
  const isPastEnd = last !== undefined && missed.includes(last);
  const open = all.filter(({ short }) => short.length > 0);
  const shown = isPastEnd ? last : (missed[0] ?? open[0] ?? last);
  return {
    state: isPastEnd ? 'past-end' : missed.length > 0 ? 'needs-attention' : 'on-track',
    start,
    pausedDays: pausedBetween(start, asOf, pauses),
    milestone: shown && { months: shown.months, due: shown.due },
    short: shown?.short ?? [],
    forecast: forecastOf(assessment, library, start, pauses),
  };
}

/** What of a share is not met: nothing where it is, or where the pillar requires nothing. */
function shortOf(
  { pillar, percent }: ExpectedShare,
  sought: readonly Coverage[],
  titleOf: (pillar: string) => string,
): MilestoneFacts['short'] {
  const asked = sought.filter((one) => pillar === undefined || one.pillar === pillar);
  const met = asked.filter(({ state }) => isSatisfied(state)).length;
  const needed = Math.ceil((asked.length * percent) / 100);
  return met >= needed
    ? []
    : [{ ...(pillar !== undefined && { pillar: titleOf(pillar) }), needed, met }];
}

/** Pauses as whole days without overlaps; one that goes on ends, for now, on the day asked for. */
function mergedPauses(
  pauses: readonly Pause[],
  asOf: IsoDate,
): readonly (Pause & { readonly to: IsoDate })[] {
  const merged: { from: IsoDate; to: IsoDate }[] = [];
  const sorted = pauses
    .map(({ from, to = asOf }) => ({ from, to }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const one of sorted) {
    const before = merged.at(-1);
    if (before && one.from <= addDays(before.to, 1)) {
      if (one.to > before.to) before.to = one.to;
    } else merged.push({ ...one });
  }
  return merged;
}

/** A day that moves on with each pause that begins before it. */
function dueDay(
  planned: IsoDate,
  pauses: readonly (Pause & { readonly to: IsoDate })[],
  start: IsoDate,
): IsoDate {
  let due = planned;
  for (const { from, to } of pauses) {
    const begins = from < start ? start : from;
    if (begins <= due && to >= begins) due = addDays(due, daysBetween(begins, to) + 1);
  }
  return due;
}

const pausedBetween = (
  from: IsoDate,
  to: IsoDate,
  pauses: readonly (Pause & { readonly to: IsoDate })[],
): number =>
  pauses.reduce((sum, pause) => {
    const begins = pause.from < from ? from : pause.from;
    const ends = pause.to > to ? to : pause.to;
    return sum + Math.max(0, daysBetween(begins, ends) + 1);
  }, 0);

/** When everything may be met, from the quicker to the slower of two paces. */
function forecastOf(
  assessment: Assessment,
  library: Library,
  start: IsoDate,
  pauses: readonly (Pause & { readonly to: IsoDate })[],
): MilestoneFacts['forecast'] {
  const { asOf } = assessment;
  const open = assessment.coverage.filter(({ state }) => !isSatisfied(state)).length;
  if (open === 0) return undefined;
  const paces = stretches.map((months) => {
    const begins = addMonths(asOf, -months);
    const from = begins < start ? start : begins;
    const active = daysBetween(from, asOf) - pausedBetween(from, asOf, pauses);
    const before = from < asOf ? assessEarlier(from, assessment, library) : undefined;
    const gained = before ? metIn(assessment) - metIn(before) : 0;
    return { gained, active, aDay: gained / Math.max(1, active) };
  });
  if (paces.some(({ gained, active }) => gained < leastGained || active < leastActive)) {
    return 'too-few';
  }
  const days = paces.map(({ aDay }) => Math.ceil(open / aDay));
  const [from, to] = [Math.min(...days), Math.max(...days)].map((count) => addDays(asOf, count));
  return to! > addMonths(asOf, farthest * 12) ? 'too-few' : { from: from!, to: to! };
}

const metIn = ({ coverage }: Assessment): number =>
  coverage.filter(({ state }) => isSatisfied(state)).length;
