import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/core/files/read-folder.ts';
import { filesIn } from '../../src/node/files.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

/** A portfolio beside what is not its own, with links: from a path in it to where the link leads. */
function readWith(links: Readonly<Record<string, string>>) {
  const around = writeFiles(temporaryFolder(), {
    'outside/secret.md': 'Secret',
    'portfolio-old/secret.md': 'Secret',
    'portfolio/a.md': 'A',
    'portfolio/photos/b.jpg': 'B',
  });
  const folder = join(around, 'portfolio');
  for (const [path, to] of Object.entries(links)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    symlinkSync(to.replace('AROUND', around), join(folder, path));
  }
  const { sources, others, refused } = readFolder(
    filesIn(folder),
    (path) => path.endsWith('.md'),
    defaultLimits,
  );
  const texts = sources.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]);
  return { texts, others: others.map(({ path }) => path), refused, folder, around };
}

const untouched = { texts: [['a.md', 'A']], others: ['photos/b.jpg'] };

describe('a link that leads out of the folder', () => {
  it.each([
    ['to a file', '../outside/secret.md'],
    ['to a file, written whole', 'AROUND/outside/secret.md'],
    ['to a folder', '../outside'],
    ['to the folder around', '..'],
    ['to a folder whose name begins alike', '../portfolio-old'],
    ['to a file in a folder whose name begins alike', '../portfolio-old/secret.md'],
    ['to the root of the disk', '/'],
    ['to a device', '/dev/zero'],
  ])('is refused: %s', (_, to) => {
    expect(readWith({ 'link.md': to })).toMatchObject({
      ...untouched,
      refused: [{ path: 'link.md', reason: 'link-outside' }],
    });
  });

  it('is refused where it leads through another link', () => {
    const links = { 'first.md': 'second.md', 'second.md': '../outside/secret.md' };
    expect(readWith(links)).toMatchObject({
      ...untouched,
      refused: [
        { path: 'first.md', reason: 'link-outside' },
        { path: 'second.md', reason: 'link-outside' },
      ],
    });
  });

  it('is refused further down as well, and for what is only looked at', () => {
    expect(readWith({ 'photos/2026/c.jpg': '../../../outside/secret.md' })).toMatchObject({
      ...untouched,
      refused: [{ path: 'photos/2026/c.jpg', reason: 'link-outside' }],
    });
  });

  it('is told by its composed path', () => {
    expect(readWith({ 'w\u0302yr.md': '../outside/secret.md' }).refused).toEqual([
      { path: 'ŵyr.md', reason: 'link-outside' },
    ]);
  });

  it.each(['.hidden.md', '~$a.md', 'a.tmp'])('is passed over where its name is: %s', (path) => {
    expect(readWith({ [path]: '../outside/secret.md' })).toMatchObject({
      ...untouched,
      refused: [],
    });
  });
});

describe('a link that stays in the folder', () => {
  it.each([
    ['beside it', 'link.md', 'a.md'],
    ['below it', 'photos/link.md', '../a.md'],
    ['written whole', 'link.md', 'AROUND/portfolio/a.md'],
    ['by a way that leads out and in again', 'link.md', '../outside/../portfolio/a.md'],
  ])('to a file is read as that file: %s', (_, path, to) => {
    const { texts, refused } = readWith({ [path]: to });
    expect(texts).toEqual([
      ['a.md', 'A'],
      [path, 'A'],
    ]);
    expect(refused).toEqual([]);
  });

  it('to a file that is only looked at is looked at', () => {
    expect(readWith({ 'c.jpg': 'photos/b.jpg' }).others).toEqual(['c.jpg', 'photos/b.jpg']);
  });

  it.each([
    ['beside it', 'link', 'photos'],
    ['around it', 'photos/up', '..'],
    ['of itself', 'photos/self', '.'],
    ['of the whole portfolio', 'photos/all', 'AROUND/portfolio'],
  ])('to a folder is not walked, and is told: %s', (_, path, to) => {
    expect(readWith({ [path]: to })).toMatchObject({
      ...untouched,
      refused: [{ path, reason: 'link-to-folder' }],
    });
  });
});

describe('a link that leads nowhere', () => {
  // Stands for every file that can't be opened: the tests may run as root, for whom no file is locked.
  it.each([
    ['to nothing', { 'x.md': 'nowhere.md' }],
    ['to itself', { 'x.md': 'x.md' }],
    ['below a file', { 'x.md': 'a.md/b.md' }],
  ])('is told as unreadable, and the rest is read: %s', (_, links) => {
    expect(readWith(links)).toMatchObject({
      ...untouched,
      refused: [{ path: 'x.md', reason: 'unreadable' }],
    });
  });

  it('is told as unreadable where links go in a circle', () => {
    expect(
      readWith({ 'x.md': 'y.md', 'y.md': 'photos/z.md', 'photos/z.md': '../x.md' }),
    ).toMatchObject({
      ...untouched,
      refused: [
        { path: 'photos/z.md', reason: 'unreadable' },
        { path: 'x.md', reason: 'unreadable' },
        { path: 'y.md', reason: 'unreadable' },
      ],
    });
  });
});

describe('a folder that is a link itself', () => {
  it('is read as what it leads to', () => {
    const { around } = readWith({});
    symlinkSync('portfolio', join(around, 'link'));
    symlinkSync('../outside/secret.md', join(around, 'portfolio', 'secret.md'));
    const { sources, refused } = readFolder(
      filesIn(join(around, 'link')),
      (path) => path.endsWith('.md'),
      defaultLimits,
    );
    expect(sources.map(({ path }) => path)).toEqual(['a.md']);
    expect(refused).toEqual([{ path: 'secret.md', reason: 'link-outside' }]);
  });
});
