import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
} from '../support/otpath-page.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();
page.setDefaultTimeout(8000);

describe('files that the page can’t use', { timeout: 120_000 }, () => {
  it('names an attachment that changed on disk, and makes no pack or sheet without it', async () => {
    const folder = exampleCopy('level-6');
    const attachment = 'evidence/2026-02-handling-plans-audit-tool.docx';
    await openFolder(page, folder);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, attachment), later, later);
    await goToView(page, 'pack');
    await page.check('#Draft');
    await page.locator('[data-format=zip]').click();
    await page
      .locator('.made .bad', { hasText: `can’t read it any more: ${attachment}` })
      .waitFor();
    await goToView(page, 'sign');
    for (const box of await page.locator('.pieces input').all()) await box.check();
    await page.locator('[data-format=html]').click();
    await page.locator('main .bad', { hasText: `can’t read it any more: ${attachment}` }).waitFor();
  });

  it('lists evidence that can’t be read, and opens it to be changed', async () => {
    const text = '---\ntitle: An audit\ndate: 2026-03-14\ntype: audit\n\nText.\n';
    await openFolder(
      page,
      writeFiles(temporaryFolder(), {
        'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
        'evidence/audit.md': text,
      }),
    );
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'evidence/audit.md' }).click();
    expect(await page.inputValue('#Text')).toBe(text);
    await page.fill('#Text', text.replace('\n\n', '\n---\n\n'));
    await page.locator('.unsaved').waitFor();
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'An audit' }).waitFor();
  });

  it('says everywhere that the settings can’t be read, and opens them from Check', async () => {
    const text = 'otpath: 1\npractitioner: { name: [Bethan Example }\n';
    await openFolder(page, writeFiles(temporaryFolder(), { 'otpath.yaml': text }));
    for (const view of ['sign', 'pack']) {
      await goToView(page, view);
      await page.locator('main p', { hasText: 'can’t read its otpath.yaml' }).waitFor();
    }
    await goToView(page, 'check');
    await page.locator('.place a').first().click();
    expect(await page.inputValue('#Text')).toBe(text);
  });

  it('asked nothing of any network, and said nothing to the console', () => {
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
