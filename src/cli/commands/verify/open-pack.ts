import { resolve } from 'node:path';
import { isFileError } from '../../../node/file-errors.ts';
import type { ReadZip } from '../../../node/read-zip.ts';
import type { FoundFiles } from '../../../core/model/archive-entry.ts';
import { manifestFile, type Manifest } from '../../../core/model/manifest.ts';
import { readManifest, type BrokenManifest } from '../../../core/workspace/verify.ts';
import { UserError, type Host } from '../../host.ts';

/** A submission pack as it was opened. */
export interface OpenedPack {
  readonly manifest: Manifest;
  /** Of the bytes of the manifest. */
  readonly sha256: string;
  readonly found: FoundFiles;
}

const askAgain = 'Ask the person who sent it for the pack again.';
const whichFile = 'Give the zip that the applicant sent.';

/** Opens the zip of a submission pack. What can't be read as one says why, and what to do. */
export async function openPack(file: string, host: Host): Promise<OpenedPack> {
  const { kept, files, hasStrayBytes } = await readPackZip(file, host);
  if (kept === undefined) {
    throw new UserError(
      `There is no ${manifestFile} in ${file}, so it is no submission pack.`,
      whichFile,
    );
  }
  if (kept.sha256 === undefined || kept.fault !== undefined) {
    const why =
      kept.fault === 'twice'
        ? 'is in it twice'
        : kept.fault === 'wrong-checksum'
          ? 'has a wrong checksum'
          : 'can’t be read';
    throw new UserError(
      `Whether ${file} is whole can’t be told: its ${manifestFile} ${why}.`,
      askAgain,
    );
  }
  const manifest = readManifest(kept.bytes);
  if ('broken' in manifest) throw brokenManifest(manifest, file);
  return { manifest, sha256: kept.sha256, found: { files, hasStrayBytes } };
}

async function readPackZip(file: string, host: Host): Promise<ReadZip> {
  const { readZip, CannotReadZip } = await import('../../../node/read-zip.ts');
  try {
    return await readZip(resolve(host.cwd, file), manifestFile);
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') {
      throw new UserError(`There is no file ${file}.`, whichFile);
    }
    if (!(error instanceof CannotReadZip)) throw error;
    switch (error.trouble) {
      case 'no-zip':
        throw new UserError(`${file} is no zip file.`, whichFile);
      case 'folder':
        throw new UserError(
          `${file} is a folder.`,
          'Give the zip itself: a pack that was unpacked can’t be told from one that was changed.',
        );
      case 'cut-off':
        throw new UserError(
          `The end of ${file} is not that of a zip file: something is missing there, or was added behind it.`,
          askAgain,
        );
      case 'broken':
        throw new UserError(`The list of files in ${file} is damaged.`, askAgain);
      case 'too-many':
        throw new UserError(`${file} holds more files than any submission pack.`, askAgain);
    }
  }
}

function brokenManifest({ broken, at }: BrokenManifest, file: string): UserError {
  switch (broken) {
    case 'not-json':
      return new UserError(`The ${manifestFile} in ${file} is no JSON in UTF-8.`, askAgain);
    case 'other-version':
      return new UserError(
        `The ${manifestFile} in ${file} was written by another version of otpath than this one knows.`,
        'Verify it with the newest version of otpath.',
      );
    case 'shape': {
      const place = at === '' ? '' : ` at ${at}`;
      return new UserError(
        `The ${manifestFile} in ${file} is not as otpath writes it${place}.`,
        askAgain,
      );
    }
  }
}
