import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { TextPlace } from '../../src/core/render/practitioner-markdown.ts';

/** The parser of every format; here it believes every address. */
export const reader = new MarkdownIt({ html: false, linkify: false, typographer: false });
reader.validateLink = () => true;

/** A place in which nothing of the text is in the document. */
export const alone: TextPlace = { below: 3, resolve: () => undefined };

/** A place with one file of each kind. */
export const inPack: TextPlace = {
  below: 3,
  resolve: (address) => {
    switch (address) {
      case 'plan.png':
        return { kind: 'picture', address: 'attachments/E1.1-plan.png', name: 'E1.1' };
      case 'risk%20assessment.pdf':
        return { kind: 'attachment', name: 'E1.2' };
      case 'other.md':
        return { kind: 'heading', anchor: 'e2-the-other', name: 'E2' };
      default:
        return undefined;
    }
  },
};

/** What Markdown is made of, and what it is confused by. */
const pieces: readonly string[] = [
  ...['# ', '## ', '###### ', '#', '- ', '+ ', '* ', '1. ', '2) ', '999999999. ', '> ', '[ ] '],
  ...['\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', ' ', '  ', '    ', '\t', '\u00A0', '\u3000'],
  ...['*', '**', '***', '_', '__', '~~', '`', '``', '```\n', '````\n', '~~~\n', '    code\n'],
  ...['[', '](', ')', '![', ']', '[a]', '[a]: b.pdf\n', '[a]: <javascript:x>\n', '[^1]', '"'],
  ...['plan.png', 'risk%20assessment.pdf', 'other.md#part', 'https://example.org', '//host/x'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'lang:cy',
    'mailto:a@example.org',
    'C:\\x',
    'file:///x',
    'ftp://example.org',
    '#x',
  ],
  ...['<', '>', '<!-- ', ' -->', '<b>', '</b>', '<div>\n', '</div>\n', '<a href="x">', '<!--->'],
  ...[
    '<https://example.org>',
    '<?',
    '<![CDATA[',
    '<script>',
    '</style>',
    '&amp;',
    '&#32;',
    '&#10;',
  ],
  ...['&#x202E;', '\u202E', '\u0000', '\u001B[31m', '\uFEFF', '\u2028', '\u0085', '|', '|-|-|\n'],
  ...[
    '| a | b |\n',
    '===\n',
    '---\n',
    '***\n',
    ':',
    '[otpath]: # (timeline)\n',
    '$',
    '%%',
    '{',
    '}',
  ],
  ...['^', '!', '\\', '=', '-', '.', 'word', 'two words', 'é', 'ŵ', '’', '👩‍⚕️', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1', ':::'],
];

export const anyText = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }) },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }) },
  )
  .map((parts) => parts.join(''));

/** Sentences, of which every letter must come through. */
export const ordinaryText = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '# ', '## ', '- ', '1. ', '> ', '    ', '- [ ] '),
      fc.array(
        fc.constantFrom(
          ...[
            'Gofal',
            'un',
            'person,',
            '*wedi*',
            '**strôc**',
            'tŷ',
            '“she said”',
            'it’s',
            '£5',
            '50%',
          ],
          ...[
            'a_b_c',
            '2 * 3',
            '`code`',
            'x < y',
            '[the plan](plan.png)',
            '~~gone~~',
            '(why?)',
            '👩‍⚕️',
          ],
        ),
        { minLength: 1, maxLength: 8 },
      ),
      fc.constantFrom('\n', '\n\n', '  \n', '\r\n\r\n'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => lines.map(([start, words, end]) => start + words.join(' ') + end).join(''));

/** Letters and digits of what is shown, in order. */
export const lettersOf = (markdown: string): string =>
  reader
    .render(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
