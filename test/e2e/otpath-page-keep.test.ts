import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToView, heardBeside, openFolder, sharedPage, savedBy } from '../support/otpath-page.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

const piece =
  '---\ntitle: An audit\ndate: 2026-03-14\ntype: audit\nattachments: [plan.pdf]\n---\n\nText.\n';
/** A portfolio of one piece with an attachment, under a name that no other test has. */
const portfolio = (name: string): string =>
  join(
    writeFiles(temporaryFolder(), {
      [`${name}/otpath.yaml`]: 'otpath: 1\npractitioner: { name: Bethan Example }\n',
      [`${name}/evidence/audit.md`]: piece,
      [`${name}/evidence/plan.pdf`]: 'A plan.',
    }),
    name,
  );

/** A new tab with a portfolio open in it. */
async function tabWith(folder: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(pathToFileURL(file).href);
  await tab.locator('#folder').waitFor();
  await tab.setInputFiles('#folder', folder);
  return tab;
}

async function edit(tab: Page, text: string): Promise<void> {
  await goToView(tab, 'evidence');
  await tab.getByRole('link', { name: 'An audit' }).click();
  await tab.fill('#Text', `${piece}${text}\n`);
}

async function tickKeep(tab: Page): Promise<void> {
  await goToView(tab, 'changes');
  await tab.getByLabel('Keep what I have not saved').check();
  await tab.locator('#Said', { hasText: 'kept in this browser' }).waitFor();
}

/** Waits until the browser keeps a text of a portfolio. */
const keptWith = (tab: Page, name: string, text: string): Promise<void> =>
  expect
    .poll(
      () =>
        tab.evaluate(
          `JSON.parse(localStorage.getItem('otpath:${name}/') ?? '{"files":[]}').files
            .some(({ content }) => atob(content).includes(${JSON.stringify(text)}))`,
        ),
      { timeout: 3000 },
    )
    .toBe(true);

describe('work that is not saved', { timeout: 120_000 }, () => {
  it('can be saved as a zip file when a file has changed on disk', async () => {
    const folder = portfolio('stale');
    await openFolder(page, folder);
    await edit(page, 'More.');
    await page.locator('.unsaved').waitFor();
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'evidence', 'audit.md'), later, later);
    await goToView(page, 'changes');
    await page.locator('.changed li', { hasText: 'changed on disk' }).waitFor();
    await page.getByLabel('Keep what I have not saved').waitFor();
    const zip = unzipSync(await savedBy(page, '[data-save=zip]'));
    expect(Buffer.from(zip['evidence/audit.md']!).toString()).toBe(`${piece}More.\n`);
    expect(readFileSync(join(folder, 'evidence', 'audit.md'), 'utf8')).toBe(piece);
  });

  it('is kept from the first change on, also where the file has changed on disk', async () => {
    const folder = portfolio('first');
    const tab = await tabWith(folder);
    await tickKeep(tab);
    writeFileSync(join(folder, 'evidence', 'audit.md'), `${piece}Theirs.\n`);
    await edit(tab, 'Mine.');
    await keptWith(tab, 'first', 'Mine.');
    await tab.close();
  });

  it('is kept after it was restored, and after an undo', async () => {
    const folder = portfolio('again');
    const first = await tabWith(folder);
    await tickKeep(first);
    await edit(first, 'One.');
    await keptWith(first, 'again', 'One.');
    await first.close();
    const second = await tabWith(folder);
    await second.locator('dialog button.main').click();
    await second.locator('.unsaved').waitFor();
    await edit(second, 'Two.');
    await keptWith(second, 'again', 'Two.');
    await goToView(second, 'changes');
    await second.getByRole('button', { name: 'Undo' }).click();
    await second.getByText('There is nothing to save').waitFor();
    await edit(second, 'Three.');
    await keptWith(second, 'again', 'Three.');
    await second.close();
  });

  it('is named at once where the browser has no room for it, and the rest is kept', async () => {
    const folder = portfolio('large');
    const large = join(temporaryFolder(), 'large.pdf');
    writeFileSync(large, Buffer.alloc(12 * 1024 * 1024));
    const tab = await tabWith(folder);
    await tickKeep(tab);
    await goToView(tab, 'evidence');
    await tab.getByRole('link', { name: 'An audit' }).click();
    await tab.setInputFiles('#Attach', large);
    await tab.locator('#Bar [role=alert]', { hasText: 'evidence/large.pdf' }).waitFor();
    await keptWith(tab, 'large', 'large.pdf');
    await tab.close();
  });

  it('leaves the browser when it is discarded', async () => {
    const folder = portfolio('discard');
    const tab = await tabWith(folder);
    await tickKeep(tab);
    await edit(tab, 'Mine.');
    await keptWith(tab, 'discard', 'Mine.');
    await tab.getByRole('button', { name: 'Open another' }).click();
    await tab.getByRole('button', { name: 'Discard the changes' }).click();
    await tab.locator('#folder').waitFor();
    expect(await tab.evaluate("localStorage.getItem('otpath:discard/')")).toBeNull();
    await tab.close();
  });

  it('asked nothing of any network, and said nothing to the console', () => {
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
