import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdf } from '../support/office-files.ts';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
  pageDay,
  savedBy,
} from '../support/otpath-page.ts';
import {
  photosWithPlace,
  picturePeople,
  picturePlaces,
  textPlaces,
  unreadFiles,
} from '../support/planted-files.ts';
import {
  excelPlaces,
  openPlaces,
  powerPointPlaces,
  wordPeople,
  wordPlaces,
} from '../support/planted-office.ts';
import { pdfPeople, pdfPlaces } from '../support/planted-pdf.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

/** What the page finds once it has opened the attachments, as JSON. */
async function foundByPage(): Promise<string> {
  await goToView(page, 'check');
  await page.locator('main button', { hasText: /to look for personal details|i chwilio/ }).click();
  await page.locator('main [role=status]').waitFor({ state: 'detached' });
  return String(await savedBy(page, '[data-format=json]'));
}

async function foundByCommand(cwd: string, ...options: readonly string[]): Promise<string> {
  const args = ['check', '--attachments', '--format', 'json', '--as-of', pageDay, ...options];
  return (await runHere(args, { cwd })).stdout;
}

async function packOfCommand(
  cwd: string,
  format: string,
  options: readonly string[],
): Promise<Buffer> {
  const output = join(temporaryFolder(), `pack.${format}`);
  const made = await runHere(
    ['pack', '--format', format, '--as-of', pageDay, '--output', output, ...options],
    { cwd },
  );
  expect(made.code).toBe(0);
  return readFileSync(output);
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A portfolio with one piece of evidence, to which files are attached. */
const portfolioWith = (attachments: Files): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/visit.md': `---\ntitle: A visit\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - { statement: L6-PP-03, rationale: It shows it. }\nattachments: ${JSON.stringify(Object.keys(attachments))}\n---\n\nWhat I did.\n`,
    ...Object.fromEntries(
      Object.entries(attachments).map(([name, content]) => [`evidence/${name}`, content]),
    ),
  });

/** Files that nobody can read, one of each kind. */
const unread: Files = {
  'locked.pdf': pdf('x', 'x', true),
  ...Object.fromEntries(Object.entries(unreadFiles).map(([name, [, bytes]]) => [name, bytes])),
};

/** Files of every kind, in which details are wherever a file can have them. */
const everyKind: Files = {
  ...unread,
  ...textPlaces,
  ...numbered('docx', { ...wordPlaces, ...wordPeople }),
  ...numbered('xlsx', excelPlaces),
  ...numbered('pptx', powerPointPlaces),
  ...numbered('odt', openPlaces),
  ...numbered('pdf', { ...pdfPlaces, ...pdfPeople }),
  ...numbered('jpg', { ...picturePlaces, ...picturePeople, ...photosWithPlace }),
};

function numbered(ending: string, files: Readonly<Record<string, Uint8Array>>): Files {
  return Object.fromEntries(
    Object.values(files).map((bytes, at) => [`${String(at)}.${ending}`, bytes]),
  );
}

describe('attachments on the page', { timeout: 180_000 }, () => {
  it('are opened as the command opens them, whatever kind they are and wherever details are', async () => {
    const cwd = portfolioWith(everyKind);
    await openFolder(page, cwd);
    const found = await foundByPage();
    expect(found).toBe(await foundByCommand(cwd));
    expect(found.split('"rule":').length).toBeGreaterThan(150);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('html[lang=cy]').waitFor({ state: 'attached' });
    expect(String(await savedBy(page, '[data-format=json]'))).toBe(
      await foundByCommand(cwd, '--lang', 'cy'),
    );
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
  });

  it('are named in a pack where nobody can read them, in the sentences of the command', async () => {
    const cwd = portfolioWith(unread);
    await openFolder(page, cwd);
    await goToView(page, 'pack');
    await page.getByLabel('Make a draft').check();
    const made = await savedBy(page, '[data-format=zip]');
    expect(made.equals(await packOfCommand(cwd, 'zip', ['--draft']))).toBe(true);
    expect(await page.locator('.made li').count()).toBeGreaterThan(5);
  });

  it.each([
    ['level-6', ['--draft']],
    ['experienced-ot', ['--draft']],
    ['grade-g', []],
  ])(
    'of %s give the findings and the packs of the command, byte for byte',
    async (example, options) => {
      const cwd = exampleCopy(example);
      await openFolder(page, cwd);
      await goToView(page, 'pack');
      if (options.length > 0) await page.getByLabel('Make a draft').check();
      for (const format of ['zip', 'html', 'docx']) {
        const made = await savedBy(page, `[data-format=${format}]`);
        expect(made.equals(await packOfCommand(cwd, format, options)), format).toBe(true);
      }
      const printed = ['pack', '--format', 'md', '--as-of', pageDay, ...options];
      expect(String(await savedBy(page, '[data-format=md]'))).toBe(
        (await runHere(printed, { cwd })).stdout,
      );
      await goToView(page, 'check');
      if ((await page.locator('main button', { hasText: 'to look for' }).count()) > 0) {
        expect(await foundByPage()).toBe(await foundByCommand(cwd));
      }
      expect(heardBeside(file, heard)).toEqual([]);
    },
  );
});
