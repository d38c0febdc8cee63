import { describe, expect, it } from 'vitest';
import { makeKeyReader } from '../../../src/cli/wizard/paste-reader.ts';

const begins = '\u001B[200~';
const ends = '\u001B[201~';

const read = (...pieces: readonly string[]): readonly string[] => {
  const keys = makeKeyReader(' ');
  return pieces.map((piece) => keys.read(piece));
};

describe('a paste that the terminal marks', () => {
  it('becomes one line, whichever way its lines end', () => {
    expect(read(`${begins}Un\r\nDau\rTri\n\nPedwar\n${ends}\r`)).toEqual(['Un Dau Tri Pedwar\r']);
  });

  it('may come in pieces that break in its marks', () => {
    expect(read('a\u001B[2', '00~b\rc\u001B', '[201~d', '\r')).toEqual(['a', '', 'b cd', '\r']);
  });

  it('never keeps somebody from stopping', () => {
    expect(read(`${begins}a\r`, '\u0003')).toEqual(['', '\u0003']);
  });
});

it('passes over what follows the first Enter, except Ctrl-C', () => {
  expect(read('a\rb\rc\r')).toEqual(['a\r']);
  expect(read('a\rb\u0003')).toEqual(['a\r\u0003']);
});

it('keeps back what may begin a paste until nothing follows', () => {
  const keys = makeKeyReader(' ');
  expect(keys.read('\u001B')).toBe('');
  expect(keys.rest()).toBe('\u001B');
  expect(keys.read('[A\u001B[B')).toBe('[A\u001B[B');
});
