import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { makeCohort, shelf } from '../support/made-cohort.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const wide = { width: 1200, height: 900 };
const narrow = { width: 320, height: 640 };

let browser: Browser;
const pages: Record<string, string> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  const made = await makeCohort();
  const many = writeFiles(
    temporaryFolder(),
    Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `person-${String(index)}/otpath.yaml`,
        `otpath: 1\npractitioner: { name: Example ${String(index)} }\ntarget: milton-keynes-ot:grade-${index % 2 === 0 ? 'g' : 'h'}-occupational-therapist\n`,
      ]),
    ),
  );
  for (const [name, folder] of [
    ['12', join(made, 'team')],
    ['400', many],
  ] as const) {
    const file = join(temporaryFolder(), 'team.html');
    await runHere(
      ['cohort', folder, '--as-of', '2026-11-22', '--format', 'html', '--output', file],
      { env: shelf(made) },
    );
    pages[name] = pathToFileURL(file).href;
  }
}, 240_000);
afterAll(async () => {
  await browser.close();
});

describe.each(['12', '400'])('the page of %s people', (name) => {
  it.each<[string, typeof wide, 'screen' | 'print', 'active' | 'none', 'light' | 'dark']>([
    ['at 1200 px', wide, 'screen', 'none', 'light'],
    ['at 320 px', narrow, 'screen', 'none', 'light'],
    ['in the dark', wide, 'screen', 'none', 'dark'],
    ['in forced colours', wide, 'screen', 'active', 'light'],
    ['in print', wide, 'print', 'none', 'light'],
  ])(
    'gives axe nothing to say %s',
    async (_, viewport, media, forcedColors, colorScheme) => {
      const context = await browser.newContext({ viewport, bypassCSP: true });
      const page = await context.newPage();
      await page.emulateMedia({ media, forcedColors, colorScheme });
      await page.goto(pages[name]!);
      await page.addScriptTag({ content: axeSource });
      const { violations, incomplete, passes } = await page.evaluate<AxeResults>(
        'axe.run({ resultTypes: ["violations", "incomplete"] })',
      );
      expect(passes.length).toBeGreaterThan(10);
      expect([...violations, ...incomplete].map(({ id }) => id)).toEqual([]);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBe(viewport.width);
      await context.close();
    },
    120_000,
  );
});

describe('the page', () => {
  it('can be filtered without a script, and sorted with the one that it lets in', async () => {
    const heard: string[] = [];
    const shownIn = (script: boolean) => async (act: string, selector: string) => {
      const context = await browser.newContext({ viewport: wide, javaScriptEnabled: script });
      const page = await context.newPage();
      page.on('request', (request) => heard.push(request.url()));
      page.on('console', (message) => heard.push(message.text()));
      await page.goto(pages['12']!);
      if (act === 'check') await page.locator(selector).check();
      else await page.locator(selector).click();
      const rows = await page.locator('.cohort-people tbody tr').all();
      const names: string[] = [];
      for (const row of rows) {
        if (await row.isVisible()) names.push((await row.locator('th').textContent()) ?? '');
      }
      await context.close();
      return names;
    };
    expect(await shownIn(false)('check', '#Pick_waiting')).toEqual(['Bea Sample']);
    expect(await shownIn(false)('check', '#Pick_credentials')).toEqual(['Tom Example']);
    const byDay = await shownIn(true)('click', '.cohort-people th:nth-child(7) button');
    expect(byDay.slice(0, 2)).toEqual(['Huw Sample', 'Ann Example']);
    expect(byDay.at(-1)).toBe('Gwen Example');
    // The page itself, and nothing else.
    expect(new Set(heard)).toEqual(new Set([pages['12']]));
  }, 120_000);
});
