import type { IsoDate } from '../model/date.ts';
import type { ConditionState } from '../model/manifest.ts';
import type { PanelCondition, RecordedPanel } from '../model/panel.ts';
import type { Portfolio } from '../model/portfolio.ts';

/**
 * What became of each condition of a panel. Only a later panel on the same target can say that one is met: it
 * recommends without conditions, or accepts every requirement that the condition is about. Evidence of one of
 * these that is later than the pack which the panel had is a change that no panel has seen.
 */
export function panelConditionsOf(
  panel: RecordedPanel,
  { panels, evidence }: Pick<Portfolio, 'panels' | 'evidence'>,
  asOf: IsoDate,
): readonly (PanelCondition & { readonly state: ConditionState })[] {
  const later = panels
    .filter(({ date, target }) => target === panel.target && date > panel.date && date <= asOf)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const isSettled = later.some(({ outcome }) => outcome === 'recommended');
  return panel.conditions.map((condition) => {
    const { requirements } = condition;
    const isAccepted = (id: string): boolean =>
      later
        .flatMap(({ decisions }) => decisions)
        .find(({ requirement, decision }) => requirement === id && decision !== undefined)
        ?.decision === 'accepted';
    const isMet = isSettled || (requirements.length > 0 && requirements.every(isAccepted));
    const isChanged = evidence.some(
      ({ period, claims }) =>
        period.to > panel.pack.date &&
        period.to <= asOf &&
        claims.some(({ statement }) => requirements.some((id) => String(id) === String(statement))),
    );
    return { ...condition, state: isMet ? 'met' : isChanged ? 'changed' : 'open' };
  });
}
