import type { AttachedFile, EvidenceFacts } from '../model/attachment-facts.ts';
import type { HashedFile } from '../model/hashed-file.ts';
import { manifestFile, startHereFile, verifyPageFile, type PackedFile } from '../model/manifest.ts';
import type { HashText } from '../model/ports.ts';
import { manifestOf } from '../report/pack-manifest.ts';
import type { PackView } from '../report/pack.ts';
import { formatJson } from '../text/json.ts';
import type { PackDocument } from './pack-formats.ts';
import type { Pictures } from './page-pictures.ts';

/** What a zip holds beside its attachments and its manifest. */
export interface PackContents {
  readonly texts: ReadonlyMap<PackDocument, string | Uint8Array>;
  readonly startHere: string;
  /** With which a panel checks the zip without otpath. */
  readonly verifyPage: Uint8Array;
}

/** A file of a pack under its path there: bytes that were made, or an attachment as it was hashed. */
export type PackEntry =
  | { readonly path: string; readonly content: Uint8Array }
  | (PackedFile & { readonly source: string });

/** All files of a pack in their order, and the bytes of its manifest, which covers everything in it. */
export function packEntries(
  view: PackView,
  { texts, startHere, verifyPage }: PackContents,
  hash: { readonly text: HashText; readonly bytes: (bytes: Uint8Array) => HashedFile },
): {
  readonly entries: readonly PackEntry[];
  readonly manifest: Uint8Array;
  readonly size: number;
} {
  const documents = [
    ...[...texts].map(([format, text]) => ({
      path: `pack.${format}`,
      content: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    })),
    { path: verifyPageFile, content: verifyPage },
  ];
  const first = { path: startHereFile, content: new TextEncoder().encode(startHere) };
  const attachments = view.files.flatMap(({ path, source, bytes, sha256 }) => {
    // An attachment that is not there has no path in the pack, and its page says so.
    if (path === undefined || source === undefined) return [];
    if (bytes === undefined || sha256 === undefined) {
      throw new Error(`${path} is named in the pack and can't be put into it.`);
    }
    return [{ path, source, size: bytes, sha256 }];
  });
  const files: readonly PackedFile[] = [
    ...[first, ...documents].map(({ path, content }) => ({ path, ...hash.bytes(content) })),
    ...attachments.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  ];
  const manifest = new TextEncoder().encode(formatJson(manifestOf(view, files, hash.text)));
  return {
    entries: [first, { path: manifestFile, content: manifest }, ...documents, ...attachments],
    manifest,
    size: files.reduce((sum, { size }) => sum + size, 0),
  };
}

/** The pictures of a pack by their addresses in its documents. */
export function packPictures({ files }: Pick<PackView, 'files'>, facts: EvidenceFacts): Pictures {
  const all: readonly AttachedFile[] = [...facts.values()].flatMap((one) => one.files);
  const bySource = new Map(all.map(({ source, picture }) => [source, picture] as const));
  return new Map(
    files.flatMap(({ path, source }) => {
      const picture = bySource.get(source);
      return picture && path !== undefined ? [[path, picture] as const] : [];
    }),
  );
}
