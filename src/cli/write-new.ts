import { resolve } from 'node:path';
import { isFileError } from '../node/file-errors.ts';
import { isFolder } from '../node/folder.ts';
import { CommandFault, type Host } from './host.ts';
import { speaking } from './speaking-host.ts';
import { tell } from './tell.ts';
import { refuseOutput } from './write-output.ts';

/**
 * Refuses the name of a new file of data, before anything is done. Data of a framework may be written beside others,
 * since what is there is never written over.
 */
export function refuseNew(output: string | undefined, host: Host): void {
  if (output === undefined) return;
  const isYaml = /\.ya?ml$/i.test(output) && !isFolder(resolve(host.cwd, output));
  if (!isYaml) refuseOutput(output, host, [], 'framework.json');
}

/** Writes data to a file that is not there yet, as it is: a mark of ours would be read as data by other programs. */
export async function writeNew(
  content: string | Uint8Array,
  output: string,
  host: Host,
): Promise<void> {
  const { bytesOf, makeNewFile } = await import('../node/write.ts');
  try {
    const isMade = makeNewFile(resolve(host.cwd, output), (write) => {
      write(bytesOf(content));
    });
    if (!isMade) throw new CommandFault('dataFileTaken', { output });
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('notWritten', { file: output, code: error.code });
  }
  const { words } = await speaking(host);
  tell(words.notices.writtenTo(output), host);
}
