import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFileError } from '../../src/node/file-errors.ts';
import { readFolder, type IsSource } from '../../src/core/files/read-folder.ts';
import { readPortfolioFolder } from '../../src/core/files/read-folder.ts';
import { filesIn } from '../../src/node/files.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

const isMarkdown: IsSource = (path) => path.endsWith('.md');

const read = (folder: string, limits = {}) =>
  readFolder(filesIn(folder), isMarkdown, { ...defaultLimits, ...limits });

function seenIn(files: Readonly<Record<string, string | Uint8Array>>) {
  const { sources, others, refused } = read(writeFiles(temporaryFolder(), files));
  return { paths: [...sources, ...others].map(({ path }) => path).sort(), refused };
}

describe('a folder', () => {
  it('gives sources whole and the beginning of everything else', () => {
    const photo = Uint8Array.from({ length: 2000 }, (_, index) => index % 256);
    const folder = writeFiles(temporaryFolder(), {
      'a.md': 'Tŷ ŵyr 🩺\r\n',
      'photos/photo.jpg': photo,
      'photos/empty.txt': '',
      'photos/small.txt': 'small',
    });
    const { sources, others, refused } = read(folder);
    expect(sources.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['a.md', 'Tŷ ŵyr 🩺\r\n'],
    ]);
    expect(others.map(({ path, size, head }) => [path, size, [...head]])).toEqual([
      ['photos/empty.txt', 0, []],
      ['photos/photo.jpg', 2000, [...photo.subarray(0, 560)]],
      ['photos/small.txt', 5, [...Buffer.from('small')]],
    ]);
    expect(refused).toEqual([]);
  });

  it('gives the same order on every disk, whatever order files came in', () => {
    const names = ['b.md', 'a.md', 'B.md', 'ŵ.md', 'a/z.md', 'a/b/c.md', '10.md', '9.md'];
    const paths = (order: readonly string[]) =>
      read(
        writeFiles(temporaryFolder(), Object.fromEntries(order.map((name) => [name, '']))),
      ).sources.map(({ path }) => path);
    expect(paths(names)).toEqual(paths([...names].reverse()));
    expect(paths(names)).toHaveLength(names.length);
  });

  // Windows and macOS keep no such names.
  it.runIf(process.platform === 'linux')('names what has a name that is not UTF-8', () => {
    const folder = writeFiles(temporaryFolder(), { 'caf\uFFFD.md': 'as it is', 'a.md': 'a' });
    const inFolder = (name: string): Buffer => Buffer.from(`${folder}/${name}`, 'latin1');
    writeFileSync(inFolder('caf\xe9.md'), 'one');
    writeFileSync(inFolder('caf\xe8.md'), 'two');
    writeFileSync(inFolder('pl\xe9n.pdf'), 'three');
    mkdirSync(inFolder('d\xe9r'));
    writeFileSync(inFolder('d\xe9r/x.md'), 'four');
    const { sources, others, refused } = read(folder);
    expect(sources.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['a.md', 'a'],
      ['caf\uFFFD.md', 'as it is'],
    ]);
    expect(others).toEqual([]);
    expect(refused).toEqual(
      ['caf\uFFFD.md', 'caf\uFFFD.md', 'd\uFFFDr', 'pl\uFFFDn.pdf'].map((path) => ({
        path,
        reason: 'garbled-name',
      })),
    );
  });

  it.each([
    ['UTF-8', Buffer.from('secret.md\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFsecret.md\n')],
    ['UTF-16, as PowerShell saves it', Buffer.from('\uFEFFsecret.md\r\n', 'utf16le')],
    ['UTF-16 without its mark', Buffer.from('secret.md\r\n', 'utf16le')],
  ])('follows rules in %s', (_, rules) => {
    const folder = writeFiles(temporaryFolder(), {
      '.otpathignore': rules,
      'notes/secret.md': 'a',
      'notes/b.md': 'b',
    });
    expect(read(folder).sources.map(({ path }) => path)).toEqual(['notes/b.md']);
  });

  it('reads what must not be hidden although a rule names it, and says so', () => {
    const folder = writeFiles(temporaryFolder(), {
      '.otpathignore': 'kept/deep/\n*.bak\nother.md\n',
      'kept/a.md': 'a',
      'kept/b.txt': 'b',
      'kept/deep/c.md': 'c',
      'kept/deep/c.txt': 'c',
      'kept/c.md.bak': 'c',
      'kept/other.md': 'd',
      'other.md': 'e',
      'else/other.md': 'f',
    });
    const { sources, others, stillRead } = readFolder(
      filesIn(folder),
      isMarkdown,
      defaultLimits,
      (path) => /^kept(?:\/|$)/.test(path),
    );
    expect(sources.map(({ path }) => path)).toEqual([
      'kept/a.md',
      'kept/deep/c.md',
      'kept/other.md',
      'other.md',
    ]);
    expect(others.map(({ path }) => path)).toEqual(['kept/b.txt']);
    expect(stillRead).toEqual(['kept/deep/c.md', 'kept/other.md']);
  });

  it('that is empty gives nothing', () => {
    expect(read(temporaryFolder())).toEqual({ sources: [], others: [], refused: [] });
  });

  it('that is not there is an error of the file system', () => {
    const nowhere = join(temporaryFolder(), 'nowhere');
    expect(() => read(nowhere)).toThrow(expect.toSatisfy(isFileError) as Error);
  });

  it('has composed paths, however the disk writes its accents', () => {
    const { paths } = seenIn({ 'ty\u0302/w\u0302yr.md': 'A', 'tŷ-2/ŵyr.pdf': 'B' });
    expect(paths).toEqual(['tŷ/ŵyr.md', 'tŷ-2/ŵyr.pdf'].sort());
  });

  it('is not changed by being read, nor is the time of its files', () => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': 'otpath: 1\n',
      'evidence/a.md': '\uFEFF---\r\ntitle: A\r\n---\r\n',
      'evidence/a.pdf': '%PDF-1.7',
      '.otpathignore': 'x\n',
      '.hidden': 'x',
    });
    const past = new Date('2020-02-03T04:05:06Z');
    const all = [folder, ...pathsIn(folder).map((path) => join(folder, path))];
    for (const path of all) utimesSync(path, past, past);
    const before = fingerprints(folder);
    readPortfolioFolder(filesIn(folder), defaultLimits);
    expect(fingerprints(folder)).toEqual(before);
    expect(all.map((path) => statSync(path).mtime)).toEqual(all.map(() => past));
  });

  it('does not wait for a pipe', () => {
    const folder = writeFiles(temporaryFolder(), { 'a.md': '' });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(read(folder).sources.map(({ path }) => path)).toEqual(['a.md']);
  });
});

