import { resolve } from 'node:path';
import { isFileError } from '../../../node/file-errors.ts';
import { isFolder } from '../../../node/folder.ts';
import { unpackedFiles, UnreadableName } from '../../../node/unpacked-folder.ts';
import { manifestFile } from '../../../core/model/manifest.ts';
import type { PackFault } from '../../../core/model/pack-fault.ts';
import { isPackFault, openPack, type OpenedPack } from '../../../core/workspace/verify.ts';
import { CommandFault, type Host } from '../../host.ts';

/** Opens a submission pack, a zip or a folder that one was unpacked into. What can't be read as one says why, and what to do. */
export async function openPackFile(file: string, host: Host): Promise<OpenedPack> {
  const pack = await openAt(resolve(host.cwd, file)).catch((error: unknown) => {
    throw isFileError(error)
      ? (faultOfDisk(error.code, file) ?? error)
      : error instanceof UnreadableName
        ? new CommandFault('packNameUnreadable', { file, path: error.path })
        : error;
  });
  if (isPackFault(pack)) throw inWords(pack, file);
  return pack;
}

async function openAt(path: string): Promise<OpenedPack | PackFault> {
  const { withByteSource, zipTools } = await import('../../../node/read-zip.ts');
  const reading = { tools: zipTools };
  if (!isFolder(path)) return withByteSource(path, (zip) => openPack(zip, reading));
  return openPack(unpackedFiles(path), reading);
}

function faultOfDisk(code: string | undefined, file: string): CommandFault | undefined {
  switch (code) {
    case 'ENOENT':
      return new CommandFault('packNotFound', { file });
    case 'EFTYPE':
      return new CommandFault('notAZip', { file });
    default:
      return undefined;
  }
}

function inWords({ kind, flaw, at }: PackFault, file: string): CommandFault {
  const named = { file, manifest: manifestFile };
  switch (kind) {
    case 'notAZip':
      return new CommandFault('notAZip', named);
    case 'packCutOff':
      return new CommandFault('packCutOff', named);
    case 'packDamaged':
      return new CommandFault('packDamaged', named);
    case 'packHasTooManyFiles':
      return new CommandFault('packHasTooManyFiles', named);
    case 'noManifest':
      return new CommandFault('noManifest', named);
    case 'manifestUnreadable':
      return new CommandFault('manifestUnreadable', { ...named, flaw });
    case 'manifestNotJson':
      return new CommandFault('manifestNotJson', named);
    case 'manifestOfOtherVersion':
      return new CommandFault('manifestOfOtherVersion', named);
    case 'manifestUnfamiliar':
      return new CommandFault('manifestUnfamiliar', { ...named, at });
  }
}
