import { describe, expect, it } from 'vitest';
import { isLinear } from '../../support/growth.ts';
import { countWords } from '../../../src/core/text/count-words.ts';

describe('the words of a text', () => {
  it.each([
    ['', 0],
    [' \n\t\r\n ', 0],
    ['One word more', 3],
    ['well-known, isn’t it?', 3],
    ['a – b', 3],
    ['24/7 & 2.5%', 3],
    ['Mae’r ŵyl yn y tŷ', 5],
    ['one\ntwo\r\nthree\rfour', 4],
    ['one  two\t three', 3],
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['a heading', '## Two words', 2],
    ['a heading that is closed', '## Two words ##', 2],
    ['a hash without a blank', '#tag', 1],
    ['a heading with a line below', 'Two words\n=========', 2],
    ['a list', '- one\n* two\n+ three', 3],
    ['a numbered list', '1. one\n2) two\n10. three', 3],
    ['a number that begins a sentence', '2027 is the year', 4],
    ['a minus in front of a number', '-3 degrees', 2],
    ['a quotation with a list in it', '> - one two', 2],
    ['a rule', 'one\n\n---\n\n* * *\n\ntwo', 2],
    ['a table', '| one | two |\n|:--|--:|\n| three | four |', 4],
    ['marks around words', '**one** _two_ `three`', 3],
    ['marks that stand alone', 'one ** two', 2],
    ['a fence', '```text\none two\n```', 2],
    ['a link', '[one two](https://example.org/a-b "with a title")', 2],
    ['an address written out', 'https://example.org/a', 1],
    ['a picture', 'one ![two three](plan.png) four', 2],
    ['a comment', 'one <!-- otpath-ignore OT509: nobody --> two', 2],
    ['a comment over lines', 'one <!-- two\nthree --> four', 2],
    ['a comment that is never closed', 'one <!-- two', 3],
    ['brackets that are no link', '[one] (two)', 2],
  ])('without what is Markdown: %s', (_, text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([' ', '\t', '-', '|', '`', '~~~', '[', '![](', '<!--', '\n', ' \n', 'a ', '1.'])(
    'are counted in a time that grows with the text: "%s" again and again',
    async (unit) => {
      const linear = await isLinear((size) => {
        const text = `x\n${unit.repeat(size)}x`;
        return () => countWords(text);
      }, 2_000);
      expect(linear).toBe(true);
    },
  );

  it('are counted soon, however odd the text', () => {
    const odd = ['<!--', '[', '![', '](', '# ', '> ', '* ', '| ', '*'].map((mark) =>
      mark.repeat(200_000),
    );
    const start = performance.now();
    for (const text of odd) countWords(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
