import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtIn, frameworksAt, listFrameworks, shelfAt } from '../../src/node/frameworks.ts';
import {
  loadLibrary,
  readFrameworkFolder,
} from '../../src/core/files/framework/load-frameworks.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { SourceSet } from '../../src/core/files/source-set.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const head = (id: string, base?: string): string =>
  [
    `id: ${id}`,
    `title: The framework ${id}`,
    'version: 1.0.0',
    'publisher: Nobody',
    'language: en',
    'source: { title: Nothing }',
    ...(base === undefined ? [] : [`extends: ${base}`]),
    '',
  ].join('\n');

/** A shelf with frameworks: from the name of each to that of the one it extends. */
function shelfWith(frameworks: Readonly<Record<string, string | undefined>>) {
  const files = Object.entries(frameworks).map(([id, base]): [string, string] => [
    `${id}/framework.yaml`,
    head(id, base),
  ]);
  return shelfAt('.', writeFiles(temporaryFolder(), Object.fromEntries(files)))!;
}

function load(
  frameworks: Readonly<Record<string, string | undefined>>,
  ...wanted: readonly string[]
) {
  const sources = new SourceSet(defaultLimits);
  const library = loadLibrary(wanted, listFrameworks([shelfWith(frameworks)]), sources);
  return {
    ids: [...library.frameworks.keys()].sort(),
    known: library.known,
    problems: sources.problems,
  };
}

describe('a library', () => {
  const three = { local: 'regional', regional: 'national', national: undefined, other: undefined };

  it('has what is asked for, and what that extends, and nothing else', () => {
    expect(load(three, 'local').ids).toEqual(['local', 'national', 'regional']);
    expect(load(three, 'national').ids).toEqual(['national']);
    expect(load(three, 'other', 'regional').ids).toEqual(['national', 'other', 'regional']);
    expect(load(three).ids).toEqual([]);
  });

  it('knows the names of all that there are', () => {
    expect(load(three, 'other').known).toEqual(['local', 'national', 'other', 'regional']);
  });

  it('reads each framework once, however often it is asked for', () => {
    const broken = { ...three, other: 'national' };
    expect(load(broken, 'local', 'local', 'other', 'national').ids).toEqual(
      Object.keys(broken).sort(),
    );
  });

  it.each([
    ['itself', { a: 'a' }, ['a']],
    ['each other', { a: 'b', b: 'a' }, ['a', 'b']],
    ['a circle of three', { a: 'b', b: 'c', c: 'a' }, ['a', 'b', 'c']],
    ['a circle further on', { a: 'b', b: 'c', c: 'b' }, ['a', 'b', 'c']],
  ])('ends where frameworks extend %s', (_, frameworks, ids) => {
    expect(load(frameworks, 'a')).toMatchObject({ ids, problems: [] });
  });

  it('leaves out names that nobody knows, asked for or extended', () => {
    expect(load({ a: 'gone' }, 'a', 'none', '', '__proto__', '../a', 'constructor')).toMatchObject({
      ids: ['a'],
      problems: [],
    });
  });

  it('leaves out a framework that can not be read, and that is told', () => {
    const folder = writeFiles(temporaryFolder(), {
      'bad/framework.yaml': 'id: [',
      'good/framework.yaml': head('good', 'bad'),
    });
    const sources = new SourceSet(defaultLimits);
    const { frameworks } = loadLibrary(['good'], listFrameworks([shelfAt('.', folder)!]), sources);
    expect([...frameworks.keys()]).toEqual(['good']);
    expect(sources.problems).toMatchObject([
      { kind: 'broken-yaml', at: { file: 'bad/framework.yaml' } },
    ]);
  });
});

