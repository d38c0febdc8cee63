import { join } from 'node:path';
import { findFile } from '../model/files.ts';
import type { OtherFile } from '../model/folder.ts';
import type { Evidence } from '../model/portfolio.ts';
import { resolvePath } from '../read/resolve-path.ts';
import { hashFile, type HashedFile } from './hash.ts';
import { pictureKind } from './pictures.ts';

/** In bytes. What is larger is listed and not shown: a document has to go through the post. */
const largestPicture = 2_000_000;
/** In bytes, of all pictures together. */
const mostPictures = 16_000_000;

/** A file that a piece of evidence names among its attachments, or in its text. */
export interface FoundFile extends Partial<HashedFile> {
  /** Its path below the portfolio; absent where it is not there. */
  readonly source?: string | undefined;
  /** As it is called, without the folders. */
  readonly name: string;
  /** Whether a document can show it. */
  readonly isPicture: boolean;
  /** How the text names it. */
  readonly addresses: readonly string[];
}

export interface FoundEvidence extends HashedFile {
  readonly files: readonly FoundFile[];
}

/**
 * Looks at the files of evidence: each is hashed once, however often it is named. `addresses` are those
 * that the texts name; `onFile` hears of each file before it is read.
 */
export function findEvidenceFiles(
  root: string,
  evidence: readonly Evidence[],
  files: readonly OtherFile[],
  addresses: (evidence: Evidence) => readonly string[],
  onFile: (path: string) => void,
): ReadonlyMap<string, FoundEvidence> {
  const hashes = new Map<string, HashedFile | undefined>();
  const hashOf = (path: string): HashedFile | undefined => {
    if (!hashes.has(path)) {
      onFile(path);
      hashes.set(path, hashFile(join(root, path)));
    }
    return hashes.get(path);
  };
  const room = { left: mostPictures };
  const shown = new Map<string, boolean>();
  const canShow = ({ path, size, head }: OtherFile): boolean => {
    const known = shown.get(path);
    if (known !== undefined) return known;
    const fits = pictureKind(head) !== undefined && size <= Math.min(largestPicture, room.left);
    if (fits) room.left -= size;
    shown.set(path, fits);
    return fits;
  };
  const look = (name: string, file: OtherFile | undefined, named: readonly string[]): FoundFile =>
    file
      ? {
          source: file.path,
          name: nameOf(file.path),
          ...hashOf(file.path),
          isPicture: canShow(file),
          addresses: named,
        }
      : { name: nameOf(name), isPicture: false, addresses: named };

  return new Map(
    evidence.map((one) => {
      const inText = new Map<OtherFile, string[]>();
      for (const address of addresses(one)) {
        const path = resolvePath(one.file, decoded(address));
        const file = path === undefined ? undefined : findFile(files, path);
        if (file) inText.set(file, [...(inText.get(file) ?? []), address]);
      }
      const listed = one.attachments.map(({ path, written }) => {
        const file = path === undefined ? undefined : findFile(files, path);
        return { written, file };
      });
      const inList = new Set(listed.map(({ file }) => file));
      const all = [
        ...listed.map(({ written, file }) => look(written, file, (file && inText.get(file)) ?? [])),
        ...[...inText]
          .filter(([file]) => !inList.has(file))
          .map(([file, named]) => look(file.path, file, named)),
      ];
      return [one.id, { ...(hashOf(one.file) ?? { size: 0, sha256: '' }), files: all }];
    }),
  );
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** An address as a path: `my%20plan.png` is `my plan.png`. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
