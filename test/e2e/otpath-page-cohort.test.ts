import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heardBeside, sharedPage, pageDay, pageTab, savedBy } from '../support/otpath-page.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { browser, file, heard, page } = await sharedPage();
const team = madeTeam();

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Three people, one without evidence, and two portfolios that can’t be read, each for a reason of its own. */
function madeTeam(): string {
  const folder = writeFiles(temporaryFolder(), {
    'fay/otpath.yaml': 'otpath: 1\npractitioner: { name: Fay Example\ntarget: [\n',
    'gil/otpath.yaml':
      'otpath: 1\npractitioner: { name: Gil Example }\ntarget: wales-social-care-ot:level-66\n',
    'ivy/otpath.yaml':
      'otpath: 1\npractitioner: { name: Ivy Example }\ntarget: wales-social-care-ot:level-5\n',
  });
  for (const example of ['level-6', 'grade-g']) {
    cpSync(join(repository, 'examples', example), join(folder, example), { recursive: true });
  }
  return folder;
}

async function showTogether(tab: Page): Promise<void> {
  await tab.setInputFiles('#folder', team);
  await tab.getByRole('button', { name: 'Show them together' }).press('Enter');
  await tab.locator('.cohort-people').waitFor();
}

const printed = async (...args: readonly string[]): Promise<string> =>
  (await runHere(['cohort', '.', '--as-of', pageDay, ...args], { cwd: team })).stdout;

describe('several portfolios on the page', { timeout: 120_000 }, () => {
  it('are what otpath cohort shows, byte for byte', async () => {
    await showTogether(page);
    expect(String(await savedBy(page, '[data-save=".json"]'))).toBe(
      await printed('--format', 'json'),
    );
    expect(String(await savedBy(page, '[data-save=".html"]'))).toBe(
      await printed('--format', 'html'),
    );
    const zip = unzipSync(await savedBy(page, '[data-save="-csv.zip"]'));
    const folder = join(temporaryFolder(), 'csv');
    await printed('--format', 'csv', '--output', folder);
    expect(Object.keys(zip)).toContain('unread.csv');
    for (const [name, bytes] of Object.entries(zip)) {
      expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
    }
  });

  it('show who needs what, what nobody evidences and what could not be read', async () => {
    const rows = page.locator('.cohort-people tbody tr >> visible=true');
    expect(await rows.count()).toBe(3);
    for (const name of ['next', 'statements', 'unread']) {
      expect(await page.locator(`.cohort-${name} tbody tr`).count()).toBeGreaterThan(0);
    }
    expect(await page.locator('.cohort-unread tbody tr').count()).toBe(2);
    expect(await page.locator('h1').innerText()).toMatch(
      /^3 people, .*, and 2 portfolios that could not be read$/,
    );
    await page.getByRole('button', { name: 'See why' }).press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('unread');
    expect(await page.locator('main').innerText()).not.toContain('otpath check');
    await page.locator('#Pick_no-evidence').check();
    expect(await rows.count()).toBe(1);
    await page.locator('#Pick_all').check();
    expect(await rows.count()).toBe(3);
  });

  it('speak Welsh, and one of them can be opened afterwards', async () => {
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('html[lang=cy]').waitFor({ state: 'attached' });
    expect(String(await savedBy(page, '[data-save=".json"]'))).toBe(
      await printed('--format', 'json', '--lang', 'cy'),
    );
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Back to the list of portfolios' }).click();
    await page.getByRole('button', { name: 'grade-g' }).click();
    await page.locator('nav a[aria-current]').waitFor();
    expect(heardBeside(file, heard)).toEqual([]);
  });

  it.each([1200, 320])('give axe nothing to say at %i px', async (width) => {
    const tab = await pageTab(browser, heard, { width, bypassCSP: true });
    await tab.goto(pathToFileURL(file).href);
    await tab.addScriptTag({ content: axeSource });
    const look = async (name: string): Promise<void> => {
      const results = await tab.evaluate<AxeResults>(
        'axe.run({ resultTypes: ["violations", "incomplete"] })',
      );
      const said = [...results.violations, ...results.incomplete].map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
      );
      expect({ name, said }).toEqual({ name, said: [] });
      const tooWide = await tab.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect({ name, tooWide }).toEqual({ name, tooWide: false });
    };
    await showTogether(tab);
    await look('cohort');
    await tab.getByRole('button', { name: 'Back to the list of portfolios' }).click();
    await tab.getByRole('button', { name: 'Show them together' }).waitFor();
    await look('choose');
    await tab.context().close();
  });
});
