import { truncateSync, writeFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CannotReadZip } from '../../src/core/files/zip/cannot-read-zip.ts';
import { readZip as readSource, type ReadZip } from '../../src/core/files/zip/read-zip.ts';
import { CannotOpen } from '../../src/node/file-errors.ts';
import { withByteSource, zipTools } from '../../src/node/read-zip.ts';
import { repository, runMeasured, runNode } from '../support/run.ts';
import { hashOf, writePack } from '../support/packs.ts';
import { hostileZips, moved, patch, patchSizes, zip64, zipOf } from '../support/zip-tricks.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const manifest = 'manifest.json';

const readZip = (file: string, keep: string): Promise<ReadZip> =>
  withByteSource(file, (source) => readSource(source, { tools: zipTools, keep }));

/** Reads a zip of these bytes. */
const read = (bytes: Uint8Array): Promise<ReadZip> =>
  readZip(join(writeFiles(temporaryFolder(), { 'pack.zip': bytes }), 'pack.zip'), manifest);

const faultsOf = ({ files, kept, hasStrayBytes }: ReadZip): object => ({
  files: Object.fromEntries(files.map(({ path, fault }) => [path, fault])),
  kept: kept?.fault,
  hasStrayBytes,
});

describe('a zip of our own', () => {
  it('is read file by file, with its hashes, and one file is kept', async () => {
    const files = {
      'pack.html': 'A',
      'attachments/ŵyr.pdf': 'x'.repeat(3_000_000),
      'empty.txt': '',
    };
    const file = await writePack(temporaryFolder(), 'pack.zip', { ...files, [manifest]: '{}' });
    const { kept, ...found } = await readZip(file, manifest);
    expect(found).toEqual({
      files: Object.entries(files).map(([path, text]) => ({
        path,
        size: text.length,
        sha256: hashOf(text),
      })),
      hasStrayBytes: false,
    });
    expect(new TextDecoder().decode(kept!.bytes)).toBe('{}');
    expect(kept!.sha256).toBe(hashOf('{}'));
  });

  it('has no file kept where there is none of the name', async () => {
    const file = await writePack(temporaryFolder(), 'pack.zip', { 'a.md': 'A' });
    expect((await readZip(file, manifest)).kept).toBeUndefined();
  });

  it('may be empty', async () => {
    const file = await writePack(temporaryFolder(), 'pack.zip', {});
    expect(faultsOf(await readZip(file, manifest))).toEqual({
      files: {},
      kept: undefined,
      hasStrayBytes: false,
    });
  });

  it('is read without being held in memory', async () => {
    const folder = writeFiles(temporaryFolder(), { 'film.txt': '', 'manifest.json': '{}' });
    truncateSync(join(folder, 'film.txt'), 128 * 1024 * 1024);
    const from = (path: string): string => JSON.stringify(join(repository, 'src/node', path));
    const script = writeFiles(folder, {
      'read.mts': `import { writeZip } from ${from('../../test/support/write-zip.ts')};
import { hashFile } from ${from('hash.ts')};
import { withByteSource, zipTools } from ${from('read-zip.ts')};
import { readZip } from ${from('../core/files/zip/read-zip.ts')};
const file = ${JSON.stringify(join(folder, 'film.txt'))};
const target = ${JSON.stringify(join(folder, 'pack.zip'))};
if (process.argv[2] === 'write') await writeZip(target, [{ path: 'film.txt', file, ...hashFile(file) }], '2026-11-22');
else {
  const reading = { tools: zipTools, keep: 'manifest.json' };
  console.log((await withByteSource(target, (source) => readZip(source, reading))).files[0].size);
}`,
    });
    const args = ['--import', 'tsx', join(script, 'read.mts')];
    expect((await runNode([...args, 'write'])).stderr).toBe('');
    expect(statSync(join(folder, 'pack.zip')).size).toBeLessThan(2_000_000);
    const { stdout, stderr, megabytes } = await runMeasured([...args, 'read']);
    expect(stderr).toBe('');
    expect(Number(stdout)).toBe(128 * 1024 * 1024);
    expect(megabytes).toBeGreaterThan(1);
    expect(megabytes).toBeLessThan(160);
  });
});

