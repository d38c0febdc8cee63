import { resolve } from 'node:path';
import { isFileError } from '../../../node/file-errors.ts';
import { manifestFile } from '../../../core/model/manifest.ts';
import { isPackFault, openPack, type OpenedPack } from '../../../core/workspace/verify.ts';
import { CommandFault, type Host } from '../../host.ts';

/** Opens the zip of a submission pack. What can't be read as one says why, and what to do. */
export async function openPackFile(file: string, host: Host): Promise<OpenedPack> {
  const { withByteSource, zipTools } = await import('../../../node/read-zip.ts');
  const pack = await withByteSource(resolve(host.cwd, file), (zip) =>
    openPack(zip, { tools: zipTools }),
  ).catch((error: unknown) => {
    throw isFileError(error) ? (faultOfDisk(error.code, file) ?? error) : error;
  });
  if (!isPackFault(pack)) return pack;
  const { kind, flaw, at } = pack;
  const args = { file, manifest: manifestFile, flaw, at };
  type Named = { [Kind in typeof kind]: [fault: Kind, facts: typeof args] }[typeof kind];
  // Each kind has its own sentences, and all take what they name from the same facts.
  throw new CommandFault(...([kind, args] as Named));
}

function faultOfDisk(code: string | undefined, file: string): CommandFault | undefined {
  switch (code) {
    case 'ENOENT':
      return new CommandFault('packNotFound', { file });
    case 'EISDIR':
      return new CommandFault('packIsFolder', { file });
    case 'EFTYPE':
      return new CommandFault('notAZip', { file });
    default:
      return undefined;
  }
}
