import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { anchorOf, headingIds } from '../../../src/core/render/heading-ids.ts';

/** The names of the headings of a document. */
const idsOf = (markdown: string): readonly (string | null)[] =>
  new MarkdownIt()
    .use(headingIds)
    .parse(markdown, {})
    .filter(({ type }) => type === 'heading_open')
    .map((token) => token.attrGet('id'));

describe('the anchor of a heading', () => {
  it.each([
    ['E1. Single-handed care: what changed?', 'e1-single-handed-care-what-changed'],
    ['Tŷ’r môr a’r mynydd', 'tŷr-môr-ar-mynydd'],
    ['Ready – or not', 'ready--or-not'],
    ['snake_case and `code`', 'snake_case-and-code'],
    ['Z̮̞ and 作業療法', 'z̮̞-and-作業療法'],
    ['???', ''],
  ])('of «%s» is the one that GitHub gives', (text, expected) => {
    expect(anchorOf(text)).toBe(expected);
  });
});

describe('the names of headings', () => {
  it('number those that are alike, and are never given twice', () => {
    expect(idsOf('# One\n\n## One\n\n## One\n\n## One 1\n\n## *One*\n')).toEqual([
      'one',
      'one-1',
      'one-2',
      'one-1-1',
      'one-3',
    ]);
  });

  it('are there even where a heading has no letter', () => {
    expect(idsOf('# ???\n\n## !!!\n\n##\n')).toEqual(['section', 'section-1', 'section-2']);
  });
});