describe('a zip by another program', () => {
  const text = { 'a.md': 'A kitchen', [manifest]: '{}' };

  it('is read, with sizes in front of the files and folders of their own', async () => {
    const bytes = zipSync({ attachments: { 'a.pdf': strToU8('A') }, 'below/': new Uint8Array(0) });
    expect(faultsOf(await read(bytes))).toEqual({
      files: { 'attachments/a.pdf': undefined },
      kept: undefined,
      hasStrayBytes: false,
    });
  });

  it('is read in the form for large zips', async () => {
    const { files, hasStrayBytes } = await read(Buffer.from(zip64, 'base64'));
    expect(files).toEqual([{ path: 'a.md', size: 9, sha256: hashOf('A kitchen') }]);
    expect(hasStrayBytes).toBe(false);
  });

  const stray: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
    'behind its end': (bytes) => Buffer.concat([bytes, Buffer.alloc(30)]),
    'in a remark at its end': (bytes) => {
      const changed = Buffer.concat([bytes, Buffer.from('hello')]);
      changed.writeUInt16LE(5, bytes.length - 2);
      return changed;
    },
    // As long as what only larger zips have at their end.
    'in a remark of just that length': (bytes) => {
      const changed = Buffer.concat([bytes, Buffer.alloc(76, 'x')]);
      changed.writeUInt16LE(76, bytes.length - 2);
      return changed;
    },
    'before its first file': (bytes) => moved(bytes, 0, 'hidden'),
    'between two files': (bytes) => moved(bytes, 1, 'hidden'),
    'before the list of files': (bytes) => moved(bytes, 2, 'hidden'),
  };

  it.each(Object.entries(stray))('with bytes %s says so', async (name, change) => {
    const found = read(change(zipOf(text)));
    // What follows the end makes the end impossible to find.
    if (name === 'behind its end') {
      await expect(found).rejects.toEqual(new CannotReadZip('cut-off'));
    } else {
      expect(faultsOf(await found)).toEqual({
        files: { 'a.md': undefined },
        kept: undefined,
        hasStrayBytes: true,
      });
    }
  });
});

