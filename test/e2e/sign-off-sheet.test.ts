import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, unpackBrowser } from '../support/browser.ts';
import { browserProgram } from '../support/browser-program.ts';
import { goToView, openFolder, pageTab, savedBy, writtenPage } from '../support/otpath-page.ts';
import {
  fillWord,
  keyboardOn,
  openFormPage,
  saveByKeyboard,
  tabTo,
} from '../support/panel-form.ts';
import { runHere } from '../support/run-here.ts';
import { copyExample, writeFiles } from '../support/temporary.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const rota = 'evidence/2026-07-duty-rota-conflict.md';
const care = 'evidence/2026-03-single-handed-care.md';
const sheetDay = ['--date', '2026-11-20'];

let browser: Browser;
let cwd: string;
let sheet: string;
beforeAll(async () => {
  unpackBrowser();
  browser = await launchBrowser();
  cwd = copyExample();
  const args = ['sign', '--request', rota, care, '--to', 'Nia Sample', ...sheetDay];
  const { code, stdout, stderr } = await runHere(args, { cwd });
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '',
    stderr: `Written to sign-off-sheet-bethan-example-2026-11-20-nia-sample.html.
The sheet has 2 pieces of evidence with 5 claims to decide on.
Send sign-off-sheet-bethan-example-2026-11-20-nia-sample.html to the assessor. When they send their decisions back, run: otpath sign --from FILE
`,
  });
  sheet = join(cwd, 'sign-off-sheet-bethan-example-2026-11-20-nia-sample.html');
}, 60_000);
afterAll(async () => {
  await browser.close();
});

/** Fills in a sheet with the keyboard alone. */
async function fillIn(page: Page): Promise<void> {
  const { write, choose } = keyboardOn(page);
  await choose('Decision: E1.1', 1);
  await choose('Decision: E2.1', 2);
  await write('Comment, conditions or reasons: E2.1', 'Say which law.');
  await write('Name', 'Nia Sample');
  await write('Role', 'Team manager');
  await write('Registration (if you have one)', 'OT012399');
  // The first choice has to be ticked too, so Space does it.
  await tabTo(page, 'Relationship to the practitioner');
  await page.keyboard.press('Space');
  await page.getByLabel('Day of your decisions, such as 3 December 2026').fill('2026-11-21');
}

/** What the page of otpath says and writes when a sheet comes back to a portfolio of whose keys the folder around it has a list. */
async function recordedByPage(
  folder: string,
  file: string,
): Promise<{ readonly said: string; readonly written: ReadonlyMap<string, string> }> {
  writeFiles(folder, {
    'policy.yaml':
      'policy: { id: team, version: 1.0.0, rules: {} }\nallowed_signers: allowed_signers\n',
  });
  appendFileSync(join(cwd, 'otpath.yaml'), 'organisation_policy: ../policy.yaml\n');
  const tab = await pageTab(browser, []);
  await tab.goto(pathToFileURL(await writtenPage()).href);
  await openFolder(tab, folder);
  await goToView(tab, 'sign');
  await tab.setInputFiles('#Sheets', join(folder, file));
  await tab.locator('[data-record]').click();
  await tab.locator('#Said:not(:empty)').waitFor();
  const said = await tab.locator('#Said').innerText();
  await goToView(tab, 'changes');
  const zip = Object.entries(unzipSync(await savedBy(tab, '[data-save=zip]')));
  await tab.context().close();
  const signOffs = zip.filter(([path]) => path.endsWith('.yaml'));
  return { said, written: new Map(signOffs.map(([path, bytes]) => [path, strFromU8(bytes)])) };
}

const record = (file: string, ...args: readonly string[]) =>
  runHere(['sign', '--from', file, '--yes', ...args], { cwd });
const saidOn = (page: Page): Promise<string> =>
  page.evaluate<string>('document.querySelector(".panel-save [role=status]").textContent');

