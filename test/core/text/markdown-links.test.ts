import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/core/render/pack-texts.ts';
import { linksIn } from '../../../src/core/text/markdown-links.ts';

const addresses = (text: string): readonly string[] => linksIn(text).map(({ address }) => address);

describe('the links of a Markdown text', () => {
  it.each<[string, string, readonly string[]]>([
    ['a picture', '![the ramp](ramp.png)', ['ramp.png']],
    ['a link', 'See [the letter](letter.docx).', ['letter.docx']],
    ['a link around a picture', '[![a](a.png)](b.pdf)', ['a.png', 'b.pdf']],
    ['angle brackets and a title', '![a](<my plan.png> "The plan")', ['my plan.png']],
    ['brackets in a name', '[a](plan(2).pdf)', ['plan(2).pdf']],
    ['escapes and entities', '[a](a\\_b&amp;c.pdf)', ['a_b&c.pdf']],
    ['an address on the next line', '[a](\n  b.pdf\n)', ['b.pdf']],
    ['a definition', 'See [it].\n\n[it]: it.pdf "Title"', ['it.pdf']],
    ['code', 'Write `[a](a.pdf)` so.\n\n```\n![b](b.png)\n```', []],
    ['words in brackets', 'She said [so] (and meant it).', []],
    ['a footnote', 'So[^1].\n\n[^1]: a.pdf', []],
  ])('are found in %s', (_, text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it('say where they are, and which is a picture', () => {
    const text = 'One ![a](a.png) and [b](b.pdf).';
    expect(
      linksIn(text).map(({ start, end, isPicture }) => [text.slice(start, end), isPicture]),
    ).toEqual([
      ['a.png', true],
      ['b.pdf', false],
    ]);
  });

  it('are all those that a pack would show', () => {
    const text = [
      '# [a](a.pdf)',
      '> ![b](b.png) and [c][c]',
      '',
      '- [d](<d e.pdf>)',
      '- ![f *g*](f.png (title))',
      '',
      '| [h](h.pdf) |',
      '| --- |',
      '| ![i](i.png) |',
      '',
      '[c]: <c.pdf>',
    ].join('\n');
    const found = addresses(text);
    expect(addressesIn(text).filter((one) => !found.includes(one))).toEqual([]);
    expect(found).toHaveLength(7);
  });

  it('are found in time that grows with the text', () => {
    const long = (sign: string): number => linksIn(`](${sign.repeat(200_000)}`).length;
    expect(['[', '](', '![', '`a', '<', '(', '[a]: '].map(long)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
