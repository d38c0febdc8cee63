import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { goToView, heardBeside, openFolder, pageTab, writtenPage } from '../support/otpath-page.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
let browser: Browser;
let file: string;
const heard: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  file = await writtenPage();
}, 120_000);
afterAll(async () => {
  await browser.close();
});

const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const portfolio = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': settings,
    'evidence/audit.md':
      '---\ntitle: An audit\ndate: 2026-03-14\ntype: audit\nclaims:\n  - { statement: L6-PP-03, rationale: It shows it. }\n  - { statement: L6-PP-30x, rationale: It shows it. }\n---\n\nWe counted.\n',
  });
/** One that can be read, and one that can’t. */
const team = (): string =>
  writeFiles(temporaryFolder(), {
    'bethan/otpath.yaml': settings,
    'fay/otpath.yaml': 'otpath: 1\npractitioner: { name: Fay Example\ntarget: [\n',
  });

const modes = [
  { width: 1200 },
  { width: 320 },
  { width: 1200, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
  { width: 1200, forcedColors: 'active' },
  { width: 320, forcedColors: 'active', colorScheme: 'dark' },
] as const;

describe.each(modes)('in $width px, $colorScheme, $forcedColors', (mode) => {
  let tab: Page;
  beforeAll(async () => {
    tab = await pageTab(browser, heard, { ...mode, bypassCSP: true });
    await tab.goto(pathToFileURL(file).href);
    await tab.addScriptTag({ content: axeSource });
  }, 60_000);
  afterAll(async () => {
    await tab.context().close();
  });

  async function look(name: string): Promise<void> {
    const results = await tab.evaluate<AxeResults>(
      'axe.run({ resultTypes: ["violations", "incomplete"] })',
    );
    const said = [...results.violations, ...results.incomplete].map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );
    expect({ name, said }).toEqual({ name, said: [] });
    const tooWide = await tab.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect({ name, tooWide }).toEqual({ name, tooWide: false });
  }

  it('gives axe nothing to say where somebody begins', { timeout: 120_000 }, async () => {
    await look('start');
    await tab.getByRole('button', { name: 'Start a new portfolio' }).click();
    await tab.fill('#Registration', 'OT 12');
    await tab.selectOption('#Framework', 'wales-social-care-ot');
    await tab.selectOption('#Attained', 'wales-social-care-ot:level-5');
    await tab.getByRole('button', { name: 'Create the portfolio' }).click();
    await tab.locator('#Name-wrong').waitFor();
    await look('a new portfolio with mistakes');
    await tab.fill('#Name', 'Nia Sample');
    await tab.fill('#Registration', '');
    await tab.getByRole('button', { name: 'Create the portfolio' }).click();
    await tab.locator('nav a[aria-current]').waitFor();
    await look('a new portfolio');
    await tab.locator('.unsaved a').click();
    await tab.locator('[data-save=zip]').waitFor();
    await look('saving a new portfolio');
  });

  it('gives axe nothing to say in a portfolio', { timeout: 120_000 }, async () => {
    await openFolder(tab, portfolio());
    for (const view of [
      'overview',
      'evidence',
      'check',
      'gaps',
      'plan',
      'find',
      'route',
      'verify',
    ]) {
      await goToView(tab, view);
      await look(view);
    }
    await goToView(tab, 'sign');
    await tab.locator('[data-format=html]').click();
    await tab.locator('main [role=alert]').waitFor();
    await look('sign, with nothing chosen');
    await tab.locator('main .found a').first().click();
    await tab.locator('#Assessor').waitFor();
    await look('deciding here');
    await tab.evaluate(`location.hash = '#/explain/L6-PP-03'`);
    await tab.locator('article').waitFor();
    await look('explain');
    await goToView(tab, 'pack');
    await tab.locator('[data-format=zip]').click();
    await tab.locator('.made .finding').waitFor();
    await look('pack, with errors');
    await goToView(tab, 'evidence');
    await tab.getByRole('link', { name: 'Add evidence' }).click();
    await tab.getByRole('button', { name: 'Add a statement' }).click();
    await tab.fill('#Claim1', 'L6-PP-99');
    await tab.getByRole('button', { name: 'Write it' }).click();
    await tab.locator('#Title-wrong').waitFor();
    await look('evidence with mistakes');
    await tab.locator('nav a[href="#/evidence"]').click();
    await tab.getByRole('button', { name: 'Discard the changes' }).click();
    await tab.getByRole('link', { name: 'An audit' }).click();
    const letter = join(temporaryFolder(), 'letter.txt');
    writeFileSync(letter, 'Her NHS number is 999 000 0018.\n');
    await tab.setInputFiles('#Attach', letter);
    await tab.locator('main > .finding').waitFor();
    await look('evidence with a new attachment');
    await goToView(tab, 'changes');
    await look('saving');
  });

  it(
    'gives axe nothing to say where not everybody could be read',
    { timeout: 60_000 },
    async () => {
      const another = tab.getByRole('button', { name: 'Open another' });
      if (await another.isVisible()) {
        await another.click();
        await tab.getByRole('button', { name: 'Discard the changes' }).click();
      }
      await tab.setInputFiles('#folder', team());
      await tab.getByRole('button', { name: 'Show them together' }).click();
      await tab.locator('h1', { hasText: '1 portfolio that could not be read' }).waitFor();
      await look('several portfolios');
      expect(heardBeside(file, heard)).toEqual([]);
    },
  );
});
