import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, packCode } from '../../src/node/start/code-file.ts';
import { makeLoader, type Loader } from '../../src/node/start/loader.ts';
import { temporaryFolder } from '../support/temporary.ts';

const files = {
  'main.cjs': `const { double } = require('./parts/double.cjs');
    const { join } = require('node:path');
    exports.say = () => [double(21), require('./words.json').hello, join('a', 'b')];
    exports.where = [__filename, __dirname];`,
  'parts/double.cjs': `exports.early = require('../main.cjs').say === undefined;
    exports.double = (number) => 2 * number;`,
  'words.json': '{ "hello": "Helô" }',
};

function folderOf(contents: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function fileOf(code: Uint8Array): string {
  const file = join(temporaryFolder(), 'code.bin');
  writeFileSync(file, code);
  return file;
}

const nothing = (): undefined => undefined;
const say = (loader: Loader): unknown =>
  (loader.load('main.cjs') as { readonly say: () => unknown }).say();

describe('the built program', () => {
  it('is loaded as Node loads it: each file once, even in a circle, and JSON too', () => {
    const folder = folderOf(files);
    const loader = makeLoader(folder, nothing);
    expect(say(loader)).toEqual([42, 'Helô', join('a', 'b')]);
    expect(loader.load('main.cjs')).toBe(loader.load('main.cjs'));
    expect(loader.load('parts/double.cjs')).toMatchObject({ early: true });
    expect(loader.load('main.cjs')).toMatchObject({ where: [join(folder, 'main.cjs'), folder] });
    expect(loader.isAllCompiled()).toBe(false);
  });

  it('takes what was compiled in an earlier run, in another folder too', () => {
    const first = makeLoader(folderOf(files), nothing);
    say(first);
    const second = makeLoader(folderOf(files), codeIn(fileOf(first.code())));
    expect(say(second)).toEqual([42, 'Helô', join('a', 'b')]);
    expect(second.isAllCompiled()).toBe(true);
  });

  it('is compiled again where code is for another file or is none', () => {
    const first = makeLoader(folderOf(files), nothing);
    say(first);
    const code = codeIn(fileOf(first.code()));
    const changed = {
      ...files,
      'parts/double.cjs': 'exports.double = (number) => number + number;',
    };
    const second = makeLoader(folderOf(changed), code);
    expect(say(second)).toEqual([42, 'Helô', join('a', 'b')]);
    expect(second.isAllCompiled()).toBe(false);
    const garbled = makeLoader(folderOf(files), () => Buffer.alloc(64, 7));
    expect(say(garbled)).toEqual([42, 'Helô', join('a', 'b')]);
    expect(garbled.isAllCompiled()).toBe(false);
  });

  it('is compiled again where the file of code is not whole, or not there', () => {
    const first = makeLoader(folderOf(files), nothing);
    say(first);
    const code = first.code();
    const spoilt = [0, 3, 20, code.length - 1].map((size) => fileOf(code.subarray(0, size)));
    for (const file of [...spoilt, join(temporaryFolder(), 'none.bin')]) {
      const second = makeLoader(folderOf(files), codeIn(file));
      expect(say(second)).toEqual([42, 'Helô', join('a', 'b')]);
      expect(second.isAllCompiled()).toBe(false);
    }
  });

  it('keeps each code whole in one file', () => {
    const codes = [
      ['a.cjs', Buffer.from('seven77')],
      ['â.cjs', Buffer.alloc(0)],
      ['b.cjs', Buffer.from('nine99999')],
    ] as const;
    const found = codeIn(fileOf(packCode(codes)));
    expect(codes.map(([path]) => Buffer.from(found(path)!))).toEqual(codes.map(([, code]) => code));
    expect(found('c.cjs')).toBeUndefined();
  });
});
