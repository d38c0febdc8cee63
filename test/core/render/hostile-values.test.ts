import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { hostileTexts, portfolioOf, tameTexts } from '../../support/hostile.ts';
import { runHere } from '../../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary.ts';

const hostile = portfolioOf(hostileTexts);
const tame = portfolioOf(tameTexts);

async function reportOf(cwd: string, format: string, command = 'gaps'): Promise<string> {
  const args = [command, '--format', format, '--as-of', '2026-11-22', '--all'];
  const { stdout, stderr, code } = await runHere(args, { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

describe('the Markdown of a report', () => {
  // Other readers of Markdown let tags through; so does this one, to see them.
  const parser = new MarkdownIt({ html: true });

  /** Everything that Markdown makes of a text, without the words. */
  const shapeOf = (markdown: string): readonly string[] =>
    parser
      .parse(markdown, {})
      .flatMap((token) => [token, ...(token.children ?? [])])
      .filter(({ type }) => type !== 'text')
      .map(({ type, tag, level, info }) => `${type} ${tag} ${String(level)} ${info}`);

  it('has the same shape with hostile values as with tame ones', async () => {
    const [found, expected] = [await reportOf(hostile, 'md'), await reportOf(tame, 'md')];
    const shape = shapeOf(found);
    expect(shape).toEqual(shapeOf(expected));
    const tables = shape.filter((one) => one.startsWith('table_open'));
    expect(tables.length).toBeGreaterThan(hostileTexts.length);
    expect(shape.filter((one) => /^(?:html|link|image|fence|code_block)/.test(one))).toEqual([]);
  });

  it('has the same shape in a plan', async () => {
    const [found, expected] = [
      await reportOf(hostile, 'md', 'plan'),
      await reportOf(tame, 'md', 'plan'),
    ];
    const shape = shapeOf(found);
    expect(shape).toEqual(shapeOf(expected));
    expect(shape.filter((one) => one.startsWith('tr_open')).length).toBeGreaterThan(
      2 * hostileTexts.length,
    );
    expect(shape.filter((one) => /^(?:html|link|image|fence|code_block)/.test(one))).toEqual([]);
  });

  it('keeps the words of the values', async () => {
    const html = parser.render(await reportOf(hostile, 'md'));
    for (const words of [
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '| a | b | |---|---| | c | d |',
      'one \\| two \\\\| three | four',
      '[here](javascript:alert(1))',
      '{{ 7 | times: 7 }}',
      '{% comment %} gone {% endcomment %}',
      '*one* **two** ***three***',
      '&amp;lt;script&amp;gt; &amp;#x3C;b&amp;#x3E;',
    ]) {
      expect(html).toContain(words);
    }
  });
});

describe('the page of a report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  /** What a browser makes of a page: its elements with the names of their attributes, and all that it asked for or ran. */
  async function opened(html: string): Promise<{ elements: string[]; heard: string[] }> {
    const folder = writeFiles(temporaryFolder(), { 'page.html': html });
    // Without the policy of the page, so that nothing but the page itself holds a script back.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('request', (request) => heard.push(request.url().split('/').at(-1)!));
    page.on('console', (message) => heard.push(message.text()));
    page.on('dialog', (dialog) => {
      heard.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href, { waitUntil: 'networkidle' });
    const elements = await page.evaluate<string[]>(
      '[...document.querySelectorAll("*")].map((one) => [one.tagName, ...one.getAttributeNames(), one.className].join(" "))',
    );
    await context.close();
    return { elements, heard };
  }

  it('has the same elements with hostile values as with tame ones, and runs nothing', async () => {
    const found = await opened(await reportOf(hostile, 'html'));
    const expected = await opened(await reportOf(tame, 'html'));
    expect(found).toEqual(expected);
    expect(found.heard).toEqual(['page.html']);
    expect(found.elements.filter((one) => one.startsWith('TABLE')).length).toBeGreaterThan(
      hostileTexts.length,
    );
  });

  it('has the same elements in a plan, and runs nothing', async () => {
    const found = await opened(await reportOf(hostile, 'html', 'plan'));
    expect(found).toEqual(await opened(await reportOf(tame, 'html', 'plan')));
    expect(found.heard).toEqual(['page.html']);
  });

  it('has no name twice, and every name of a section is one word', async () => {
    const html = await reportOf(hostile, 'html');
    const names = [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, name]) => name!);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[\p{L}\p{M}\p{N}_-]+$/u.test(name))).toEqual([]);
  });
});

describe('the terminal', () => {
  it('shows as many requirements with hostile values as with tame ones', async () => {
    const items = async (cwd: string): Promise<readonly string[]> =>
      (await reportOf(cwd, 'terminal')).match(/^ {2}[SR]-\d+ {2}[a-z ]+$/gm) ?? [];
    const found = await items(hostile);
    expect(found).toEqual(await items(tame));
    expect(found.length).toBeGreaterThan(hostileTexts.length);
  });
});

describe('the JSON of a report', () => {
  it('says the values as they were written, and is the same report otherwise', async () => {
    const [found, expected] = [await reportOf(hostile, 'json'), await reportOf(tame, 'json')];
    const { practitioner } = JSON.parse(found) as { practitioner: { name: string } };
    expect(practitioner.name).toBe(hostileTexts.join(' '));
    const keysOf = (json: string): readonly string[] => {
      const keys: string[] = [];
      JSON.parse(json, (key, value: unknown) => {
        keys.push(`${key} ${typeof value}`);
        return value;
      });
      return keys;
    };
    expect(keysOf(found)).toEqual(keysOf(expected));
  });
});
