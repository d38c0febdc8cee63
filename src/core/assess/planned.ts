import {
  isSatisfied,
  type Assessment,
  type Coverage,
  type PillarCondition,
  type PillarCoverage,
} from '../model/assessment.ts';
import { isCalendarDate, type IsoDate } from '../model/date.ts';
import { localId, splitId, type FrameworkId } from '../model/ids.ts';
import {
  allRequirementsOf,
  findClaimable,
  isStatement,
  lineageOf,
  pillarsOf,
  type Library,
} from '../model/library.ts';
import { conditionsIn, idsIn, namesPart } from '../text/plan-matching.ts';
import type { PlanRow } from '../model/portfolio.ts';

/** One row of the plan with what of an assessment it names. */
export interface PlannedRow {
  readonly row: PlanRow;
  readonly coverage: readonly Coverage[];
  readonly conditions: readonly { readonly pillar: string; readonly condition: PillarCondition }[];
}

/**
 * What each row of the plan is for. The nearest name counts: a row that names a requirement is for that
 * one, whatever pillar its sentence speaks of; one that names an aspect is for its statements; one that
 * names a pillar is for all of it, or for the condition that it speaks of.
 */
export function plannedRows(assessment: Assessment, library: Library): readonly PlannedRow[] {
  const { plan } = assessment.portfolio;
  if (plan.length === 0) return [];
  const known = everyRequirementId(library);
  return plan.map((row) => {
    const ids = idsIn(row.need);
    const coverage = byId(ids, assessment, library);
    if (coverage.length > 0 || ids.some((id) => known.has(localId(id)))) {
      return { row, coverage, conditions: [] };
    }
    return { row, ...byPart(row.need, assessment, library) };
  });
}

/** Whether something that a row names asks for a step more; a row of which nothing is known may well. */
export const isOpenRow = ({ coverage, conditions }: PlannedRow): boolean =>
  coverage.length + conditions.length === 0 ||
  coverage.some(({ state, next }) => !isSatisfied(state) || next !== undefined) ||
  conditions.some(({ condition: { found, needed } }) => found < needed);

/** Whether a row should have been done by a day, and is not marked as done. */
export const hasPassed = ({ by, done }: PlanRow, asOf: IsoDate): boolean =>
  !done && by?.date !== undefined && isCalendarDate(by.date) && by.date < asOf;

const everyRequirementId = (library: Library): ReadonlySet<string> =>
  new Set(
    [...library.claimables.keys(), ...allRequirementsOf(library).map(({ id }) => id)].map((id) =>
      localId(id).toLowerCase(),
    ),
  );

function byId(
  ids: readonly string[],
  { coverage, portfolio, framework }: Assessment,
  library: Library,
): readonly Coverage[] {
  const own = portfolio.defaultFramework ?? framework.id;
  // A framework may be written in any letters, as ids may.
  const asked = ids.map((id) => splitId(id, own)!);
  const lineage = (written: string): readonly string[] => {
    const id = [...library.frameworks.keys()].find((one) => one.toLowerCase() === written);
    return lineageOf(library, id ?? (written as FrameworkId)).map((one) => one.id);
  };
  const isNamed = ({ requirement }: Coverage): boolean => {
    const { framework: owner, local } = splitId(requirement.id)!;
    return asked.some(
      (one) =>
        one.local === local.toLowerCase() && lineage(one.framework.toLowerCase()).includes(owner),
    );
  };
  return coverage.filter((one) => [one, ...one.options].some(isNamed));
}

function byPart(
  need: string,
  { coverage, pillars, framework }: Assessment,
  library: Library,
): Omit<PlannedRow, 'row'> {
  const known = pillarsOf(library, framework.id);
  const kinds = conditionsIn(need);
  const isAskedFor = ({ kind }: PillarCondition): boolean =>
    kinds.length === 0 || kinds.includes(kind);
  const aspects = known
    .flatMap((pillar) => pillar.aspects)
    .filter((aspect) => namesPart(need, aspect));
  if (aspects.length > 0) {
    const ids = new Set(aspects.map(({ id }) => id));
    const isTied = (one: Coverage): boolean => aspectsOf(one, library).some((id) => ids.has(id));
    return {
      coverage: kinds.length > 0 ? [] : coverage.filter(isTied),
      conditions: conditionsOf(
        pillars,
        (one) => one.aspect !== undefined && ids.has(one.aspect) && isAskedFor(one),
      ),
    };
  }
  const named = new Set(known.filter((pillar) => namesPart(need, pillar)).map(({ id }) => id));
  const own = pillars.filter(({ pillar }) => named.has(pillar));
  return {
    coverage: kinds.length > 0 ? [] : own.flatMap((pillar) => pillar.coverage),
    conditions: conditionsOf(
      own,
      (one) => kinds.length === 0 || (one.aspect === undefined && isAskedFor(one)),
    ),
  };
}

const conditionsOf = (
  pillars: readonly PillarCoverage[],
  isMeant: (condition: PillarCondition) => boolean,
): PlannedRow['conditions'] =>
  pillars.flatMap(({ pillar, conditions }) =>
    conditions.filter(isMeant).map((condition) => ({ pillar, condition })),
  );

function aspectsOf({ requirement }: Coverage, library: Library): readonly string[] {
  if (requirement.kind !== 'statement') return [];
  const found = findClaimable(library, requirement.statement);
  return found && isStatement(found) ? found.aspects : [];
}
