import type { DayOfYear, Renewal } from '../model/cpd-record.ts';
import { addDays, daysBetween, type IsoDate, type Period } from '../model/date.ts';
import type { RenewalStanding } from '../model/recorded-cpd.ts';

/** The registration that holds on a day, and the window in which it is next renewed. */
export function renewalOn(
  renewal: Renewal,
  asOf: IsoDate,
): { readonly cycle: Period; readonly standing: RenewalStanding } {
  const { everyYears, countedFrom } = renewal;
  const year = Number(asOf.slice(0, 4));
  const sinceWindow = (((year - countedFrom) % everyYears) + everyYears) % everyYears;
  // The window of this round of years may have closed already.
  const last = year - sinceWindow;
  const next = windowIn(last, renewal).to >= asOf ? last : last + everyYears;
  const { from: opens, to: closes } = windowIn(next, renewal);
  const isOpen = opens <= asOf;
  return {
    cycle: { from: addDays(windowIn(next - everyYears, renewal).to, 1), to: closes },
    standing: { opens, closes, isOpen, days: daysBetween(asOf, isOpen ? closes : opens) },
  };
}

/** The window of one year: the usual one, unless that year had another. */
function windowIn(year: number, { opens, closes, exceptions }: Renewal): Period {
  const exception = exceptions.find((one) => one.year === year);
  return {
    from: dayIn(year, exception?.opens ?? opens),
    to: dayIn(year, exception?.closes ?? closes),
  };
}

const dayIn = (year: number, day: DayOfYear): IsoDate =>
  `${String(year).padStart(4, '0')}-${day}` as IsoDate;
