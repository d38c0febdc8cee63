import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOfFile } from '../../src/node/lines-of-file.ts';
import { temporaryFolder } from '../support/temporary.ts';

const linesOf = (text: string, most = 10_000_000): readonly string[] => {
  const file = join(temporaryFolder(), 'lines');
  writeFileSync(file, text);
  return [...linesOfFile(file, most)];
};

test('a file is read line by line, with or without an end of line at its end', () => {
  expect(linesOf('')).toEqual([]);
  expect(linesOf('a\n\nb')).toEqual(['a', '', 'b']);
  expect(linesOf('a\nb\n')).toEqual(['a', 'b']);
});

test('letters of several bytes may lie across two portions', () => {
  const line = 'tŷ '.repeat(300_000);
  for (const before of ['', 'x', 'xy']) {
    expect(linesOf(`${before}${line}\n${line}`)).toEqual([`${before}${line}`, line]);
  }
});

test('a line without end is refused, and so is what is no file', () => {
  expect(() => linesOf('x'.repeat(3_000_000), 1_500_000)).toThrow('EFBIG');
  const folder = join(temporaryFolder(), 'folder');
  mkdirSync(folder);
  expect(() => [...linesOfFile(folder, 10)]).toThrow('EISDIR');
});
