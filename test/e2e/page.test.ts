import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, Result } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { repository, runOtpath } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const example = join(repository, 'examples', 'level-6');

/** Reports of one portfolio against targets of every shape: levels, a pathway, the profile of a post. */
const targets = {
  'a level': 'wales-social-care-ot:level-6',
  'a route': 'cheshire-east-ot:route-1',
  'a post': 'milton-keynes-ot:grade-g-occupational-therapist',
};
type Report = keyof typeof targets;
const reports = Object.keys(targets) as Report[];

let browser: Browser;
const urls = new Map<Report, string>();

beforeAll(async () => {
  browser = await launchBrowser();
  const folder = temporaryFolder();
  for (const [index, [name, target]] of Object.entries(targets).entries()) {
    const file = join(folder, `gaps-${String(index)}.html`);
    const args = ['--format', 'html', '--as-of', '2026-11-22', '--output', file];
    await runOtpath(['gaps', example, '--target', target, ...args]);
    urls.set(name as Report, pathToFileURL(file).href);
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
});

/** Opens a report, does something with it, and closes it. */
async function withPage<Value>(
  report: Report,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(urls.get(report)!);
    return await use(page);
  } finally {
    await context.close();
  }
}

const wide = { width: 1200, height: 900 };
const narrow = { width: 320, height: 640 };

/** What axe says, each message once, with the first place and how many there are. */
function told(results: readonly Result[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { id, nodes } of results) {
    for (const { target, any, all, none } of nodes) {
      const message = `${id}: ${[...any, ...all, ...none].map((one) => one.message).join('; ')}`;
      places.set(message, [...(places.get(message) ?? []), target.join(' ')]);
    }
  }
  return [...places].map(
    ([message, where]) => `${message} (${String(where.length)}: ${where[0]!})`,
  );
}

describe.each(reports)('the report against %s', (report) => {
  it.each<[string, BrowserContextOptions, 'screen' | 'print']>([
    ['at 1200 px', { viewport: wide }, 'screen'],
    ['at 320 px', { viewport: narrow }, 'screen'],
    ['in forced colours', { viewport: wide, forcedColors: 'active' }, 'screen'],
    ['in print', { viewport: wide }, 'print'],
  ])('gives axe nothing to say %s', { timeout: 120_000 }, async (_, options, media) => {
    // Nothing may be injected into the page as it is; only here its policy is passed over.
    const found = await withPage(report, { ...options, bypassCSP: true }, async (page) => {
      await page.emulateMedia({ media });
      await page.addScriptTag({ content: axeSource });
      return page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations", "incomplete"] })');
    });
    expect(found.passes.length).toBeGreaterThan(10);
    expect({ violations: told(found.violations), incomplete: told(found.incomplete) }).toEqual({
      violations: [],
      incomplete: [],
    });
  });

  it('makes no request and says nothing on the console', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('request', (request) => heard.push(`request: ${request.url()}`));
    page.on('console', (message) => heard.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    await page.goto(urls.get(report)!, { waitUntil: 'networkidle' });
    await context.close();
    expect(heard).toEqual([`request: ${urls.get(report)!}`]);
  });

  it('lets its own styles through and no script', async () => {
    const seen = await withPage(report, { viewport: wide }, async (page) => {
      const style = await page.evaluate<string>('getComputedStyle(document.body).margin');
      await page.evaluate(
        'document.head.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }))',
      );
      return { style, ran: await page.evaluate<unknown>('window.ran') };
    });
    expect(seen).toEqual({ style: '0px', ran: undefined });
  });

  it.each([320, 1200])('never scrolls sideways at %i px', async (width) => {
    const page = await withPage(report, { viewport: { width, height: 640 } }, (one) =>
      one.evaluate<number>('document.documentElement.scrollWidth'),
    );
    expect(page).toBeLessThanOrEqual(width);
  });

  it('has one heading of the first level, and no level is left out', async () => {
    const levels = await withPage(report, {}, (page) =>
      page.evaluate<number[]>(
        '[...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((one) => Number(one.tagName[1]))',
      ),
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
    expect(jumps).toEqual([]);
    expect(levels.length).toBeGreaterThan(6);
  });

  it('has a caption on every table, and heads that say what they head', async () => {
    const tables = await withPage(report, {}, (page) =>
      page.evaluate<{ caption: string; heads: string[]; rows: (string | null)[] }[]>(`
        [...document.querySelectorAll("table")].map((table) => ({
          caption: table.caption?.textContent ?? "",
          heads: [...table.tHead.querySelectorAll("th")].map((one) => one.scope),
          rows: [...table.tBodies[0].rows].map((row) => row.cells[0].tagName + row.cells[0].scope),
        }))`),
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const { caption, heads, rows } of tables) {
      expect(caption).not.toBe('');
      expect(new Set(heads)).toEqual(new Set(['col']));
      expect(new Set(rows)).toEqual(new Set(['THrow']));
    }
  });

  it('reads well without its styles: who, the verdict, then the tables', async () => {
    const text = await withPage(report, {}, (page) =>
      page.evaluate<string>('(document.querySelector("style").remove(), document.body.innerText)'),
    );
    const places = [
      'Gap report: ',
      'Bethan Example',
      'Where you stand',
      'Not ready yet: ',
      'Pillar',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says every state in words', async () => {
    const states = await withPage(report, {}, (page) =>
      page.evaluate<string[]>(
        '[...document.querySelectorAll(".state")].map((one) => one.textContent)',
      ),
    );
    expect(states.length).toBeGreaterThan(5);
    expect(states.filter((state) => !/^[a-z]+(?: [a-z]+)*$/.test(state))).toEqual([]);
  });

  it('has a language and a title', async () => {
    const [language, title] = await withPage(report, {}, async (page) => [
      await page.evaluate<string>('document.documentElement.lang'),
      await page.title(),
    ]);
    expect(language).toBe('en');
    expect(title).toMatch(/^Gap report: \S/);
  });
});
