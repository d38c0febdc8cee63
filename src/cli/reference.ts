import { join, resolve } from 'node:path';
import { referenceFile } from '../core/model/layout.ts';
import type { WordReference } from '../core/model/word-reference.ts';
import { isFileThere } from '../node/folder.ts';
import { CommandFault, type Host } from './host.ts';
import type { CommonOptions } from './options.ts';
import { templateFoldersOf, type TemplatesSetting } from './templates.ts';

/**
 * The Word document that ours are to look like: the one named by an option, else the one in a folder of templates, which
 * the option or the portfolio names.
 */
export async function referenceFor(
  options: Pick<CommonOptions, 'templates' | 'referenceDocx'>,
  setting: TemplatesSetting | undefined,
  host: Host,
): Promise<WordReference | undefined> {
  const found = placeOf(options, setting, host);
  if (!found) return undefined;
  const { readWordReference } = await import('../node/word-reference.ts');
  const reference = readWordReference(found.path);
  if (typeof reference !== 'string') return reference;
  throw new CommandFault('unusableReference', { file: found.shownAs, trouble: reference });
}

function placeOf(
  options: Pick<CommonOptions, 'templates' | 'referenceDocx'>,
  setting: TemplatesSetting | undefined,
  host: Host,
): { readonly path: string; readonly shownAs: string } | undefined {
  const named = options.referenceDocx;
  if (named !== undefined) {
    const path = resolve(host.cwd, named);
    if (!isFileThere(path)) throw new CommandFault('referenceNotThere', { file: named });
    return { path, shownAs: named };
  }
  return [...templateFoldersOf(options, setting, host)]
    .reverse()
    .map(({ path, shownAs }) => ({
      path: join(path, referenceFile),
      shownAs: `${shownAs.replace(/[/\\]+$/, '')}/${referenceFile}`,
    }))
    .find(({ path }) => isFileThere(path));
}
