import { resolve } from 'node:path';
import type { IsoDate } from '../core/model/date.ts';
import type { WorkspacePorts } from '../core/model/ports.ts';
import { findPortfolio } from '../node/portfolio.ts';
import { cannotTell } from './findings/changed.ts';
import { CommandFault, type Host } from './host.ts';
import { frameworkFolders, type CommonOptions } from './options.ts';
import { noPortfolio } from './portfolio-not-found.ts';

/** A portfolio as it was in a revision of git. */
export interface PastPortfolio {
  readonly ports: WorkspacePorts;
  /** The revision as it was asked for. */
  readonly revision: string;
  /** The first letters of the commit. */
  readonly commit: string;
  /** The day of the commit. */
  readonly day: IsoDate;
}

/** Opens the portfolio at or above a path as it was in a revision. */
export async function pastPortfolio(
  from: string,
  revision: string,
  options: CommonOptions,
  host: Host,
): Promise<PastPortfolio> {
  const root = findPortfolio(resolve(host.cwd, from));
  if (root === undefined) throw noPortfolio(from, host);
  const { portsAtRevision } = await import('../node/ports-at-revision.ts');
  const past = portsAtRevision(root, revision, host.env, {
    frameworks: frameworkFolders(options, host),
  });
  if (past === 'not-there') throw new CommandFault('portfolioNotThen', { folder: from, revision });
  if (past === 'no-repository') throw new CommandFault('noPastHere', { folder: from });
  if (typeof past === 'string') throw cannotTell(past, from, revision);
  const { commit, day } = past.tree;
  return { ports: past.ports, revision, commit: commit.slice(0, 7), day: day as IsoDate };
}
