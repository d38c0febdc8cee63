import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  openedPage,
} from '../support/otpath-page.ts';

let file: string;
let browser: Browser;
let page: Page;
const heard: string[] = [];

beforeAll(async () => {
  ({ browser, file, page } = await openedPage(heard));
  page.setDefaultTimeout(8000);
  await openFolder(page, exampleCopy('level-6'));
}, 120_000);
afterAll(async () => {
  await browser.close();
});

/** The button of the question whether something may be lost. */
const answer = (name: string): Promise<void> =>
  page.locator('dialog').getByRole('button', { name }).click();

const reload = async (): Promise<string> => {
  const leaving = page.waitForEvent('dialog');
  await page.evaluate('setTimeout(() => location.reload(), 0)');
  const dialog = await leaving;
  await dialog.dismiss();
  return dialog.type();
};

describe('a form that is half filled in', { timeout: 120_000 }, () => {
  it('is not lost on the way to another view, another language, another day or another page', async () => {
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.fill('#First', 'We looked at the kitchen together.');
    for (const leave of [
      () => page.locator('nav a[href="#/gaps"]').click(),
      () => page.getByRole('button', { name: 'Cymraeg' }).click(),
      () => page.fill('#AsOf', '2026-03-01'),
      () => page.getByRole('link', { name: 'Cancel' }).click(),
      () => page.getByRole('button', { name: 'Open another' }).click(),
    ]) {
      await leave();
      await page.locator('dialog', { hasText: 'what you have filled in' }).waitFor();
      await answer('Cancel');
      expect(await page.inputValue('#First')).toBe('We looked at the kitchen together.');
      expect(page.url()).toContain('#/evidence/new');
    }
    expect(await page.inputValue('#AsOf')).toBe('2026-11-22');
    expect(await reload()).toBe('beforeunload');
    await page.locator('nav a[href="#/gaps"]').click();
    await answer('Discard the changes');
    await page.locator('nav a[href="#/gaps"][aria-current]').waitFor();
  });

  it('asks nothing any more once the evidence is written', async () => {
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.fill('#Title', 'A kitchen assessment');
    await page.fill('#Date', '14 March 2026');
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.locator('#Text').waitFor();
    await goToView(page, 'gaps');
  });

  it('is asked for where somebody decides, too', async () => {
    await goToView(page, 'sign');
    await page.locator('main .found a').first().click();
    await page.fill('#Assessor', 'Mari Sample');
    await page.locator('nav a[href="#/sign"]').click();
    await answer('Cancel');
    expect(await page.inputValue('#Assessor')).toBe('Mari Sample');
    await page.locator('nav a[href="#/sign"]').click();
    await answer('Discard the changes');
    await page.locator('#Sheets').waitFor();
  });

  it('asked nothing of any network, and said nothing to the console', () => {
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
