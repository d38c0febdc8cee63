import { resolve } from 'node:path';
import type { Material } from '../format/index.ts';
import type { Framework } from '../model/framework.ts';
import { otherLanguagesOf } from '../report/other-languages.ts';
import { wordsIn } from '../report/words/index.ts';
import { isFileError, isFolder } from '../disk/folder.ts';
import { isUsersFile } from '../disk/portfolio.ts';
import { CannotRun, type Host } from './host.ts';
import { terminalFor, type CommonOptions } from './options.ts';
import { templatesFor, type TemplatesSetting } from './templates.ts';

/** What a report is made with, as the options and the portfolio ask, and the frameworks that it shows. */
export const materialFor = (
  options: CommonOptions & { readonly all?: boolean },
  host: Host,
  frameworks: readonly Framework[] = [],
  setting?: TemplatesSetting,
): Material => ({
  words: wordsIn(options.lang),
  language: options.lang,
  terminal: terminalFor(host.stdout, options, host),
  all: options.all ?? false,
  otherLanguages: () => otherLanguagesOf(frameworks, options.lang),
  templates: () => templatesFor(options, setting, host),
});

/** Refuses to write where no file can be, and over what people keep; `attached` are files of theirs that may lie anywhere. */
export function checkOutput(
  output: string | undefined,
  host: Host,
  attached: readonly string[] = [],
): void {
  if (output === undefined) return;
  const path = resolve(host.cwd, output);
  if (isFolder(path)) {
    throw new CannotRun(
      output === '' ? '--output names no file.' : `"${output}" is a folder.`,
      'Give the file a name, such as: --output report.html',
    );
  }
  if (!isUsersFile(path, attached)) return;
  throw new CannotRun(
    `${output} is a file of a portfolio or a framework, and otpath never writes over those.`,
    'Choose another name for the output.',
  );
}

/** Gives a result to whoever asked: to a file where one is named, else to standard output. */
export async function deliver(
  result: string,
  output: string | undefined,
  host: Host,
): Promise<void> {
  if (output !== undefined) return deliverFile(result, output, host);
  if (host.stdout.isTerminal && /^<!doctype html>/i.test(result)) {
    throw new CannotRun(
      'A page for a browser can’t be read in a terminal, so it was not printed.',
      'Write it to a file: --output report.html',
    );
  }
  host.stdout.write(result);
}

/** Writes a result to a file, which is whole or not there. */
export async function deliverFile(
  result: string | Uint8Array,
  output: string,
  host: Host,
): Promise<void> {
  const { writeOutput } = await import('../disk/write.ts');
  const { withMark } = await import('../disk/earlier-output.ts');
  await writeTo(
    output,
    host,
    (path) => {
      writeOutput(path, typeof result === 'string' ? withMark(result) : result);
    },
    typeof result === 'string' ? result : undefined,
  );
}

/**
 * Lets something be written to a file that is none of those that people keep, and says where it is then.
 * An earlier output of otpath may make room for it, which a text can be known by that is to be written.
 */
export async function writeTo<Result>(
  output: string,
  host: Host,
  write: (path: string) => Result | Promise<Result>,
  text?: string,
): Promise<Result> {
  checkOutput(output, host);
  const { mayTakeThePlaceOf } = await import('../disk/earlier-output.ts');
  try {
    const path = resolve(host.cwd, output);
    if (!mayTakeThePlaceOf(path, text)) {
      throw new CannotRun(
        `${output} is there already, and is no earlier report of this kind as otpath made it. Nothing was written over it.`,
        'Choose another name for the output, or move that file away first.',
      );
    }
    const result = await write(path);
    host.stderr.write(`Written to ${output}.\n`);
    return result;
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CannotRun(
      `The file ${output} could not be written.`,
      'Check that the folder is there, that you may write to it, and that the file is not open elsewhere.',
    );
  }
}
