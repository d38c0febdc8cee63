import { createHash, randomBytes } from 'node:crypto';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync, readdirSync, lstatSync, rmSync } from './disk.ts';
import { isFileError } from './file-errors.ts';

/** Computers that share a folder have processes of the same number. */
export const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** Hidden, so that nothing takes such a file for evidence: computer, process, time and chance. */
const form = /^\.otpath-([0-9a-f]{6})-(\d{1,10})-([0-9a-z]{1,12})-[0-9a-f]{8}\.tmp$/;

/** As otpath 0.1.0 called them, and locks. Only the disk knows how old such a file is. */
const formOfOld = /^\.otpath-(?:lock-)?[0-9a-f]{16}\.tmp$/;

const newName = (): string =>
  `.otpath-${computer}-${String(process.pid)}-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}.tmp`;

/** In milliseconds. No run takes longer. */
const oneDay = 24 * 60 * 60 * 1000;

/** Whether a file is a temporary one of a run that has ended without taking it away. `changed` is when it was last written. */
export function isStray(name: string, now: number, changed: () => number): boolean {
  if (formOfOld.test(name)) return now - changed() > oneDay;
  const [isOurs, from, pid, time] = form.exec(name) ?? [];
  if (isOurs === undefined) return false;
  if (now - parseInt(time!, 36) > oneDay) return true;
  return from === computer && !isRunning(Number(pid));
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const swept = new Set<string>();

/** The path of a temporary file in the folder of another file, which it is for. */
export function temporaryBeside(path: string): string {
  const folder = dirname(path);
  sweep(folder);
  return join(folder, newName());
}

/** Makes a folder that nobody else can look into, in the place that the system has for such. */
export function makeTemporaryFolder(): string {
  sweep(tmpdir());
  const folder = join(tmpdir(), newName());
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Takes away what earlier runs left in a folder when they were killed. Each folder is looked at once. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    const now = Date.now();
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (isStray(name, now, () => lstatSync(path).mtimeMs)) removeOwn(path);
    }
  } catch (error) {
    // What can't be taken away does no harm.
    if (!isFileError(error)) throw error;
  }
}

/** In a folder that everybody shares, somebody else may have put something of such a name. */
function removeOwn(path: string): void {
  const { uid } = lstatSync(path);
  if (process.getuid === undefined || uid === process.getuid()) {
    rmSync(path, { recursive: true, force: true });
  }
}
