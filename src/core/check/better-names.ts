import type { BadName } from '../model/finding-args/attachments.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { numbered } from '../text/file-name.ts';
import { badNameOf } from './bad-name.ts';
import type { PortfolioContext } from './rule.ts';

/** What is wrong with names of files and folders, and what to call each instead, by path. */
export type BetterNames = ReadonlyMap<string, BadName>;

const known = new WeakMap<Portfolio, BetterNames>();

/**
 * Names for all that Windows or OneDrive can't keep. No two get the same one, and none gets that of something that
 * is there already: somebody who follows a hint must not lose a file. Every rule gives the same name.
 */
export function betterNames({
  portfolio,
  texts,
}: Pick<PortfolioContext, 'portfolio' | 'texts'>): BetterNames {
  const found = known.get(portfolio) ?? nameAll(pathsOf({ portfolio, texts }));
  known.set(portfolio, found);
  return found;
}

/** Every path of a portfolio, in order. The files of a framework beside the portfolio are somebody else's. */
export const pathsOf = ({
  portfolio,
  texts,
}: Pick<PortfolioContext, 'portfolio' | 'texts'>): readonly string[] =>
  [...new Set([...texts.keys(), ...portfolio.files.map(({ path }) => path)])]
    .filter((path) => !path.startsWith('../'))
    .sort();

function nameAll(paths: readonly string[]): BetterNames {
  const all = new Set(paths.flatMap(stepsOf));
  const taken = new Set([...all].map((path) => path.toLowerCase()));
  const names = new Map<string, BadName>();
  for (const path of all) {
    const at = path.lastIndexOf('/') + 1;
    const bad = badNameOf(path.slice(at));
    if (!bad) continue;
    const folder = path.slice(0, at);
    let better = bad.better;
    for (let number = 2; taken.has(`${folder}${better}`.toLowerCase()); number += 1) {
      better = numbered(bad.better, number);
    }
    taken.add(`${folder}${better}`.toLowerCase());
    names.set(path, { ...bad, better });
  }
  return names;
}

/** The folders on the way to a file, and the file: "a", "a/b", "a/b/c.md". */
export function stepsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
