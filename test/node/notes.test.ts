import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CannotReadNotes, readNotes } from '../../src/node/notes.ts';
import type { Notes } from '../../src/core/model/notes.ts';
import { withPictures } from '../../src/core/model/notes.ts';
import { docx } from '../support/office-files.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { picture } from '../support/word-sample.ts';
import { wordOf } from '../support/word.ts';

async function notesOf(name: string, content: string | Uint8Array): Promise<Notes> {
  const folder = writeFiles(temporaryFolder(), { [name]: content });
  const before = fingerprints(folder);
  const notes = await readNotes(join(folder, name));
  expect(fingerprints(folder)).toEqual(before);
  return notes;
}

const troubleOf = (name: string, content: string | Uint8Array): Promise<string> =>
  notesOf(name, content).then(
    () => 'none',
    (error: unknown) => (error instanceof CannotReadNotes ? error.trouble : String(error)),
  );

describe('notes in plain text', () => {
  it.each([
    ['UTF-8', strToU8('Tŷ newydd “da”\nail')],
    ['UTF-8 with a mark and line ends of Windows', strToU8('\uFEFFTŷ newydd “da”\r\nail')],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from('Tŷ newydd “da”\r\nail', 'utf16le'))],
    ['UTF-8 with line ends of old Macs', strToU8('Tŷ newydd “da”\rail')],
    ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFTŷ newydd “da”\r\nail', 'utf16le'))],
  ])('in %s are read', async (_, bytes) => {
    expect(await notesOf('notes.txt', bytes)).toEqual({
      text: 'Tŷ newydd “da”\\\nail\n',
      pictures: [],
      losses: new Map(),
      notCopied: [],
    });
  });

  it('in Windows-1252 are read with their quotes and accents', async () => {
    const bytes = Uint8Array.of(0x93, 0x41, 0x94, 0x20, 0xe2, 0x20, 0x80, 0x20, 0x96);
    expect((await notesOf('notes.txt', bytes)).text).toBe('“A” â € –\n');
  });
});

describe('a Word document as notes', () => {
  it('keeps headings, lists, bold, tables and links, and its pictures', async () => {
    const markdown = `# A visit

Some **bold** and *italic* words, and [a link](https://example.org/a).

- one
  - below one
- two

| Need | Done |
| --- | --- |
| A rail \\| two | ŵ |

![The kitchen](pictures/a.png)
`;
    const word = await wordOf(markdown, { images: new Map([['pictures/a.png', picture]]) });
    const notes = await notesOf('My visit.docx', word);
    expect(notes.text).toContain('## A visit');
    expect(notes.text).toMatch(
      /Some \*\*bold\*\* and (?:\*|_)italic(?:\*|_) words, and \[a link\]\(https:\/\/example\.org\/a\)/,
    );
    expect(notes.text).toMatch(/^- one\n\s+- below one\n- two$/m);
    expect(notes.text).toMatch(/^\|\s*A rail \\\| two\s*\|\s*ŵ\s*\|$/m);
    expect(notes.text).toMatch(/!\[[^\]]*\]\(otpath-picture:1\)/);
    expect(notes.pictures).toEqual([
      {
        name: 'my-visit-picture-1.png',
        source: { bytes: Buffer.from(picture.bytes) },
        needsAlt: false,
      },
    ]);
    expect(withPictures(notes.text, ['my visit (2).png'])).toContain('](my%20visit%20\\(2\\).png)');
  });
});

