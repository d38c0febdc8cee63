import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
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

const wide = { width: 1200, height: 900 };
const narrow = { width: 320, height: 640 };

let browser: Browser;
/** One page for each report, which the tests share: opening one takes longer than most of them. */
const opened = new Map<Report, { readonly page: Page; readonly heard: readonly string[] }>();
/** The same reports without their policy, so that axe can be put into them. Only axe sees these. */
const examined = new Map<Report, Page>();

beforeAll(async () => {
  browser = await launchBrowser();
  const folder = temporaryFolder();
  const own = await browser.newContext({ viewport: wide });
  const open = await browser.newContext({ viewport: wide, bypassCSP: true });
  for (const [index, [name, target]] of Object.entries(targets).entries()) {
    const file = join(folder, `gaps-${String(index)}.html`);
    const args = ['--format', 'html', '--as-of', '2026-11-22', '--output', file];
    await runHere(['gaps', example, '--target', target, ...args]);
    const url = pathToFileURL(file).href;
    const page = await own.newPage();
    const heard: string[] = [];
    page.on('request', (request) => heard.push(`request: ${request.url().split('/').at(-1)!}`));
    page.on('console', (message) => heard.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    await page.goto(url, { waitUntil: 'networkidle' });
    opened.set(name as Report, { page, heard: [...heard] });
    const bare = await open.newPage();
    await bare.goto(url);
    await bare.addScriptTag({ content: axeSource });
    examined.set(name as Report, bare);
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
});

/** A report as it is when it has just been opened. */
async function fresh(report: Report, viewport = wide): Promise<Page> {
  const { page } = opened.get(report)!;
  await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
  await page.setViewportSize(viewport);
  await page.reload();
  return page;
}

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
  it.each<[string, typeof wide, 'screen' | 'print', 'active' | 'none', 'dark' | 'light']>([
    ['at 1200 px', wide, 'screen', 'none', 'light'],
    ['at 320 px', narrow, 'screen', 'none', 'light'],
    ['in the dark', wide, 'screen', 'none', 'dark'],
    ['in forced colours', wide, 'screen', 'active', 'light'],
    ['in print', wide, 'print', 'none', 'light'],
  ])('gives axe nothing to say %s', async (_, viewport, media, forcedColors, colorScheme) => {
    const page = examined.get(report)!;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media, forcedColors, colorScheme });
    const found = await page.evaluate<AxeResults>(
      'axe.run({ resultTypes: ["violations", "incomplete"] })',
    );
    expect(found.passes.length).toBeGreaterThan(10);
    expect({ violations: told(found.violations), incomplete: told(found.incomplete) }).toEqual({
      violations: [],
      incomplete: [],
    });
  });

  it('makes no request and says nothing on the console', () => {
    expect(opened.get(report)!.heard).toEqual([expect.stringMatching(/^request: gaps-\d\.html$/)]);
  });

  it('lets its own styles through and no script', async () => {
    const page = await fresh(report);
    expect(await page.evaluate<string>('getComputedStyle(document.body).margin')).toBe('0px');
    await page.evaluate(
      'document.head.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }))',
    );
    expect(await page.evaluate<unknown>('window.ran')).toBeUndefined();
  });

  it.each([320, 1200])('never scrolls sideways at %i px', async (width) => {
    const page = await fresh(report, { width, height: 640 });
    const found = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(found).toBeLessThanOrEqual(width);
  });

  it('has one heading of the first level, and no level is left out', async () => {
    const page = await fresh(report);
    const levels = await page.evaluate<number[]>(
      '[...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((one) => Number(one.tagName[1]))',
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
    expect(jumps).toEqual([]);
    expect(levels.length).toBeGreaterThan(6);
  });

  it('has a caption on every table, and heads that say what they head', async () => {
    const page = await fresh(report);
    const tables = await page.evaluate<
      { caption: string; heads: string[]; rows: (string | null)[] }[]
    >(`
      [...document.querySelectorAll("table")].map((table) => ({
        caption: table.caption?.textContent ?? "",
        heads: [...table.tHead.querySelectorAll("th")].map((one) => one.scope),
        rows: [...table.tBodies[0].rows].map((row) => row.cells[0].tagName + row.cells[0].scope),
      }))`);
    expect(tables.length).toBeGreaterThan(2);
    for (const { caption, heads, rows } of tables) {
      expect(caption).not.toBe('');
      expect(new Set(heads)).toEqual(new Set(['col']));
      expect(new Set(rows)).toEqual(new Set(['THrow']));
    }
  });

  it('reads well without its styles: who, the verdict, then the tables', async () => {
    const page = await fresh(report);
    const text = await page.evaluate<string>(
      '(document.querySelector("style").remove(), document.body.innerText)',
    );
    expect(text).not.toContain('Still open');
    const places = [
      'Gap report: ',
      'Bethan Example',
      'Contents',
      'Not ready yet: ',
      'Nothing yet',
      'Counts as',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says every state in words', async () => {
    const page = await fresh(report);
    const states = await page.evaluate<string[]>(
      '[...document.querySelectorAll(".state")].map((one) => one.textContent)',
    );
    expect(states.length).toBeGreaterThan(5);
    expect(states.filter((state) => !/^[a-z]+(?: [a-z]+)*$/.test(state))).toEqual([]);
  });

  it('has a language and a title', async () => {
    const page = await fresh(report);
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en');
    expect(await page.title()).toMatch(/^Gap report: \S/);
  });

  it('lists its sections, and each link leads to one', async () => {
    const page = await fresh(report);
    const [links, headings] = await page.evaluate<[string[], string[]]>(`[
      [...document.querySelectorAll("nav a")].map((one) =>
        one.textContent + " leads to " +
          document.querySelector(one.getAttribute("href")).textContent),
      [...document.querySelectorAll("h2")].map(({ textContent: title }) =>
        title + " leads to " + title),
    ]`);
    expect(links).toEqual(headings);
    expect(links.length).toBeGreaterThan(5);
  });

  it('can be entered past its contents with the keyboard', async () => {
    const page = await fresh(report);
    await page.keyboard.press('Tab');
    const left = await page.evaluate<number>('document.activeElement.getBoundingClientRect().left');
    expect(left).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const next = await page.evaluate<string>(
      'document.activeElement.getAttribute("aria-labelledby")',
    );
    expect([page.url().split('#')[1], next]).toEqual(['where-you-stand', 'where-you-stand']);
  });

  it('has charts that say nothing to a screen reader, beside tables that say it all', async () => {
    const page = await fresh(report);
    const charts = await page.evaluate<string[]>(`
      [...document.querySelectorAll("svg")].map((one) =>
        one.getAttribute("aria-hidden") + one.textContent + one.closest("td, th, .squares").tagName)`);
    expect(charts.length).toBeGreaterThan(3);
    expect(charts.filter((one) => !/^true(?:T[DH]|P)$/.test(one))).toEqual([]);
  });
});

