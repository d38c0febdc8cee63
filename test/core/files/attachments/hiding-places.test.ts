import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeAttachmentTools } from '../../../../src/node/attachment-tools.ts';
import { Collected } from '../../../../src/core/files/attachments/collected.ts';
import { lookInto } from '../../../../src/core/files/attachments/look.ts';
import { findPersonalDetails } from '../../../../src/core/privacy/find-personal-details.ts';
import { picturePlaces } from '../../../support/planted-files.ts';
import { jpeg } from '../../../support/office-files.ts';
import { paragraph, planted, word, zipOf } from '../../../support/planted-office.ts';
import { page, stream } from '../../../support/planted-pdf.ts';

const plain = picturePlaces['comment.png']!;
/** A PNG without any text in it. */
const png = Buffer.concat([
  Buffer.from(plain.subarray(0, 33)),
  Buffer.from('0000000049454e44ae426082', 'hex'),
]);
const behind = (file: Uint8Array, more: string | Uint8Array): Uint8Array =>
  Buffer.concat([file, Buffer.from(more)]);

/** A zip with a comment at its end. */
function withComment(comment: string): Uint8Array {
  const zip = Buffer.from(zipOf({ 'a.txt': 'A plan' }));
  zip.writeUInt16LE(comment.length, zip.length - 2);
  return Buffer.concat([zip, Buffer.from(comment)]);
}

/** As programs wrote files into the text of an e-mail before there were attachments. */
function uuencoded(text: string): string {
  const bytes = Buffer.from(text);
  const sign = (six: number): string => String.fromCharCode(six === 0 ? 96 : six + 32);
  let line = sign(bytes.length);
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    line += [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63]
      .map(sign)
      .join('');
  }
  return `begin 644 notes.txt\n${line}\n\`\nend\n`;
}

const files: Readonly<Record<string, Uint8Array>> = {
  'text behind a picture.png': behind(png, `\n${planted}`),
  'zip behind a picture.png': behind(png, zipOf({ 'a.txt': planted })),
  'text behind a photo.jpg': behind(jpeg(), planted),
  'zip behind a photo.jpg': behind(jpeg(), zipOf({ 'a.txt': planted })),
  'zip behind a document.pdf': behind(page(), zipOf({ 'a.txt': planted })),
  'text in place of another.pdf': page({
    catalogue: `/StructTreeRoot << /Type /StructTreeRoot /K << /S /Span /ActualText (${planted}) >> >>`,
  }),
  'text in place of a picture.pdf': page({
    catalogue: `/StructTreeRoot << /Type /StructTreeRoot /K << /S /Figure /Alt (A photo \\(of ${planted}\\)) >> >>`,
  }),
  'text in place of a picture, in hexadecimal.pdf': page({
    catalogue: `/StructTreeRoot << /K << /S /Figure /Alt <${Buffer.from(`\uFEFF${planted}`, 'utf16le').swap16().toString('hex')}> >> >>`,
  }),
  'text in place of a picture, with brackets.pdf': page({
    catalogue: `/StructTreeRoot << /K << /S /Figure /Alt (A photo (blurred) of ${planted}) >> >>`,
  }),
  'text in place of a picture, packed.pdf': page({
    more: [
      stream(
        deflateSync(`7 0 << /S /Figure /Alt (${planted}) >>`).toString('latin1'),
        '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
      ),
    ],
  }),
  'name of a layer.pdf': page({
    catalogue: '/OCProperties << /OCGs [6 0 R] /D << /Order [6 0 R] /ON [6 0 R] >> >>',
    more: [`<< /Type /OCG /Name (${planted}) >>`],
  }),
  'label of a page.pdf': page({
    catalogue: `/PageLabels << /Nums [0 << /S /D /P (${planted} ) >>] >>`,
  }),
  'text beyond the edge.pdf': page({ text: `A plan) Tj 2000 0 Td (${planted}` }),
  'text below the page.pdf': page({ text: `A plan) Tj 0 -2000 Td (${planted}` }),
  'letters beyond the edge.pdf': page({
    text: `A plan ) Tj 2000 0 Td ${Array.from(planted, (one) => `(${one}) Tj 5 0 Td`).join(' ')} (.`,
  }),
  'text across the edge.pdf': page({ text: `A plan) Tj 460 0 Td (${planted}` }),
  'text without a size.pdf': page({ text: `) Tj /F1 0 Tf (${planted}` }),
  'text that is not drawn.pdf': page({ text: `A plan) Tj 3 Tr 0 -20 Td (${planted}` }),
  'comment of a zip.zip': withComment(planted),
  'page in a page.html': Buffer.from(
    `<!doctype html><iframe srcdoc="&lt;p&gt;Mrs&nbsp;&lt;b&gt;Inv&lt;/b&gt;ented&lt;/p&gt;"></iframe>`,
  ),
  'file in the text of a mail.eml': Buffer.from(
    `From: a@example.org\nSubject: Notes\nContent-Type: text/plain\n\nHello\n${uuencoded(planted)}`,
  ),
};

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const into = new Collected(nodeAttachmentTools);
  await lookInto(bytes, name, into);
  const content = into.content(false);
  return content.state === 'read' ? content.text : '';
}

