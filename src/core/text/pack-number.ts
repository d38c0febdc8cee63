import type { Manifest } from '../model/manifest.ts';
import type { HashText } from '../model/ports.ts';
import { formatJson } from './json.ts';
import { isAttachmentPath } from './pack-path.ts';
import { readableDigest } from './readable-digest.ts';

/**
 * What the number of a pack is the SHA-256 of: its manifest without the documents. They show the number, so it
 * can't depend on them. It covers the evidence, claims, decisions, states and attachments.
 */
export const numberedContent = (manifest: Manifest): string =>
  formatJson({
    ...manifest,
    files: manifest.files.filter(({ path }) => isAttachmentPath(path)),
  });

/** The number of a pack, by which its documents and its zip are known to belong together. */
export const packNumber = (manifest: Manifest, hash: HashText): string =>
  readableDigest(hash(numberedContent(manifest)));