describe('a shelf', () => {
  it('is a folder, shown as a path from the portfolio', () => {
    const around = writeFiles(temporaryFolder(), { 'mine/a/framework.yaml': head('a') });
    const portfolio = join(around, 'portfolio');
    mkdirSync(portfolio);
    expect(shelfAt('../mine', portfolio)).toEqual({
      folder: join(around, 'mine'),
      shownAs: '../mine',
    });
    expect(shelfAt(join(around, 'mine'), portfolio)?.shownAs).toBe('../mine');
    expect(shelfAt('.', portfolio)).toEqual({ folder: portfolio, shownAs: '.' });
  });

  it.each(['none', 'file.txt', 'file.txt/none'])('is not what is no folder: %s', (path) => {
    const portfolio = writeFiles(temporaryFolder(), { 'file.txt': 'A' });
    expect(shelfAt(path, portfolio)).toBeUndefined();
  });

  it('has the folders that hold a head, and nothing else', () => {
    const folder = writeFiles(temporaryFolder(), {
      'b/framework.yaml': head('b'),
      'a/framework.yaml': head('a'),
      'no-head/levels.yaml': 'levels: []\n',
      'deep/er/framework.yaml': head('er'),
      'framework.schema.json': '{}',
    });
    expect([...listFrameworks([shelfAt('.', folder)!]).keys()]).toEqual(['a', 'b']);
  });

  it('that comes first counts where two have one name', () => {
    const [first, second] = [
      shelfWith({ a: undefined }),
      shelfWith({ a: undefined, b: undefined }),
    ];
    const places = listFrameworks([first, second]);
    expect(places.get('a')?.shelf).toBe(first);
    expect(places.get('b')?.shelf).toBe(second);
  });

  it('comes with otpath, and a framework of one’s own can take the place of one of its', () => {
    const own = shelfWith({ 'wales-social-care-ot': undefined });
    expect([...listFrameworks([builtIn]).keys()]).toEqual([
      'cheshire-east-ot',
      'hcpc-cpd',
      'milton-keynes-ot',
      'primary-care-ot',
      'rcot-advanced-practice',
      'wales-social-care-ot',
    ]);
    expect(listFrameworks([own, builtIn]).get('wales-social-care-ot')?.shelf).toBe(own);
  });

  it('can be named by the folder of one framework as well', () => {
    const folder = writeFiles(temporaryFolder(), { 'mine/a/framework.yaml': head('a') });
    const names = (path: string) => frameworksAt(path, folder).map(({ name }) => name);
    expect(names('mine')).toEqual(['a']);
    expect(names('mine/a')).toEqual(['a']);
    expect(names('.')).toEqual([]);
    expect(names('none')).toEqual([]);
  });
});

describe('the folder of a framework', () => {
  it('is read with every file under the path that a user knows, and is not changed', () => {
    const around = writeFiles(temporaryFolder(), {
      'mine/a/framework.yaml': head('a'),
      'mine/a/statements/one.yaml': 'pillars: [{ id: p, title: P, source: X }]\n',
      'mine/a/readme.md': '# Not a part\n',
      'portfolio/otpath.yaml': 'otpath: 1\n',
    });
    const before = fingerprints(around);
    const sources = new SourceSet(defaultLimits);
    const shelf = shelfAt('../mine', join(around, 'portfolio'))!;
    const framework = readFrameworkFolder(listFrameworks([shelf]).get('a')!, sources);
    expect(sources.problems).toEqual([]);
    expect(framework?.pillars[0]?.origin.file).toBe('../mine/a/statements/one.yaml');
    expect([...sources.texts.keys()]).toEqual([
      '../mine/a/framework.yaml',
      '../mine/a/statements/one.yaml',
    ]);
    expect(fingerprints(around)).toEqual(before);
  });

  it('refuses links that lead out of it, and tells so', () => {
    const around = writeFiles(temporaryFolder(), {
      'mine/a/framework.yaml': head('a'),
      'mine/outside.yaml': 'pillars: [{ id: p, title: P, source: X }]\n',
    });
    symlinkSync('../outside.yaml', join(around, 'mine/a/pillars.yaml'));
    const sources = new SourceSet(defaultLimits);
    const framework = readFrameworkFolder(
      listFrameworks([shelfAt('mine', around)!]).get('a')!,
      sources,
    );
    expect(framework?.pillars).toEqual([]);
    expect(sources.problems).toEqual([
      { kind: 'link-outside', at: { file: 'mine/a/pillars.yaml', start: 0, end: 0 } },
    ]);
  });
});
