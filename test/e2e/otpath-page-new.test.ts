import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { heardBeside, sharedPage, savedBy } from '../support/otpath-page.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

beforeEach(async () => {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  page.removeAllListeners('dialog');
  await page.getByRole('button', { name: 'Start a new portfolio' }).click();
  await page.locator('#Name').waitFor();
});

/** The files that `otpath init` writes. */
async function initiated(...options: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder();
  const { code, stderr } = await runHere(['init', 'new', ...options], { cwd: folder });
  expect([code, stderr]).toEqual([0, '']);
  const root = join(folder, 'new');
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path), readFileSync(path, 'latin1')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const inZip = (zip: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(zip))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const answers = {
  '#Name': 'Nia Sample',
  '#Role': 'Occupational Therapist',
  '#Qualified': 'July 2024',
  '#Started': 'September 2024',
  '#Registration': 'ot 012345',
  '#RegistrationExpires': '31 October 2027',
};

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(fields)) await page.fill(field, text);
}

const create = (): Promise<void> =>
  page.locator('main').getByRole('button', { name: 'Create the portfolio' }).click();

describe('a new portfolio', { timeout: 120_000 }, () => {
  it('has byte for byte what otpath init writes, opens at once and is saved as a zip file', async () => {
    await fill(answers);
    await page.selectOption('#Framework', 'wales-social-care-ot');
    await page.selectOption('#Attained', 'wales-social-care-ot:level-5');
    await fill({ '#AttainedOn': '15 January 2026' });
    await page.selectOption('#NewTarget', 'wales-social-care-ot:level-6');
    await create();
    await page.locator('nav a[href="#/overview"][aria-current]').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Nia Sample');
    expect(await page.locator('main .next').innerText()).toContain(
      'add your first piece of evidence in Evidence.',
    );
    expect(await page.locator('.bar .unsaved').innerText()).toContain('not saved yet');
    await page.locator('.unsaved a').click();
    const zip = await savedBy(page, '[data-save=zip]');
    expect(inZip(zip)).toEqual(
      await initiated(
        ...['--name', 'Nia Sample', '--role', 'Occupational Therapist'],
        ...['--qualified', '2024-07-31', '--started', '2024-09-01'],
        ...['--registration', 'OT012345', '--registration-expires', '2027-10-31'],
        ...['--attained', 'wales-social-care-ot:level-5', '--attained-on', '2026-01-15'],
        ...['--target', 'wales-social-care-ot:level-6'],
      ),
    );
    expect(await page.locator('#Said').innerText()).toContain('Unpack');
    expect(heardBeside(file, heard)).toEqual([]);
  });

  it('is the same in Welsh, and with the fewest answers', async () => {
    await fill({ '#Name': 'Nia Sample' });
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('h1', { hasText: 'Dechrau portffolio newydd' }).waitFor();
    expect(await page.inputValue('#Name')).toBe('Nia Sample');
    await page.selectOption('#Framework', 'primary-care-ot');
    const target = await page.inputValue('#NewTarget');
    await page.locator('main button.main').click();
    await page.locator('nav a[aria-current]').waitFor();
    await page.locator('.unsaved a').click();
    const zip = await savedBy(page, '[data-save=zip]');
    expect(inZip(zip)).toEqual(
      await initiated('--name', 'Nia Sample', '--target', target, '--lang', 'cy'),
    );
  });

  it('says everything that is missing or wrong, each beside its field, and goes to the first', async () => {
    await fill({ '#Qualified': '31 February 2024', '#Registration': 'OT 12' });
    await create();
    expect(await page.locator('.wrong').allInnerTexts()).toEqual([
      'Write your name in letters, such as Nia Sample.',
      'This date is not in the calendar. Check the day and the month.',
      'An HCPC number is OT and 5 or 6 digits, such as OT012345.',
      'Choose a framework.',
    ]);
    expect(await page.evaluate('document.activeElement.id')).toBe('Name');
    for (const id of ['Name', 'Qualified', 'Registration', 'Framework']) {
      expect(await page.getAttribute(`#${id}`, 'aria-invalid')).toBe('true');
      expect(await page.getAttribute(`#${id}`, 'aria-describedby')).toContain(`${id}-wrong`);
    }
    await fill({ '#Name': 'Nia Sample', '#Qualified': '', '#Registration': '' });
    await page.selectOption('#Framework', 'wales-social-care-ot');
    await create();
    await page.locator('nav a[aria-current]').waitFor();
  });

  it('is not lost unasked', async () => {
    await fill({ '#Name': 'Nia Sample' });
    await page.locator('main').getByRole('button', { name: 'Cancel' }).click();
    const dialog = page.locator('dialog', { hasText: 'what you have filled in' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.inputValue('#Name')).toBe('Nia Sample');
  });
});

describe('a new portfolio in a folder', { timeout: 120_000 }, () => {
  /** Stands for the folder that somebody chooses: this browser shows no window for it. */
  const standIn = (inside: readonly string[]): string => `(() => {
    const written = (window.written = {});
    const folder = (path, names) => ({
      kind: 'directory',
      name: 'My OT work',
      async *entries() { for (const one of names) yield [one, { kind: 'file' }]; },
      requestPermission: async () => 'granted',
      getDirectoryHandle: async (name) => folder(path + name + '/', []),
      getFileHandle: async (name, { create }) => {
        if (!create) throw new DOMException('', 'NotFoundError');
        return { createWritable: async () => ({
          write: async (bytes) => { written[path + name] = new TextDecoder().decode(bytes); },
          close: async () => {},
        }) };
      },
    });
    window.showDirectoryPicker = async () => folder('', ${JSON.stringify(inside)});
  })()`;

  it('is written where the folder is empty, and nowhere else', async () => {
    await fill({ '#Name': 'Nia Sample' });
    await page.selectOption('#Framework', 'wales-social-care-ot');
    const target = await page.inputValue('#NewTarget');
    await page.evaluate(standIn(['holiday.jpg']));
    await create();
    await page.locator('.unsaved a').click();
    await page.locator('[data-save=new]').click();
    await page.locator('[role=alert]', { hasText: 'My OT work is not empty' }).waitFor();
    expect(await page.evaluate('window.written')).toEqual({});
    await page.evaluate(standIn(['.DS_Store', 'desktop.ini']));
    await page.locator('[data-save=new]').click();
    await page.locator('#Said', { hasText: 'Saved 5 files' }).waitFor();
    const written = await page.evaluate('window.written');
    const expected = await initiated('--name', 'Nia Sample', '--target', target);
    expect(written).toEqual(
      Object.fromEntries(
        [...expected].map(([path, text]) => [path, Buffer.from(text, 'latin1').toString('utf8')]),
      ),
    );
    expect(await page.locator('.folder').innerText()).toBe('My OT work');
  });
});
