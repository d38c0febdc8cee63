import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it, vi } from 'vitest';
import { readAttachments } from '../../../src/node/attachment-contents.ts';
import type {
  AttachmentContent,
  AttachmentContents,
} from '../../../src/core/model/attachment-content.ts';
import { findPersonalDetails } from '../../../src/core/privacy/find-personal-details.ts';
import {
  photosWithPlace,
  picturePeople,
  picturePlaces,
  textPlaces,
  unreadFiles,
} from '../../support/planted-files.ts';
import { page, pdfPeople, pdfPlaces } from '../../support/planted-pdf.ts';
import {
  dateInCell,
  excelPlaces,
  openPlaces,
  powerPointPlaces,
  word,
  wordPeople,
  wordPlaces,
  zipOf,
} from '../../support/planted-office.ts';
import { temporaryFolder } from '../../support/temporary.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Looks into files that lie in one folder. */
async function lookInto(files: Files): Promise<AttachmentContents> {
  const root = temporaryFolder();
  mkdirSync(join(root, 'evidence'));
  const others = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(root, 'evidence', name), bytes);
    return { path: `evidence/${name}`, size: bytes.length, head: new Uint8Array() };
  });
  return readAttachments(root, others);
}

/** What is known of a file afterwards, in a word. */
function outcome(content: AttachmentContent): string {
  if (content.state === 'unread') return `unread (${content.kind ?? content.reason})`;
  const kinds = findPersonalDetails(content.text).map(({ kind }) => kind);
  if (kinds.includes('titled-name')) return 'found';
  if (content.hasLocation) return 'place';
  if (content.people.includes('Dilys Demo')) return 'person';
  return content.unreadParts ? 'unread part' : `nothing: ${content.text}`;
}

/** The outcome of every file, and the same for each as the test wants it. */
async function outcomes(files: Files): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    [...(await lookInto(files))].map(([path, content]) => [path.slice(9), outcome(content)]),
  );
}
const all = (files: Files, wanted: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(files).map((name) => [name, wanted]));

describe('details are found wherever a file has them', () => {
  it.each<readonly [string, Files]>([
    ['Excel', excelPlaces],
    ['PowerPoint', powerPointPlaces],
    ['OpenDocument', openPlaces],
    ['PDF', pdfPlaces],
    ['pictures', picturePlaces],
    ['texts', textPlaces],
  ])('in %s', async (_, files) => {
    expect(await outcomes(files)).toEqual(all(files, 'found'));
  });

  it('in Word', async () => {
    expect(await outcomes(wordPlaces)).toEqual({
      ...all(wordPlaces, 'found'),
      'embedded old document.docx': 'unread part',
      'photo with a place.docx': 'place',
    });
  });

  it('where only a name is expected', async () => {
    const files = { ...wordPeople, ...pdfPeople, ...picturePeople };
    expect(await outcomes(files)).toEqual(all(files, 'person'));
  });

  it('as a place, in photos by themselves and in other files', async () => {
    expect(await outcomes(photosWithPlace)).toEqual(all(photosWithPlace, 'place'));
  });

  it('in a cell whose number only its style makes a date of birth', async () => {
    const content = (await lookInto({ 'list.xlsx': dateInCell })).get('evidence/list.xlsx');
    expect(content).toMatchObject({
      text: 'Name\tDate of birth\nB\tDate of birth: 03/04/1941\nDate of birth: 04/04/1941',
    });
  });
});

describe('what is not read is said', () => {
  it('for every kind of file that otpath does not read', async () => {
    const files = Object.fromEntries(
      Object.entries(unreadFiles).map(([name, [, bytes]]) => [name, bytes]),
    );
    expect(await outcomes(files)).toEqual(
      Object.fromEntries(
        Object.entries(unreadFiles).map(([name, [kind]]) => [name, `unread (${kind})`]),
      ),
    );
  });

  it('for pages of a PDF without text', async () => {
    const contents = await lookInto({ 'scan.pdf': page({ text: '' }) });
    expect(contents.get('evidence/scan.pdf')).toMatchObject({ pagesWithoutText: [1] });
  });

  it('for what lies in a zip: a password, an old format, too many zips in zips', async () => {
    const locked = Buffer.from(zipOf({ 'a.txt': 'A', 'b.txt': 'B' }));
    // Marks the first file as encrypted, in its own head and in the list at the end.
    locked[6] = 1;
    locked[locked.indexOf('PK\x01\x02', 0, 'latin1') + 8] = 1;
    let deep = zipOf({ 'a.txt': 'A' });
    for (let depth = 0; depth < 7; depth += 1) deep = zipOf({ 'z.zip': deep });
    const contents = await lookInto({
      'locked.zip': locked,
      'old.zip': zipOf({ 'b.docx': word('', { 'word/x.bin': unreadFiles['old.xls']![1] }) }),
      'deep.zip': deep,
    });
    const parts = [...contents.values()].map((one) => one.state === 'read' && one.unreadParts);
    expect(parts).toEqual([
      [{ name: 'a.txt', reason: 'encrypted', kind: undefined }],
      [{ name: 'b.docx/word/x.bin', reason: 'other-kind', kind: 'old-excel' }],
      [{ name: 'z.zip/z.zip/z.zip/z.zip/z.zip/z.zip', reason: 'too-deep', kind: undefined }],
    ]);
  });

  it('for pictures, whose text nobody reads', async () => {
    const picture = picturePlaces['comment.png']!;
    const contents = await lookInto({
      'a.png': picture,
      'b.docx': word('', { 'word/media/a.png': picture, 'word/media/b.png': picture }),
    });
    expect(
      [...contents.values()].map((one) => one.state === 'read' && [one.isPicture, one.pictures]),
    ).toEqual([
      [true, 1],
      [undefined, 2],
    ]);
  });
});

