import { createHash } from 'node:crypto';
import { findFile } from '../model/files.ts';
import type { OtherFile } from '../model/folder.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import { signOffKey, type Seal, type SealedFile, type Seals } from '../model/sign-off.ts';
import { hashFile } from './hash.ts';
import { placeIn } from './read-file.ts';
import { checkSignature } from './ssh-signatures.ts';

/**
 * Seals a piece of evidence as it is now: SHA-256 over one line with the hash of its text and one with the
 * hash of each attachment, in the order in which it names them.
 */
export function sealEvidence(
  root: string,
  { attachments }: Evidence,
  text: string,
  files: readonly OtherFile[],
): Seal {
  const sealed = attachments.map(({ path, written }): SealedFile => {
    const file = path === undefined ? undefined : findFile(files, path);
    return { path: path ?? written, sha256: file && hashFile(placeIn(root, file))?.sha256 };
  });
  return { fingerprint: fingerprintOf(text, sealed), attachments: sealed, text };
}

/** The fingerprint of a text with attachments of these hashes. */
export function fingerprintOf(text: string, attachments: readonly SealedFile[]): string {
  const lines = [
    `text ${hashText(text)}`,
    ...attachments.map(({ sha256 }) => `attachment ${sha256 ?? 'missing'}`),
  ];
  return `sha256:${hashText(`${lines.join('\n')}\n`)}`;
}

/** The seals of the evidence that somebody has judged, and the state of each signature. */
export function readSeals(
  root: string,
  { signOffs, evidence, files }: Portfolio,
  textOf: (evidence: Evidence) => string,
): Seals {
  const judged = new Set(signOffs.map((one) => one.evidence));
  // A renamed piece is found by its fingerprint, so all that it could be are needed.
  const isLost = [...judged].some((id) => !evidence.some((one) => one.id === id));
  return {
    evidence: new Map(
      evidence
        .filter(({ id }) => isLost || judged.has(id))
        .map((one) => [one.id, sealEvidence(root, one, textOf(one), files)]),
    ),
    signatures: new Map(
      signOffs.flatMap((one) => {
        const { signature } = one;
        return signature === undefined
          ? []
          : [[signOffKey(one), checkSignature(root, one, signature)]];
      }),
    ),
    unlisted: unlistedHashes(root, { signOffs, evidence, files }),
  };
}

/** The hashes of files that no evidence names, to find an attachment that was judged under its new name. */
function unlistedHashes(
  root: string,
  { signOffs, evidence, files }: Pick<Portfolio, 'signOffs' | 'evidence' | 'files'>,
): ReadonlyMap<string, string> | undefined {
  const isMissing = signOffs.some(({ attachments }) =>
    attachments.some(({ path, sha256 }) => sha256 !== undefined && !findFile(files, path)),
  );
  if (!isMissing) return undefined;
  const named = new Set(evidence.flatMap((one) => one.attachments.map(({ path }) => path)));
  return new Map(
    files
      .filter(({ path }) => /^evidence\//i.test(path) && !named.has(path))
      .flatMap((file) => {
        const hash = hashFile(placeIn(root, file))?.sha256;
        return hash === undefined ? [] : [[file.path, hash]];
      }),
  );
}

const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
