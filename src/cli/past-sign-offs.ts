import { resolve } from 'node:path';
import type { HistoryInWork } from '../node/committed-sign-offs.ts';
import { findPortfolio } from '../node/portfolio.ts';
import { portsFor } from '../node/ports.ts';
import { withCommitted } from '../core/workspace/past.ts';
import type { Host } from './host.ts';
import type { OpenedPortfolio } from './load.ts';

/** Starts git, where the portfolio at or above a path is in a repository, before its files are read. */
export async function beginPast(from: string, host: Host): Promise<HistoryInWork | undefined> {
  const root = findPortfolio(resolve(host.cwd, from));
  if (root === undefined) return undefined;
  const { beginHistory } = await import('../node/committed-sign-offs.ts');
  return beginHistory(root, host.env);
}

/** Adds what a git repository around the portfolio knows of earlier sign-offs, if there is one. */
export async function withPast<Some extends OpenedPortfolio>(
  opened: Some,
  host: Host,
  begun?: HistoryInWork,
): Promise<Some> {
  const { root, sources } = opened;
  const { beginHistory, committedSignOffs } = await import('../node/committed-sign-offs.ts');
  const history = begun ?? beginHistory(root, host.env);
  const committed = history && (await committedSignOffs(history, sources.texts));
  if (!committed) return opened;
  return { ...opened, portfolio: withCommitted(opened, committed, portsFor(root)) };
}
