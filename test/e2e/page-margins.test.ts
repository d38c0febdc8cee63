import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInTemplates, hashOf } from '../../src/node/templates.ts';
import { formatHtml } from '../../src/core/render/html.ts';
import { wordsIn } from '../../src/core/words/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/temporary.ts';

const running = 'Bethan Example "tŷ" \\ </style> · Level 6';
const paragraphs = 'Lorem ipsum, and what was done about it.\n\n'.repeat(120);

let browser: Browser;
let page: Page;
const heard: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on('console', (message) => heard.push(message.text()));
  const file = join(temporaryFolder(), 'draft.html');
  const html = formatHtml({
    title: 'A pack',
    language: 'en',
    markdown: `# A pack\n\n## One\n\n${paragraphs}## Two\n\n${paragraphs}`,
    words: wordsIn('en'),
    templates: builtInTemplates(),
    hashOf,
    running,
    draft: 'DRAFT',
  });
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
}, 60_000);
afterAll(async () => {
  await browser.close();
});

describe('a draft on the screen', () => {
  it('lets both of its styles through', async () => {
    expect(heard).toEqual([]);
    expect(await page.evaluate<number>('document.styleSheets.length')).toBe(2);
    expect(await page.evaluate<string>('getComputedStyle(document.body).margin')).toBe('0px');
  });

  it('says that it is one, however far one has scrolled', async () => {
    for (const where of ['0', 'document.body.scrollHeight / 2']) {
      await page.evaluate(`window.scrollTo(0, ${where})`);
      const { top, text } = await page.evaluate<{ top: number; text: string }>(`({
        top: document.querySelector('.draft').getBoundingClientRect().top,
        text: document.elementFromPoint(160, ${where === '0' ? '40' : '10'}).textContent,
      })`);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(100);
      expect(text).toBe('DRAFT');
    }
  });

  it('hides no heading that a link leads to', async () => {
    await page.evaluate("location.hash = '#two'");
    const [banner, heading] = await page.evaluate<[number, number]>(`[
      document.querySelector('.draft').getBoundingClientRect().bottom,
      document.querySelector('#two').getBoundingClientRect().top,
    ]`);
    expect(heading).toBeGreaterThanOrEqual(banner);
  });
});

it('A draft on paper has its running head, its word and its number on every page', async () => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const bare = (one: string): string => one.replaceAll(/\s/g, '');
  expect(text.length).toBeGreaterThan(3);
  for (const [index, one] of text.entries()) {
    expect(bare(one)).toContain(bare(running));
    expect(bare(one)).toContain(`${String(index + 1)}/${String(text.length)}`);
    // The first page has the banner as well.
    expect(bare(one).match(/DRAFT/g)).toHaveLength(index === 0 ? 2 : 1);
  }
});
