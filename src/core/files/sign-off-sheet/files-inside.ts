import { findFile } from '../../model/files.ts';
import { onDisk, type OtherFile } from '../../model/folder.ts';
import type { EvidenceFilePorts } from '../evidence/evidence-files.ts';

/** In bytes: what is larger is named on a sheet and not in it, since a sheet has to go through the post. */
const largestInside = 2_000_000;
/** In bytes, of all of them together. */
const mostInside = 8_000_000;

/** A file that a sheet names. */
interface NamedFile {
  /** Below the portfolio. */
  readonly source: string;
  readonly size: number;
  readonly sha256: string;
}

/** The bytes of the files that are small enough to be in a sheet, by their paths; undefined where one has changed. */
export function filesInside(
  ports: Pick<EvidenceFilePorts, 'read' | 'hashBytes'>,
  files: readonly OtherFile[],
  named: readonly NamedFile[],
): ReadonlyMap<string, Uint8Array> | { readonly changed: string } {
  const inside = new Map<string, Uint8Array>();
  let room = mostInside;
  for (const { source, size, sha256 } of named) {
    const file = findFile(files, source);
    if (!file || inside.has(source) || size > Math.min(largestInside, room)) continue;
    const bytes = ports.read(onDisk(file), largestInside);
    if (!bytes || ports.hashBytes(bytes).sha256 !== sha256) return { changed: source };
    inside.set(source, bytes);
    room -= bytes.length;
  }
  return inside;
}
