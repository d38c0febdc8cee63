import { portsFor } from '../disk/ports.ts';
import { relative, resolve } from 'node:path';
import { policyFor } from '../assess/policy.ts';
import { portfolioOn } from '../assess/portfolio-on.ts';
import { builtIn, listFrameworks, shelfAt, type FrameworkShelf } from '../disk/frameworks.ts';
import { loadLibrary } from '../read/load-frameworks.ts';
import { findPortfolio, readPortfolioFolder } from '../disk/portfolio.ts';
import type { KnownKeys } from '../read/allowed-signers.ts';
import { readSeals } from '../read/seals.ts';
import type { CheckedFolder } from '../model/checked-folder.ts';
import type { AttachmentContents } from '../model/attachment-content.ts';
import { filesForPanel } from '../model/taken-files.ts';
import { splitId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import { referencesOf } from '../model/portfolio-references.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { IsoDate } from '../model/date.ts';
import { maskHidden } from '../privacy/mask.ts';
import { readPortfolio } from '../read/portfolio.ts';
import { sealedText } from '../read/sealed-text.ts';
import { SourceSet } from '../read/source-set.ts';
import { checkFramework, checkPortfolio } from '../rules/check.ts';
import { hiddenIn } from '../rules/personal-details.ts';
import { CannotRun, type Host } from './host.ts';
import { withOrganisation } from './known-keys.ts';
import { noPortfolio } from './no-portfolio.ts';
import { dayOf, frameworkFolders, type CommonOptions } from './options.ts';
import type { FrameworkPlaces } from '../model/ports.ts';

/** A portfolio that has been read, with the places where frameworks can be found. */
export interface Opened {
  /** The portfolio's folder. */
  readonly root: string;
  /** The same, relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly portfolio: Portfolio;
  readonly sources: SourceSet;
  readonly places: FrameworkPlaces;
  /** The keys with which assessors sign, as far as they are known. */
  readonly keys: KnownKeys;
}

/** A portfolio with the frameworks that it has to do with. */
export interface Loaded extends Opened {
  readonly library: Library;
}

/**
 * Reads the portfolio at or above a path, as it was on the day asked for. In one that does not say what it
 * aims at, ids written without a framework belong to that of the target given.
 */
export function openPortfolio(
  from: string,
  options: CommonOptions,
  host: Host,
  target?: string,
): Opened {
  const root = findPortfolio(resolve(host.cwd, from));
  if (root === undefined) throw noPortfolio(from, host);
  const sources = new SourceSet(defaultLimits);
  const fallback = target === undefined ? undefined : splitId(target)?.framework;
  const folder = readPortfolioFolder(root, defaultLimits);
  const { portfolio: read, keys } = withOrganisation(
    readPortfolio(folder, sources, fallback),
    root,
    sources,
    options,
    host,
  );
  const now = portfolioOn(dayOf(options, host), read, dayOf({}, host));
  // A seal is over all that a file says, whatever day is asked for.
  const sealed = { ...now, signOffs: read.signOffs };
  const portfolio = {
    ...now,
    seals: readSeals(sealed, (evidence) => sealedText(evidence, sources), keys, portsFor(root)),
  };
  const shelves = [
    ...frameworkFolders(options, host),
    ...portfolio.frameworkFolders.map((one) => resolve(root, one)),
  ].map((one) => shelfFor(one, root));
  const path = relative(host.cwd, root).replaceAll('\\', '/') || '.';
  return { root, path, portfolio, sources, keys, places: findFrameworks(shelves) };
}

/** Adds the frameworks that the portfolio, or the target given, names. */
export function withFrameworks(opened: Opened, target?: string): Loaded {
  const { portfolio, sources, places } = opened;
  const named = [...referencesOf(portfolio).map(({ id }) => id), ...(target ? [target] : [])];
  const wanted = new Set(named.flatMap((id) => splitId(id)?.framework ?? []));
  return { ...opened, library: loadLibrary(wanted, places, sources) };
}

/** The built-in frameworks and those on the shelves given. Nobody can put theirs in the place of a built-in one. */
export function findFrameworks(given: readonly FrameworkShelf[]): FrameworkPlaces {
  const own = given.filter(({ folder }) => folder !== builtIn.folder);
  const taken = listFrameworks([builtIn]);
  const clash = [...listFrameworks(own).values()].find(({ name }) => taken.has(name));
  if (clash) {
    throw new CannotRun(
      `The framework ${clash.name} in ${clash.shelf.shownAs} has the name of one that otpath brings.`,
      'Give yours another name. To add criteria to ours, write "extends: ' +
        clash.name +
        '" in it.',
    );
  }
  return listFrameworks([builtIn, ...own]);
}

/** A folder with frameworks that somebody named; that it is not there is an error. */
export function shelfFor(folder: string, from: string): FrameworkShelf {
  const shelf = shelfAt(folder, from);
  if (shelf) return shelf;
  throw new CannotRun(
    `The folder with frameworks "${folder}" is not there.`,
    'Mend the path under frameworks in otpath.yaml, in --frameworks or in OTPATH_FRAMEWORKS.',
  );
}

/** Looks into the attachments of a portfolio, for the rules on personal details. */
export async function contentsOf({ root, portfolio }: Loaded): Promise<AttachmentContents> {
  const { readAttachments } = await import('../disk/attachment-contents.ts');
  return readAttachments(root, filesForPanel(portfolio));
}

/**
 * Runs every rule over a portfolio, and over the frameworks of its own. Personal details are masked here,
 * so that no format ever sees them.
 */
export function checkLoaded(
  loaded: Loaded,
  asOf: IsoDate,
  contents: AttachmentContents = new Map(),
): CheckedFolder {
  const { path, portfolio, library, places, sources } = loaded;
  const { locate, locateKey, locateWhole, problems, texts, incomplete } = sources;
  const policy = policyFor(library, portfolio.defaultFramework, portfolio);
  const limits = defaultLimits;
  const context = {
    portfolio,
    library,
    policy,
    asOf,
    limits,
    incomplete,
    texts,
    contents,
    locate,
    locateKey,
    locateWhole,
  };
  const own = [...library.frameworks.values()].filter(
    ({ id }) => places.get(id)?.isBuiltIn !== true,
  );
  const { findings, hidden } = checkPortfolio(context, problems);
  const checked: CheckedFolder = {
    of: 'portfolio',
    path,
    findings: [
      ...findings,
      ...own.flatMap((framework) => checkFramework({ framework, library, locate }, [])),
    ],
    hidden,
    texts,
    counts: {
      evidence: portfolio.evidence.length,
      claims: portfolio.evidence.reduce((sum, { claims }) => sum + claims.length, 0),
    },
  };
  return maskHidden(checked, hiddenIn(context));
}
