import { createHash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from './run.ts';

const made: string[] = [];

/** Takes away every temporary folder; tidy-up.ts does so behind each file of tests. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An empty folder, which is gone when the tests of the file have run. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'otpath-test-')));
  made.push(folder);
  return folder;
}

/** Writes files below a folder, by path. Gives the folder back. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
  return folder;
}

/** A copy of the example portfolio in a folder of its own. */
export function copyExample(folder = join(temporaryFolder(), 'level-6')): string {
  cpSync(join(repository, 'examples', 'level-6'), folder, { recursive: true });
  return folder;
}

/** Settings under which evidence counts as current whatever the day, for runs that ask for none. */
export const alwaysCurrent =
  'policy: { id: always-current, version: 1.0.0, rules: { currency_months: { value: 1200 } } }\n';

/** The paths of everything below a folder. */
export const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Everything below a folder with the hash of its content, to see whether a run changed a thing. */
export function fingerprints(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pathsIn(folder).map((path) => {
      const absolute = join(folder, path);
      const entry = lstatSync(absolute);
      if (entry.isSymbolicLink()) return [path, `link to ${readlinkSync(absolute)}`];
      if (entry.isDirectory()) return [path, 'folder'];
      const hash = createHash('sha256').update(readFileSync(absolute)).digest('hex');
      return [path, hash];
    }),
  );
}

/** The same without the answers that a conversation keeps for the next run. */
export const withoutDraft = (
  all: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !/^\.otpath(?:\/drafts|$)/.test(path)));
