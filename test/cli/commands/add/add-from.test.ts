import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runHere } from '../../../support/run-here.ts';
import type { Run } from '../../../support/run.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary.ts';
import { cell, paragraph, pictureOf, run, table, wordNotes } from '../../../support/word-notes.ts';
import { picture } from '../../../support/word-sample.ts';

const settings = {
  'otpath.yaml':
    'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
};
const basics = ['--date', '2026-03-14', '--type', 'case-study', '--file', 'visit'] as const;

const portfolioOf = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  writeFiles(temporaryFolder(), { ...settings, ...files });

const addFrom = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['add', ...basics, '--claim', 'L6-PP-03=I weighed three ways.', '--from', ...args], {
    cwd,
  });

const bodyIn = (cwd: string): string =>
  readFileSync(join(cwd, 'evidence/visit.md'), 'utf8').split('---\n\n')[1]!;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('add --from', () => {
  const word = wordNotes(
    paragraph(run('At home. ') + run('Hidden', '<w:vanish/>')) +
      paragraph(pictureOf('p') + pictureOf('q', 'A chair')),
    {
      parts: { 'media/a.png': picture.bytes, 'media/b.png': Uint8Array.from(picture.bytes) },
      links: { p: ['image', 'media/a.png'], q: ['image', 'media/b.png'] },
    },
  );

  it('says what was left out, and which picture has no description', async () => {
    const cwd = portfolioOf({ 'visit.docx': word });
    const { code, stderr } = await addFrom(cwd, 'visit.docx');
    expect(code).toBe(0);
    expect(bodyIn(cwd)).toBe(
      'At home.\n\n![](visit-picture-1.png)![A chair](visit-picture-2.png)\n',
    );
    expect(oneLine(stderr)).toContain(
      'Not everything in visit.docx could be copied as it was: - 1 piece of hidden text left out, because nobody sees it in Word.',
    );
    expect(oneLine(stderr)).toContain(
      'No description for people who can’t see it: visit-picture-1.png.',
    );
  });

  it.each([['The new [rail]'], ['visit-picture-1.png=The new [rail]']])(
    'takes the description of a picture from --alt "%s"',
    async (alt) => {
      const cwd = portfolioOf({ 'visit.docx': word });
      const { stderr } = await addFrom(cwd, 'visit.docx', '--alt', alt);
      expect(bodyIn(cwd)).toContain('![The new \\[rail\\]](visit-picture-1.png)');
      expect(stderr).not.toContain('No description');
    },
  );

  it('refuses more descriptions than there are pictures, and writes nothing', async () => {
    const cwd = portfolioOf({ 'visit.docx': word });
    const { code, stderr } = await addFrom(cwd, 'visit.docx', '--alt', 'One', '--alt', 'Two');
    expect(code).toBe(2);
    expect(oneLine(stderr)).toContain('There is no picture for --alt "Two".');
    expect(existsSync(join(cwd, 'evidence'))).toBe(false);
  });

  it('copies pictures and files of Markdown notes, and says which it can’t', async () => {
    const cwd = portfolioOf({
      'mine/notes.md':
        'See ![the rail](images/a%20b.png) and [the plan](plan.pdf) and ![](../up.png).\n',
      'mine/images/a b.png': picture.bytes,
      'mine/plan.pdf': '%PDF-1.7\n',
      'up.png': picture.bytes,
    });
    const { stderr } = await addFrom(cwd, 'mine/notes.md');
    expect(bodyIn(cwd)).toBe(
      'See ![the rail](a%20b.png) and [the plan](plan.pdf) and ![](../up.png).\n',
    );
    expect(existsSync(join(cwd, 'evidence/a b.png'))).toBe(true);
    expect(oneLine(stderr)).toContain(
      '- ../up.png was not copied, because it is outside the folder of your notes.',
    );
  });

  it.each([
    ['visit.doc', 'Did you mean "visit.docx"? Then run: otpath add --from "visit.docx"'],
    ['vist.docx', 'Did you mean "visit.docx"?'],
    ['nothing.docx', 'Correct the path after --from'],
    ['“visit.docx”', ''],
  ])('of %s says what was meant', async (name, said) => {
    const cwd = portfolioOf({ 'visit.docx': word });
    const { code, stderr } = await addFrom(cwd, name);
    expect(code).toBe(said === '' ? 0 : 2);
    expect(oneLine(stderr)).toContain(said);
  });

  it.each([
    [['Kitchen', 'visit.docx'], 'otpath add --from "Kitchen visit.docx"'],
    [['My', 'kitchen', 'visit.docx'], 'otpath add --from "My kitchen visit.docx"'],
    [['“My', 'kitchen', 'visit.docx”'], 'otpath add --from "My kitchen visit.docx"'],
  ])('of a name without quotation marks shows the line to type: %s', async (words, line) => {
    const cwd = portfolioOf({ 'Kitchen visit.docx': word, 'My kitchen visit.docx': word });
    const { code, stderr } = await addFrom(cwd, ...words);
    expect(code).toBe(2);
    expect(oneLine(stderr)).toContain(`in straight quotation marks: ${line}`);
  });

  it('of a head without a text says so', async () => {
    const cwd = portfolioOf({ 'a.md': '---\ntitle: Only\n---\n' });
    const { code, stderr } = await addFrom(cwd, 'a.md');
    expect(code).toBe(2);
    expect(oneLine(stderr)).toContain('"a.md" has no text below the part between --- lines.');
  });
});

