import type { GapsView, RequirementView } from './gaps.ts';
import type { PackGaps } from './pack.ts';
import type { Words } from '../words/index.ts';

/** What is open, each once, in the part of the target to which it belongs. */
export function viewGapsByPart(
  { pillars, beyondPillars, plan }: GapsView,
  { headings }: Words,
): readonly PackGaps[] {
  const rowFor = ({ planned }: RequirementView): number | undefined =>
    planned &&
    plan.rows.findIndex(
      (row) => row.need === planned.need && row.action === planned.action && row.by === planned.by,
    ) + 1;
  const openOf = (some: readonly RequirementView[]): PackGaps['requirements'] =>
    some.filter(({ satisfied }) => !satisfied).map((one) => ({ ...one, planRow: rowFor(one) }));
  const beyond = pillars.length > 0 ? headings.beyondPillars : headings.requirements;
  return [
    ...pillars.map(({ title, conditions, requirements }) => ({
      title,
      conditions: conditions.filter(({ met }) => !met).map(({ text }) => text),
      requirements: openOf(requirements),
    })),
    { title: beyond, conditions: [], requirements: openOf(beyondPillars) },
  ].filter(({ conditions, requirements }) => conditions.length + requirements.length > 0);
}
