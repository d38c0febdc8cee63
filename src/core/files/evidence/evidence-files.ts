import type { AttachedFile, EvidenceFacts } from '../../model/attachment-facts.ts';
import { findFile } from '../../model/files.ts';
import { onDisk, type OtherFile } from '../../model/folder.ts';
import type { HashedFile } from '../../model/hashed-file.ts';
import { defaultLimits } from '../../model/limits.ts';
import type { Picture } from '../../model/picture.ts';
import type { Evidence } from '../../model/portfolio.ts';
import { textMeant } from '../../text/decode.ts';
import { pathsMeant } from '../../text/markdown-links.ts';
import { pictureIn, pictureKind } from '../pictures.ts';
import type { SourceSet } from '../source-set.ts';
import { filesOf } from './taken-files.ts';

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

/** What looking at the files of a portfolio needs of the computer. Paths are as the disk has them. */
export interface EvidenceFilePorts {
  /** Undefined where the file can't be read. */
  readonly hash: (path: string) => HashedFile | undefined;
  /** Undefined where the file can't be read, or has more bytes. */
  readonly read: (path: string, most: number) => Uint8Array | undefined;
  readonly hashBytes: (bytes: Uint8Array) => HashedFile;
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
  ports: EvidenceFilePorts,
  evidence: readonly Evidence[],
  { sources, forPanel, addresses, onFile }: KnownOfEvidence,
): EvidenceFacts {
  const known = new Map<string, HashedFile & Pick<AttachedFile, 'picture'>>();
  let room = mostPictures;
  const shown = (file: OtherFile, { sha256 }: HashedFile): Picture | undefined => {
    const most = Math.min(largestPicture, room);
    if (pictureKind(file.head) === undefined || file.size > most) return undefined;
    const bytes = ports.read(onDisk(file), most);
    const picture = bytes && pictureIn(bytes);
    if (!picture) return undefined;
    if (ports.hashBytes(picture.bytes).sha256 !== sha256) throw new ChangedMeanwhile(file.path);
    room -= file.size;
    return picture;
  };
  const look = (file: OtherFile): HashedFile & Pick<AttachedFile, 'picture'> => {
    if (!known.has(file.path)) {
      onFile(file.path);
      const hashed = ports.hash(onDisk(file));
      if (!hashed) throw new ChangedMeanwhile(file.path);
      known.set(file.path, { ...hashed, picture: shown(file, hashed) });
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
      return [one.id, { ...hashSource(ports, one.file, sources), files }];
    }),
  );
}

/** The hash of a text that the pack shows, as it was read. */
function hashSource(ports: EvidenceFilePorts, path: string, sources: SourceSet): HashedFile {
  const bytes = ports.read(sources.onDisk(path), defaultLimits.textFile);
  const now = bytes && textMeant({ path, bytes });
  if (bytes && now !== undefined && now === sources.texts.get(path)) return ports.hashBytes(bytes);
  throw new ChangedMeanwhile(path);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
