import {
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFileError } from '../../src/disk/folder.ts';
import { writeOutput } from '../../src/disk/write.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

describe('a file that is written', () => {
  it('is new, with the folders that it needs', () => {
    const folder = temporaryFolder();
    writeOutput(join(folder, 'reports/2026/gaps.md'), 'Tŷ ŵyr 🩺\r\n');
    expect(readFileSync(join(folder, 'reports/2026/gaps.md'), 'utf8')).toBe('Tŷ ŵyr 🩺\r\n');
    expect(pathsIn(folder)).toEqual(['reports', 'reports/2026', 'reports/2026/gaps.md']);
  });

  it('takes the place of the old one whole, and leaves nothing beside it', () => {
    const folder = writeFiles(temporaryFolder(), {
      'gaps.md': 'x'.repeat(10_000),
      'other.md': 'B',
    });
    writeOutput(join(folder, 'gaps.md'), 'A');
    expect(pathsIn(folder)).toEqual(['gaps.md', 'other.md']);
    expect(readFileSync(join(folder, 'gaps.md'), 'utf8')).toBe('A');
    expect(readFileSync(join(folder, 'other.md'), 'utf8')).toBe('B');
  });

  it('may be bytes, a part of a larger buffer too', () => {
    const folder = temporaryFolder();
    const bytes = new Uint8Array([1, 0, 255, 128, 10, 2]).subarray(1, 5);
    writeOutput(join(folder, 'pack.pdf'), bytes);
    expect([...readFileSync(join(folder, 'pack.pdf'))]).toEqual([0, 255, 128, 10]);
  });

  it('may be empty', () => {
    const folder = temporaryFolder();
    writeOutput(join(folder, 'gaps.md'), '');
    expect(statSync(join(folder, 'gaps.md')).size).toBe(0);
  });

  it('keeps the rights of the old one', () => {
    const file = join(writeFiles(temporaryFolder(), { 'gaps.md': 'A' }), 'gaps.md');
    chmodSync(file, 0o600);
    writeOutput(file, 'B');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is written where a link leads, and the link stays', () => {
    const folder = writeFiles(temporaryFolder(), { 'real/gaps.md': 'A' });
    symlinkSync('real/gaps.md', join(folder, 'gaps.md'));
    writeOutput(join(folder, 'gaps.md'), 'B');
    expect(lstatSync(join(folder, 'gaps.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/gaps.md'), 'utf8')).toBe('B');
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
    // The longest name that there may be leaves no room for the name of the file beside it.
    'nothing can be written beside the old one': (folder) => {
      const file = join(folder, 'x'.repeat(255));
      writeFileSync(file, 'Old');
      return file;
    },
  };

  it.each(Object.entries(failing))('leaves everything as it was, where %s', (_, prepare) => {
    const folder = writeFiles(temporaryFolder(), { 'old.md': 'Old' });
    const file = prepare(folder);
    const before = fingerprints(folder);
    expect(() => {
      writeOutput(file, 'New');
    }).toThrow(expect.toSatisfy(isFileError) as Error);
    expect(fingerprints(folder)).toEqual(before);
  });
});
