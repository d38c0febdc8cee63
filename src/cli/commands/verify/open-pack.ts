import { resolve } from 'node:path';
import { isFileError } from '../../../node/file-errors.ts';
import type { ReadZip } from '../../../node/read-zip.ts';
import type { FoundFiles } from '../../../core/model/archive-entry.ts';
import { manifestFile, type Manifest } from '../../../core/model/manifest.ts';
import { readManifest, type BrokenManifest } from '../../../core/workspace/verify.ts';
import { CommandFault, type Host } from '../../host.ts';

/** A submission pack as it was opened. */
export interface OpenedPack {
  readonly manifest: Manifest;
  /** Of the bytes of the manifest. */
  readonly sha256: string;
  readonly found: FoundFiles;
}

/** Opens the zip of a submission pack. What can't be read as one says why, and what to do. */
export async function openPack(file: string, host: Host): Promise<OpenedPack> {
  const { kept, files, hasStrayBytes } = await readPackZip(file, host);
  if (kept === undefined) throw new CommandFault('noManifest', { file, manifest: manifestFile });
  if (kept.sha256 === undefined || kept.fault !== undefined) {
    const { fault } = kept;
    const flaw = fault === 'twice' || fault === 'wrong-checksum' ? fault : 'unreadable';
    throw new CommandFault('manifestUnreadable', { file, manifest: manifestFile, flaw });
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
      throw new CommandFault('packNotFound', { file });
    }
    if (!(error instanceof CannotReadZip)) throw error;
    switch (error.trouble) {
      case 'no-zip':
        throw new CommandFault('notAZip', { file });
      case 'folder':
        throw new CommandFault('packIsFolder', { file });
      case 'cut-off':
        throw new CommandFault('packCutOff', { file });
      case 'broken':
        throw new CommandFault('packDamaged', { file });
      case 'too-many':
        throw new CommandFault('packHasTooManyFiles', { file });
    }
  }
}

function brokenManifest({ broken, at }: BrokenManifest, file: string): CommandFault {
  const named = { file, manifest: manifestFile };
  switch (broken) {
    case 'not-json':
      return new CommandFault('manifestNotJson', named);
    case 'other-version':
      return new CommandFault('manifestOfOtherVersion', named);
    case 'shape':
      return new CommandFault('manifestUnfamiliar', { ...named, at });
  }
}
