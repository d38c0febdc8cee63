import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { nodeInflater } from '../../../../src/node/inflate.ts';
import { readWordNotes } from '../../../../src/core/files/notes/word-notes.ts';
import { paragraph, run, wordNotes } from '../../../support/word-notes.ts';

// Packs are made with this parser.
const parser = new MarkdownIt({ html: true });

/** What a reader sees of Markdown: its text, with the marks gone. */
const seenIn = (markdown: string): string =>
  parser
    .parse(markdown, {})
    .flatMap(({ type, content, children }) =>
      type === 'inline'
        ? (children ?? []).map((one) => (one.type.endsWith('break') ? ' ' : one.content))
        : [content],
    )
    .join('');

const letters = (text: string): string => text.replace(/\s/g, '');

const anyText = fc
  .array(
    fc.constantFrom(
      ...['a', 'b', 'Nia', '943', '1. ', '- ', '# ', '*', '_', '**', '`', '~~', '[', ']', '(', ')'],
      ...[
        '<',
        '>',
        '&',
        '&amp;',
        '!',
        '\\',
        '|',
        '“',
        '”',
        ':',
        '.',
        ' ',
        ' ',
        '---',
        '===',
        '+ ',
        '<!--',
        '-->',
        'ŵ',
        '’',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const anyLook = fc.subarray(['<w:b/>', '<w:i/>', '<w:strike/>']).map((marks) => marks.join(''));
const anyParagraph = fc
  .array(fc.tuple(anyText, anyLook), { minLength: 1, maxLength: 5 })
  .filter((runs) => runs.some(([text]) => text.trim() !== ''));

it('a reader sees the words of a Word document as they were typed, whatever they are and look like', () => {
  fc.assert(
    fc.property(fc.array(anyParagraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const body = paragraphs
        .map((runs) => paragraph(runs.map(([text, look]) => run(text, look)).join('')))
        .join('');
      const typed = paragraphs
        .flat()
        .map(([text]) => text)
        .join('');
      const { text } = readWordNotes(wordNotes(body), 'a.docx', nodeInflater);
      expect(letters(seenIn(text))).toBe(letters(typed));
      expect(text).not.toMatch(/(?<!\\)&(?:#x?\w+|amp|lt);/);
    }),
    { numRuns: 400, seed: 14 },
  );
});