describe('a hostile zip', () => {
  const faults: Readonly<Record<keyof ReturnType<typeof hostileZips>, object>> = {
    'two files of one name': { files: { 'a.md': 'twice' }, kept: undefined, hasStrayBytes: false },
    'two manifests': { files: { 'a.md': undefined }, kept: 'twice', hasStrayBytes: false },
    'a name that leads out': {
      files: { 'a.md': undefined, 'b.md': undefined, '../c.md': 'unsafe-name' },
      kept: undefined,
      hasStrayBytes: false,
    },
    'a name from the root': {
      files: { '/xc.md': 'unsafe-name' },
      kept: undefined,
      hasStrayBytes: false,
    },
    'a name with a drive': {
      files: { 'C:/c.md': 'unsafe-name' },
      kept: undefined,
      hasStrayBytes: false,
    },
    'a name with a backslash': {
      files: { '..\\c.md': 'unsafe-name' },
      kept: undefined,
      hasStrayBytes: false,
    },
    'two files that share their bytes': {
      files: { 'a.md': 'overlapping', 'b.md': 'overlapping' },
      kept: undefined,
      hasStrayBytes: true,
    },
    'another name in the list than at the file': {
      files: { 'x.md': 'contradictory', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'another size in the list than at the file': {
      files: { 'a.md': 'contradictory', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'another way of packing in the list than at the file': {
      files: { 'a.md': 'contradictory', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'a lock on a file': {
      files: { 'a.md': 'encrypted', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'another way of packing': {
      files: { 'a.md': 'other-method', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'a wrong checksum': {
      files: { 'a.md': 'wrong-checksum', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'damaged bytes': {
      files: { 'a.md': 'damaged', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'a file that is marked as a link': {
      files: { 'a.md': 'link', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'no file where the list says': {
      files: { 'a.md': 'damaged', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: true,
    },
    'bytes behind the end of a deflated file': {
      files: { 'a.md': 'damaged', 'b.md': undefined },
      kept: undefined,
      hasStrayBytes: false,
    },
    'a locked manifest': {
      files: { 'a.md': undefined, 'b.md': undefined },
      kept: 'encrypted',
      hasStrayBytes: false,
    },
  };

  it.each(Object.entries(hostileZips('{}')))('with %s is seen through', async (name, bytes) => {
    expect(faultsOf(await read(bytes))).toEqual(faults[name as keyof typeof faults]);
  });

  it('with a manifest of a gigabyte is not unpacked', async () => {
    const bytes = patchSizes(zipOf({ [manifest]: ' '.repeat(1_000_000) }), 1_000_000_000);
    const { kept } = await read(bytes);
    expect(kept).toEqual({
      path: manifest,
      size: 1_000_000_000,
      fault: 'too-large',
      bytes: new Uint8Array(0),
    });
  });

  it('that unpacks to more than it says is stopped there', async () => {
    const found = await read(patchSizes(zipOf({ 'a.md': ' '.repeat(1_000_000) }), 10));
    expect(found.files).toEqual([{ path: 'a.md', size: 10, fault: 'damaged' }]);
  });

  it('whose files together would fill the disk is not unpacked to the end', async () => {
    let bytes = zipOf({ 'a.md': 'A', 'b.md': 'B' });
    bytes = patchSizes(patchSizes(bytes, 4_000_000_000), 4_000_000_000, 1);
    expect((await read(bytes)).files.map(({ fault }) => fault)).toEqual(['damaged', 'too-large']);
  });
});

describe('what is no zip', () => {
  const whole = zipOf({ 'a.md': 'A kitchen', [manifest]: '{}' });
  const cases: Readonly<Record<string, readonly [Uint8Array, CannotReadZip['trouble']]>> = {
    'an empty file': [new Uint8Array(0), 'no-zip'],
    'a text': [strToU8('# A kitchen'), 'no-zip'],
    'a PDF': [strToU8(`%PDF-1.7 ${'x'.repeat(100_000)}`), 'no-zip'],
    'a zip without its end': [whole.subarray(0, whole.length - 10), 'cut-off'],
    'half a zip': [whole.subarray(0, whole.length / 2), 'cut-off'],
    'a zip in two parts': [patch(whole, 'PK\x05\x06', (at) => at.writeUInt16LE(1, 8)), 'cut-off'],
    'a zip whose list is said to be shorter than it is': [
      patch(whole, 'PK\x05\x06', (at) => at.writeUInt32LE(50, 12)),
      'broken',
    ],
    'a large zip whose two ends point to different lists': [
      patch(Buffer.from(zip64, 'base64'), 'PK\x05\x06', (at) => at.writeUInt32LE(0, 16)),
      'broken',
    ],
    'a large zip whose end is said to be far behind it': [
      patch(Buffer.from(zip64, 'base64'), 'PK\x06\x07', (at) => at.fill(0xff, 8, 16)),
      'cut-off',
    ],
    'a zip with a damaged list': [patch(whole, 'PK\x01\x02', (at) => at.write('XX'), 1), 'broken'],
  };

  it.each(Object.entries(cases))('is named: %s', async (_, [bytes, trouble]) => {
    await expect(read(bytes)).rejects.toEqual(new CannotReadZip(trouble));
  });

  it('is named where it is a folder', async () => {
    const folder = temporaryFolder();
    await expect(readZip(folder, manifest)).rejects.toEqual(new CannotOpen('EISDIR', folder));
  });

  it('never ends in anything else, whichever byte of a zip is damaged', async () => {
    const file = join(writeFiles(temporaryFolder(), { 'pack.zip': whole }), 'pack.zip');
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 0xff;
      writeFileSync(file, bytes);
      const found = await readZip(file, manifest).catch((error: unknown) => error);
      if (found instanceof Error) expect(found).toBeInstanceOf(CannotReadZip);
      else expect(found).toHaveProperty('files');
    }
  });
});
