import { assessPortfolio } from '../assess/assess.ts';
import { seenBy } from '../assess/compared-versions.ts';
import { planMigration } from '../assess/plan-migration.ts';
import { isSatisfied } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Framework } from '../model/framework.ts';
import type { ImpactOnPerson } from '../model/framework-impact.ts';
import { localId, qualify, splitId, type TargetId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { SourceSet } from '../files/source-set.ts';

/** What another version of a framework would touch of one portfolio, if nothing were changed but the framework. */
export function impactOn(
  {
    portfolio,
    library,
    sources,
  }: { readonly portfolio: Portfolio; readonly library: Library; readonly sources: SourceSet },
  { to, before }: { readonly to: Framework; readonly before: Framework | undefined },
  path: string,
  asOf: IsoDate,
): ImpactOnPerson {
  const { texts, locate } = sources;
  const of = { portfolio, library, texts, locate, closed: new Set<string>() };
  const { items } = planMigration(of, { to, before });
  const { target } = portfolio;
  const isOther = before !== undefined && before.id !== to.id;
  // Somebody whose target is of the one of the two seeks the same of the other.
  const named = target && splitId(target)?.framework;
  const isMoved = isOther && (named === before.id || named === to.id);
  const readinessIn = (version: Framework, known: Library): ImpactOnPerson['before'] => {
    if (!target) return undefined;
    const own = isMoved ? qualify<TargetId>(version.id, localId(target)) : target;
    const by = isMoved ? version.id : (named ?? version.id);
    return readiness(portfolio, seenBy(version, known, by), own, asOf);
  };
  const withNew = isOther ? seenBy(to, library) : library;
  return {
    path,
    name: portfolio.practitioner.name,
    target,
    places: items.map(({ where, state, why, file, line, title, from, options, judged }) => ({
      where,
      state,
      why,
      file,
      line,
      title,
      from,
      into: options.map(({ id }) => id),
      judged,
    })),
    before: before
      ? readinessIn(before, withNew)
      : target && readiness(portfolio, library, target, asOf),
    after: readinessIn(to, library),
  };
}

/** How much of a target is met; undefined where there is none in the frameworks. */
function readiness(
  portfolio: Portfolio,
  library: Library,
  target: TargetId,
  asOf: IsoDate,
): ImpactOnPerson['before'] {
  const assessment = assessPortfolio(portfolio, library, target, asOf);
  if (!assessment) return undefined;
  return {
    met: assessment.coverage.filter(({ state }) => isSatisfied(state)).length,
    asked: assessment.coverage.length,
    ready: assessment.ready,
  };
}
