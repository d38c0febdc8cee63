import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { hashFile, portionsFrom } from '../../src/node/hash.ts';
import { CannotZip } from '../../src/core/files/zip/cannot-zip.ts';
import type { ZipEntry } from '../../src/node/zip.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import { environment, repository, runMeasured, runNode } from '../support/run.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { writeZip } from '../support/write-zip.ts';

const day = '2026-11-22' as IsoDate;
const text = (path: string, content: string): ZipEntry => ({ path, content: strToU8(content) });

/** A file of the disk as an entry, hashed as it is now. */
const entryOf = (path: string, file: string): ZipEntry => ({ path, file, ...hashFile(file)! });

const unpacked = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

/** Bytes that look random and are the same each time. */
const noise = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let state = 7;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[index] = state >>> 16;
  }
  return bytes;
};

describe('a zip', () => {
  it('holds bytes and files under their names, in order, Welsh ones too', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.pdf': noise(3_000_000), 'empty.txt': '' });
    const target = join(folder, 'made', 'pack.zip');
    await writeZip(
      target,
      [
        text('pack.html', '<p>Tŷ</p>'),
        entryOf('attachments/ŵyr 🩺.pdf', join(folder, 'a.pdf')),
        entryOf('attachments/empty.txt', join(folder, 'empty.txt')),
        text('manifest.json', '{}'),
      ],
      day,
    );
    const files = unzipSync(readFileSync(target));
    expect(Object.keys(files)).toEqual([
      'pack.html',
      'attachments/ŵyr 🩺.pdf',
      'attachments/empty.txt',
      'manifest.json',
    ]);
    expect(Buffer.from(files['attachments/ŵyr 🩺.pdf']!).equals(noise(3_000_000))).toBe(true);
    expect(strFromU8(files['pack.html']!)).toBe('<p>Tŷ</p>');
    expect(files['attachments/empty.txt']).toHaveLength(0);
    expect(pathsIn(join(folder, 'made'))).toEqual(['pack.zip']);
  });

  it('has the check sum of each file, however it is packed', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.pdf': noise(2_500_000) });
    const target = join(folder, 'pack.zip');
    const empty = { path: 'empty.pdf', content: new Uint8Array(0) };
    const entries = [entryOf('a.pdf', join(folder, 'a.pdf')), text('a.md', 'A kitchen'), empty];
    await writeZip(target, entries, day);
    const sums: Record<string, number> = {};
    const zip = await openPromise(target);
    for await (const { fileName, crc32: sum } of zip.eachEntry()) sums[fileName] = sum;
    expect(sums).toEqual({
      'a.pdf': crc32(noise(2_500_000)),
      'a.md': crc32('A kitchen'),
      'empty.pdf': 0,
    });
  });

  it('packs texts, and takes photos and documents as they are', async () => {
    const folder = temporaryFolder();
    const sizeOf = async (name: string): Promise<number> => {
      const target = join(folder, `${name}.zip`);
      await writeZip(target, [text(name, 'A kitchen. '.repeat(10_000))], day);
      return statSync(target).size;
    };
    for (const name of ['a.md', 'A.HTML', 'a.json']) expect(await sizeOf(name)).toBeLessThan(5_000);
    for (const name of ['a.jpg', 'a.pdf', 'a.docx']) {
      expect(await sizeOf(name)).toBeGreaterThan(110_000);
    }
  });

  it('is the same bytes at another hour, in another time zone, from files of another day', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.txt': 'Kitchen. '.repeat(400_000) });
    const script = writeFiles(folder, {
      'zip.mts': `import { writeZip } from ${JSON.stringify(join(repository, 'test/support/write-zip.ts'))};
import { hashFile } from ${JSON.stringify(join(repository, 'src/node/hash.ts'))};
const file = ${JSON.stringify(join(folder, 'a.txt'))};
await writeZip(process.argv[2], [{ path: 'a.txt', file, ...hashFile(file) }], '2026-03-29');`,
    });
    const hashes = new Set<string>();
    for (const TZ of ['Europe/London', 'Pacific/Kiritimati', 'America/Anchorage']) {
      const target = join(folder, 'pack.zip');
      const args = ['--import', 'tsx', join(script, 'zip.mts'), target];
      const { stderr, code } = await runNode(args, { env: { TZ } });
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      hashes.add(createHash('sha256').update(readFileSync(target)).digest('hex'));
      utimesSync(join(folder, 'a.txt'), 1, hashes.size * 1000);
    }
    expect(hashes.size).toBe(1);
  });

  it.each(['1066-10-14', '2150-01-01'])(
    'is made for %s too, which zips do not know',
    async (date) => {
      const target = join(temporaryFolder(), 'pack.zip');
      await writeZip(target, [text('a.md', 'A')], date as IsoDate);
      expect(unpacked(target)).toEqual({ 'a.md': 'A' });
    },
  );

  it('tells how far it is', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.jpg': noise(2_500_000) });
    const done: number[] = [];
    await writeZip(
      join(folder, 'pack.zip'),
      [text('a.md', 'four'), entryOf('a.jpg', join(folder, 'a.jpg'))],
      day,
      (bytes) => done.push(bytes),
    );
    expect(done).toEqual([4, 1_048_580, 2_097_156, 2_500_004]);
  });
});

