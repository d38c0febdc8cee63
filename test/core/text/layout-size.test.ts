import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { practitionerMarkdown } from '../../../src/core/render/practitioner-markdown.ts';
import { tooMuchToLayOut, type TooMuch } from '../../../src/core/text/layout-size.ts';

const { layout } = defaultLimits;

/** A table with so many rows below its head, of four columns. */
const table = (rows: number): string =>
  ['| A | B | C | D |', '| - | - | - | - |', ...Array.from({ length: rows }, () => '| 1 |')].join(
    '\n',
  );
const list = (items: number): string => Array.from({ length: items }, () => '- one').join('\n');

const isLaidOut = (text: string): boolean =>
  !practitionerMarkdown(text, { below: 2, resolve: () => undefined }).startsWith('```');

describe('a text that is not laid out', () => {
  it.each<[string, string, TooMuch]>([
    ['cells', table(5000), { of: 'tableCells', found: 20_004 }],
    ['items', list(10_001), { of: 'listItems', found: 10_001 }],
    ['characters', 'word '.repeat(100_001), { of: 'letters', found: 500_005 }],
  ])('is named by how many %s it has', (_, text, expected) => {
    expect(isLaidOut(text)).toBe(false);
    expect(tooMuchToLayOut(text, layout)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['as many cells as there may be', table(4999)],
    ['as many items as there may be', list(10_000)],
    ['bars in code', `\`\`\`\n${table(6000)}\n\`\`\``],
  ])('is none with %s', (_, text) => {
    expect(tooMuchToLayOut(text, layout)).toBeUndefined();
  });

  it('is none where a table is laid out', () => {
    expect(isLaidOut(table(4999))).toBe(true);
  });
});
