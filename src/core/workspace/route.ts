import type { Framework } from '../model/framework.ts';
import { splitId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { textIn, type Language } from '../model/text.ts';

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

/** What the framework of the target of somebody is called who has nothing to do with the pathway shown. */
export function otherTarget(
  { id }: Framework,
  portfolio: Portfolio | undefined,
  { frameworks }: Library,
  language: Language,
): string | undefined {
  const own = portfolio?.target && splitId(portfolio.target)?.framework;
  const isOnIt = portfolio?.attained.some(({ target }) => splitId(target)?.framework === id);
  if (own === undefined || own === id || isOnIt) return undefined;
  const framework = frameworks.get(own);
  return framework ? textIn(framework.title, language) : own;
}