it.each(Object.keys(files))('a detail is found where few look: %s', async (name) => {
  const kinds = findPersonalDetails(await textOf(files[name]!, name)).map(({ kind }) => kind);
  expect(kinds).toContain('titled-name');
});

it('a birthday on an address card is a date of birth, with a time of day too', async () => {
  const card =
    'BEGIN:VCARD\nFN:B\nBDAY:19480403\nEND:VCARD\nBEGIN:VCARD\nBDAY:1948-04-03T00:00:00Z\nEND:VCARD';
  const text = await textOf(Buffer.from(card), 'card.vcf');
  expect(findPersonalDetails(text).map(({ piece }) => piece)).toEqual(['19480403', '1948-04-03']);
});

it.each([
  ['zeros', new Uint8Array(4000)],
  ['a record of a phone', Buffer.from('\0\0\x01\x0aImage_UTC_Data1533\0\0SEFH\0SEFT', 'latin1')],
  ['a film of a phone', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')],
])('what programs put behind a picture is nothing to read: %s', async (_, more) => {
  const into = new Collected(nodeAttachmentTools);
  await lookInto(behind(jpeg(), more), 'photo.jpg', into);
  expect(into.content(true)).toMatchObject({ state: 'read', isPicture: true });
  expect(into.content(true)).not.toHaveProperty('unreadParts');
});

describe('a file that the list of a zip leaves out', () => {
  /** Two zips one after the other: programs show the second. */
  const twice = (first: Uint8Array, second: Uint8Array): Uint8Array => {
    const file = Buffer.concat([first, second]);
    const end = file.length - 22;
    // The list of the second says where its files and it itself begin.
    const list = file.readUInt32LE(end + 16) + first.length;
    file.writeUInt32LE(list, end + 16);
    for (let at = list; at < end; at += 46 + file.readUInt16LE(at + 28)) {
      file.writeUInt32LE(file.readUInt32LE(at + 42) + first.length, at + 42);
    }
    return file;
  };
  const unreadIn = async (bytes: Uint8Array): Promise<unknown> => {
    const into = new Collected(nodeAttachmentTools);
    await lookInto(bytes, 'letters.zip', into);
    const content = into.content(false);
    return content.state === 'read' ? content.unreadParts : content;
  };

  it.each([
    ['a zip', zipOf({ 'a.txt': 'A plan' })],
    ['a Word document', word(paragraph('A plan'))],
  ])('is named: %s', async (_, shown) => {
    expect(await unreadIn(twice(zipOf({ 'hidden.txt': planted }), shown))).toEqual([
      { name: 'hidden.txt', reason: 'unlisted', kind: undefined },
    ]);
  });

  it('is not one that lies in a zip in the zip', async () => {
    const inner = zipSync({ 'b.txt': Buffer.from('A plan') });
    expect(await unreadIn(zipSync({ 'inner.zip': [inner, { level: 0 }] }))).toBeUndefined();
  });
});

it('words that a page shows are not read twice', async () => {
  const text = 'A plan for the stairs) Tj 0 -20 Td [(and) -300 (the) -300 (bath)] TJ 30 0 Td (s';
  expect(await textOf(page({ text }), 'plan.pdf')).toBe(
    'A plan for the stairs\nand the baths\n1.7',
  );
});
