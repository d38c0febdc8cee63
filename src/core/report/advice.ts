import type { Advice } from '../model/plan.ts';
import { isSatisfied, type PillarCoverage } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
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
  return lineage.flatMap(({ statements }) =>
    statements
      .filter(
        (statement) =>
          statement.facet === 'educational-development' &&
          statement.pillar === pillar &&
          levels.has(statement.level) &&
          !statement.retired,
      )
      .map(({ id, level, text }) => ({ id: localId(id), level, text: textIn(text, language) })),
  );
}
