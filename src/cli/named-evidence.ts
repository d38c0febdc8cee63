import { relative, resolve } from 'node:path';
import { findPortfolio, nearestThere } from '../node/portfolio.ts';
import type { Evidence, Portfolio } from '../core/model/portfolio.ts';
import { nearMiss } from '../core/text/near-miss.ts';
import { CommandFault, type Host } from './host.ts';
import { openPortfolioAt, withFrameworks, type LoadedPortfolio } from './load.ts';
import type { CommonOptions } from './options.ts';

/** A portfolio, and the piece of evidence in it that was named; undefined where the portfolio as a whole was. */
export interface Named {
  readonly loaded: LoadedPortfolio;
  readonly evidence: Evidence | undefined;
}

/** Opens the portfolio around a path, and finds the evidence there: by its path or by its name, with or without .md. */
export function openNamed(path: string, options: CommonOptions, host: Host): Named {
  const loaded = withFrameworks(openPortfolioAt(folderAround(path, host), options, host));
  return { loaded, evidence: evidenceNamed(path, loaded, host) };
}

/** Where to open the portfolio of evidence: around its path, or here where it is given by its name. */
export function folderAround(path: string, host: Host): string {
  const near = nearestThere(resolve(host.cwd, path));
  return findPortfolio(near) === undefined ? '.' : near;
}

/** The evidence that a path or a name means; undefined where it means the portfolio as a whole. */
export function evidenceNamed(
  path: string,
  { root, portfolio }: Pick<LoadedPortfolio, 'root' | 'portfolio'>,
  host: Host,
): Evidence | undefined {
  const below = relative(root, resolve(host.cwd, path)).replaceAll('\\', '/').normalize('NFC');
  if (below === '' || below === 'evidence' || below.startsWith('..')) return undefined;
  return findEvidence(path, [below, path], portfolio);
}

/** The evidence that goes by one of some names or paths, with or without .md; `asked` is what somebody wrote. */
export function findEvidence(
  asked: string,
  candidates: readonly string[],
  { evidence: all }: Portfolio,
): Evidence {
  const names = candidates.map((one) => bare(one.replaceAll('\\', '/').normalize('NFC')));
  const whole = all.find(({ id }) =>
    names.some((name) => id === name || id === `evidence/${name}`),
  );
  const [evidence, ...others] = whole
    ? [whole]
    : all.filter(({ id }) => names.some((name) => id.endsWith(`/${name}`)));
  if (evidence && others.length > 0) {
    const files = [evidence, ...others].map(({ file }) => file);
    throw new CommandFault('severalEvidence', { named: asked, files });
  }
  if (evidence) return evidence;
  const known = all.map(({ id }) => id.replace(/^.*\//, ''));
  const near = nearMiss(bare(asked).replace(/^.*\//, ''), known);
  throw new CommandFault('evidenceNotFound', { named: asked, near });
}

const bare = (path: string): string => path.replace(/\.md$/i, '');
