import { askedOtherwise } from '../assess/asked-otherwise.ts';
import { assessPortfolio } from '../assess/assess.ts';
import { seenBy } from '../assess/compared-versions.ts';
import { planMigration } from '../assess/plan-migration.ts';
import { isSatisfied, type Assessment } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Framework } from '../model/framework.ts';
import type { AskedChange, ImpactOnPerson } from '../model/framework-impact.ts';
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
): { readonly person: ImpactOnPerson; readonly changes: readonly AskedChange[] } {
  const { texts, locate } = sources;
  const of = { portfolio, library, texts, locate, closed: new Set<string>() };
  const { items } = planMigration(of, { to, before });
  const { target } = portfolio;
  const isOther = before !== undefined && before.id !== to.id;
  // Somebody whose target is of the one of the two seeks the same of the other.
  const named = target && splitId(target)?.framework;
  const isMoved = isOther && (named === before.id || named === to.id);
  const assessIn = (version: Framework, known: Library): Assessment | undefined => {
    if (!target) return undefined;
    const own = isMoved ? qualify<TargetId>(version.id, localId(target)) : target;
    const by = isMoved ? version.id : (named ?? version.id);
    return assessPortfolio(portfolio, seenBy(version, known, by), own, asOf);
  };
  const withNew = isOther ? seenBy(to, library) : library;
  const after = assessIn(to, library);
  const { changes, ofPerson } = askedOtherwise(of, { to, before }, after);
  const person: ImpactOnPerson = {
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
    asked: ofPerson,
    before: readiness(
      before
        ? assessIn(before, withNew)
        : target && assessPortfolio(portfolio, library, target, asOf),
    ),
    after: readiness(after),
  };
  return { person, changes };
}

/** How much of a target is met; undefined where there is none in the frameworks. */
function readiness(assessment: Assessment | undefined): ImpactOnPerson['before'] {
  if (!assessment) return undefined;
  const { coverage, ready } = assessment;
  const open = coverage.filter(({ state }) => !isSatisfied(state));
  return {
    met: coverage.length - open.length,
    asked: coverage.length,
    musts: open.filter(({ requirement }) => requirement.strength === 'must').length,
    ready,
  };
}
