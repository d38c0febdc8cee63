import { expect, it } from 'vitest';
import { readTextNotes } from '../../../src/core/workspace/text-notes.ts';

const read = (text: string, name: string) => readTextNotes(new TextEncoder().encode(text), name);

it('reads Markdown as it is, with line ends of one kind', () => {
  expect(read('# Audit\r\n\r\nText.\r\n', 'a.md')).toEqual({
    text: '# Audit\n\nText.\n',
    losses: new Map(),
    notCopied: [],
  });
});

it('reads plain text so that no sign means anything else', () => {
  expect(read('* one\n* two\n\n# not a heading', 'a.txt')).toMatchObject({
    text: '- one\n- two\n\n\\# not a heading\n',
  });
});

it('reads a page, and says which pictures are not copied', () => {
  expect(
    read(
      '<!doctype html><h1>Audit</h1><p>Text <img src="https://example.org/a.png"></p>',
      'a.html',
    ),
  ).toMatchObject({
    text: expect.stringContaining('# Audit') as string,
    notCopied: [{ address: 'https://example.org/a.png', why: 'web' }],
  });
});

it.each([
  ['', 'a.md', 'empty'],
  ['%PDF-1.7', 'a.txt', 'pdf'],
  ['{\\rtf1 x}', 'a.txt', 'rich-text'],
  ['PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'a.txt', 'other-kind'],
])('refuses %j', (text, name, trouble) => {
  expect(read(text, name)).toBe(trouble);
});