describe('lines in a table cell', () => {
  const inWord = wordNotes(
    paragraph('Before') +
      table([
        ['Step', 'What I did'],
        [
          'Tea',
          cell(paragraph('Kettle') + paragraph(`${run('Cup')}<w:r><w:br/></w:r>${run('Milk')}`)),
        ],
      ]),
  );
  const inHtml =
    '<p>Before</p><table><tr><th>Step</th><th>What I did</th></tr><tr><td>Tea</td><td><p>Kettle</p><p>Cup<br>Milk</p></td></tr></table>';

  it.each<readonly [string, string | Uint8Array]>([
    ['visit.docx', inWord],
    ['visit.html', `<!doctype html><body>${inHtml}</body>`],
  ])('stay in it from %s to the pack', async (name, notes) => {
    const cwd = portfolioOf({ [name]: notes });
    await addFrom(cwd, name);
    expect(bodyIn(cwd)).toBe(
      'Before\n\n| Step | What I did |\n| - | - |\n| Tea | Kettle<br>Cup<br>Milk |\n',
    );
    const as = ['--as-of', '2026-04-01', '--draft', '--output', 'a.zip'];
    expect((await runHere(['pack', ...as], { cwd })).code).toBe(0);
    const parts = Object.entries(unzipSync(readFileSync(join(cwd, 'a.zip'))));
    const partOf = (ending: string): Uint8Array =>
      parts.find(([path]) => path.endsWith(ending))![1];
    expect(Buffer.from(partOf('.html')).toString()).toMatch(
      /<td[^>]*>Kettle<br ?\/?>\s*Cup<br ?\/?>\s*Milk<\/td>/,
    );
    const document = unzipSync(partOf('.docx'))['word/document.xml']!;
    expect(
      Buffer.from(document)
        .toString()
        .replace(/<w:br\/>/g, '¶')
        .replace(/<[^>]+>/g, ''),
    ).toContain('Kettle¶Cup¶Milk');
  });
});

describe('what are no notes', () => {
  it.runIf(process.platform !== 'win32')('are a pipe, which is called one', async () => {
    const cwd = portfolioOf({});
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
    mkdirSync(join(cwd, 'folder'));
    expect((await addFrom(cwd, 'pipe.txt')).stderr.replaceAll('\n', ' ').trim()).toBe(
      '"pipe.txt" is a pipe, a device or a socket, so otpath can’t read notes from it. Save the notes in a file, and name that file after --from.',
    );
    expect((await addFrom(cwd, 'folder')).stderr).toContain('"folder" is a folder.');
  });
});
