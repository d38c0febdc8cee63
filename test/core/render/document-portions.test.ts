import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentPortionsOf } from '../../../src/core/render/document-portions.ts';
import { documentConverter } from '../../../src/core/render/page-converter.ts';

/** Blocks that end in many ways, some of them as if a heading came next. */
const blocks = [
  '# Title',
  '## A part',
  'A text\nof two lines.',
  'A line below itself\n===',
  '- an item\n- another\n\n  ## in an item',
  '1. one\n\n\n2. two',
  '> quoted\n> # quoted heading',
  '> lazy\nline',
  '```\n# no heading\n\n## none either\n```',
  '    # code\n\n    # code',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[otpath]: # (new-page)',
  '[otpath]: # (cover)\n\n[otpath]: # (new-page)',
  '[link]: https://example.org/first',
  '[link]: https://example.org/second',
  'See [the page][link].',
  '***',
  '#not a heading',
  '```\n# never closed',
];

const long = 'word '.repeat(3000);

const plain = (tokens: ReturnType<ReturnType<typeof documentConverter>['parse']>) =>
  tokens.map(({ type, tag, content, info, attrs, level, hidden, meta, children }) => ({
    type,
    tag,
    content,
    info,
    attrs,
    level,
    hidden,
    meta: meta as unknown,
    children: children?.map((child) => [child.type, child.content, child.attrs]),
  }));

describe('a document in portions', () => {
  it('has the blocks and the links of the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n', '\n\n', '\r\n\r\n')), {
          minLength: 10,
          maxLength: 40,
        }),
        (some) => {
          const markdown = some.map(([block, end]) => `${block}${end}${long}\n\n`).join('');
          const converter = documentConverter();
          const { texts, definitions } = documentPortionsOf(markdown, converter);
          expect(texts.flatMap((text) => plain(converter.parse(text, definitions)))).toEqual(
            plain(converter.parse(markdown, {})),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('begins each portion with a heading, with the mark before it', () => {
    const part = `[otpath]: # (new-page)\n\n## A part\n\n${long}${long}${long}${long}\n\n`;
    expect(documentPortionsOf(`# Title\n\n${part.repeat(3)}`, documentConverter()).texts).toEqual([
      `# Title\n\n${part}`,
      part,
      part,
    ]);
  });
});
