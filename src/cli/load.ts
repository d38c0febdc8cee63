import { relative, resolve } from 'node:path';
import { policyFor } from '../assess/policy.ts';
import {
  builtIn,
  listFrameworks,
  loadLibrary,
  shelfAt,
  type FrameworkShelf,
} from '../disk/frameworks.ts';
import { findPortfolio, readPortfolioFolder } from '../disk/portfolio.ts';
import type { CheckedFolder } from '../format/findings.ts';
import { splitId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import { referencesOf } from '../model/portfolio-references.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { IsoDate } from '../model/date.ts';
import { readPortfolio } from '../read/portfolio.ts';
import { SourceSet } from '../read/source-set.ts';
import { checkPortfolio } from '../rules/check.ts';
import { CannotRun, type Host } from './host.ts';
import { frameworkFolders, type CommonOptions } from './options.ts';

/** A portfolio that has been read, with the places where frameworks can be found. */
export interface Opened {
  /** The portfolio's folder, relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly portfolio: Portfolio;
  readonly sources: SourceSet;
  readonly places: ReturnType<typeof listFrameworks>;
}

/** A portfolio with the frameworks that it has to do with. */
export interface Loaded extends Opened {
  readonly library: Library;
}

/** Reads the portfolio at or above a path. */
export function openPortfolio(from: string, options: CommonOptions, host: Host): Opened {
  const root = findPortfolio(resolve(host.cwd, from));
  if (root === undefined) {
    throw new CannotRun(
      `There is no portfolio in ${from === '.' ? 'this folder' : `"${from}"`}, nor in any folder above it.`,
      'A portfolio is a folder with a file otpath.yaml in it. Go to that folder, or name it.',
    );
  }
  const sources = new SourceSet(defaultLimits);
  const portfolio = readPortfolio(readPortfolioFolder(root, defaultLimits), sources);
  const folders = [...frameworkFolders(options, host), ...portfolio.frameworkFolders];
  const shelves = folders.map((folder) => shelfFor(folder, root));
  return {
    path: relative(host.cwd, root).replaceAll('\\', '/') || '.',
    portfolio,
    sources,
    places: listFrameworks([...shelves, builtIn]),
  };
}

/** Adds the frameworks that the portfolio, or the target given, names. */
export function withFrameworks(opened: Opened, target?: string): Loaded {
  const { portfolio, sources, places } = opened;
  const named = [...referencesOf(portfolio).map(({ id }) => id), ...(target ? [target] : [])];
  const wanted = new Set(named.flatMap((id) => splitId(id)?.framework ?? []));
  return { ...opened, library: loadLibrary(wanted, places, sources) };
}

/** A folder with frameworks that somebody named; that it is not there is an error. */
export function shelfFor(folder: string, root: string): FrameworkShelf {
  const shelf = shelfAt(folder, root);
  if (shelf) return shelf;
  throw new CannotRun(
    `The folder with frameworks "${folder}" is not there.`,
    'Mend the path under frameworks in otpath.yaml, or the flag --frameworks.',
  );
}

/** Runs every rule over a portfolio. */
export function checkLoaded(loaded: Loaded, asOf: IsoDate): CheckedFolder {
  const { path, portfolio, library, sources } = loaded;
  const { locate, locateKey, problems, texts } = sources;
  const policy = policyFor(library, portfolio.defaultFramework);
  const context = { portfolio, library, policy, asOf, limits: defaultLimits, locate, locateKey };
  return {
    of: 'portfolio',
    path,
    findings: checkPortfolio(context, problems),
    texts,
    counts: {
      evidence: portfolio.evidence.length,
      claims: portfolio.evidence.reduce((sum, { claims }) => sum + claims.length, 0),
    },
  };
}
