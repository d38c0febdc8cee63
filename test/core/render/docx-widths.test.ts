import { describe, expect, it } from 'vitest';
import {
  lengthOf,
  longestWordIn,
  measure,
  withRoomForWords,
} from '../../../src/core/render/docx-widths.ts';

const total = 9638;
const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  measure(rows, total, 8.5, 140).widths;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('the widths of columns', () => {
  const sentence = 'Reaches judgements that take in a range of facts and options. '.repeat(3);
  const rows = [
    ['Statement', 'Asked at', 'State', 'Latest'],
    [sentence, 'level-6', 'evidenced', '12 March 2026'],
    [sentence, 'level-6', 'uncovered', '–'],
  ];

  it('fill the page, and give sentences more room than words', () => {
    const widths = widthsOf(rows);
    expect(sum(widths)).toBe(total);
    expect(widths[0]).toBeGreaterThan(total / 2);
  });

  it('leave short words whole, even bold ones', () => {
    const widths = widthsOf(rows);
    for (const [column, word] of ['', 'level-', 'evidenced', 'March'].entries()) {
      expect(widths[column]).toBeGreaterThan(1.08 * lengthOf(word, 8.5) + 140);
    }
  });

  it('break a word that would leave no room for others', () => {
    const hash = 'e3b0c44298fc1c149afbf4c8996fb924'.repeat(8);
    const widths = widthsOf([
      ['File', 'SHA-256'],
      [sentence, hash],
    ]);
    expect(sum(widths)).toBe(total);
    expect(Math.min(...widths)).toBeGreaterThan(total / 5);
    const many = widthsOf([Array.from({ length: 12 }, () => hash)]);
    expect(sum(many)).toBe(total);
    expect(Math.min(...many)).toBeGreaterThan(total / 13);
  });

  it('leave room for a sentence between many long words', () => {
    const id = 'experiencedoccupationaltherapist';
    const widths = widthsOf([[sentence, id, id, id, id, id]]);
    expect(widths[0]).toBeGreaterThan(total / 6);
  });

  it('keep a box to tick beside its word: it is as wide as it is high', () => {
    expect(longestWordIn('☐ iawn', 10)).toBe(Math.ceil((1000 + 278 + 278 + 556 + 778 + 611) / 5));
    const piece = 'What is known about ceiling track and mobile hoists when one person assists';
    const remarks = 'Nid oes yr un o’i 2 hawliad yn cyfrif. Ni enwir tyst.';
    const ticks = Array.from({ length: 5 }, () => '☐ iawn');
    const heads = ['Dilys', 'Dilysadwy', 'Dibynadwy', 'Cyfredol', 'Digonol'];
    const [, , ...widths] = measure(
      [
        ['Tystiolaeth', 'Beth i edrych arno', ...heads],
        ...Array.from({ length: 40 }, () => [piece.repeat(4), remarks.repeat(4), ...ticks]),
      ],
      6000,
      8.5,
      140,
    ).widths;
    // Word writes the box in a font in which it takes a whole square.
    const box = Math.ceil((1000 * 8.5) / 50);
    for (const width of widths) {
      expect(width).toBeGreaterThanOrEqual(box + lengthOf('\u00A0iawn', 8.5) + 140);
    }
  });

  it('know how long a bold word is, whatever its accents', () => {
    expect(longestWordIn('Facilitating a will', 10)).toBe(
      Math.ceil((611 + 556 + 556 + 278 + 278 + 278 + 333 + 556 + 333 + 278 + 611 + 611) / 5),
    );
    expect(longestWordIn('tŵr', 10)).toBe(longestWordIn('twr', 10));
  });

  it('give a column that is meant to be narrow room for its longest word, from the widest', () => {
    const wanted = [0.34, 0.1, 0.26, 0.3].map((share) => share * total);
    const widths = withRoomForWords(wanted, [1000, 1400, 1000, 1000], total);
    expect(sum(widths)).toBe(total);
    expect(widths[1]).toBe(1400);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(1000);
    expect(sum(withRoomForWords(wanted, [9000, 9000, 9000, 9000], total))).toBe(total);
    expect(withRoomForWords([500, 500], [100, 100], 1000)).toEqual([500, 500]);
  });

  it.each([
    ['one empty cell', [['']]],
    [
      'no words at all',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['rows that are too short', [['a', 'b', 'c'], ['a']]],
    ['other scripts', [['作業療法'.repeat(50), 'العلاج الوظيفي']]],
  ])('are there for %s', (_, some) => {
    const widths = widthsOf(some);
    expect(widths).toHaveLength(some[0]!.length);
    expect(sum(widths)).toBe(total);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});
