import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isFileError } from '../../src/node/file-errors.ts';
import { readFolder } from '../../src/core/files/read-folder.ts';
import { withLock } from '../../src/node/lock.ts';
import { replaceText } from '../../src/node/apply-text-edits.ts';
import { unusedPath } from '../../src/node/new-evidence.ts';
import { isStray } from '../../src/node/temporary.ts';
import { filesIn } from '../../src/node/files.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { bytesOf, replaceFile, writeUnderNewName } from '../../src/node/write.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

const execFileText = async (program: string, args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(program, args)).stdout;

/** The number of a process that has ended. */
const gonePid = spawnSync(process.execPath, ['--version']).pid;

const write = (path: string, content: string | Uint8Array): Promise<void> =>
  replaceFile(path, (put) => {
    put(bytesOf(content));
  });

describe('a file that is written', () => {
  it('is new, with the folders that it needs', async () => {
    const folder = temporaryFolder();
    await write(join(folder, 'reports/2026/gaps.md'), 'Tŷ ŵyr 🩺\r\n');
    expect(readFileSync(join(folder, 'reports/2026/gaps.md'), 'utf8')).toBe('Tŷ ŵyr 🩺\r\n');
    expect(pathsIn(folder)).toEqual(['reports', 'reports/2026', 'reports/2026/gaps.md']);
  });

  it('takes the place of the old one whole, and leaves nothing beside it', async () => {
    const folder = writeFiles(temporaryFolder(), {
      'gaps.md': 'x'.repeat(10_000),
      'other.md': 'B',
    });
    await write(join(folder, 'gaps.md'), 'A');
    expect(pathsIn(folder)).toEqual(['gaps.md', 'other.md']);
    expect(readFileSync(join(folder, 'gaps.md'), 'utf8')).toBe('A');
    expect(readFileSync(join(folder, 'other.md'), 'utf8')).toBe('B');
  });

  it('may be bytes, a part of a larger buffer too', async () => {
    const folder = temporaryFolder();
    const bytes = new Uint8Array([1, 0, 255, 128, 10, 2]).subarray(1, 5);
    await write(join(folder, 'pack.pdf'), bytes);
    expect([...readFileSync(join(folder, 'pack.pdf'))]).toEqual([0, 255, 128, 10]);
  });

  it('may be empty', async () => {
    const folder = temporaryFolder();
    await write(join(folder, 'gaps.md'), '');
    expect(statSync(join(folder, 'gaps.md')).size).toBe(0);
  });

  it('keeps the rights of the old one', async () => {
    const file = join(writeFiles(temporaryFolder(), { 'gaps.md': 'A' }), 'gaps.md');
    chmodSync(file, 0o600);
    await write(file, 'B');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is written where a link leads, and the link stays', async () => {
    const folder = writeFiles(temporaryFolder(), { 'real/gaps.md': 'A' });
    symlinkSync('real/gaps.md', join(folder, 'gaps.md'));
    await write(join(folder, 'gaps.md'), 'B');
    expect(lstatSync(join(folder, 'gaps.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/gaps.md'), 'utf8')).toBe('B');
  });
});

describe('what is no file', () => {
  it('is written into: a pipe stays a pipe', async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = execFileText('cat', [pipe]);
    // Opening a pipe waits for its other end, which here is another process.
    await write(pipe, 'A report\n');
    expect(await reader).toBe('A report\n');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(pathsIn(folder)).toEqual(['pipe']);
  });

  it('is written into: a device stays a device', async () => {
    const folder = temporaryFolder();
    const device = join(folder, 'null');
    try {
      execFileSync('mknod', [device, 'c', '1', '3'], { stdio: 'ignore' });
    } catch {
      // Only root can make one.
      symlinkSync('/dev/null', device);
    }
    await write(device, 'A report\n');
    expect(statSync(device).isCharacterDevice()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(pathsIn(folder)).toEqual(['null']);
  });
});

it('a file of the longest name that there may be is written', async () => {
  const file = join(temporaryFolder(), 'x'.repeat(255));
  await write(file, 'Old');
  await write(file, 'New');
  expect(readFileSync(file, 'utf8')).toBe('New');
});

describe('of two runs at once', () => {
  it('the second to end gets the next name', async () => {
    const folder = temporaryFolder();
    const unused = (): string => join(folder, unusedPath(folder, 'pack.zip'));
    const first = writeUnderNewName(unused, async (put) => {
      expect(
        await writeUnderNewName(unused, (other) => {
          other(bytesOf('second'));
        }),
      ).toBe(join(folder, 'pack.zip'));
      put(bytesOf('first'));
    });
    expect(await first).toBe(join(folder, 'pack-2.zip'));
    expect(readFileSync(join(folder, 'pack.zip'), 'utf8')).toBe('second');
    expect(readFileSync(join(folder, 'pack-2.zip'), 'utf8')).toBe('first');
  });
});