describe('limits', () => {
  it('hold for long texts, e-mails and pages within pages, before anything is decoded', async () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const parse = vi.spyOn(PostalMime, 'parse');
    const long = (head: string, size: number): Buffer =>
      Buffer.concat([Buffer.from(head), Buffer.alloc(size, 'A plan for her. ')]);
    const files = {
      'long.txt': long('', 32 * 1024 * 1024),
      'long.eml': long('From: a@example.org\nContent-Type: text/html\n\n', 7 * 1024 * 1024),
      'deep.html': Buffer.from(`<!doctype html>${'<iframe/srcdoc='.repeat(2000)}`),
    };
    expect(await outcomes(files)).toEqual({
      'long.txt': 'unread (too-much-inside)',
      'long.eml': 'unread (too-much-inside)',
      'deep.html': 'unread (too-deep)',
    });
    const sizes = decode.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0);
    expect(Math.max(...sizes)).toBeLessThan(8 * 1024 * 1024);
    expect(parse).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('hold for every text of an e-mail, however its head is written', async () => {
    const text = Buffer.alloc(7 * 1024 * 1024, 'A plan for her. ');
    const mail = (head: string, ...rest: readonly (string | Buffer)[]): Buffer =>
      Buffer.concat([`From: a@example.org\n${head}`, ...rest].map((one) => Buffer.from(one)));
    const mixed = 'CONTENT-TYPE: Multipart/Mixed;\n BOUNDARY="b"\n\n--b\n';
    const parse = vi.spyOn(PostalMime, 'parse');
    const files = {
      'capitals.eml': mail('CONTENT-TYPE: TEXT/HTML\n\n', text),
      'folded.eml': mail('Content-type :\r\n\tText/Plain\r\n\r\n', text),
      'unsaid.eml': mail('\n', text),
      'part.eml': mail(mixed, 'content-TYPE: TEXT/HTML\n\n', text, '\n--b--\n'),
      'part unsaid.eml': mail(mixed, '\n', text, '\n--b--\n'),
      'mail in a mail.eml': mail(
        mixed,
        'Content-Type: MESSAGE/RFC822\n\nFrom: b@example.org\n\n',
        text,
        '\n--b--\n',
      ),
      'dashes.eml': mail('\n', Buffer.alloc(7 * 1024 * 1024, '\n-- ')),
    };
    expect(Object.values(await outcomes(files))).toEqual(
      Object.keys(files).map(() => 'unread (too-much-inside)'),
    );
    expect(parse).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    const photo = 'IMAGE/PNG\nContent-Transfer-Encoding: BASE64\n\n';
    const base64 = Buffer.from(`${'A'.repeat(76)}\n`.repeat(100_000));
    const sent = mail(mixed, '\nHello\n--b\nContent-Type: ', photo, base64, '\n--b--\n');
    expect(await outcomes({ 'photo.eml': sent })).not.toEqual({
      'photo.eml': 'unread (too-much-inside)',
    });
  });

  it('hold for objects of a PDF that end nowhere', async () => {
    const open = Buffer.from(`%PDF-1.4\n${'1 0 obj\n<<'.repeat(5000)}`);
    expect(await outcomes({ 'open.pdf': open })).toEqual({ 'open.pdf': 'unread (broken)' });
  });

  it('hold for cells that share one long text', async () => {
    const long = 'x'.repeat(1024 * 1024);
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`;
    const bomb = zipOf({
      '[Content_Types].xml': '<Types/>',
      'xl/sharedStrings.xml': `<sst><si><t>${long}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>`,
    });
    expect(await outcomes({ 'bomb.xlsx': bomb })).toEqual({
      'bomb.xlsx': 'unread (too-much-inside)',
    });
  });

  it('hold for elements in elements and groups in groups', async () => {
    expect(
      await outcomes({
        'deep.docx': word('<w:p>'.repeat(5000)),
        'deep.rtf': `{\\rtf1 ${'{'.repeat(20_000)}`,
        'deep.html': `<!doctype html>${'<div>'.repeat(20_000)}Mrs Invented`,
        'open.html': `<!doctype html>Mrs Invented${'<!--'.repeat(20_000)}`,
      }),
    ).toEqual({
      'deep.docx': 'unread (too-deep)',
      'deep.rtf': 'unread (too-deep)',
      'deep.html': 'found',
      'open.html': 'found',
    });
  });
});
