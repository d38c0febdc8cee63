import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { goToView, heardBeside, openFolder, sharedPage, savedBy } from '../support/otpath-page.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';
import { cell, paragraph, pictureOf, run, table, wordNotes } from '../support/word-notes.ts';
import { picture } from '../support/word-sample.ts';

const { file, heard, page } = await sharedPage();

const portfolio = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
  });

const deleted = '<w:del><w:r><w:delText>not this</w:delText></w:r></w:del>';
const word = wordNotes(
  [
    paragraph('Kitchen visit', { style: 'Title' }),
    paragraph(run('Seen by: ', '<w:b/>') + run('the senior OT') + deleted),
    paragraph('What I saw', { style: 'Heading1' }),
    paragraph('Make tea alone', { list: 4 }),
    table([['Task', 'Before'], [cell('Tea', '<w:gridSpan w:val="2"/>')]]),
    paragraph(pictureOf('kitchen')),
    paragraph(pictureOf('rail', 'A rail beside the door')),
  ].join(''),
  {
    parts: {
      'media/kitchen.png': picture.bytes,
      'media/rail.png': Uint8Array.from([...picture.bytes, 0]),
    },
    links: { kitchen: ['image', 'media/kitchen.png'], rail: ['image', 'media/rail.png'] },
  },
);
const data = `data:image/png;base64,${Buffer.from(picture.bytes).toString('base64')}`;

const notes: Readonly<Record<string, string | Uint8Array>> = {
  'Kitchen visit.docx': word,
  'visit.html': `<!doctype html><h1>A visit</h1><p>Text <b>of mine</b>.</p><img src="${data}">`,
  'visit.txt': '* one\n* two\n\n# not a heading',
  'visit.md': '# A visit\r\n\r\nText *of mine*.\r\n',
};

async function chooseNotes(path: string): Promise<void> {
  await goToView(page, 'evidence');
  await page.getByRole('link', { name: 'Add evidence' }).click();
  await page.setInputFiles('#Notes', path);
}

describe('notes on the page', { timeout: 60_000 }, () => {
  it.each(Object.entries(notes))(
    '%s become the evidence that the command makes of them, with their pictures',
    async (name, content) => {
      const [here, there] = [portfolio(), portfolio()];
      const path = join(temporaryFolder(), name);
      writeFileSync(path, content);
      await openFolder(page, here);
      await chooseNotes(path);
      await expect.poll(() => page.inputValue('#First')).not.toBe('');
      const asks = page.locator('#Picture1');
      const isAsked = (await asks.count()) > 0;
      if (isAsked) await asks.fill('A kettle on a [tray]');
      await page.fill('#Date', '2026-03-14');
      await page.getByRole('button', { name: 'Add a statement' }).click();
      await page.fill('#Claim1', 'L6-PP-03');
      await page.fill('#Rationale1', 'I weighed three ways.');
      await page.getByRole('button', { name: 'Write it' }).click();
      await page.locator('#Text').waitFor();
      await goToView(page, 'changes');
      const zip = unzipSync(await savedBy(page, '[data-save=zip]'));
      const answers = ['--from', path, '--date', '2026-03-14', '--type', 'case-study'].concat([
        '--claim',
        'L6-PP-03=I weighed three ways.',
      ]);
      const alt = isAsked ? ['--alt', 'A kettle on a [tray]'] : [];
      const made = await runHere(['add', ...answers, ...alt], { cwd: there });
      expect(made.code).toBe(0);
      const files = readdirSync(join(there, 'evidence'));
      expect(Object.keys(zip).filter((one) => one.startsWith('evidence/'))).toEqual(
        files.map((one) => `evidence/${one}`),
      );
      for (const one of files) {
        const bytes = readFileSync(join(there, 'evidence', one));
        expect(Buffer.from(zip[`evidence/${one}`]!).equals(bytes), one).toBe(true);
      }
      expect(isAsked).toBe(/\.(?:docx|html)$/.test(name));
    },
  );

  it('in Markdown fill in what their head says, as the command does', async () => {
    const [here, there] = [portfolio(), portfolio()];
    const path = join(temporaryFolder(), 'visit.md');
    writeFileSync(
      path,
      '---\ntitle: A kitchen visit\ndate: { from: 2026-03-01, to: 2026-03-14 }\ntype: observed-practice\nclaims:\n  - { statement: L6-PP-03, rationale: I weighed three ways. }\nwitness: { name: Nia Sample, role: Team Manager, date: 2026-03-20 }\nreflection: gibbs\ntags: [kitchen]\nattachments: [plan.pdf]\n---\n\nWe looked at the kitchen.\n',
    );
    await openFolder(page, here);
    await chooseNotes(path);
    await expect.poll(() => page.inputValue('#Title')).toBe('A kitchen visit');
    expect(await page.inputValue('#Type')).toBe('observed-practice');
    expect(await page.inputValue('#Witness')).toBe('Nia Sample');
    expect(await page.inputValue('#WitnessDate')).toBe('2026-03-20');
    expect(await page.inputValue('#Claim1')).toBe('L6-PP-03');
    expect(await page.inputValue('#Reflection')).toBe('gibbs');
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.locator('#Text').waitFor();
    await goToView(page, 'changes');
    const zip = unzipSync(await savedBy(page, '[data-save=zip]'));
    const made = await runHere(['add', '--from', path], { cwd: there });
    expect(made).toMatchObject({ code: 0 });
    const [written = ''] = readdirSync(join(there, 'evidence'));
    expect(Buffer.from(zip[`evidence/${written}`]!).toString()).toBe(
      readFileSync(join(there, 'evidence', written), 'utf8'),
    );
  });

  it('that lose something on the way say what', async () => {
    const path = join(temporaryFolder(), 'Kitchen visit.docx');
    writeFileSync(path, word);
    await openFolder(page, portfolio());
    await chooseNotes(path);
    await page.locator('li', { hasText: '1 tracked deletion left out.' }).waitFor();
    expect(await page.locator('label', { hasText: 'show?' }).allInnerTexts()).toEqual([
      'What does kitchen-visit-picture-1.png show?',
    ]);
  });

  it('that can’t be read are refused in the words of the command', async () => {
    const path = join(temporaryFolder(), 'old.docx');
    writeFileSync(path, 'no document');
    const cwd = portfolio();
    await openFolder(page, cwd);
    await chooseNotes(path);
    await page.locator('[role=alert]', { hasText: 'old.docx' }).waitFor();
    const { stderr } = await runHere(['add', '--from', path], { cwd, columns: 500 });
    const said = await page.locator('#Notes-wrong').innerText();
    for (const sentence of said.split(/(?<=\.) /))
      expect(stderr.replace(/\s+/g, ' ')).toContain(sentence);
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
