import { expect, it } from 'vitest';
import { nodeAttachmentTools } from '../../../../src/node/attachment-tools.ts';
import { Collected } from '../../../../src/core/files/attachments/collected.ts';
import { collectXml } from '../../../../src/core/files/attachments/xml.ts';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const twice = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const words = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const box = (text: string): string => `<w:txbxContent><w:p>${words(text)}</w:p></w:txbxContent>`;

/** The lines that are read of a body. */
function read(body: string): readonly string[] {
  const into = new Collected(nodeAttachmentTools);
  collectXml(`<w:document ${names}><w:body>${body}</w:body></w:document>`, into);
  const content = into.content(false);
  return content.state === 'read' ? content.text.split('\n').filter((line) => line !== '') : [];
}

it.each([
  ['text boxes', twice(box('Seen on 3 May'), box('Seen on 3 May')), ['Seen on 3 May']],
  [
    'inside a paragraph',
    `<w:p>${words('A ')}${twice(words('999 000 1235'), words('999 000 1235'))}${words(' b')}</w:p>`,
    ['A 999 000 1235 b'],
  ],
  ['text boxes in a paragraph', `<w:p>${words('A')}${twice(box('B'), box('B'))}</w:p>`, ['B', 'A']],
  [
    'one in the other',
    twice(box('A') + twice(box('B'), box('B')), box('A') + box('B')),
    ['A', 'B'],
  ],
])('what Office writes twice counts once: %s', (_, body, lines) => {
  expect([...read(body)].sort()).toEqual([...lines].sort());
});

it.each([
  ['only the second has words', twice('<w:pict/>', box('B')), ['B']],
  [
    'only the second has words, in a paragraph',
    `<w:p>${words('A ')}${twice('<w:pict/>', words('B'))}</w:p>`,
    ['A B'],
  ],
  ['the second has other words', twice(box('A'), box('B')), ['A', 'B']],
  [
    'the second has other words, in a paragraph',
    `<w:p>${words('A ')}${twice(words('B'), words('C'))}</w:p>`,
    ['C', 'A B'],
  ],
  [
    'there is a second without a first',
    `<w:p><mc:Fallback>${words('x')}</mc:Fallback></w:p>`,
    ['x'],
  ],
])('nothing is lost where %s', (_, body, lines) => {
  expect([...read(body)].sort()).toEqual([...lines].sort());
});

it('what is written again elsewhere counts again', () => {
  expect(read(box('A') + twice(box('A'), box('A')))).toEqual(['A', 'A']);
});
