import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
} from '../support/otpath-page.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const audit = (title: string): string =>
  `---\ntitle: ${title}\ndate: 2026-03-14\ntype: audit\nclaims:\n  - { statement: L6-PP-30x, rationale: It shows it. }\n---\n\n${title}, in which we counted.\n`;

const focused = (): Promise<string> =>
  page.evaluate<string>(
    '(({ id, localName, textContent }) => id || `${localName}: ${textContent.trim()}`)(document.activeElement)',
  );
const main = (name: string | RegExp): Locator => page.locator('main').getByRole('button', { name });

/** Presses a button by keyboard, waits until it has done its work, and says where the focus is then. */
async function pressed(button: Locator, until: Locator | 'gone'): Promise<string> {
  await button.focus();
  const handle = await button.elementHandle();
  await page.keyboard.press('Enter');
  await (until === 'gone' ? handle.waitForElementState('hidden') : until.waitFor());
  return focused();
}

const said = (text: string): Locator => page.locator('#Said', { hasText: text });

describe('somebody who presses a button that then is gone', { timeout: 120_000 }, () => {
  it('goes on in Check', async () => {
    await openFolder(page, exampleCopy('level-6'));
    await goToView(page, 'check');
    expect(await pressed(main(/to look for personal details/), 'gone')).toBe('h1: Check');
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/a.md': audit('An audit'),
      'evidence/b.md': audit('Another'),
    });
    await openFolder(page, cwd);
    await goToView(page, 'check');
    const fix = page.locator('[data-fix]').first();
    expect(await pressed(fix, page.locator('#Said:not(:empty)'))).toMatch(/^h2: /);
  });

  it('goes on in Plan, and where changes are saved or undone', async () => {
    await openFolder(page, exampleCopy('grade-g'));
    await goToView(page, 'plan');
    const add = main('Add the suggestions to plan.md');
    expect(await pressed(add, said('plan.md'))).not.toMatch(/^body/);
    await goToView(page, 'changes');
    expect(await pressed(page.locator('[data-save=zip]'), said('Unpack it'))).not.toMatch(/^body/);
    await page.locator('#Keep').focus();
    await page.keyboard.press('Space');
    await page
      .locator('#Failed, #Said', { hasText: /kept|keep/ })
      .first()
      .waitFor();
    expect(await focused()).toBe('Keep');
    await page.keyboard.press('Space');
    expect(await pressed(main(/^Undo/), 'gone')).toBe('h1: Save your changes');
  });

  it('goes on after a search with more hits, and without a claim or an attachment', async () => {
    await openFolder(page, exampleCopy('level-6'));
    await goToView(page, 'find');
    await page.fill('#Words', 'risk');
    await page.keyboard.press('Enter');
    await page.locator('.found').first().waitFor();
    expect(await focused()).toBe('Words');
    const hits = page.locator('.found > li');
    const further = hits.nth(await hits.count());
    expect(await pressed(main(/^Show \d+ more/).first(), further)).not.toMatch(/^body/);
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await main('Add a statement').press('Enter');
    expect(await focused()).toBe('Claim1');
    expect(await pressed(page.locator('.claim button'), 'gone')).toBe('button: Add a statement');
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Single-handed care after a stroke' }).click();
    expect(await pressed(main(/^Remove from the list/), 'gone')).toBe('Said');
  });

  it('goes on where decisions are recorded, and where a form is discarded', async () => {
    await openFolder(page, exampleCopy('level-6'));
    await goToView(page, 'sign');
    await page.locator('main .found a').first().press('Enter');
    await page.fill('#Assessor', 'Nia Sample');
    await page.selectOption('#Relationship', 'manager');
    await page.check('#Claim1-accepted');
    expect(await pressed(main('Record my decisions'), said('Recorded in'))).toBe('h1: Sign-offs');
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Add evidence' }).press('Enter');
    await page.fill('#Title', 'A visit');
    await page.locator('nav a[href="#/gaps"]').press('Enter');
    const discard = page.getByRole('button', { name: 'Discard the changes' });
    expect(await pressed(discard, 'gone')).not.toMatch(/^body/);
  });

  it('goes on at the beginning', async () => {
    const team = temporaryFolder();
    for (const example of ['level-6', 'grade-g']) {
      cpSync(join(repository, 'examples', example), join(team, example), { recursive: true });
    }
    await page.getByRole('button', { name: 'Open another' }).press('Enter');
    await page.getByRole('button', { name: 'Discard the changes' }).press('Enter');
    await page.locator('#folder').waitFor();
    expect(await focused()).toBe('h1: Open your portfolio');
    expect(await pressed(main('Start a new portfolio'), 'gone')).toMatch(/^h1: /);
    expect(await pressed(main('Cancel'), 'gone')).toBe('h1: Open your portfolio');
    await page.setInputFiles('#folder', team);
    expect(await pressed(main('Show them together'), 'gone')).toMatch(/^h1: 2 people/);
    const back = main('Back to the list of portfolios');
    expect(await pressed(back, 'gone')).toBe('h1: Choose a portfolio');
    expect(await pressed(main('grade-g'), 'gone')).toMatch(/^h1: /);
    expect(heardBeside(file, heard)).toEqual([]);
  });
});

describe('what is on the page', { timeout: 60_000 }, () => {
  it('stays where it is shown again: what somebody chooses and types, and where they are', async () => {
    await openFolder(page, exampleCopy('level-6'));
    await goToView(page, 'sign');
    await page.locator('main .found a').first().click();
    await page.check('#Claim1-not-accepted');
    await page.fill('#Claim1-comment', 'Which way was tried?');
    const comment = await page.locator('#Claim1-comment').elementHandle();
    await page.getByRole('button', { name: 'Cymraeg' }).press('Enter');
    await page.locator('h2', { hasText: 'Eich penderfyniadau' }).waitFor();
    expect(await comment.inputValue()).toBe('Which way was tried?');
    expect(await page.locator('#Claim1-not-accepted').isChecked()).toBe(true);
    expect(await focused()).toBe('button: Cymraeg');
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    await page.locator('nav a[href="#/sign"]').click();
    await page.getByRole('button', { name: 'Discard the changes' }).click();
    await page.locator('#Ask0').check();
    await page.fill('#To', 'Nia Sample');
    await page.getByRole('button', { name: 'Cymraeg' }).press('Enter');
    await page.locator('html[lang=cy]').waitFor({ state: 'attached' });
    expect(await page.locator('#Ask0').isChecked()).toBe(true);
    expect(await page.inputValue('#To')).toBe('Nia Sample');
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    // Somebody who leaves it is asked, and begins anew when they come back.
    await page.locator('nav a[href="#/gaps"]').click();
    await page.getByRole('button', { name: 'Discard the changes' }).click();
    await page.locator('nav a[href="#/gaps"][aria-current]').waitFor();
    await goToView(page, 'sign');
    expect(await page.locator('#Ask0').isChecked()).toBe(false);
  });
});
