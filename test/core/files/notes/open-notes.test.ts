import { expect, it } from 'vitest';
import { CannotReadNotes, notesOfBytes } from '../../../../src/core/files/notes/open-notes.ts';
import type { FindBesideNotes } from '../../../../src/core/files/notes/notes-files.ts';
import type { Notes } from '../../../../src/core/model/notes.ts';
import { nodeInflater } from '../../../../src/node/inflate.ts';

const read = (
  text: string,
  name: string,
  find: FindBesideNotes = () => 'not-seen',
): Promise<Notes> =>
  notesOfBytes(new TextEncoder().encode(text), name, { tools: nodeInflater, find });

it('Markdown stays as it is, with line ends of one kind', async () => {
  expect(await read('# Audit\r\n\r\nText.\r\n', 'a.md')).toEqual({
    text: '# Audit\n\nText.\n',
    pictures: [],
    losses: new Map(),
    notCopied: [],
  });
});

it('plain text is read so that no sign means anything else', async () => {
  expect(await read('* one\n* two\n\n# not a heading', 'a.txt')).toMatchObject({
    text: '- one\n- two\n\n\\# not a heading\n',
  });
});

it('pictures that are not beside the notes, or on the web, are named as not copied', async () => {
  const web = 'https://example.org/a.png';
  const page = `<!doctype html><h1>Audit</h1><p>Text <img src="${web}"><img src="b.png"></p>`;
  const notCopied = [
    { address: web, why: 'web' },
    { address: 'b.png', why: 'not-seen' },
  ];
  expect(await read(page, 'a.html')).toMatchObject({ notCopied, pictures: [] });
  expect(await read(`![](${web}) ![](b.png)`, 'a.md')).toMatchObject({ notCopied, pictures: [] });
});

it('a picture beside the notes is copied once, and asked about where nothing describes it', async () => {
  const found = await read('![](b.png) and ![A rail](b.png) and ![](b.png)', 'a.md', (path) => ({
    path: `/notes/${path}`,
  }));
  expect(found.text).toBe(
    '![](otpath-picture:1) and ![A rail](otpath-picture:2) and ![](otpath-picture:1)',
  );
  expect(found.pictures.map(({ needsAlt }) => needsAlt)).toEqual([true, false]);
});

it.each([
  ['', 'a.md', 'empty'],
  ['%PDF-1.7', 'a.txt', 'pdf'],
  ['{\\rtf1 x}', 'a.txt', 'rich-text'],
  ['Text', 'a.docx', 'not-word'],
  ['Text', '~$a.docx', 'lock-file'],
  ['PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'a.txt', 'other-kind'],
])('%j in %s is refused', async (text, name, trouble) => {
  await expect(read(text, name)).rejects.toEqual(new CannotReadNotes(trouble as 'empty'));
});
