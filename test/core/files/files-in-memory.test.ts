import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../src/node/files.ts';
import { hashBytes } from '../../../src/node/hash.ts';
import { isOfSignOffs, isPortfolioSource } from '../../../src/core/model/layout.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { filesInMemory, filesOver } from '../../../src/core/files/files-in-memory.ts';
import { readFolder } from '../../../src/core/files/read-folder.ts';
import { repository } from '../../support/run.ts';
import { pathsIn, temporaryFolder, writeFiles } from '../../support/temporary.ts';

const example = join(repository, 'examples', 'level-6');

const hash = (bytes: Uint8Array): string => hashBytes(bytes).sha256;

const inMemory = (folder: string) =>
  filesInMemory(
    new Map(
      pathsIn(folder)
        .filter((path) => statSync(join(folder, path)).isFile())
        .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
    ),
    hash,
  );

const read = (files: Parameters<typeof readFolder>[0]) => {
  const { sources, ...rest } = readFolder(files, isPortfolioSource, defaultLimits, isOfSignOffs);
  return {
    ...rest,
    sources: sources.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]),
    heads: rest.others.map(({ head }) => Buffer.from(head).toString('base64')),
    others: rest.others.map(({ path, size }) => [path, size]),
  };
};

describe('files in memory', () => {
  it('are read as the same files in a folder are', () => {
    expect(read(inMemory(example))).toEqual(read(filesIn(example)));
  });

  it('are ignored, refused and left out as in a folder', () => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': 'otpath: 1\n',
      'evidence/w\u0302yr.md': 'A',
      'evidence/deep/scan.pdf': '%PDF',
      'evidence/~$scan.docx': 'x',
      'signoffs/a--b.yaml': 'x',
      '.otpathignore': 'signoffs/\nevidence/deep/\n',
      'plan.md': 'x'.repeat(defaultLimits.textFile + 1),
    });
    expect(read(inMemory(folder))).toEqual(read(filesIn(folder)));
  });

  it('have the same hashes, and none where there is no file', () => {
    const folder = writeFiles(temporaryFolder(), { 'a/b.txt': 'ŵ' });
    expect(inMemory(folder).hash('a/b.txt')).toBe(filesIn(folder).hash('a/b.txt'));
    expect(inMemory(folder).hash('a')).toBeUndefined();
  });
});

describe('unsaved texts over a folder', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const folder = (): string =>
    writeFiles(temporaryFolder(), { 'otpath.yaml': 'saved', 'evidence/a.md': 'A' });

  it('take the place of what is saved, and new ones are there too', () => {
    const over = new Map([
      ['otpath.yaml', bytes('unsaved')],
      ['evidence/b.md', bytes('B')],
      ['cpd/summary.md', bytes('C')],
    ]);
    const { sources } = readFolder(
      filesOver(filesIn(folder()), over, hash),
      isPortfolioSource,
      defaultLimits,
    );
    expect(sources.map(({ path, bytes: one }) => [path, new TextDecoder().decode(one)])).toEqual([
      ['cpd/summary.md', 'C'],
      ['evidence/a.md', 'A'],
      ['evidence/b.md', 'B'],
      ['otpath.yaml', 'unsaved'],
    ]);
  });

  it('have hashes of their own, and the others those of the folder', () => {
    const over = filesOver(filesIn(folder()), new Map([['otpath.yaml', bytes('unsaved')]]), hash);
    expect(over.hash('otpath.yaml')).toBe(hash(bytes('unsaved')));
    expect(over.hash('evidence/a.md')).toBe(hash(bytes('A')));
  });
});