describe('a file that is too large', () => {
  it('is not opened where it would be read whole', () => {
    const folder = writeFiles(temporaryFolder(), {
      'a.md': 'x'.repeat(100),
      'b.md': 'x'.repeat(101),
      'c.pdf': 'x'.repeat(500),
    });
    const { sources, others, refused } = read(folder, { textFile: 100 });
    expect(sources.map(({ path }) => path)).toEqual(['a.md']);
    expect(others.map(({ path }) => path)).toEqual(['c.pdf']);
    expect(refused).toEqual([{ path: 'b.md', reason: 'too-large', size: 101 }]);
  });
});

describe('what nobody means to keep', () => {
  it.each([
    '.DS_Store',
    '.hidden.md',
    '.git/config.md',
    'evidence/.obsidian/a.md',
    '..a.md',
    '~$plan.docx',
    'evidence/~$report.md',
    '.~lock.plan.odt#',
    'Thumbs.db',
    'evidence/thumbs.DB',
    'desktop.ini',
    'plan.tmp',
    'Icon\r',
  ])('is passed over: %j', (path) => {
    expect(seenIn({ [path]: 'x', 'kept.md': '' })).toEqual({ paths: ['kept.md'], refused: [] });
  });

  it.each([
    'Thumbs.db.pdf',
    'my ~$plan.docx',
    'desktop.ini.md',
    'tmp',
    'tmp/a.md',
    'a.tmp.md',
    'a~.md',
    'Icon',
    'con.md',
  ])('is not taken for what is like it: %j', (path) => {
    expect(seenIn({ [path]: 'x' }).paths).toEqual([path]);
  });
});

describe('.otpathignore', () => {
  const files = [
    'private/a.md',
    'private/deep/b.md',
    'evidence/private/c.md',
    'd.txt',
    'e.bak',
    'ŵ.pdf',
  ];
  const left = (rules: string | Uint8Array) =>
    seenIn({ ...Object.fromEntries(files.map((path) => [path, 'x'])), '.otpathignore': rules });

  it.each([
    ['a folder anywhere', 'private/\n', ['d.txt', 'e.bak', 'ŵ.pdf']],
    ['a folder at the top', '/private\n', ['d.txt', 'e.bak', 'evidence/private/c.md', 'ŵ.pdf']],
    ['an ending', '*.md\n', ['d.txt', 'e.bak', 'ŵ.pdf']],
    ['all but one', '*\n!d.txt\n', ['d.txt']],
    ['comments and blank lines', '# d.txt\n\n', [...files].sort()],
    ['CRLF', 'private/\r\n*.bak\r\n', ['d.txt', 'ŵ.pdf']],
    ['a byte order mark', '\uFEFFprivate/\n*.bak\n', ['d.txt', 'ŵ.pdf']],
    ['no line ending', 'private', ['d.txt', 'e.bak', 'ŵ.pdf']],
    ['Welsh letters', 'ŵ.pdf\nprivate', ['d.txt', 'e.bak']],
    ['accents of two characters', 'w\u0302.pdf\nprivate', ['d.txt', 'e.bak']],
    ['nothing at all', '', [...files].sort()],
    ['lines that mean nothing', '[\n\\\n!\n', [...files].sort()],
  ])('passes over what it names: %s', (_, rules, paths) => {
    expect(left(rules)).toEqual({ paths, refused: [] });
  });

  it('can not put the settings of the portfolio out of sight', () => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': 'otpath: 1\n',
      'evidence/a.md': 'x',
      '.otpathignore': '*\n',
    });
    const { sources, others } = readPortfolioFolder(filesIn(folder), defaultLimits);
    expect(sources.map(({ path }) => path)).toEqual(['otpath.yaml']);
    expect(others).toEqual([]);
  });

  it('counts only at the top of the folder', () => {
    const { paths } = seenIn({ 'evidence/.otpathignore': '*\n', 'evidence/a.md': 'x' });
    expect(paths).toEqual(['evidence/a.md']);
  });

  it('that is a folder says nothing', () => {
    const folder = writeFiles(temporaryFolder(), { 'a.md': 'x' });
    mkdirSync(join(folder, '.otpathignore'));
    writeFileSync(join(folder, '.otpathignore', 'a.md'), 'x');
    expect(read(folder).sources.map(({ path }) => path)).toEqual(['a.md']);
  });
});
