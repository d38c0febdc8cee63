/**
 * Makes the pictures of the docs: what terminals show, as SVG that is the same on every machine, and pages
 * of reports and packs as PNG, by the browser of the tests. Run `npm run pictures` after a change of what they show.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../src/node/package.ts';
import { launchBrowser, unpackBrowser } from '../test/support/browser.ts';
import { runOtpath } from '../test/support/run.ts';
import { terminalPictures } from './terminal-pictures.ts';

const pictures = join(packageRoot, 'docs', 'pictures');
const example = join(packageRoot, 'examples', 'level-6');

const made: string[] = [];
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'otpath-pictures-'));
  made.push(folder);
  return folder;
}

interface Page {
  readonly command: string;
  /** In pixels. */
  readonly height: number;
  /** The heading with which the picture begins; the top of the page where none is named. */
  readonly from?: string;
}

const pages: Readonly<Record<string, Page>> = {
  'report.png': { command: 'gaps', height: 1060 },
  'pack.png': { command: 'pack', height: 880 },
  'sheet.png': { command: 'pack', height: 900, from: 'Single-handed care after a stroke' },
};

async function photographPages(): Promise<void> {
  unpackBrowser();
  const browser = await launchBrowser();
  for (const [name, { command, height, from }] of Object.entries(pages)) {
    const file = join(temporary(), 'page.html');
    const flags = ['--format', 'html', '--as-of', '2026-11-22', '--output', file];
    await runOtpath([command, example, ...flags]);
    const page = await browser.newPage({ viewport: { width: 960, height } });
    await page.goto(pathToFileURL(file).href);
    if (from !== undefined) {
      const id = await page.getByRole('heading', { name: from }).last().getAttribute('id');
      await page.goto(`${pathToFileURL(file).href}#${id ?? ''}`);
    }
    await page.screenshot({ path: join(pictures, name) });
  }
  await browser.close();
}

mkdirSync(pictures, { recursive: true });
for (const [name, svg] of Object.entries(await terminalPictures(temporary))) {
  writeFileSync(join(pictures, name), svg);
}
await photographPages();
for (const folder of made) rmSync(folder, { recursive: true, force: true });
