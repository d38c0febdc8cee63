import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isThereIn, makeFolder, obstacleAt } from '../../src/node/new-folder.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

const files = ['a.md', 'b/c.md', 'otpath.yaml'].map((path) => ({ path, text: `${path}\n` }));

it('makes a folder that is not there yet, with those above it', () => {
  const around = temporaryFolder();
  expect(makeFolder(join(around, 'x', 'y z'), ['evidence'], files)).toEqual({ made: true });
  expect(pathsIn(join(around, 'x', 'y z'))).toEqual([
    ...['a.md', 'b', 'b/c.md', 'evidence', 'otpath.yaml'],
  ]);
});

it('takes back all that was made where it fails half-way, new folders too, and nothing else', () => {
  const around = writeFiles(temporaryFolder(), { 'x/mine.md': 'Mine.\n' });
  const before = fingerprints(around);
  const long = 'n'.repeat(300);
  for (const root of [join(around, 'x'), join(around, 'new', 'newer')]) {
    const failing = [...files.slice(0, 2), { path: `d/${long}.md`, text: '' }];
    expect(makeFolder(root, ['evidence'], failing)).toEqual({
      made: false,
      at: join(root, 'd', `${long}.md`),
      code: 'ENAMETOOLONG',
      left: [],
    });
    expect(fingerprints(around)).toEqual(before);
  }
});

it('writes over nothing that somebody put there meanwhile', () => {
  const root = writeFiles(temporaryFolder(), { 'otpath.yaml': 'Mine.\n' });
  const before = fingerprints(root);
  expect(makeFolder(root, [], files)).toMatchObject({ made: false, code: 'EEXIST', left: [] });
  expect(fingerprints(root)).toEqual(before);
});

it('knows whether a path is there, whatever its capital letters', () => {
  const root = writeFiles(temporaryFolder(), { 'B/C.md': '', 'readme.md': '' });
  const paths = ['README.md', 'b', 'B/c.md', 'a.md', 'e/f.md'];
  expect(paths.filter((path) => isThereIn(root, path))).toEqual(['README.md', 'b', 'B/c.md']);
});

it('sees a portfolio through a link to a folder in it, and settings that lead nowhere', () => {
  const around = writeFiles(temporaryFolder(), { 'p/otpath.yaml': '', 'p/evidence/a.md': '' });
  symlinkSync(join(around, 'p', 'evidence'), join(around, 'link'));
  expect(obstacleAt(join(around, 'link'))).toMatchObject({ kind: 'inside' });
  expect(obstacleAt(join(around, 'link', 'new'))).toMatchObject({ kind: 'inside' });
  mkdirSync(join(around, 'q'));
  symlinkSync(join(around, 'nowhere'), join(around, 'q', 'otpath.yaml'));
  expect(obstacleAt(join(around, 'q'))).toEqual({ kind: 'taken', path: 'otpath.yaml' });
  symlinkSync(join(around, 'nowhere'), join(around, 'broken'));
  expect(obstacleAt(join(around, 'broken', 'new'))).toBeUndefined();
});

it('does not begin where a folder that it needs leads out of it', () => {
  const outside = temporaryFolder();
  const root = temporaryFolder();
  symlinkSync(outside, join(root, '.otpath'));
  expect(obstacleAt(root)).toEqual({ kind: 'link', path: join(root, '.otpath') });
});
