/**
 * How long otpath.html takes in a real Chromium: `npx tsx bench/page.ts [pieces …]`, 100 and 1,000 where nothing is
 * said. Build first. Each portfolio is made from its seed and opened in a new tab; medians of five, and a column for
 * the slowest. Reading the files is part of opening. Only what the browser shows counts as ready.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, unpackBrowser } from '../test/support/browser.ts';
import { goToView, openFolder, pageTab } from '../test/support/otpath-page.ts';
import { writeSeededPortfolio } from './seeded-portfolio.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000];
const rounds = 5;
const file = pathToFileURL(join(import.meta.dirname, '..', 'dist', 'otpath.html')).href;
const views = ['check', 'gaps', 'plan', 'evidence', 'find', 'sign', 'pack'];
const work = mkdtempSync(join(tmpdir(), 'otpath-bench-'));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});

const times = new Map<string, number[]>();

/** Takes the time until something is shown, in milliseconds. */
async function timed(what: string, page: Page, act: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await act();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  times.set(what, [...(times.get(what) ?? []), performance.now() - start]);
}

unpackBrowser();
const browser = await launchBrowser();
for (const pieces of sizes) {
  const folder = join(work, String(pieces));
  writeSeededPortfolio(folder, pieces);
  for (let round = 0; round < rounds; round += 1) {
    const page = await pageTab(browser, []);
    page.setDefaultTimeout(120_000);
    await timed('the page itself', page, () => page.goto(file));
    await timed(`${String(pieces)} pieces: open`, page, () => openFolder(page, folder));
    for (const view of views)
      await timed(`${String(pieces)} pieces: ${view}`, page, () => goToView(page, view));
    await page.context().close();
  }
}
await browser.close();

console.log('| work | median | slowest |\n| --- | --- | --- |');
for (const [what, all] of times) {
  const sorted = [...all].sort((a, b) => a - b);
  const [median, slowest] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  console.log(`| ${what} | ${median.toFixed(0)} ms | ${slowest.toFixed(0)} ms |`);
}