describe('a temporary file of a run that was killed', () => {
  const left = (pid: number, hour: number, computer = ownComputer): string =>
    `.otpath-${computer}-${String(pid)}-${(now - hour * 3_600_000).toString(36)}-0123abcd.tmp`;
  const now = Date.UTC(2026, 10, 22, 12);
  const ownComputer = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

  const never = (): number => {
    throw new Error('The name says it.');
  };

  it('is known by its name', () => {
    expect(isStray(left(gonePid, 0), now, never)).toBe(true);
    expect(isStray(left(process.pid, 1), now, never)).toBe(false);
    expect(isStray(left(process.pid, 25), now, never)).toBe(true);
    // Of processes on another computer nothing is known.
    expect(isStray(left(gonePid, 1, '000000'), now, never)).toBe(false);
    expect(isStray(left(gonePid, 25, '000000'), now, never)).toBe(true);
    for (const name of ['a.tmp', '.otpath.tmp', '.otpath-mine.tmp', 'notes.md.1234567']) {
      expect(isStray(name, now, never)).toBe(false);
    }
  });

  it('of otpath 0.1.0 is known by its name, and old by when it was written', () => {
    const name = '.otpath-0123456789abcdef.tmp';
    expect(isStray(name, now, () => now - 25 * 3_600_000)).toBe(true);
    expect(isStray(name, now, () => now - 3_600_000)).toBe(false);
  });

  it('of otpath 0.1.0 goes away with the next file that is written beside it', async () => {
    const [old, recent] = ['.otpath-0123456789abcdef.tmp', '.otpath-fedcba9876543210.tmp'];
    const folder = writeFiles(temporaryFolder(), { [old]: 'half', [recent]: 'half' });
    utimesSync(join(folder, old), new Date(0), new Date(0));
    // The files of a test are as old as this computer's own clock says.
    utimesSync(join(folder, recent), new Date(), new Date());
    await write(join(folder, 'gaps.md'), 'B');
    expect(pathsIn(folder)).toEqual([recent, 'gaps.md'].sort());
  });

  it('goes away with the next file that is written beside it', async () => {
    const folder = writeFiles(temporaryFolder(), { [left(gonePid, 0)]: 'half', 'notes.md': 'A' });
    await write(join(folder, 'gaps.md'), 'B');
    expect(pathsIn(folder)).toEqual(['gaps.md', 'notes.md']);
  });

  it('is no evidence', () => {
    const folder = writeFiles(temporaryFolder(), { [`evidence/${left(gonePid, 0)}`]: 'half' });
    expect(readFolder(filesIn(folder), () => true, defaultLimits)).toEqual({
      sources: [],
      others: [],
      refused: [],
    });
  });

  it('was a lock: it is taken away, and the work is done', () => {
    const file = join(writeFiles(temporaryFolder(), { 'plan.md': 'A' }), 'plan.md');
    withLock(file, () => {
      const [name] = pathsIn(dirname(file)).filter((path) => path !== 'plan.md');
      expect(name).toMatch(/^\.otpath-lock-[0-9a-f]{16}\.tmp$/);
    });
    expect(pathsIn(dirname(file))).toEqual(['plan.md']);
    const lock = withLock(file, () => pathsIn(dirname(file)).find((path) => path !== 'plan.md')!);
    writeFileSync(join(dirname(file), lock), String(gonePid));
    expect(replaceText(file, 'A', 'B')).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('B');
    expect(pathsIn(dirname(file))).toEqual(['plan.md']);
  });

  it('was a lock without its process, as of a run that was killed while it made it', () => {
    const file = join(writeFiles(temporaryFolder(), { 'plan.md': 'A' }), 'plan.md');
    const lock = withLock(file, () => pathsIn(dirname(file)).find((path) => path !== 'plan.md')!);
    writeFileSync(join(dirname(file), lock), '');
    expect(replaceText(file, 'A', 'B')).toBe(true);
    expect(pathsIn(dirname(file))).toEqual(['plan.md']);
  });

  it('was a lock of another file: it goes away after a day', async () => {
    const [old, recent] = [
      '.otpath-lock-0123456789abcdef.tmp',
      '.otpath-lock-fedcba9876543210.tmp',
    ];
    const folder = writeFiles(temporaryFolder(), { [old]: '1', [recent]: '1' });
    utimesSync(join(folder, old), new Date(0), new Date(0));
    utimesSync(join(folder, recent), new Date(), new Date());
    await write(join(folder, 'gaps.md'), 'B');
    expect(pathsIn(folder)).toEqual([recent, 'gaps.md'].sort());
  });
});

describe('a file that can not be written', () => {
  const failing: Readonly<Record<string, (folder: string) => string>> = {
    'the folder is a file': (folder) => join(folder, 'old.md', 'gaps.md'),
    'a folder further up is a file': (folder) => join(folder, 'old.md', 'reports', 'gaps.md'),
    'a folder has its name': (folder) => {
      mkdirSync(join(folder, 'gaps.md'));
      writeFileSync(join(folder, 'gaps.md', 'a.txt'), 'A');
      return join(folder, 'gaps.md');
    },
    'an empty folder has its name': (folder) => {
      mkdirSync(join(folder, 'gaps.md'));
      return join(folder, 'gaps.md');
    },
  };

  it.each(Object.entries(failing))('leaves everything as it was, where %s', async (_, prepare) => {
    const folder = writeFiles(temporaryFolder(), { 'old.md': 'Old' });
    const file = prepare(folder);
    const before = fingerprints(folder);
    await expect(write(file, 'New')).rejects.toSatisfy(isFileError);
    expect(fingerprints(folder)).toEqual(before);
  });
});
