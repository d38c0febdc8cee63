import { isFileError } from '../../node/file-errors.ts';
import { applyEdits } from '../../core/text/edits.ts';
import type { Edit } from '../../core/model/finding.ts';
import { CommandFault } from '../host.ts';

/** The files that are changed: how a path is shown, and how one text takes the place of another. */
export interface ChangedFiles {
  readonly shown: (file: string) => string;
  /** False where the file no longer holds the text before. */
  readonly replace: (file: string, before: string, after: string) => boolean;
}

/** Changes one file after the other. Where one can't be changed, says which were. */
export function changeFiles(
  edits: ReadonlyMap<string, readonly Edit[]>,
  texts: ReadonlyMap<string, string>,
  { shown, replace }: ChangedFiles,
): void {
  const changed: string[] = [];
  const stop = (
    file: string,
    why: { readonly code: string | undefined } | 'meanwhile',
  ): CommandFault =>
    new CommandFault('fileNotFixed', { file: shown(file), why, changed, all: edits.size });
  for (const [file, some] of edits) {
    const before = texts.get(file)!;
    let isDone: boolean;
    try {
      isDone = replace(file, before, applyEdits(before, some));
    } catch (error) {
      if (isFileError(error)) throw stop(file, { code: error.code });
      throw error;
    }
    if (!isDone) throw stop(file, 'meanwhile');
    changed.push(shown(file));
  }
}
