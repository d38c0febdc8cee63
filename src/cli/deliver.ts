import { resolve } from 'node:path';
import { isFileError } from '../disk/folder.ts';
import { isUsersFile } from '../disk/portfolio.ts';
import { writeOutput } from '../disk/write.ts';
import { CannotRun, type Host } from './host.ts';

/** Gives a result to whoever asked: to a file where one is named, else to standard output. */
export function deliver(result: string, output: string | undefined, host: Host): void {
  if (output === undefined) {
    host.stdout.write(result);
    return;
  }
  const path = resolve(host.cwd, output);
  if (isUsersFile(path)) {
    throw new CannotRun(
      `${output} is a file of a portfolio or a framework, and otpath never writes over those.`,
      'Choose another name for the output.',
    );
  }
  try {
    writeOutput(path, result);
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CannotRun(
      `The file ${output} could not be written.`,
      'Check that the folder is there, that you may write to it, and that the file is not open elsewhere.',
    );
  }
  host.stderr.write(`Written to ${output}.\n`);
}