describe('what can’t become evidence', () => {
  it.each([
    ['~$visit.docx', 'x', 'lock-file'],
    ['.~lock.visit.odt#', 'x', 'lock-file'],
    ['visit.doc', 'x', 'old-word'],
    ['visit.odt', 'x', 'open-document'],
    ['visit.pages', 'x', 'pages'],
    ['visit.rtf', 'x', 'rich-text'],
    ['rich.docx', '{\\rtf1 x}', 'rich-text'],
    ['old.txt', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-word'],
    ['visit.csv', 'a,b', 'table'],
    ['visit.PDF', '%PDF', 'pdf'],
    ['photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0, 0), 'other-kind'],
    ['empty.md', '', 'empty'],
    ['blank.txt', ' \r\n\t', 'empty'],
    ['visit.docx', 'no zip', 'not-word'],
    ['visit.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'encrypted'],
    ['visit.docx', zipSync({ 'word/other.xml': strToU8('<x/>') }), 'broken'],
    ['blank.docx', docx([]), 'empty'],
    ['archive.zip', zipSync({ 'a.txt': strToU8('x') }), 'other-kind'],
  ])('%s is refused', async (name, content, trouble) => {
    expect(await troubleOf(name, content)).toBe(trouble);
  });

  it('a document that grows without end is refused before it is read', async () => {
    const bomb = zipSync({
      'word/document.xml': strToU8('<w:p>x</w:p>'),
      'word/styles.xml': new Uint8Array(30 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await troubleOf('bomb.docx', bomb)).toBe('too-large');
  });

  it('a document with more elements than a person writes is refused before it is read', async () => {
    const body = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';
    const document = (count: number): Uint8Array =>
      zipSync({
        'word/document.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.repeat(count)}</w:body></w:document>`,
        ),
      });
    expect(await troubleOf('long.docx', document(50_000))).toBe('too-much');
  });

  it('a page with elements within elements beyond every stack is refused', async () => {
    const page = (depth: number): string => `${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`;
    expect(await troubleOf('deep.html', page(20_000))).toBe('too-deep');
    expect((await notesOf('page.html', strToU8(page(200)))).text).toBe('x\n');
  });

  it('so is one whose documents grow without end', async () => {
    const inside = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) });
    const document = strToU8('<w:p>x</w:p>');
    const with1 = zipSync({ 'word/document.xml': document, 'word/embeddings/1.docx': inside });
    expect(await troubleOf('visit.docx', with1)).toBe('broken');
    const parts = ['1', '2', '3'].map((name) => [`word/embeddings/${name}.docx`, inside] as const);
    const with3 = zipSync({ 'word/document.xml': document, ...Object.fromEntries(parts) });
    expect(await troubleOf('visit.docx', with3)).toBe('too-large');
  });

  it('a document with a password for its parts is refused', async () => {
    const bytes = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:p>x</w:p>') }));
    // Marks the part as encrypted, in its own head and in the list at the end.
    bytes[6]! |= 1;
    bytes[bytes.indexOf('PK\x01\x02', 0, 'latin1') + 8]! |= 1;
    expect(await troubleOf('visit.docx', bytes)).toBe('encrypted');
  });
});

describe('a page as notes', () => {
  it('keeps the columns beside a cell that goes over several rows', async () => {
    const { text, losses } = await notesOf(
      'visit.html',
      '<table><tr><th>Week</th><th>Goal</th><th>Met</th></tr><tr><td rowspan="2">1</td><td>Stairs</td><td>yes</td></tr><tr><td>Bath</td><td>no</td></tr><tr><td>2</td><td colspan="2">None</td></tr></table>',
    );
    expect(text).toBe(
      '| Week | Goal | Met |\n| - | - | - |\n| 1 | Stairs | yes |\n| | Bath | no |\n| 2 | None | |\n',
    );
    expect([...losses]).toEqual([['merged-cells', 2]]);
  });

  it.each([
    [
      'the words of a formula',
      '<p>Score <math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><mo>=</mo><msup><mi>x</mi><mn>2</mn></msup></math>.</p>',
      'Score (a + b)/2 = x² .\n',
      [['formulas-in-line', 1]],
    ],
    [
      'those of any other formula, without what is only for programs',
      '<math><semantics><mrow><munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover><msqrt><mi>y</mi></msqrt></mrow><annotation encoding="application/x-tex">\\sum</annotation></semantics></math>',
      '∑ 1 n√y\n',
      [['formulas-in-line', 1]],
    ],
    [
      'the words of a drawing',
      '<svg><style>a{}</style><title>Stairs</title><g><text>Start<tspan>here</tspan></text><text>End</text></g></svg><svg><path d="M0 0"/></svg>',
      'Stairs, Start here, End\n',
      [
        ['charts-and-diagrams', 1],
        ['drawings', 1],
      ],
    ],
    [
      'the caption of a table',
      '<table><caption>Table 1: <b>Goals</b></caption><tr><th>Week</th><th>Goal</th></tr><tr><td>1</td><td>Stairs</td></tr></table>',
      'Table 1: **Goals**\n\n| Week | Goal |\n| - | - |\n| 1 | Stairs |\n',
      [],
    ],
    ['a list called a menu', '<menu><li>Stairs<li>Bath</menu>', '- Stairs\n- Bath\n', []],
    [
      'what is in an open box, and not in a closed one',
      '<dialog open>Seen</dialog><dialog>Not seen</dialog>',
      'Seen\n',
      [['hidden-on-page', 1]],
    ],
    ['that something was embedded', '<p>a</p><embed src="a.pdf">', 'a\n', [['embedded-files', 1]]],
  ])('keeps %s', async (_, page, text, losses) => {
    const notes = await notesOf('visit.html', page);
    expect([notes.text, [...notes.losses]]).toEqual([text, losses]);
  });

  it('leaves its comments out, since they look like those of a template', async () => {
    const page =
      '<!-- Mine --><html><body><!--StartFragment--><p>Seen <!-- Ask Bethan -->text</p><!--[if mso]>x<![endif]--><!--EndFragment--></body></html>';
    const { text, losses } = await notesOf('visit.html', page);
    expect(text).toBe('Seen text\n');
    expect([...losses]).toEqual([['comments', 2]]);
  });

  it('says of hidden parts that they were hidden on the page', async () => {
    const page = '<p>Seen</p><p hidden>Not seen</p><p style="display: none">Nor this</p>';
    const { text, losses } = await notesOf('visit.html', page);
    expect(text).toBe('Seen\n');
    expect([...losses]).toEqual([['hidden-on-page', 2]]);
  });
});
