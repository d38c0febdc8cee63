import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  lookAgain,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  watchDisk,
  writeFileSync,
  type DiskQuestion,
} from './disk.ts';
import { isFileError } from './file-errors.ts';
import { makeOwnFolder } from './own-folder.ts';
import { readWhole } from './read-file.ts';
import { temporaryBeside } from './temporary.ts';

/** What a run wrote, in its order. */
export interface Written {
  readonly to: 'stdout' | 'stderr';
  readonly text: string;
}

/** How a run ended. */
export interface Ended {
  readonly exitCode: number;
  readonly written: readonly Written[];
}

/** A run as it is kept: how it ended, and what it asked the disk and was answered. */
interface Kept extends Ended {
  readonly looks: readonly (readonly [look: DiskQuestion, path: string, answer: string])[];
}

/** Where runs are kept. */
export interface RunStore {
  readonly folder: string;
  /** What a run depends on beside the disk. */
  readonly key: string;
}

/** In UTF-16 units. A longer output is quicker made than kept. */
const longestOutput = 4 * 1024 * 1024;
/** In bytes. Of a portfolio of 10,000 pieces it is about 3 MB. */
const longestFile = 64 * 1024 * 1024;
/** So many runs are kept, the latest of them. */
const mostRuns = 8;

const sumOf = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('hex');
const fileOf = ({ folder, key }: RunStore): string =>
  join(folder, `${sumOf(key).slice(0, 32)}.run`);

/** Tells this folder from every copy of it: a run that came with a folder from elsewhere is not believed. */
function identityOf(folder: string): string {
  const { dev, ino, birthtimeNs } = lstatSync(folder, { bigint: true });
  return [dev, ino, birthtimeNs].join(' ');
}

/**
 * The end of an earlier run with the same key, if the disk still answers all that it asked as it did then; so this
 * run would end in the same way. Undefined in every other case, whatever is wrong with what was kept.
 */
export function recall(store: RunStore): Ended | undefined {
  try {
    const [sum, text = ''] = readWhole(fileOf(store), longestFile).toString('utf8').split('\n');
    // A file that is not whole, that somebody wrote in, or that was made for another key or in another folder.
    if (sum !== sumOf(identityOf(store.folder), store.key, text)) return undefined;
    const kept = JSON.parse(text) as Kept;
    const isSame = kept.looks.every(
      ([look, path, answer]) => lookAgain(look, path, answer) === answer,
    );
    return isSame ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Watches a run, so that it can be kept when it has ended. */
export function watchRun(store: RunStore): { readonly keep: (ended: Ended) => void } {
  // Now, because it shows in the folder that the run looks at.
  quietly(() => {
    makeOwnFolder(store.folder);
  });
  // Where a file changed meanwhile, one question has two answers, and no disk gives both.
  const answers = new Set<string>();
  let isLost = false;
  watchDisk({
    saw: (...looked) => answers.add(looked.join('\0')),
    lost: () => {
      isLost = true;
    },
  });
  return {
    keep: (ended) => {
      watchDisk(undefined);
      const length = ended.written.reduce((sum, { text }) => sum + text.length, 0);
      if (isLost || length > longestOutput) return;
      const looks = [...answers].map((looked) => looked.split('\0'));
      save(store, JSON.stringify({ ...ended, looks }));
    },
  };
}

/** Puts a run in its place whole. */
function save(store: RunStore, text: string): void {
  quietly(() => {
    const file = fileOf(store);
    const temporary = temporaryBeside(file);
    const sum = sumOf(identityOf(store.folder), store.key, text);
    writeFileSync(temporary, `${sum}\n${text}`, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
    forgetOldest(store.folder);
  });
}

/** Where nothing can be kept, the next run does all its work again. */
function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => /^[0-9a-f]{32}\.run$/.test(name));
  if (names.length <= mostRuns) return;
  const byAge = names
    .map((name) => ({ name, changed: lstatSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.changed - a.changed);
  for (const { name } of byAge.slice(mostRuns)) rmSync(join(folder, name), { force: true });
}
