import { join, relative, resolve } from 'node:path';
import { diffFormats } from '../../../core/render/index.ts';
import { viewDiff } from '../../../core/report/framework-diff-view.ts';
import type { FrameworkPlace } from '../../../core/model/ports.ts';
import { frameworkFile } from '../../../core/model/layout.ts';
import { diffWithFiles } from '../../../core/workspace/exchange.ts';
import type { FrameworkToMake } from '../../../core/workspace/exchange.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { builtIn, frameworksAt, listFrameworks } from '../../../node/frameworks.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { aloneIn, makeWholeFolder } from '../../../node/new-folder.ts';
import { replaceFolder } from '../../../node/replace-folder.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import { asOfDate, type CommonOptions } from '../../options.ts';
import { materialFor } from '../../write-output.ts';

type Made = Pick<FrameworkToMake, 'id' | 'files'>;

interface Placed {
  readonly output?: string | undefined;
}

/** Where a framework goes, as a path of this computer and as it is shown. */
function placeFor({ id }: Pick<Made, 'id'>, { output = '.' }: Placed, host: Host) {
  if (listFrameworks([builtIn]).has(id)) throw new CommandFault('importIdTaken', { id });
  const root = join(resolve(host.cwd, output), id);
  return { root, folder: relative(host.cwd, root).replaceAll('\\', '/') };
}

/** Writes the folder of a framework, whole or not at all; gives its path as it is shown. */
export function makeFramework(made: Made, options: Placed, host: Host): string {
  const { root, folder } = placeFor(made, options, host);
  const making = aloneIn(root, () => makeWholeFolder(root, made.files));
  if (making === false) throw new CommandFault('frameworkFolderTaken', { folder });
  if (making !== true && !making.made) {
    throw new CommandFault('notWritten', { file: making.at, code: making.code });
  }
  return folder;
}

/** The framework that is in the folder of an import; undefined where there is none yet. */
export function presentFramework(
  made: Pick<Made, 'id'>,
  options: Placed,
  host: Host,
): FrameworkPlace | undefined {
  return frameworksAt(join(placeFor(made, options, host).root, frameworkFile), host.cwd)[0];
}

/** What an import would change in the framework that is in its folder; undefined where there is none yet. */
export function changesTo(
  made: Made,
  options: CommonOptions & Placed,
  host: Host,
): { readonly folder: string; readonly shown: string; readonly count: number } | undefined {
  const { folder } = placeFor(made, options, host);
  const present = presentFramework(made, options, host);
  if (!present) return undefined;
  const diff = diffWithFiles(present, made.files, frameworkPlaces(options, host));
  if ('broken' in diff) throw new CommandFault('brokenFrameworkFiles', { folder });
  const view = viewDiff(diff, wordsIn(options.lang).diff, options.lang);
  const shown = diffFormats.terminal(view, materialFor(options, host));
  return { folder, shown, count: diff.changes.length };
}

/** Puts a framework in the place of one that is there, which is kept; gives both paths as they are shown. */
export function replaceFramework(
  made: Made,
  options: CommonOptions & Placed,
  host: Host,
): { readonly folder: string; readonly earlier: string } {
  const { root, folder } = placeFor(made, options, host);
  try {
    const done = aloneIn(root, () => replaceFolder(root, made.files, asOfDate(options, host)));
    if (!done.made) throw new CommandFault('notWritten', { file: done.at, code: done.code });
    return { folder, earlier: relative(host.cwd, done.earlier).replaceAll('\\', '/') };
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('notWritten', { file: folder, code: error.code });
  }
}
