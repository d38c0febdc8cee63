import { basename, join, relative, resolve } from 'node:path';
import type { RenderContext } from '../core/render/render-context.ts';
import type { Framework } from '../core/model/framework.ts';
import { otherLanguagesOf } from '../core/report/other-languages.ts';
import { wordsIn } from '../core/words/index.ts';
import { isFileError } from '../node/file-errors.ts';
import { isFolder } from '../node/folder.ts';
import { findPortfolio, isUsersFile, nearestThere } from '../node/portfolio.ts';
import type { Write } from '../node/write.ts';
import type { CommandResult, NamedDocument } from './command.ts';
import { CommandFault, type Host } from './host.ts';
import { speaking } from './speaking-host.ts';
import { terminalFor, type CommonOptions } from './options.ts';
import { referenceFor } from './reference.ts';
import { templatesFor, type TemplatesSetting } from './templates.ts';
import { tell } from './tell.ts';

/** What a report is made with, as the options and the portfolio ask, and the frameworks that it shows. */
export const materialFor = (
  options: CommonOptions & { readonly all?: boolean },
  host: Host,
  frameworks: readonly Framework[] = [],
  setting?: TemplatesSetting,
): RenderContext => ({
  words: wordsIn(options.lang),
  language: options.lang,
  terminal: terminalFor(host.stdout, options, host),
  all: options.all ?? false,
  otherLanguages: () => otherLanguagesOf(frameworks, options.lang),
  reference: () => referenceFor(options, setting, host),
  templates: () => templatesFor(options, setting, host),
});

/**
 * Refuses to write where no file can be, and over what people keep; `attached` are files of theirs that may lie
 * anywhere. `name` is what such a file may be called.
 */
export function refuseOutput(
  output: string | undefined,
  host: Host,
  attached: readonly string[] = [],
  name = 'report.html',
): void {
  if (output === undefined) return;
  if (output === '') throw new CommandFault('outputNamesNothing');
  const path = resolve(host.cwd, output);
  const isThere = isFolder(path);
  if (isThere || /[\\/]$/.test(output)) {
    const isOwn = isUsersFile(join(path, name));
    const example = isOwn ? besidePortfolio(path, name, host) : shownPath(join(path, name), host);
    throw new CommandFault('outputIsFolder', { output, isThere, isOwn, example });
  }
  if (!isUsersFile(path, attached)) return;
  const example = besidePortfolio(path, basename(path), host);
  if (nearestThere(path) === path) throw new CommandFault('outputIsYours', { output });
  const isKept = resolve(host.cwd, example) === path || /\.ya?ml$/i.test(path);
  if (isKept) throw new CommandFault('outputNameIsKept', { output });
  throw new CommandFault('outputAmongYours', { output, example });
}

/** The path of a file at the top of the portfolio, as somebody types it where they are. */
const besidePortfolio = (path: string, name: string, host: Host): string =>
  shownPath(join(findPortfolio(nearestThere(path)) ?? host.cwd, name), host);

const shownPath = (path: string, { cwd }: Host): string =>
  relative(cwd, path).replaceAll('\\', '/');

/** Writes what came of a command, and gives its exit code. */
export async function deliverResult(
  { output, file, notices = [], exitCode = 0 }: CommandResult,
  host: Host,
): Promise<number> {
  if (typeof output === 'string') await writeOutput(output, file, host);
  else if (output !== undefined) await writeDocument(output, file, host);
  for (const notice of notices) host.stderr.write(`${notice}\n`);
  return exitCode;
}

/** Writes a document to a file; one of its own name where none is named. Gives the name of the file. */
export const writeDocument = (
  { bytes, name }: NamedDocument,
  output: string | undefined,
  host: Host,
): Promise<string> =>
  writeBytes(
    (write) => {
      write(bytes);
    },
    output,
    name,
    host,
  );

/** Writes a result to a file where one is named, otherwise to standard output. */
export async function writeOutput(
  result: string,
  output: string | undefined,
  host: Host,
): Promise<void> {
  if (output !== undefined) return deliverFile(result, output, host);
  if (host.stdout.isTerminal && /^<!doctype html>/i.test(result)) {
    throw new CommandFault('pageInTerminal');
  }
  host.stdout.write(result);
}

/** Writes a text to a file, which is whole or not there. */
async function deliverFile(result: string, output: string, host: Host): Promise<void> {
  const { bytesOf } = await import('../node/write.ts');
  const { withMark } = await import('../node/overwrite-guard.ts');
  await writeOver(
    (write) => {
      write(bytesOf(withMark(result)));
    },
    output,
    host,
    result,
  );
}

/**
 * Writes bytes to the file that somebody named; else to one of this name, with a number where something has it,
 * since a pack that was submitted already is never written over. Gives the name of the file.
 */
export async function writeBytes(
  fill: (write: Write) => void | Promise<void>,
  output: string | undefined,
  name: string,
  host: Host,
): Promise<string> {
  if (output !== undefined) {
    await writeOver(fill, output, host);
    return output;
  }
  const { writeUnderNewName } = await import('../node/write.ts');
  const { unusedPath } = await import('../node/new-evidence.ts');
  const unused = (): string => resolve(host.cwd, unusedPath(host.cwd, name));
  const written = await orInWords(name, () => writeUnderNewName(unused, fill));
  await tellWritten(basename(written), host);
  return basename(written);
}

/**
 * Writes to a file that is none of those that people keep, and says where it is then. An earlier output of
 * otpath may make room for it, which a text can be known by that is to be written.
 */
async function writeOver(
  fill: (write: Write) => void | Promise<void>,
  output: string,
  host: Host,
  text?: string,
): Promise<void> {
  refuseOutput(output, host);
  const { mayTakeThePlaceOf } = await import('../node/overwrite-guard.ts');
  const { replaceFile } = await import('../node/write.ts');
  await orInWords(output, async () => {
    const path = resolve(host.cwd, output);
    if (!mayTakeThePlaceOf(path, text)) {
      throw new CommandFault('outputExists', { output });
    }
    await replaceFile(path, fill);
  });
  await tellWritten(output, host);
}

async function tellWritten(file: string, host: Host): Promise<void> {
  const { words } = await speaking(host);
  tell(words.notices.writtenTo(file), host);
}

/** Says in plain words why a file could not be written. */
async function orInWords<Result>(name: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('notWritten', { file: name, code: error.code });
  }
}
