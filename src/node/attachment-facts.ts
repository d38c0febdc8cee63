import { findFile } from '../core/model/files.ts';
import { filesOf } from '../core/files/evidence/taken-files.ts';
import { defaultLimits } from '../core/model/limits.ts';
import type { OtherFile } from '../core/model/folder.ts';
import type { AttachedFile, EvidenceFacts } from '../core/model/attachment-facts.ts';
import type { Picture } from '../core/model/picture.ts';
import type { Evidence } from '../core/model/portfolio.ts';
import { pathsMeant } from '../core/text/markdown-links.ts';
import type { SourceSet } from '../core/files/source-set.ts';
import { textMeant } from '../core/text/decode.ts';
import { isFileError } from './file-errors.ts';
import { hashBytes, hashFile, type HashedFile } from './hash.ts';
import { placeIn, readWhole } from './read-file.ts';
import { pictureKind, readPicture } from './pictures.ts';

/** In bytes. What is larger is listed and not shown: a document has to go through the post. */
const largestPicture = 2_000_000;
/** In bytes, of all pictures together. */
const mostPictures = 16_000_000;

/** Says that a file of evidence is not what it was when the portfolio was read. */
export class ChangedMeanwhile extends Error {
  /** Below the portfolio. */
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.name = 'ChangedMeanwhile';
    this.file = file;
  }
}

/** What is known of a portfolio before the files of its evidence are looked at. */
export interface KnownOfEvidence {
  readonly sources: SourceSet;
  /** The files that were searched for personal details; no others are read. */
  readonly forPanel: readonly OtherFile[];
  /** The addresses that a text names. */
  readonly addresses: (evidence: Evidence) => readonly string[];
  /** Hears of each file before it is read. */
  readonly onFile: (path: string) => void;
}

/**
 * Looks at the files of evidence: each is read once, however often it is named. A file that has changed or
 * vanished since the portfolio was read throws.
 */
export function findEvidenceFiles(
  root: string,
  evidence: readonly Evidence[],
  { sources, forPanel, addresses, onFile }: KnownOfEvidence,
): EvidenceFacts {
  const known = new Map<string, HashedFile & Pick<AttachedFile, 'picture'>>();
  let room = mostPictures;
  const pictureIn = (file: OtherFile, { sha256 }: HashedFile): Picture | undefined => {
    const most = Math.min(largestPicture, room);
    if (pictureKind(file.head) === undefined || file.size > most) return undefined;
    const picture = readPicture(placeIn(root, file), most);
    if (!picture) return undefined;
    if (hashBytes(picture.bytes).sha256 !== sha256) throw new ChangedMeanwhile(file.path);
    room -= file.size;
    return picture;
  };
  const look = (file: OtherFile): HashedFile & Pick<AttachedFile, 'picture'> => {
    if (!known.has(file.path)) {
      onFile(file.path);
      const hashed = hashFile(placeIn(root, file));
      if (!hashed) throw new ChangedMeanwhile(file.path);
      known.set(file.path, { ...hashed, picture: pictureIn(file, hashed) });
    }
    return known.get(file.path)!;
  };

  return new Map(
    evidence.map((one) => {
      const named = new Map<string, string[]>();
      for (const address of addresses(one)) {
        const [file] = pathsMeant(one.file, address).flatMap(
          (path) => findFile(forPanel, path) ?? [],
        );
        if (file) named.set(file.path, [...(named.get(file.path) ?? []), address]);
      }
      const listed = filesOf(one, forPanel).map(({ written, file }) => ({ name: written, file }));
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
        // What is not there is named as the evidence names it, with a backslash or a folder.
        name: file ? nameOf(file.path) : name,
        ...(file && look(file)),
        addresses: (file && named.get(file.path)) ?? [],
      }));
      return [one.id, { ...hashSource(root, one.file, sources), files }];
    }),
  );
}

/** The hash of a text that the pack shows, as it was read. */
function hashSource(root: string, path: string, sources: SourceSet): HashedFile {
  try {
    const bytes = readWhole({ root, path: sources.onDisk(path) }, defaultLimits.textFile);
    const now = textMeant({ path, bytes });
    if (now !== undefined && now === sources.texts.get(path)) return hashBytes(bytes);
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
  throw new ChangedMeanwhile(path);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
