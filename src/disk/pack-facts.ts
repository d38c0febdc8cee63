import { join } from 'node:path';
import { findFile } from '../model/files.ts';
import type { OtherFile } from '../model/folder.ts';
import type { AttachedFile, EvidenceFacts } from '../model/pack-facts.ts';
import type { Picture } from '../model/picture.ts';
import type { Evidence } from '../model/portfolio.ts';
import { decoded, resolvePath } from '../model/resolve-path.ts';
import { hashFile, type HashedFile } from './hash.ts';
import { pictureKind, readPicture } from './pictures.ts';

/** In bytes. What is larger is listed and not shown: a document has to go through the post. */
const largestPicture = 2_000_000;
/** In bytes, of all pictures together. */
const mostPictures = 16_000_000;

/**
 * Looks at the files of evidence: each is read once, however often it is named, and only those for the panel,
 * which were searched for personal details. `addresses` are those that a text names; `onFile` hears of each
 * file before it is read.
 */
export function findEvidenceFiles(
  root: string,
  evidence: readonly Evidence[],
  forPanel: readonly OtherFile[],
  addresses: (evidence: Evidence) => readonly string[],
  onFile: (path: string) => void,
): EvidenceFacts {
  const known = new Map<string, HashedFile & Pick<AttachedFile, 'picture'>>();
  let room = mostPictures;
  const pictureIn = ({ path, size, head }: OtherFile): Picture | undefined => {
    if (pictureKind(head) === undefined || size > Math.min(largestPicture, room)) return undefined;
    const picture = readPicture(join(root, path));
    if (picture) room -= size;
    return picture;
  };
  const look = (file: OtherFile): Partial<HashedFile> & Pick<AttachedFile, 'picture'> => {
    if (!known.has(file.path)) {
      onFile(file.path);
      const hashed = hashFile(join(root, file.path));
      if (!hashed) return {};
      known.set(file.path, { ...hashed, picture: pictureIn(file) });
    }
    return known.get(file.path)!;
  };

  return new Map(
    evidence.map((one) => {
      const named = new Map<string, string[]>();
      for (const address of addresses(one)) {
        const path = resolvePath(one.file, decoded(address));
        const file = path === undefined ? undefined : findFile(forPanel, path);
        if (file) named.set(file.path, [...(named.get(file.path) ?? []), address]);
      }
      const listed = one.attachments.map(({ path, written }) => {
        const file = path === undefined ? undefined : findFile(forPanel, path);
        return { name: written, file };
      });
      const inText = [...named.keys()].map((path) => ({
        name: path,
        file: findFile(forPanel, path),
      }));
      // A file may be named twice, in the list and in the text or under two spellings.
      const all = new Map(
        [...listed, ...inText].map((found) => [found.file?.path ?? found.name, found]),
      );
      const files = [...all.values()].map(({ name, file }): AttachedFile => ({
        source: file?.path,
        name: nameOf(file?.path ?? name),
        ...(file && look(file)),
        addresses: (file && named.get(file.path)) ?? [],
      }));
      const own = hashFile(join(root, one.file)) ?? { size: 0, sha256: '' };
      return [one.id, { ...own, files }];
    }),
  );
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
