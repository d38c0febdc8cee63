import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNotes } from '../../src/node/notes.ts';
import type { Notes } from '../../src/core/model/notes.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';
import { cell, paragraph, pictureOf, run, table, wordNotes } from '../support/word-notes.ts';
import { picture } from '../support/word-sample.ts';

const golden = (name: string): string => join(import.meta.dirname, '..', 'goldens', 'notes', name);

/** All that becomes of notes, as somebody can read it. */
const shown = ({ text, pictures, losses, notCopied }: Notes): string =>
  [
    text,
    ...pictures.map(
      ({ name, needsAlt }) => `picture: ${name}${needsAlt ? ' (needs a description)' : ''}`,
    ),
    ...[...losses].map(([loss, count]) => `loss: ${loss} ${String(count)}`),
    ...notCopied.map(({ address, why }) => `not copied: ${address} (${why})`),
    '',
  ].join('\n');

async function notesOf(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = writeFiles(temporaryFolder(), files);
  return shown(await readNotes(join(folder, name)));
}

it('a visit written in Word', async () => {
  const bold = '<w:b/>';
  const goals =
    paragraph('Make tea alone', { list: 4 }) +
    paragraph('Carry the cup', { list: 4 }) +
    paragraph('on a trolley', { list: 1 });
  const body = [
    paragraph('Kitchen visit', { style: 'Title' }),
    paragraph(
      run('Seen by: ', bold) +
        run('the senior OT, on ') +
        `<w:fldSimple w:instr="DATE">${run('14 March 2026')}</w:fldSimple>`,
    ),
    paragraph('What I saw', { style: 'Heading1' }),
    paragraph(
      run('The hall is 1.2 m') +
        run('2', '<w:vertAlign w:val="superscript"/>') +
        run(' wide. ') +
        run('Her neighbour told me.', '<w:vanish/>') +
        run('She said:'),
    ),
    paragraph('I can do it again.', { style: 'Quote' }),
    paragraph('First we moved the kettle.', { list: 2 }),
    paragraph('Then the perching stool.', { list: 2 }),
    paragraph('We stopped for a rest.'),
    paragraph('Last came the tap.', { list: 2 }),
    table([
      ['Need', 'What we chose'],
      ['Reach', cell(goals)],
      ['Energy', cell(paragraph('Sit to prepare') + paragraph('Rest at 3 pm'))],
    ]),
    paragraph(pictureOf('p', 'The kitchen with the new rail') + pictureOf('q')),
  ].join('');
  const word = wordNotes(body, {
    parts: { 'media/a.png': picture.bytes, 'media/b.png': Uint8Array.from(picture.bytes) },
    links: { p: ['image', 'media/a.png'], q: ['image', 'media/b.png'] },
  });
  await expect(
    await notesOf('Kitchen visit.docx', { 'Kitchen visit.docx': word }),
  ).toMatchFileSnapshot(golden('kitchen-visit.docx.txt'));
});

it('a page of an intranet', async () => {
  const page = `<!doctype html><html><head><title>CPD</title><style>p { color: red }</style></head><body>
<h1>Course: <em>seating</em></h1>
<p style="display:none">for editors</p>
<p>We tried <b>three </b>cushions&nbsp;on 10<sup>3</sup> steps.<br>Then we sat.</p>
<ul><li>one<ol start="3"><li>third</li></ol></li><li><input type="checkbox" checked> done</li></ul>
<blockquote>I sit better.</blockquote>
<table><tr><th>Cushion</th><th>Felt</th></tr><tr><td><ul><li>foam</li><li>gel</li></ul></td><td><p>warm</p><p>soft</p></td></tr></table>
<p><a href="https://example.org/seating">The course</a> and <a href="plan.pdf">my plan</a> and <a href="file:///C:/a.doc">a file</a></p>
<p><img src="images/a.png" alt="A cushion"> <img src="images/gone.png" alt="Gone"> <img src="https://example.org/b.png" alt="Remote"></p>
<script>alert(1)</script></body></html>`;
  const files = { 'course.html': page, 'plan.pdf': '%PDF-1.7', 'images/a.png': picture.bytes };
  await expect(await notesOf('course.html', files)).toMatchFileSnapshot(golden('course.html.txt'));
});

it('Markdown with pictures and files', async () => {
  const text = `Before ![a plan](images/my%20plan.png) and ![](<images/my plan.png> "A title") and [the list](list.pdf).

![win](images\\a.png) and ![[a.png|The rail]] and ![gone](gone.png) and ![up](../secret.png) and ![root](/etc/a.png)

\`![code](images/a.png)\` and ![web](https://example.org/a.png) and [web](https://example.org/) and [notes](other.md)

| A | B |
|---|---|
| 1 | ![cell](images/a.png) |
`;
  const files = {
    'notes/visit.md': text,
    'notes/images/my plan.png': picture.bytes,
    'notes/images/a.png': picture.bytes,
    'notes/list.pdf': '%PDF-1.7',
    'notes/other.md': 'Other.',
    'secret.png': picture.bytes,
  };
  await expect(await notesOf('notes/visit.md', files)).toMatchFileSnapshot(golden('visit.md.txt'));
});

it('plain text', async () => {
  const text = `My day\r\n======\r\n\r\nFirst line\r\nsecond line\r\n\r\n  - a star\r\n  - another\r\n3) three\r\n4) four\r\n\r\nDay\tStairs\r\nMon\t12\r\nTue\t14\r\n\r\n# no heading, *no stars*, <b>no tag</b>, a_b_c & more\r\n`;
  await expect(await notesOf('day.txt', { 'day.txt': text })).toMatchFileSnapshot(
    golden('day.txt'),
  );
});
