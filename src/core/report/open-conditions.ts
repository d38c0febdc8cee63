import type { PackView, RequirementCondition } from './pack.ts';
import type { Words } from '../words/index.ts';

/**
 * The conditions of assessors and earlier panels that are not met, and what the last panel that said something of a
 * requirement did not simply accept, by the id of the requirement.
 */
export function openConditionsById(
  { conditions, panels }: Pick<PackView, 'conditions' | 'panels'>,
  { pack, headings, trust }: Words,
): ReadonlyMap<string, readonly RequirementCondition[]> {
  const found = new Map<string, RequirementCondition[]>();
  const add = (id: string, one: RequirementCondition): void => {
    // Templates refuse a value that is undefined.
    const { text = '', short = '' } = one;
    found.set(id, [...(found.get(id) ?? []), { ...one, text, short }]);
  };
  for (const { id, number, heading, by, date, comment, short, state } of conditions) {
    if (state === 'met') continue;
    const text = comment?.trim().replace(/\s+/g, ' ');
    add(id, { number, heading, by, date, text, short, state: pack.conditionStates[state] });
  }
  for (const panel of panels) {
    for (const { ids, condition, state } of panel.conditions) {
      if (state === 'met') continue;
      const { date } = panel;
      const said = pack.panelConditions[state];
      const one = { by: headings.packPanel, date, text: condition, short: condition, state: said };
      for (const id of ids) add(id, one);
    }
  }
  const said = new Set<string>();
  for (const { date, decisions } of panels) {
    for (const { id, decision, comment } of decisions) {
      if (said.has(id)) continue;
      said.add(id);
      if (decision === 'accepted') continue;
      const state = decision === undefined ? headings.packUndecided : trust.judgements[decision];
      add(id, {
        by: headings.packPanel,
        date,
        text: comment,
        short: comment,
        state,
        isDecision: true,
      });
    }
  }
  return found;
}
