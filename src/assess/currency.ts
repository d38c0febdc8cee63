import { addDays, addMonths, type IsoDate } from '../model/date.ts';
import type { Policy } from '../model/policy.ts';
import type { Evidence } from '../model/portfolio.ts';

/** Whether evidence is older than the policy's currency. It is current on the last day of the last month. */
export function isStale(
  { period }: Pick<Evidence, 'period'>,
  { rules }: Pick<Policy, 'rules'>,
  asOf: IsoDate,
): boolean {
  return period.to < addMonths(asOf, -rules.currency_months.value);
}

/** The first day on which evidence is older than the policy's currency. */
export function staleSince(
  evidence: Pick<Evidence, 'period'>,
  policy: Pick<Policy, 'rules'>,
): IsoDate {
  let day = addMonths(evidence.period.to, policy.rules.currency_months.value);
  // Months end on different days, so the first stale day may be some days after the counted one.
  while (!isStale(evidence, policy, day)) day = addDays(day, 1);
  return day;
}
