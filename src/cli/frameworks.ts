import { builtIn, listFrameworks, loadLibrary } from '../disk/frameworks.ts';
import { findPortfolio } from '../disk/portfolio.ts';
import type { Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import { SourceSet } from '../read/source-set.ts';
import type { Host } from './host.ts';
import { openPortfolio, shelfFor } from './load.ts';
import { frameworkFolders, type CommonOptions } from './options.ts';

export type FrameworkPlaces = ReturnType<typeof listFrameworks>;

/** Where frameworks are: those given by flag or environment, those of the portfolio one stands in, the built-in ones. */
export function frameworkPlaces(options: CommonOptions, host: Host): FrameworkPlaces {
  if (findPortfolio(host.cwd) !== undefined) return openPortfolio('.', options, host).places;
  const shelves = frameworkFolders(options, host).map((folder) => shelfFor(folder, host.cwd));
  return listFrameworks([...shelves, builtIn]);
}

/** All of them, loaded. */
export function everyFramework(options: CommonOptions, host: Host): Library {
  const places = frameworkPlaces(options, host);
  return loadLibrary(places.keys(), places, new SourceSet(defaultLimits));
}
