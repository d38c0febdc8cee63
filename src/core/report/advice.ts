import type { Advice } from '../model/plan.ts';
import { isSatisfied, type PillarCoverage } from '../model/assessment.ts';
import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { textIn, type Language } from '../model/text.ts';

/** What the framework suggests under educational development for a pillar, at each level with open gaps. */
export function adviceFor(
  { pillar, coverage }: PillarCoverage,
  lineage: readonly Framework[],
  language: Language,
): readonly Advice[] {
  const levels = new Set(
    coverage.filter(({ state }) => !isSatisfied(state)).map(({ through }) => through.local),
  );
  // What a requirement carries already is a demand and no hint.
  const carried = new Set(
    lineage
      .flatMap(targetsOf)
      .flatMap(requirementsOf)
      .flatMap(({ sources }) => sources),
  );
  return lineage.flatMap(({ statements }) =>
    statements
      .filter(
        (statement) =>
          statement.facet === 'educational-development' &&
          statement.pillar === pillar &&
          levels.has(statement.level) &&
          !statement.retired &&
          !statement.sources.some((source) => carried.has(source)),
      )
      .map(({ id, level, text }) => ({ id: localId(id), level, text: textIn(text, language) })),
  );
}
