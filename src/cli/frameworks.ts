import { findPortfolio } from '../node/portfolio.ts';
import type { Library } from '../core/model/library.ts';
import { loadFrameworks } from '../core/workspace/frameworks.ts';
import type { Host } from './host.ts';
import { findFrameworks, openPortfolioAt } from './load.ts';
import { frameworkFolders, type CommonOptions } from './options.ts';
import type { FrameworkPlaces } from '../core/model/ports.ts';

/** Where frameworks are: those given by flag or environment, those of the portfolio one stands in, the built-in ones. */
export function frameworkPlaces(options: CommonOptions, host: Host): FrameworkPlaces {
  if (findPortfolio(host.cwd) !== undefined) return openPortfolioAt('.', options, host).places;
  return findFrameworks(frameworkFolders(options, host), host.cwd);
}

/** Every framework that there is, loaded. */
export function everyFramework(options: CommonOptions, host: Host): Library {
  return loadFrameworks(frameworkPlaces(options, host));
}
