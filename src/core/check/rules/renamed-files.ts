import { findFile } from '../../model/files.ts';
import { isFileAddress, linksIn, pathsMeant } from '../../text/markdown-links.ts';
import type { Evidence, Portfolio } from '../../model/portfolio.ts';

/** A file that somebody judged, and that has another name now. */
export interface RenamedFile {
  /** The path that the evidence still names. */
  readonly was: string;
  readonly is: string;
  readonly evidence: Evidence;
  /** The name of the assessor who judged the evidence with it. */
  readonly assessor: string;
}

/** The files that were judged and are not there, but whose content is there under a name that no evidence has. */
export function renamedFiles({
  signOffs,
  evidence,
  files,
  seals,
}: Portfolio): readonly RenamedFile[] {
  // All empty files have the same content.
  const unlisted = [...(seals.unlisted ?? [])].filter(
    ([path]) => findFile(files, path)?.size !== 0,
  );
  if (unlisted.length === 0) return [];
  const found = new Map<string, RenamedFile>();
  for (const { evidence: id, assessor, attachments } of signOffs) {
    const piece = evidence.find((one) => one.id === id);
    const named = piece ? namesIn(piece) : new Set();
    for (const { path, sha256 } of attachments) {
      if (sha256 === undefined || found.has(path) || !named.has(path)) continue;
      if (findFile(files, path)) continue;
      const is = unlisted.find(([, hash]) => hash === sha256)?.[0];
      if (piece && is !== undefined) {
        found.set(path, { was: path, is, evidence: piece, assessor: assessor.name });
      }
    }
  }
  return [...found.values()];
}

/** The paths that evidence names, under attachments and in its text. */
const namesIn = ({ file, attachments, body }: Evidence): ReadonlySet<string | undefined> =>
  new Set([
    ...attachments.map(({ path }) => path),
    ...linksIn(body.text).flatMap(({ address }) =>
      isFileAddress(address) ? pathsMeant(file, address) : [],
    ),
  ]);