/** The states of the requirements that can be seen, each with the section that it stands in. */
const seenRows = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll(".requirements tbody tr")]
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => row.className + " in " + row.closest("section").querySelector("h2").textContent)`);

const countOf = (rows: readonly string[], part: string): number =>
  rows.filter((row) => row.includes(part)).length;

describe('the filters of a report', () => {
  it('show what is open, or met, or of one pillar, with the keyboard alone', async () => {
    const page = await fresh('a level');
    const all = await seenRows(page);
    expect(countOf(all, 'open in')).toBe(42);
    await page.focus('#Show_all');
    await page.keyboard.press('ArrowRight');
    expect(await seenRows(page)).toEqual(all.filter((row) => row.startsWith('open')));
    await page.keyboard.press('ArrowRight');
    expect(await seenRows(page)).toEqual(all.filter((row) => row.startsWith('met')));
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await seenRows(page)).toEqual(
      all.filter((row) => row === 'met in Professional practice'),
    );
    await page.focus('#Show_met');
    await page.keyboard.press('ArrowRight');
    const practice = await seenRows(page);
    expect(practice).toEqual(all.filter((row) => row.endsWith('in Professional practice')));
    expect(countOf(practice, 'open in')).toBe(5);
  });

  it('leave out what is assumed where only what is open is shown', async () => {
    const page = await fresh('a level');
    const assumed = page.getByText('further requirements are assumed');
    const seen = async (): Promise<number> =>
      (await Promise.all((await assumed.all()).map((one) => one.isVisible()))).filter(Boolean)
        .length;
    // Once in each pillar, and once beyond the pillars.
    expect(await seen()).toBe(5);
    await page.check('#Show_open');
    expect(await seen()).toBe(0);
  });

  it('say so where nothing is in the state', async () => {
    const page = await fresh('a route');
    const nothing = page.getByText('Nothing here is in this state.');
    expect(await nothing.isVisible()).toBe(false);
    await page.evaluate('document.querySelectorAll("tr.met").forEach((row) => row.remove())');
    await page.check('#Show_met');
    expect(await nothing.isVisible()).toBe(true);
    expect(await seenRows(page)).toEqual([]);
  });

  it('keep the ways of meeting a requirement beside it', async () => {
    const page = await fresh('a post');
    const all = await seenRows(page);
    const options = await page.evaluate<string[]>(`
      [...document.querySelectorAll(".requirements tbody tr")]
        .filter((row) => row.textContent.includes("Either:"))
        .map((row) => String(row.className === row.previousElementSibling.className))`);
    expect(new Set(options)).toEqual(new Set(['true']));
    await page.check('#Show_open');
    const open = await seenRows(page);
    expect(open).toEqual(all.filter((row) => row.startsWith('open')));
    expect(open.length).toBeLessThan(all.length);
  });

  it('are no part of what is printed, which is always whole', async () => {
    const page = await fresh('a level');
    const all = await seenRows(page);
    await page.check('#Show_met');
    await page.emulateMedia({ media: 'print' });
    expect(await seenRows(page)).toEqual(all);
    expect(await page.isVisible('.filters')).toBe(false);
    expect(await page.isVisible('nav')).toBe(false);
  });

  it('are offered for pillars only where there are pillars', async () => {
    const offered = async (report: Report): Promise<number> =>
      (await fresh(report)).locator('fieldset').count();
    expect([await offered('a level'), await offered('a route')]).toEqual([2, 1]);
  });
});

describe('the report on paper', () => {
  let pages: readonly string[];
  let rows: readonly (readonly string[])[];
  const bare = (text: string): string => text.replaceAll(/\s/g, '');

  beforeAll(async () => {
    const page = await fresh('a level');
    rows = await page.evaluate<string[][]>(`
      [...document.querySelectorAll(".requirements tbody tr")].map((row) =>
        [...row.cells].map((cell) => cell.textContent))`);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    pages = text.map(bare);
  }, 60_000);

  it('has on each page whose it is and what for, its number, and how many there are', () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain('BethanExample:Experiencedpractitioner');
      expect(text).toContain(`${String(index + 1)}/${String(pages.length)}`);
    }
  });

  it('cuts no row in two', () => {
    expect(rows.length).toBeGreaterThan(90);
    for (const row of rows) {
      const home = pages.find((text) => row.every((cell) => text.includes(bare(cell))));
      expect(home, row[0]).toBeDefined();
    }
  });

  it('repeats the heads of a table on each of its pages', () => {
    const head = 'StatementStateEvidenceWhy,andwhatnext';
    for (const [statement = ''] of rows) {
      const home = pages.find((text) => text.includes(bare(statement)));
      expect(home).toContain(head);
    }
  });

  it('takes nine pages at most for a level of 216 requirements', () => {
    expect(pages.length).toBeLessThanOrEqual(9);
  });
});
