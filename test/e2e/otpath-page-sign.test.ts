import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
  savedBy,
} from '../support/otpath-page.ts';
import { keyboardOn, openFormPage, saveByKeyboard, tabTo } from '../support/panel-form.ts';
import { runHere } from '../support/run-here.ts';

const { browser, file, heard, page } = await sharedPage();
const cwd = exampleCopy('level-6');
await openFolder(page, cwd);
await goToView(page, 'sign');

const rota = 'evidence/2026-07-duty-rota-conflict.md';
const care = 'evidence/2026-03-single-handed-care.md';
const titles = ['A quarrel about the duty rota', 'Single-handed care after a stroke'];

/** Chooses the two pieces to ask about, and no other. */
async function chooseTwo(): Promise<void> {
  await page.locator('[data-choose=none]').click();
  for (const title of titles) await page.locator('.pieces').getByLabel(title).check();
}

/** The sheet of the command for the same pieces. */
async function commandSheet(format: string): Promise<Buffer> {
  const output = join(cwd, `asked.${format}`);
  const args = ['sign', '--request', rota, care, '--to', 'Nia Sample', '--format', format];
  expect(await runHere([...args, '--output', output], { cwd })).toMatchObject({ code: 0 });
  return readFileSync(output);
}

/** Gives a file to the page as a sheet that came back, and says what it says. */
async function cameBack(path: string): Promise<string> {
  await page.setInputFiles('#Sheets', path);
  await page.locator('.sheets > *').first().waitFor();
  return (await page.locator('.sheets').innerText()).replace(/\s+/g, ' ');
}

describe('sign-offs on the page', { timeout: 60_000 }, () => {
  it('makes the sheet that sign --request makes', async () => {
    await chooseTwo();
    await page.fill('#To', 'Nia Sample');
    expect((await savedBy(page, '[data-format=docx]')).equals(await commandSheet('docx'))).toBe(
      true,
    );
    const html = await savedBy(page, '[data-format=html]');
    expect(html.equals(await commandSheet('html'))).toBe(true);
    writeFileSync(join(cwd, 'sheet.html'), html);
    await page.locator('main', { hasText: '2 pieces of evidence with 5 claims' }).waitFor();
  });

  it('records what sign --from records, and refuses what it refuses', async () => {
    const { page: sheet } = await openFormPage(browser, join(cwd, 'sheet.html'));
    const { write, choose } = keyboardOn(sheet);
    await choose('Decision: E1.1', 1);
    await write('Name', 'Nia Sample');
    await write('Role', 'Team manager');
    await tabTo(sheet, 'Relationship to the practitioner');
    await sheet.keyboard.press('Space');
    await sheet.getByLabel('Day of your decisions, such as 3 December 2026').fill('2026-11-22');
    const { text } = await saveByKeyboard(sheet);
    await sheet.context().close();
    const [whole, edited] = [join(cwd, 'nia.json'), join(cwd, 'edited.json')];
    writeFileSync(whole, text);
    writeFileSync(edited, text.replace('Team manager', 'Director'));
    const refused = await cameBack(edited);
    expect(refused).toContain('edited.json: not recorded. Something that is not for filling');
    expect(refused).toContain('Nothing was recorded.');
    const said = await cameBack(whole);
    expect(said).toContain('nia.json: Nia Sample, supervisor, Team manager, 22 November 2026');
    expect(said).toContain('L6-LM-15: accepted');
    await page.locator('[data-record]').press('Enter');
    await page.locator('#Said', { hasText: 'A sheet without a key proves only' }).waitFor();
    // The button is gone, so people who use the keyboard go on at what was done.
    expect(await page.evaluate('document.activeElement.id')).toBe('Said');
    expect(await cameBack(whole)).toContain('these decisions are already in signoffs/');
    await goToView(page, 'changes');
    const zip = unzipSync(await savedBy(page, '[data-save=zip]'));
    expect((await runHere(['sign', '--from', whole, '--yes'], { cwd })).code).toBe(0);
    const written = 'signoffs/2026-07-duty-rota-conflict--nia-sample.yaml';
    expect(strFromU8(zip[written]!)).toBe(readFileSync(join(cwd, written), 'utf8'));
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
