import { isFileError } from '../../node/file-errors.ts';
import { applyEdits } from '../../core/text/edits.ts';
import type { Edit } from '../../core/model/finding.ts';
import { plural } from '../../core/words/plural.ts';
import { UserError } from '../host.ts';
import { whyNotWritten } from '../file-error-messages.ts';

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
  const stop = (file: string, why: string): UserError =>
    new UserError(
      `${shown(file)} was not changed: ${why}.`,
      `${soFar(changed, edits.size)} When the file can be changed, run otpath check --fix again.`,
    );
  for (const [file, some] of edits) {
    const before = texts.get(file)!;
    let isDone: boolean;
    try {
      isDone = replace(file, before, applyEdits(before, some));
    } catch (error) {
      if (isFileError(error)) throw stop(file, whyNotWritten(error.code));
      throw error;
    }
    if (!isDone) throw stop(file, 'another program changed it just now');
    changed.push(shown(file));
  }
}

const soFar = (changed: readonly string[], all: number): string =>
  changed.length === 0
    ? all === 1
      ? 'The file was not changed.'
      : `None of the ${plural(all, 'file')} was changed.`
    : `${String(changed.length)} of ${plural(all, 'file')} changed: ${changed.join(', ')}.`;