describe('a zip that takes the place of another', () => {
  it('keeps its rights, and a link stays a link', async () => {
    const folder = writeFiles(temporaryFolder(), { 'real/pack.zip': 'Old' });
    chmodSync(join(folder, 'real/pack.zip'), 0o640);
    symlinkSync('real/pack.zip', join(folder, 'pack.zip'));
    await writeZip(join(folder, 'pack.zip'), [text('a.md', 'A')], day);
    expect(lstatSync(join(folder, 'pack.zip')).isSymbolicLink()).toBe(true);
    expect(unpacked(join(folder, 'real/pack.zip'))).toEqual({ 'a.md': 'A' });
    expect(statSync(join(folder, 'real/pack.zip')).mode & 0o777).toBe(0o640);
  });

  const changes: Readonly<Record<string, (file: string) => void>> = {
    'has other bytes': (file) => {
      writeFileSync(file, 'b'.repeat(2_000_000));
    },
    'has grown': (file) => {
      truncateSync(file, 20_000_000);
    },
    'is shorter': (file) => {
      truncateSync(file, 10);
    },
    'is empty': (file) => {
      truncateSync(file, 0);
    },
  };

  it.each(Object.entries(changes))('is not made where a file %s', async (_, change) => {
    const folder = writeFiles(temporaryFolder(), {
      'pack.zip': 'Old',
      'a.pdf': 'a'.repeat(2_000_000),
    });
    const entry = entryOf('E1/a.pdf', join(folder, 'a.pdf'));
    change(join(folder, 'a.pdf'));
    const before = fingerprints(folder);
    await expect(writeZip(join(folder, 'pack.zip'), [entry], day)).rejects.toEqual(
      new CannotZip('changed', 'E1/a.pdf'),
    );
    expect(fingerprints(folder)).toEqual(before);
  });

  it('is not made where a file is gone', async () => {
    const folder = writeFiles(temporaryFolder(), { 'pack.zip': 'Old' });
    const gone = { path: 'a.pdf', file: join(folder, 'a.pdf'), size: 1, sha256: '' };
    await expect(writeZip(join(folder, 'pack.zip'), [gone], day)).rejects.toMatchObject({
      trouble: 'changed',
      path: 'a.pdf',
    });
    expect(readFileSync(join(folder, 'pack.zip'), 'utf8')).toBe('Old');
    expect(pathsIn(folder)).toEqual(['pack.zip']);
  });

  it('is refused before anything is written where it would hold too much', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'below', 'pack.zip');
    const large = { path: 'a.mp4', file: '/nowhere', size: 2_200_000_000, sha256: '' };
    await expect(writeZip(target, [large, { ...large, path: 'b.mp4' }], day)).rejects.toMatchObject(
      { trouble: 'too-large' },
    );
    const many = Array.from({ length: 65_535 }, (_, index) => text(`${String(index)}.md`, ''));
    await expect(writeZip(target, many, day)).rejects.toMatchObject({ trouble: 'too-many' });
    expect(pathsIn(folder)).toEqual([]);
  });
});

