import { join } from 'node:path';
import type { Edit } from '../../../core/model/finding.ts';
import { defaultLimits } from '../../../core/model/limits.ts';
import { textMeant } from '../../../core/text/decode.ts';
import { applyEdits } from '../../../core/text/edits.ts';
import {
  backwards,
  forwards,
  readRecord,
  recordText,
  stateOfFile,
  type MigratedFile,
  type MigratedState,
  type MigrationRecord,
} from '../../../core/workspace/migration-record.ts';
import { replaceText } from '../../../node/apply-text-edits.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { hashText } from '../../../node/hash.ts';
import {
  changeRecord,
  migrationRecords,
  type RecordFile,
} from '../../../node/migration-records.ts';
import { readWhole } from '../../../node/read-file.ts';
import type { CommandResult } from '../../command.ts';
import type { Host } from '../../host.ts';
import { speaking } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';

/** The latest record that was not undone. */
function latestRecord(
  root: string,
): { readonly file: RecordFile; readonly record: MigrationRecord } | undefined {
  for (const file of migrationRecords(root)) {
    const record = readRecord(file.text);
    if (record && record.state !== 'undone') return { file, record };
  }
  return undefined;
}

/** What was changed and decided on earlier runs, and not undone. */
export const earlierRecords = (root: string): readonly MigrationRecord[] =>
  migrationRecords(root).flatMap(({ text }) => readRecord(text) ?? []);

/** Makes the changes that an interrupted run had agreed on and not made yet. Gives what is to be said. */
export async function finishInterrupted(root: string, host: Host): Promise<readonly string[]> {
  const latest = latestRecord(root);
  if (!latest) return [];
  const { words } = await speaking(host);
  if (latest.record.state === 'undoing') return (await undoMigration(root, host)).notices ?? [];
  const finished = latest.record.files.filter((file) =>
    change(root, file, ['before'], forwards(file)),
  );
  return finished.length === 0 ? [] : [noticeOf(words.migrate.finished(finished.length), host)];
}

/** Takes the changes of the latest migration back. What was changed since is left as it is. */
export async function undoMigration(root: string, host: Host): Promise<CommandResult> {
  const { words } = await speaking(host);
  const latest = latestRecord(root);
  const say = (sentence: string): string => noticeOf(sentence, host);
  if (!latest) return { notices: [say(words.migrate.nothingToUndo)] };
  const { record } = latest;
  // Until all is undone the record says so, and a run that comes after an interrupted one goes on.
  const begun = { ...latest.file, text: recordText({ ...record, state: 'undoing' }) };
  changeRecord(root, latest.file, begun.text);
  const left: MigratedFile[] = [];
  let undone = 0;
  for (const file of record.files) {
    if (change(root, file, ['after', 'edited'], backwards(file))) undone += 1;
    else if (stateIn(root, file) !== 'before') left.push(file);
  }
  changeRecord(root, begun, recordText({ ...record, state: 'undone' }));
  return {
    notices: [
      ...(record.files.length > 0 ? [say(words.migrate.undone(undone))] : []),
      ...(record.none ? [say(words.migrate.askedAgain(record.none.length))] : []),
      ...left.map(({ path, edits }) =>
        say(words.migrate.notUndone(path, edits.map(({ was, is }) => `${is} → ${was}`).join(', '))),
      ),
    ],
    exitCode: left.length > 0 ? 1 : 0,
  };
}

/** Changes a file that is in one of these states. */
function change(
  root: string,
  file: MigratedFile,
  states: readonly MigratedState[],
  edits: readonly Edit[],
): boolean {
  const text = textAt(root, file.path);
  if (text === undefined || !states.includes(stateOfFile(file, text, hashText))) return false;
  return replaceText(join(root, file.path), text, applyEdits(text, edits));
}

function stateIn(root: string, file: MigratedFile): MigratedState {
  const text = textAt(root, file.path);
  return text === undefined ? 'other' : stateOfFile(file, text, hashText);
}

function textAt(root: string, path: string): string | undefined {
  try {
    return textMeant({ path, bytes: readWhole(join(root, path), defaultLimits.textFile) });
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}
