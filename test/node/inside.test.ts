import type * as Fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesInPack, packCode } from '../../src/node/start/code-file.ts';
import { serveInside } from '../../src/node/start/inside.ts';
import { temporaryFolder } from '../support/temporary.ts';

const fs = createRequire(import.meta.url)('node:fs') as typeof Fs;
const program = join(temporaryFolder(), 'otpath');
fs.writeFileSync(program, 'The program itself.');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
serveInside(
  program,
  filesInPack(
    packCode([
      ['package.json', bytesOf('{}')],
      ['templates/gaps.md', bytesOf('# Tŷ')],
      ['templates/cy/new.md', bytesOf('Newydd')],
    ]),
  ),
);

describe('the files in a single executable', () => {
  it('are read as from a disk', () => {
    const path = join(program, 'templates', 'gaps.md');
    expect(fs.readFileSync(path, 'utf8')).toBe('# Tŷ');
    expect(fs.existsSync(path)).toBe(true);
    expect(fs.existsSync(join(program, 'gone'))).toBe(false);
    expect(fs.realpathSync(path)).toBe(path);
    expect(fs.statSync(path)).toMatchObject({ size: 5 });
    expect(fs.statSync(join(program, 'templates')).isDirectory()).toBe(true);
    expect(fs.statSync(join(program, 'gone'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('are in folders', () => {
    const folder = join(program, 'templates');
    expect(fs.readdirSync(folder)).toEqual(['cy', 'gaps.md']);
    const entries = fs.readdirSync(folder, { withFileTypes: true });
    expect(entries.map((one) => [one.name, one.isDirectory()])).toEqual([
      ['cy', true],
      ['gaps.md', false],
    ]);
    expect(() => fs.readdirSync(join(program, 'gone'))).toThrow(
      expect.objectContaining({ code: 'ENOENT', syscall: 'read' }) as Error,
    );
    expect(() => fs.readFileSync(folder)).toThrow(
      expect.objectContaining({ code: 'EISDIR' }) as Error,
    );
  });

  it('are read a part at a time', () => {
    const file = fs.openSync(join(program, 'templates', 'cy', 'new.md'), 'r');
    const buffer = Buffer.alloc(4);
    const read = (): string => buffer.toString('utf8', 0, fs.readSync(file, buffer, 0, 4, null));
    expect([read(), read(), read()]).toEqual(['Newy', 'dd', '']);
    expect(fs.fstatSync(file)).toMatchObject({ size: 6 });
    fs.closeSync(file);
  });

  it('hide nothing of the disk', () => {
    expect(fs.readFileSync(program, 'utf8')).toBe('The program itself.');
    const file = fs.openSync(program, 'r');
    expect(fs.fstatSync(file).size).toBe(19);
    fs.closeSync(file);
  });
});
