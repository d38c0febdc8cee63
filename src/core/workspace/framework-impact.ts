import { assessPortfolio } from '../assess/assess.ts';
import { planMigration } from '../assess/plan-migration.ts';
import { isSatisfied } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Framework } from '../model/framework.ts';
import type { ImpactOnPerson } from '../model/framework-impact.ts';
import { libraryOf, type Library } from '../model/library.ts';
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
  const others = [...library.frameworks.values()].filter(({ id }) => id !== to.id);
  const now = libraryOf([...(before ? [before] : []), ...others], library.known);
  const later = libraryOf([to, ...others], library.known);
  return {
    path,
    name: portfolio.practitioner.name,
    target: portfolio.target,
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
    before: readiness(portfolio, now, asOf),
    after: readiness(portfolio, later, asOf),
  };
}

/** How much of the target is met; undefined where there is none in the framework. */
function readiness(
  portfolio: Portfolio,
  library: Library,
  asOf: IsoDate,
): ImpactOnPerson['before'] {
  const { target } = portfolio;
  const assessment = target && assessPortfolio(portfolio, library, target, asOf);
  if (!assessment) return undefined;
  return {
    met: assessment.coverage.filter(({ state }) => isSatisfied(state)).length,
    asked: assessment.coverage.length,
    ready: assessment.ready,
  };
}
