import { addDays, addMonths, type IsoDate } from '../model/date.ts';
import type { Policy } from '../model/policy.ts';
import type { Evidence } from '../model/portfolio.ts';

type Dated = Pick<Evidence, 'period' | 'type'>;

/** For how many months evidence of this type is current. */
export const currencyOf = ({ type }: Pick<Evidence, 'type'>, { rules }: Policy): number =>
  rules.currency_by_type.value.find((one) => one.type === type)?.months ??
  rules.currency_months.value;

/** Whether evidence is older than the policy's currency. It is current on the last day of the last month. */
export const isStale = (evidence: Dated, policy: Policy, asOf: IsoDate): boolean =>
  evidence.period.to < addMonths(asOf, -currencyOf(evidence, policy));

/** The first day on which evidence is older than the policy's currency. */
export function staleSince(evidence: Dated, policy: Policy): IsoDate {
  let day = addMonths(evidence.period.to, currencyOf(evidence, policy));
  // Months end on different days, so the first stale day may be some days after the counted one.
  while (!isStale(evidence, policy, day)) day = addDays(day, 1);
  return day;
}
