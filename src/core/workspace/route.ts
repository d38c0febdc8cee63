import type { Framework } from '../model/framework.ts';
import { splitId, type FrameworkId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** The frameworks with routes to walk. */
export const pathwaysIn = ({ frameworks }: Library): readonly Framework[] =>
  [...frameworks.values()].filter(({ routes }) => routes.length > 0);

/** The pathway to show where none is named: that of the portfolio's target, else the only one. */
export function ownPathway(
  portfolio: Portfolio | undefined,
  pathways: readonly Framework[],
): Framework | undefined {
  const own = portfolio?.target && splitId(portfolio.target)?.framework;
  return pathways.find(({ id }) => id === own) ?? (pathways.length === 1 ? pathways[0] : undefined);
}

/** The framework of the target of somebody who has nothing to do with the pathway shown. */
export function otherTarget(
  { id }: Framework,
  portfolio: Portfolio | undefined,
): FrameworkId | undefined {
  const own = portfolio?.target && splitId(portfolio.target)?.framework;
  const isOnIt = portfolio?.attained.some(({ target }) => splitId(target)?.framework === id);
  return own === id || isOnIt ? undefined : own;
}
