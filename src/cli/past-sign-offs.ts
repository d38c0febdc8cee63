import { resolve } from 'node:path';
import type { HistoryInWork } from '../node/committed-sign-offs.ts';
import { findPortfolio } from '../node/portfolio.ts';
import { portsFor } from '../node/ports.ts';
import { sealEvidence } from '../core/files/sign-off/fingerprints.ts';
import { defaultLimits } from '../core/model/limits.ts';
import type { Seals } from '../core/model/sign-off.ts';
import { sealedText } from '../core/files/sign-off/sealed-text.ts';
import { readSignOffs } from '../core/files/sign-off/read-sign-offs.ts';
import { SourceSet } from '../core/files/source-set.ts';
import type { Host } from './host.ts';
import type { Opened } from './load.ts';

/** Starts git, where the portfolio at or above a path is in a repository, before its files are read. */
export async function beginPast(from: string, host: Host): Promise<HistoryInWork | undefined> {
  const root = findPortfolio(resolve(host.cwd, from));
  if (root === undefined) return undefined;
  const { beginHistory } = await import('../node/committed-sign-offs.ts');
  return beginHistory(root, host.env);
}

/** Adds what a git repository around the portfolio knows of earlier sign-offs, if there is one. */
export async function withPast<Some extends Opened>(
  opened: Some,
  host: Host,
  begun?: HistoryInWork,
): Promise<Some> {
  const { root, portfolio, sources } = opened;
  const { beginHistory, committedSignOffs } = await import('../node/committed-sign-offs.ts');
  const history = begun ?? beginHistory(root, host.env);
  const committed = history && (await committedSignOffs(history, sources.texts));
  if (!committed) return opened;
  const { files, trouble } = committed;
  // Where nobody said no, nothing can be missing.
  const signOffs = files.some(({ bytes }) => mayRefuse(bytes))
    ? files.flatMap(({ path, bytes, commit }) =>
        readSignOffs({ path, bytes }, portfolio.defaultFramework, new SourceSet(defaultLimits)).map(
          (one) => ({ ...one, commit }),
        ),
      )
    : [];
  const isAnyGone = signOffs.some(
    ({ evidence }) => !portfolio.evidence.some(({ id }) => id === evidence),
  );
  return {
    ...opened,
    portfolio: {
      ...portfolio,
      past: { signOffs, trouble },
      // Evidence that was judged under another name is found by its fingerprint.
      ...(isAnyGone && { seals: { ...portfolio.seals, evidence: sealsOfAll(opened) } }),
    },
  };
}

/** Whether a file of sign-offs may say anything but "accepted"; few do, and reading YAML takes time. */
const mayRefuse = (bytes: Uint8Array): boolean => /accepted-with|not-acc/.test(decoded(bytes));

const decoded = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const sealsOfAll = ({ root, portfolio, sources }: Opened): Seals['evidence'] =>
  new Map(
    portfolio.evidence.map((one) => [
      one.id,
      portfolio.seals.evidence.get(one.id) ??
        sealEvidence(one, sealedText(one, sources), portfolio.files, portsFor(root)),
    ]),
  );
