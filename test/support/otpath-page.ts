import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { runHere } from './run-here.ts';
import { repository } from './run.ts';
import { temporaryFolder } from './temporary.ts';

/** The day on which every other run is. */
export const pageDay = '2026-11-22';

/** A file of the page, as `otpath page` writes it. */
export async function writtenPage(): Promise<string> {
  const folder = temporaryFolder();
  const { code, stderr } = await runHere(['page'], { cwd: folder });
  if (code !== 0) throw new Error(stderr);
  return join(folder, 'otpath.html');
}

/** A tab for the page, on the day of every other run. What it asks of a network or says to the console is heard. */
export async function pageTab(
  browser: Browser,
  heard: string[],
  { width = 1200, ...options }: BrowserContextOptions & { readonly width?: number } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  await tab.clock.setFixedTime(new Date(2026, 10, 22, 12));
  tab.on('request', (request) => heard.push(`request: ${request.url()}`));
  tab.on('console', (message) => heard.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return tab;
}

/** A browser with the page open in it, before a portfolio is, for all tests of a file. */
export async function sharedPage(): Promise<{
  readonly browser: Browser;
  readonly file: string;
  readonly page: Page;
  /** What any tab asks of a network or says to the console. */
  readonly heard: string[];
}> {
  const heard: string[] = [];
  const browser = await launchBrowser();
  afterAll(() => browser.close());
  const file = await writtenPage();
  const page = await pageTab(browser, heard);
  await page.goto(pathToFileURL(file).href);
  return { browser, file, page, heard };
}

/** What was heard beside that the page itself was opened. */
export const heardBeside = (file: string, heard: readonly string[]): readonly string[] =>
  heard.filter((one) => one !== `request: ${pathToFileURL(file).href}`);

/** Opens a folder, whatever is open now. */
export async function openFolder(tab: Page, folder: string): Promise<void> {
  const another = tab.getByRole('button', { name: 'Open another' });
  if (await another.isVisible()) {
    await another.click();
    const discard = tab.getByRole('button', { name: 'Discard the changes' });
    await tab.locator('#folder').or(discard).waitFor();
    if (await discard.isVisible()) await discard.click();
  }
  await tab.setInputFiles('#folder', folder);
  await tab.locator('nav a[aria-current]').waitFor();
}

/** Goes to a view, and waits until it is there. */
export async function goToView(tab: Page, name: string): Promise<void> {
  await tab.locator(`nav a[href="#/${name}"]`).click();
  await tab.locator(`nav a[href="#/${name}"][aria-current]`).waitFor();
}

/** The bytes that a button saves. */
export async function savedBy(tab: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.locator(button).click()]);
  return readFileSync(await download.path());
}

/** A copy of an example, which no repository is around. */
export function exampleCopy(example: string): string {
  const copy = join(temporaryFolder(), example);
  cpSync(join(repository, 'examples', example), copy, { recursive: true });
  return copy;
}
