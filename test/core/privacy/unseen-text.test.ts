import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kitchen } from '../../../src/core/check/example.ts';
import type { AttachmentContent } from '../../../src/core/model/attachment-content.ts';
import { readAttachments } from '../../../src/node/attachment-contents.ts';
import { picturePlaces } from '../../support/planted-files.ts';
import {
  openPlaces,
  planted,
  powerPointPlaces,
  word,
  wordPlaces,
} from '../../support/planted-office.ts';
import { runPortfolioExample } from '../../support/run-example.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** The pieces of an attachment that nobody sees, each with where it is. */
async function unseenIn(name: string, bytes: string | Uint8Array): Promise<readonly string[]> {
  const root = temporaryFolder();
  mkdirSync(join(root, 'evidence'));
  writeFileSync(join(root, 'evidence', name), bytes);
  const file = { path: `evidence/${name}`, size: bytes.length, head: new Uint8Array() };
  const content = (await readAttachments(root, [file])).get(file.path);
  if (content?.state !== 'read') throw new Error(`${name} was not read`);
  const { text, unseen = [] } = content;
  return unseen.map(({ where, start, end }) => `${where}: ${text.slice(start, end)}`);
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('what nobody sees in an attachment', () => {
  it.each([
    ['hidden text.docx', wordPlaces['hidden text.docx']!, [`hidden: ${planted}`]],
    [
      'some of a paragraph.docx',
      word(
        `<w:p>${run('Seen ')}${run('Mrs ', '<w:vanish/>')}${run('Invented', '<w:vanish/>')}${run(' seen')}</w:p>`,
      ),
      ['hidden: Mrs Invented'],
    ],
    ['shown again.docx', word(`<w:p>${run('Mrs Invented', '<w:vanish w:val="0"/>')}</w:p>`), []],
    [
      'mark of a paragraph.docx',
      word(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Mrs Invented')}</w:p>`),
      [],
    ],
    [
      'hidden.rtf',
      String.raw`{\rtf1 Seen {\v Mrs Invented} and \v Mr Placeholder\v0  seen}`,
      ['hidden: Mrs Invented', 'hidden: Mr Placeholder'],
    ],
    ['picture.html', `<p>Seen</p><img src="a.png" alt="${planted}">`, [`picture: ${planted}`]],
    ['a.jpg', picturePlaces['description.jpg']!, [`picture: ${planted}`]],
    ['b.jpg', picturePlaces['description in XMP.jpg']!, [`picture: ${planted}`]],
  ])('is known: %s', async (name, bytes, unseen) => {
    expect(await unseenIn(name, bytes)).toEqual(unseen);
  });

  it.each([
    ['a.docx', wordPlaces['description of a picture.docx']!],
    ['a.pptx', powerPointPlaces['description of a picture.pptx']!],
    ['a.odt', openPlaces['description of a picture.odt']!],
  ])('is known in the description of a picture: %s', async (name, bytes) => {
    const [said = ''] = await unseenIn(name, bytes);
    expect(said).toMatch(/^picture: /);
    expect(said).toContain(planted);
  });
});

describe('a finding in an attachment', () => {
  const text = 'Mrs Invented and Mr Placeholder';
  const said = (unseen: Extract<AttachmentContent, { readonly state: 'read' }>['unseen']) =>
    runPortfolioExample({
      ...kitchen({ attachments: '[plan.docx]' }, { 'evidence/plan.docx': 'PK' }),
      contents: {
        'evidence/plan.docx': { state: 'read', text, people: [], hasLocation: false, unseen },
      },
    })
      .findings.filter(({ code }) => code === 'OT509')
      .map(({ message, hint }) => [message, hint]);
  const hint =
    'Write a letter in place of the name, such as "Mrs B", or the part the person played.';

  it('says that it is in text that anybody sees', () => {
    expect(said([])).toEqual([
      [
        'The text of the attachment holds what looks like 2 names of persons, the first Mrs ….',
        hint,
      ],
    ]);
  });

  it('says that all of it is in hidden text', () => {
    expect(said([{ where: 'hidden', start: 0, end: text.length }])).toEqual([
      [
        'The attachment holds what looks like 2 names of persons, the first Mrs …, in hidden text.',
        `${hint} In Word, Home and then Show/Hide (¶) shows hidden text.`,
      ],
    ]);
  });

  it('says that some of it is', () => {
    expect(said([{ where: 'picture', start: 17, end: text.length }])).toEqual([
      [
        'The attachment holds what looks like 2 names of persons, the first Mrs …, some in hidden text or in the description of a picture.',
        `${hint} In Word, Home and then Show/Hide (¶) shows hidden text. Right-click a picture and choose View Alt Text.`,
      ],
    ]);
  });
});
