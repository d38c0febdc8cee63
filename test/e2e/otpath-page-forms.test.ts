import { describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
} from '../support/otpath-page.ts';

const { file, heard, page } = await sharedPage();
page.setDefaultTimeout(8000);
await openFolder(page, exampleCopy('level-6'));

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
  it('is not lost on the way to another view or another page', async () => {
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.fill('#First', 'We looked at the kitchen together.');
    for (const leave of [
      () => page.locator('nav a[href="#/gaps"]').click(),
      () => page.getByRole('link', { name: 'Cancel' }).click(),
      () => page.getByRole('button', { name: 'Open another' }).click(),
    ]) {
      await leave();
      await page.locator('dialog', { hasText: 'what you have filled in' }).waitFor();
      await answer('Cancel');
      expect(await page.inputValue('#First')).toBe('We looked at the kitchen together.');
      expect(page.url()).toContain('#/evidence/new');
    }
    expect(await reload()).toBe('beforeunload');
    await page.locator('nav a[href="#/gaps"]').click();
    await answer('Discard the changes');
    await page.locator('nav a[href="#/gaps"][aria-current]').waitFor();
  });

  it('stays as it is in another language and on another day', async () => {
    await goToView(page, 'evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.fill('#First', 'We looked at the kitchen together.');
    await page.selectOption('#Type', 'observed-practice');
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await page.fill('#Rationale1', 'I weighed three ways.');
    await page.getByRole('button', { name: 'Write it' }).click();
    await page.locator('#Title-wrong').waitFor();
    await page.getByRole('button', { name: 'Cymraeg' }).press('Enter');
    await page.locator('h1', { hasText: 'Ychwanegu tystiolaeth' }).waitFor();
    // What was wrong was said in the other language.
    expect(await page.locator('.wrong').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Cymraeg');
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.locator('h1', { hasText: 'Add evidence' }).waitFor();
    expect(await page.locator('.wrong').count()).toBe(0);
    await page.fill('#AsOf', '2026-03-01');
    expect(await page.inputValue('#First')).toBe('We looked at the kitchen together.');
    expect(await page.inputValue('#Type')).toBe('observed-practice');
    expect(await page.inputValue('#Rationale1')).toBe('I weighed three ways.');
    await page.fill('#AsOf', '2026-11-22');
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
