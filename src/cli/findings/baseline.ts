import { dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { isFileError } from '../../node/file-errors.ts';
import { readTextFile } from '../../node/read-text.ts';
import {
  baselineOf,
  formatBaseline,
  parseBaseline,
  recognise,
} from '../../core/workspace/baseline.ts';
import { shownPath, type CheckedFolder } from '../../core/model/checked-folder.ts';
import { Fingerprints, type AboutOf } from '../../core/model/finding-fingerprints.ts';
import { findingWordsIn, sayFinding } from '../../core/words/findings/index.ts';
import { writeOutput } from '../write-output.ts';
import { CommandFault, type Host } from '../host.ts';
import { speaking } from '../speaking-host.ts';
import { tell } from '../tell.ts';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

export const withBaselineOptions = (command: Command): Command =>
  command.option('--baseline <file>').option('--write-baseline').option('--prune-baseline');

/** The findings that are new to the baseline, where one is given. */
export async function applyBaseline(
  folders: readonly CheckedFolder[],
  options: BaselineOptions,
  host: Host,
): Promise<readonly CheckedFolder[]> {
  const { baseline: file, writeBaseline, pruneBaseline } = options;
  if (file === undefined) {
    if (!writeBaseline && !pruneBaseline) return folders;
    throw new CommandFault('noBaselineNamed');
  }
  const seen = asSeenFrom(dirname(resolve(host.cwd, file)), folders, host);
  const given = writeBaseline ? undefined : load(file, host);
  const form = given?.form ?? '2';
  const found = recognise(seen, new Fingerprints(form === '1' ? englishOf : undefined));
  const today = baselineOf(found.values());
  const known = given?.baseline ?? today;
  const still = new Map([...known].filter(([fingerprint]) => today.has(fingerprint)));
  // Of folders that were not checked nobody knows what was mended.
  const kept = [...known].filter(([one, { file: path }]) => still.has(one) || !isIn(path, seen));
  if (writeBaseline || (pruneBaseline && kept.length < known.size)) {
    await writeOutput(formatBaseline(new Map(kept), form), file, host);
  }
  const left = folders.map((folder) => ({
    ...folder,
    findings: folder.findings.filter((one) => !still.has(found.get(one)!.fingerprint)),
  }));
  if (still.size > 0) {
    const { words } = await speaking(host);
    tell(words.check.ignored({ findings: still.size, file }), host);
  }
  return left;
}

/** What the first form of a baseline told findings apart by: the English sentence. */
const englishOf: AboutOf = (finding, folder) =>
  sayFinding(finding, folder, findingWordsIn('en')).message;

/** Paths count from the folder of the baseline, so that it means the same wherever a run begins. */
const asSeenFrom = (
  base: string,
  folders: readonly CheckedFolder[],
  host: Host,
): readonly CheckedFolder[] =>
  folders.map((folder) => ({
    ...folder,
    path: relative(base, resolve(host.cwd, folder.path)).replaceAll('\\', '/') || '.',
  }));

const isIn = (path: string, folders: readonly CheckedFolder[]): boolean =>
  folders.some((folder) => path.startsWith(shownPath(folder, '')));

/** Errors have the path as it was typed. */
function textAt(file: string, host: Host): string | undefined {
  try {
    return readTextFile(resolve(host.cwd, file));
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('baselineNotOpened', { file, code: error.code });
  }
}

function load(file: string, host: Host): NonNullable<ReturnType<typeof parseBaseline>> {
  const text = textAt(file, host);
  if (text === undefined) throw new CommandFault('noBaseline', { file });
  const baseline = parseBaseline(text);
  if (baseline) return baseline;
  throw new CommandFault('notABaseline', { file });
}