const megabyte = 1024 * 1024;

/** A program that zips a file of so many megabytes and says when it has begun. */
function largeZip(size: number): { readonly folder: string; readonly args: readonly string[] } {
  const folder = writeFiles(temporaryFolder(), { 'film.mp4': '', 'pack.zip': 'Old' });
  truncateSync(join(folder, 'film.mp4'), size * megabyte);
  writeFiles(folder, {
    'zip.mts': `import { writeZip } from ${JSON.stringify(join(repository, 'test/support/write-zip.ts'))};
import { hashFile } from ${JSON.stringify(join(repository, 'src/node/hash.ts'))};
const file = ${JSON.stringify(join(folder, 'film.mp4'))};
const entry = { path: 'film.mp4', file, ...hashFile(file) };
let begun = false;
await writeZip(${JSON.stringify(join(folder, 'pack.zip'))}, [entry], '2026-11-22', () => {
  if (!begun) console.log('begun');
  begun = true;
});`,
  });
  return { folder, args: ['--import', 'tsx', join(folder, 'zip.mts')] };
}

it('an attachment of 300 MB passes without being held in memory', async () => {
  const { folder, args } = largeZip(300);
  const { stderr, megabytes } = await runMeasured(args);
  expect(stderr).toBe('');
  expect(megabytes).toBeGreaterThan(1);
  expect(megabytes).toBeLessThan(300);
  expect(statSync(join(folder, 'pack.zip')).size).toBeGreaterThan(300 * megabyte);
});

describe('a run that is ended while it writes', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'by %s leaves the earlier file whole',
    async (signal) => {
      const { folder, args } = largeZip(600);
      const child = spawn(process.execPath, args, { cwd: repository, env: environment() });
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      await setTimeout(20);
      child.kill(signal);
      const [, ended] = (await once(child, 'exit')) as [number | null, string | null];
      expect(ended).toBe(signal);
      expect(readFileSync(join(folder, 'pack.zip'), 'utf8')).toBe('Old');
      // Nobody can tidy up after the last of them.
      const left = pathsIn(folder).filter((path) => path.endsWith('.tmp'));
      expect(left).toHaveLength(signal === 'SIGKILL' ? 1 : 0);
      for (const name of left) expect(name).toMatch(/^\.otpath-[0-9a-z-]+\.tmp$/);
    },
  );
});

describe('a file that is hashed', () => {
  it('has its size and its SHA-256, and tells how far it is', () => {
    const folder = writeFiles(temporaryFolder(), { 'a.jpg': noise(2_500_000) });
    const done: number[] = [];
    expect(hashFile(join(folder, 'a.jpg'), (bytes) => done.push(bytes))).toEqual({
      size: 2_500_000,
      sha256: createHash('sha256').update(noise(2_500_000)).digest('hex'),
    });
    expect(done).toEqual([1_048_576, 2_097_152, 2_500_000]);
  });

  it('is read in the same portions where a disk gives less at a time', () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    spawn('sh', ['-c', `head -c 2500000 /dev/zero > "${pipe}"`], { stdio: 'ignore' });
    const sizes: number[] = [];
    for (const { length } of portionsFrom(openSync(pipe, 'r'))) sizes.push(length);
    expect(sizes).toEqual([1_048_576, 1_048_576, 402_848]);
  });

  it('is nothing where it can not be read', () => {
    expect(existsSync('/nowhere')).toBe(false);
    expect(hashFile('/nowhere')).toBeUndefined();
    expect(hashFile(temporaryFolder())).toBeUndefined();
  });
});
