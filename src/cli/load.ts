import { relative, resolve } from 'node:path';
import { findPortfolio } from '../node/portfolio.ts';
import { frameworksIn, portsFor } from '../node/ports.ts';
import type { AttachmentContents } from '../core/model/attachment-content.ts';
import type { Library } from '../core/model/library.ts';
import {
  isFrameworksFault,
  type FrameworkPlaces,
  type FrameworksFault,
  type WorkspacePorts,
} from '../core/model/ports.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { filesForPanel } from '../core/workspace/pack.ts';
import type { KnownKeys } from '../core/workspace/organisation.ts';
import { openWorkspace, type Workspace } from '../core/workspace/workspace.ts';
import { givenKeys } from './known-keys.ts';
import { CommandFault, type Host } from './host.ts';
import { noPortfolio } from './portfolio-not-found.ts';
import { asOfDate, frameworkFolders, type CommonOptions } from './options.ts';

/** A portfolio of this computer. Reading it takes no more than what is asked of it. */
export interface OpenedPortfolio {
  /** The portfolio's folder. */
  readonly root: string;
  /** The same, relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly workspace: Workspace;
  readonly portfolio: Portfolio;
  readonly sources: Workspace['sources'];
  readonly places: FrameworkPlaces;
  /** The keys with which assessors sign, as far as they are known. */
  readonly keys: KnownKeys;
}

/** A portfolio with the frameworks that it has to do with. */
export interface LoadedPortfolio extends OpenedPortfolio {
  readonly library: Library;
}

/**
 * Opens the portfolio at or above a path, as it was on the day asked for, and in the revision if its files are given. In one that does not say what it
 * aims at, ids written without a framework belong to that of the target given.
 */
export function openPortfolioAt(
  from: string,
  options: CommonOptions,
  host: Host,
  target?: string,
  past?: WorkspacePorts,
): OpenedPortfolio {
  const root = findPortfolio(resolve(host.cwd, from));
  if (root === undefined) throw noPortfolio(from, host);
  const now = portsFor(root, frameworkFolders(options, host));
  const ports = past ?? now;
  const path = relative(host.cwd, root).replaceAll('\\', '/') || '.';
  const workspace = openWorkspace(ports, {
    asOf: asOfDate(options, host),
    today: asOfDate({}, host),
    path,
    target,
    // Whom to trust is said today.
    keys: givenKeys(options, now, host),
  });
  if (isFrameworksFault(workspace)) throw unusableFrameworks(workspace);
  return {
    root,
    path,
    workspace,
    sources: workspace.sources,
    places: workspace.places,
    get portfolio() {
      return workspace.portfolio;
    },
    get keys() {
      return workspace.organisation.keys;
    },
  };
}

/** Adds the frameworks that the portfolio, or the target given, names. */
export const withFrameworks = (opened: OpenedPortfolio, target?: string): LoadedPortfolio => ({
  ...opened,
  library: opened.workspace.library(...(target === undefined ? [] : [target])),
});

/** The built-in frameworks and those in the folders given. */
export function findFrameworks(folders: readonly string[], from: string): FrameworkPlaces {
  const places = frameworksIn(folders, from);
  if (isFrameworksFault(places)) throw unusableFrameworks(places);
  return places;
}

function unusableFrameworks(fault: FrameworksFault): CommandFault {
  switch (fault.kind) {
    case 'no-framework-folder':
      return new CommandFault('frameworksFolderNotThere', { folder: fault.folder });
    case 'framework-name-taken':
      return new CommandFault('frameworkNameTaken', { name: fault.name, shownAs: fault.shownAs });
  }
}

/**
 * Looks into the attachments of a portfolio, for the rules on personal details. `onBytes` hears the bytes of
 * each file that is looked into.
 */
export async function contentsOf(
  { root, portfolio }: LoadedPortfolio,
  onBytes?: (path: string, bytes: Uint8Array) => void,
): Promise<AttachmentContents> {
  const { readAttachments } = await import('../node/attachment-contents.ts');
  return readAttachments(root, filesForPanel(portfolio), undefined, onBytes);
}