describe('a sign-off sheet', () => {
  it.each([1200, 320])('gives axe nothing to say at %i px, and asks for nothing', async (width) => {
    const { page, heard } = await openFormPage(browser, sheet, { bypassCSP: true, width });
    await page.locator('summary').click();
    await page.addScriptTag({ content: axeSource });
    const found = await page.evaluate<AxeResults>(
      'axe.run(document, { resultTypes: ["violations", "incomplete"] })',
    );
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    await page.context().close();
    expect(found.violations.concat(found.incomplete).map(({ id }) => id)).toEqual([]);
    expect(wide).toBe(width);
    expect(heard).toEqual(['request: sign-off-sheet-bethan-example-2026-11-20-nia-sample.html']);
  });

  it('is filled in with the keyboard, saved and recorded, and counts as accepted', async () => {
    const { page } = await openFormPage(browser, sheet);
    await page.locator('.panel-save button').focus();
    const early = await saveByKeyboard(page);
    expect(early.name).toBe('sign-off-bethan-example-2026-11-20-unfinished.otpath-signoff.json');
    expect(await saidOn(page)).toBe(
      'Saved to your downloads, but not finished, so its name says “unfinished”. Before you send it, fill in:Decision: E1.1NameRelationship to the practitioner',
    );
    await page.reload();
    await fillIn(page);
    const { name, text } = await saveByKeyboard(page);
    await page.context().close();
    expect(name).toBe('sign-off-bethan-example-2026-11-20-nia-sample.otpath-signoff.json');
    writeFileSync(join(cwd, 'nia.json'), text);
    writeFileSync(join(cwd, 'edited.json'), text.replace('Say which law.', 'Good.'));
    const edited = await record('edited.json');
    expect(edited).toMatchObject({ code: 1, stderr: 'Nothing was recorded.\n' });
    expect(edited.stdout).toMatch(
      /^edited\.json: not recorded\. Something that is not for filling/,
    );
    const { code, stdout, stderr } = await record('nia.json');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `nia.json: Nia Sample, supervisor, Team manager, OT012399, 21 November 2026
  E1 “A quarrel about the duty rota” (evidence/2026-07-duty-rota-conflict.md)
    L6-LM-15: accepted
  E2 “Single-handed care after a stroke”
  (evidence/2026-03-single-handed-care.md)
    L6-PP-01: accepted with conditions. Say which law.
`,
    });
    expect(stderr).toMatch(
      /^Written to signoffs\/2026-07-duty-rota-conflict--nia-sample\.yaml\.\nWritten to signoffs\/2026-03-single-handed-care--nia-sample\.yaml\.\nA sheet without a key proves only what was decided/,
    );
    const gaps = await runHere(['gaps', '--format', 'json'], { cwd });
    expect(gaps.stdout).toMatch(/"id": "[^"]*L6-LM-15"[^}]*"state": "accepted"/);
    const again = await record('nia.json');
    expect(again).toMatchObject({ code: 0, stderr: 'Nothing was recorded.\n' });
    expect(again.stdout.replace(/\s+/g, ' ')).toContain('these decisions are already in signoffs/');
  });

  it('takes nothing that recording would refuse, and says all of it beside its field and in a list', async () => {
    const { page } = await openFormPage(browser, sheet);
    await fillIn(page);
    const registration = page.getByLabel('Registration (if you have one)', { exact: true });
    await registration.fill('0T012399');
    await registration.press('Tab');
    const beside = (field: Locator): Locator => field.locator('xpath=..').locator('.wrong');
    const form =
      'An occupational therapist’s HCPC number is the letters OT and five or six digits, such as OT012345. Other numbers have at least 4 digits.';
    const number = `“0T012399” can’t be a registration number. ${form}`;
    expect(await beside(registration).innerText()).toBe(number);
    expect(await registration.getAttribute('aria-describedby')).toBe(
      await beside(registration).getAttribute('id'),
    );
    const day = page.getByLabel('Day of your decisions');
    await day.fill('2126-11-20');
    await page.getByLabel('Name', { exact: true }).fill('');
    const conditions = page.getByLabel('Comment, conditions or reasons: E2.1');
    await conditions.fill('');
    await page.locator('.panel-save button').first().press('Enter');
    await expect.poll(() => saidOn(page)).toContain('Not saved. First fill in or correct:');
    expect(await page.locator('.panel-save li').allInnerTexts()).toEqual([
      'Comment, conditions or reasons: E2.1',
      'Name',
      `Registration (if you have one): ${number}`,
      'Day of your decisions, such as 3 December 2026: 20 November 2126 is still to come.',
    ]);
    expect(await beside(day).innerText()).toBe('20 November 2126 is still to come.');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe(
      'Comment, conditions or reasons: E2.1',
    );
    await page.locator('.panel-save li button').last().press('Enter');
    expect(await page.evaluate('document.activeElement.dataset.field')).toBe('date');
    await day.fill('2026-11-19');
    expect(await beside(day).innerText()).toBe(
      '19 November 2026 is before the day on which the sheet was made.',
    );
    await day.fill('2026-11-21');
    await conditions.fill('Say which law.');
    await page.getByLabel('Name', { exact: true }).fill('Bethan Example');
    await registration.fill('');
    await page.locator('.panel-save button').first().press('Enter');
    await expect
      .poll(() => page.locator('.panel-save li').allInnerTexts())
      .toEqual(['Name: Bethan Example is the practitioner. Nobody can accept their own claims.']);
    await page.getByLabel('Name', { exact: true }).fill('Nia Sample');
    await registration.fill('OT 012399');
    expect(await page.locator('.wrong:visible').count()).toBe(0);
    const { text } = await saveByKeyboard(page);
    await page.context().close();
    const other = copyExample();
    writeFileSync(join(other, 'spaced.json'), text);
    const args = ['sign', '--from', 'spaced.json', '--yes'];
    expect((await runHere(args, { cwd: other })).stdout).toContain('Team manager, OT 012399');
  });

  it('speaks Welsh, also of days', async () => {
    const other = copyExample();
    const request = ['sign', '--request', rota, '-o', 'taflen.html', ...sheetDay, '--lang', 'cy'];
    expect((await runHere(request, { cwd: other })).code).toBe(0);
    const { page } = await openFormPage(browser, join(other, 'taflen.html'));
    await page.getByLabel('Diwrnod eich penderfyniadau').fill('2126-11-20');
    await page.locator('.panel-save button').first().press('Enter');
    await expect.poll(() => saidOn(page)).toContain('Mae 20 Tachwedd 2126 eto i ddod.');
    await page.context().close();
  });

  it('is signed with a key that the page makes, and verified where a list has the key', async () => {
    cwd = copyExample();
    const { page } = await openFormPage(browser, sheet);
    await fillIn(page);
    await page.locator('summary').click();
    await page.getByLabel('New passphrase').fill('tri sglodyn ar ddeg');
    await page.getByLabel('The same passphrase again').fill('tri sglodyn ar ddeg');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make a key file' }).press('Enter');
    const key = await downloading;
    expect(key.suggestedFilename()).toBe('otpath-key-nia-sample.pem');
    const line = page.getByLabel('Line for your organisation’s list of keys');
    await line.waitFor();
    writeFileSync(join(cwd, '..', 'allowed_signers'), `${await line.inputValue()}\n`);
    await page.getByLabel('Your key file (ends in .pem)').setInputFiles(await key.path());
    await page.locator('.panel-save button').press('Enter');
    await expect.poll(() => saidOn(page)).toBe('Not saved. Type your passphrase.');
    expect(await page.evaluate('document.activeElement.type')).toBe('password');
    await page.getByLabel('Passphrase of your key file').fill('wrong one entirely');
    await page.locator('.panel-save button').press('Enter');
    await expect
      .poll(() => saidOn(page))
      .toBe('Not saved: the passphrase does not open that key file.');
    await page.getByLabel('Passphrase of your key file').fill('tri sglodyn ar ddeg');
    const { text } = await saveByKeyboard(page);
    await page.context().close();
    writeFileSync(join(cwd, '..', 'signed.json'), text);
    const byPage = await recordedByPage(join(cwd, '..'), 'signed.json');
    expect(byPage.said).toContain('these decisions are verified.');
    const signers = ['--allowed-signers', '../allowed_signers'];
    const { code, stderr } = await record('../signed.json', ...signers);
    expect(code).toBe(0);
    for (const [path, content] of byPage.written) {
      expect(content, path).toBe(readFileSync(join(cwd, '..', path), 'utf8'));
    }
    expect(byPage.written.size).toBe(2);
    expect(stderr).toMatch(/these decisions are verified\.\n$/);
    const gaps = await runHere(['gaps', '--format', 'json', ...signers], { cwd });
    expect(gaps.stdout).toMatch(/"id": "[^"]*L6-LM-15"[^}]*"state": "verified"/);
  });

  it('is filled in as a Word document too', async () => {
    cwd = copyExample();
    const request = ['sign', '--request', rota, '-o', 'sheet.docx', ...sheetDay];
    expect((await runHere(request, { cwd })).code).toBe(0);
    const filled = fillWord(
      readFileSync(join(cwd, 'sheet.docx')),
      [
        ['accepted: Decision: E1.1'],
        ['Your answer: Name', 'Nia Sample'],
        ['supervisor: Your answer'],
        ['Your answer: Day of your decisions', '21 November 2026'],
      ],
      'E1: Your decisions',
    );
    writeFileSync(join(cwd, 'filled.docx'), filled);
    const { code, stdout } = await record('filled.docx');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `filled.docx: Nia Sample, supervisor, 21 November 2026
  E1 “A quarrel about the duty rota” (evidence/2026-07-duty-rota-conflict.md)
    L6-LM-15: accepted
`,
    });
  });

  it('shows pictures as they are, says that they are shown, and what has changed in words', async () => {
    const other = copyExample();
    const shower = 'evidence/2025-09-level-access-shower.md';
    const decide = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--accept', 'all'];
    const signed = await runHere(['sign', shower, ...decide, '--date', '2026-11-19'], {
      cwd: other,
    });
    expect(signed.code).toBe(0);
    appendFileSync(join(other, shower), '\nThe wet room was measured again.\n');
    const request = ['sign', '--request', shower, '-o', 'sheet.html', ...sheetDay];
    expect((await runHere(request, { cwd: other })).code).toBe(0);
    const { page } = await openFormPage(browser, join(other, 'sheet.html'));
    const text = await page.locator('main').innerText();
    const ratios =
      '[...document.images].map((one) => one.width / one.height - one.naturalWidth / one.naturalHeight)';
    await page.emulateMedia({ media: 'print' });
    const bent = await page.evaluate<readonly number[]>(ratios);
    await page.locator('[data-form="assessor"] [type="date"]').waitFor({ state: 'hidden' });
    await page.context().close();
    expect(text).toContain('floor-plan.png (3 KB, shown below)');
    expect(text).not.toContain('not in this file');
    expect(text).toMatch(/accepted \(changed since\)\./);
    expect(text).toContain('Added: The wet room was measured again.');
    expect(text).not.toMatch(/@@|\+\+\+/);
    expect(bent.length).toBeGreaterThan(0);
    for (const one of bent) expect(Math.abs(one)).toBeLessThan(0.02);
  });

  it('has words of its own on paper', async () => {
    const other = copyExample();
    const request = ['sign', '--request', rota, '-o', 'sheet.pdf', ...sheetDay];
    const { code, stderr } = await runHere(request, {
      cwd: other,
      env: { OTPATH_CHROME: browserProgram() },
    });
    expect(code).toBe(0);
    expect(stderr).toContain('otpath can’t read decisions on paper.');
    expect(stderr).not.toMatch(/--from|Word document can’t/);
  });

  it('needs somebody who agrees, and its options go together', async () => {
    cwd = copyExample();
    const run = async (...args: readonly string[]) =>
      (await runHere(['sign', ...args], { cwd })).stderr.replace(/\s+/g, ' ');
    expect(await run('--from', 'gone.json')).toContain(
      'The sign-off sheet gone.json can’t be opened',
    );
    expect(await run('--to', 'Nia')).toContain('takes --to only with --request.');
    expect(await run(rota, care)).toContain('takes one piece of evidence at a time.');
    expect(await run('--request', '--accept', 'all')).toContain('--accept');
  });
});
