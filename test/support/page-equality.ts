import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goToView, openFolder, pageDay } from './otpath-page.ts';
import { runHere } from './run-here.ts';
import { temporaryFolder } from './temporary.ts';

/** The views of the page that save what a command of the same name makes. */
const views = ['check', 'gaps', 'plan', 'route', 'pack'];

/** Everything that the page offers to save of a whole portfolio, in its order. */
export const everyOutput: readonly string[] = [
  ...['check md', 'check json'],
  ...['gaps html', 'gaps docx', 'gaps md', 'gaps csv', 'gaps json'],
  ...['plan html', 'plan md', 'plan json'],
  ...['route html', 'route md', 'route json'],
  ...['pack zip', 'pack html', 'pack docx', 'pack md'],
];

/** What of a portfolio the page and the command made, and where they differ: view and format, or what was said. */
export interface PageEquality {
  readonly same: readonly string[];
  readonly different: readonly string[];
}

/**
 * Opens a folder in the page, saves everything that the page offers to save, and compares its bytes with what the
 * command writes of the portfolio in it. Where the command refuses, the page has to refuse too.
 */
export async function pageEquality(
  page: Page,
  folder: string,
  portfolio = folder,
): Promise<PageEquality> {
  const same: string[] = [];
  const different: string[] = [];
  await openFolder(page, folder);
  for (const view of views) {
    if (!(await page.locator(`nav a[href="#/${view}"]`).isVisible())) continue;
    await goToView(page, view);
    const buttons = await page.locator('main [data-format]').all();
    for (const button of buttons) {
      const format = (await button.getAttribute('data-format'))!;
      const commands = await commandBytes(view, format, portfolio);
      const pages = await pageBytes(page, `main [data-format=${format}]`);
      const equal = commands && pages ? commands.equals(pages) : commands === pages;
      (equal ? same : different).push(`${view} ${format}${commands ? '' : ' refused'}`);
    }
  }
  return { same, different };
}

/** What the command writes; undefined where it makes nothing. */
async function commandBytes(
  view: string,
  format: string,
  cwd: string,
): Promise<Buffer | undefined> {
  const args = [view, '--format', format, '--as-of', pageDay];
  if (['json', 'md', 'csv'].includes(format)) {
    const { stdout } = await runHere(args, { cwd });
    return stdout === '' ? undefined : Buffer.from(stdout);
  }
  const output = join(temporaryFolder(), `made.${format}`);
  await runHere([...args, '--output', output], { cwd });
  return existsSync(output) ? readFileSync(output) : undefined;
}

/** What the page saves; undefined where it says why it makes nothing. */
async function pageBytes(page: Page, button: string): Promise<Buffer | undefined> {
  const made = page.waitForEvent('download', { timeout: 60_000 });
  await page.locator(button).click();
  // What was said of another format is gone by now.
  const refused = page.locator('.made .bad').waitFor({ timeout: 60_000 });
  const download = await Promise.any([made, refused]);
  return download ? readFileSync(await download.path()) : undefined;
}
