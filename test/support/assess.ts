import { assessPortfolio } from '../../src/core/assess/assess.ts';
import type { Assessment, Coverage } from '../../src/core/model/assessment.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import type { Framework, Requirement } from '../../src/core/model/framework.ts';
import { libraryOf, type Library } from '../../src/core/model/library.ts';
import type { Portfolio } from '../../src/core/model/portfolio.ts';
import { framework, idOf, profile } from './framework-builders.ts';
import { today } from './portfolio-builders.ts';

export const library = (...frameworks: readonly Framework[]): Library =>
  libraryOf(
    frameworks,
    frameworks.map(({ id }) => id),
  );

/** Holds a portfolio against a target that these frameworks have. */
export function assess(
  frameworks: readonly Framework[],
  target: string,
  portfolio: Portfolio,
  asOf: IsoDate = today,
): Assessment {
  const assessment = assessPortfolio(portfolio, library(...frameworks), idOf(target), asOf);
  if (!assessment) throw new Error(`no target ${target}`);
  return assessment;
}

/** The coverage of the one requirement of this id. */
export function coverageOf({ coverage }: Assessment, requirement: string): Coverage {
  const [found, ...others] = coverage.filter((one) => one.requirement.id === idOf(requirement));
  if (!found || others.length > 0) throw new Error(`${requirement} is not asked exactly once`);
  return found;
}

/** The coverage of a requirement that stands alone in the profile of a post. */
export function coverageAlone(
  requirement: Requirement,
  portfolio: Portfolio,
  asOf: IsoDate = today,
): Coverage {
  const post = framework({ profiles: [profile('post', [requirement])] });
  return assess([post], 'post', portfolio, asOf).coverage[0]!;
}

/** The local ids of what an assessment covers, in its order. */
export const askedIn = ({ coverage }: Assessment): readonly string[] =>
  coverage.map(({ requirement }) => requirement.id);

/** The states of an assessment by the id of the requirement. */
export const statesIn = ({ coverage }: Assessment): Readonly<Record<string, string>> =>
  Object.fromEntries(coverage.map(({ requirement, state }) => [requirement.id, state]));
