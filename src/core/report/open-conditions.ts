import type { PackView, RequirementCondition } from './pack.ts';
import type { Words } from '../words/index.ts';

/** The conditions of assessors and earlier panels that are not met, by the id of the requirement that they are about. */
export function openConditionsById(
  { conditions, panels }: Pick<PackView, 'conditions' | 'panels'>,
  { pack, headings }: Words,
): ReadonlyMap<string, readonly RequirementCondition[]> {
  const found = new Map<string, RequirementCondition[]>();
  const add = (id: string, one: RequirementCondition): void => {
    found.set(id, [...(found.get(id) ?? []), one]);
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
  return found;
}
