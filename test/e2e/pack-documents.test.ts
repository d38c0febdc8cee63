import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, Result } from 'axe-core';
import { unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, unpackBrowser } from '../support/browser.ts';
import { browserProgram } from '../support/browser-program.ts';
import { hostileTexts, portfolioOf, tameTexts } from '../support/hostile.ts';
import { runHere } from '../support/run-here.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { headingsOf, readBack, tablesOf } from '../support/word.ts';

const asOf = ['--as-of', '2026-11-22'];
/** Without what looks like an e-mail address, which would stop a pack. */
const hostile = portfolioOf(hostileTexts.map((text) => text.replaceAll('someone@', 'someone at ')));
const tame = portfolioOf(tameTexts);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
for (const folder of [hostile, tame]) {
  writeFiles(folder, {
    'evidence/zz.md': `---\ntitle: Pictures\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: S-1\n    rationale: Because.\nattachments: [drawing.svg, drawing.png]\n---\n\n![a drawing](drawing.svg) ![far](https://example.org/x.png) [a file](/etc/passwd)\n`,
    'evidence/drawing.svg': svg,
    // Its name says that it is a picture.
    'evidence/drawing.png': svg,
  });
}

/** Every document of a pack, and the names in its zip. */
async function packOf(
  cwd: string,
  formats = 'md,html,docx',
): Promise<Readonly<Record<string, Uint8Array>>> {
  const target = join(temporaryFolder(), 'pack.zip');
  const args = ['pack', ...asOf, '--format', `${formats},zip`, '--draft', '-o', target];
  const { code, stderr } = await runHere(args, { cwd });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return unzipSync(readFileSync(target));
}
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

let packs: Readonly<Record<'hostile' | 'tame' | 'example', Readonly<Record<string, Uint8Array>>>>;
let browser: Browser;
beforeAll(async () => {
  unpackBrowser();
  browser = await launchBrowser();
  packs = {
    hostile: await packOf(hostile),
    tame: await packOf(tame),
    example: await packOf(copyExample()),
  };
}, 120_000);
afterAll(async () => {
  await browser.close();
});

describe('a pack with hostile values', () => {
  /** What a document is made of but for the practitioner's own texts: its parts, without their words. */
  const shapeOf = (markdown: string): readonly string[] => {
    const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
    let inAccount = false;
    const outside = tokens.filter((token, index) => {
      if (token.type === 'heading_open' && Number(token.tag.slice(1)) <= 4) {
        inAccount = /^E\d+: Account$/.test(tokens[index + 1]!.content);
      }
      return !inAccount;
    });
    return outside
      .flatMap((token) => [token, ...(token.children ?? [])])
      .filter(({ type }) => type !== 'text')
      .map(({ type, tag, level }) => `${type} ${tag} ${String(level)}`);
  };

  it('has the shape of one with tame values', () => {
    const shape = shapeOf(textOf(packs.hostile['pack.md']));
    expect(shape).toEqual(shapeOf(textOf(packs.tame['pack.md'])));
    expect(shape.filter((one) => one.startsWith('heading_open')).length).toBeGreaterThan(100);
    expect(shape.filter((one) => /^(?:html_block|image|fence)/.test(one))).toEqual([]);
    // The only HTML is what a link from elsewhere in the pack leads to.
    const html = new MarkdownIt({ html: true })
      .parse(textOf(packs.hostile['pack.md']), {})
      .flatMap(({ children }) => children ?? [])
      .flatMap(({ type, content }) => (type === 'html_inline' ? [content] : []));
    expect(html.length).toBeGreaterThan(0);
    expect(html.filter((one) => !/^(?:<a id="[\w-]+">|<\/a>)$/.test(one))).toEqual([]);
  });

  it('runs nothing and asks for nothing, even without the policy of its page', async () => {
    const folder = writeFiles(temporaryFolder(), { 'pack.html': packs.hostile['pack.html']! });
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('request', (request) => heard.push(request.url().split('/').at(-1)!));
    page.on('console', (message) => heard.push(message.text()));
    page.on('dialog', (dialog) => {
      heard.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(join(folder, 'pack.html')).href, { waitUntil: 'networkidle' });
    const odd = await page.evaluate<string[]>(
      '[...document.querySelectorAll("script:not(body > main + script), iframe, object, embed, form, link, base, img, [style]")].map((one) => one.outerHTML.slice(0, 80))',
    );
    const links = await page.evaluate<string[]>(
      '[...document.querySelectorAll("a")].map((one) => one.getAttribute("href").replace(/^(https?:|mailto:|#|attachments\\/).*/s, "$1"))',
    );
    await context.close();
    expect({ heard, odd }).toEqual({ heard: ['pack.html'], odd: [] });
    expect([...new Set(links)].sort()).toEqual(['#', 'attachments/', 'https:']);
  });

  it('is a Word document that others read, with nothing outside but links', async () => {
    const parts = unzipSync(packs.hostile['pack.docx']!);
    const outside = textOf(parts['word/_rels/document.xml.rels']).match(/<[^>]*External[^>]*>/g);
    for (const one of outside ?? [])
      expect(one).toMatch(/\/hyperlink".*Target="(?:https:|attachments\/)/);
    // Bars and lines of otpath's own are there as pictures; nothing of the practitioner is.
    const isDrawing = (name: string): boolean => /^word\/media\/drawing\d+\.png$/.test(name);
    expect(
      Object.keys(parts).filter((name) => /vba|embed|media/i.test(name) && !isDrawing(name)),
    ).toEqual([]);
    const read = await readBack(packs.hostile['pack.docx']!);
    const sheets = (html: string): number =>
      headingsOf(html).filter((one) => /^h3 E\d+\. /.test(one)).length;
    expect(sheets(read)).toBe(hostileTexts.length + 1);
  });

  it('attaches a drawing that could run, and never shows it', () => {
    const names = Object.keys(packs.hostile);
    expect(names.filter((name) => /drawing\.(?:svg|png)$/.test(name))).toHaveLength(2);
    expect(textOf(packs.hostile['pack.html'])).not.toContain('<svg xmlns');
    expect(textOf(packs.hostile['pack.md'])).not.toContain('etc/passwd');
  });
});

describe('the documents of a pack', () => {
  it('say the same in Word as on the page', async () => {
    const page = textOf(packs.example['pack.html']).replace(/<nav[^]*?<\/nav>/, '');
    const word = await readBack(packs.example['pack.docx']!);
    expect(headingsOf(word)).toEqual(headingsOf(page));
    expect(headingsOf(page).length).toBeGreaterThan(200);
    const [found, expected] = [tablesOf(word), tablesOf(page)];
    expect(found.map((rows) => rows.length)).toEqual(expected.map((rows) => rows.length));
    expect(found.length).toBeGreaterThan(20);
  });

  it('are a tagged PDF with the same headings in its outline, a draft on every page', async () => {
    const cwd = copyExample();
    const env = { OTPATH_CHROME: browserProgram() };
    const args = ['pack', ...asOf, '--draft', '--format', 'pdf', '-o', 'pack.pdf'];
    const { code, stderr } = await runHere(args, { cwd, env });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(cwd, 'pack.pdf'))));
    const outline = await pdf.getOutline();
    const flat = (items: typeof outline): readonly string[] =>
      items.flatMap(({ title, items: below }) => [title, ...flat(below as typeof outline)]);
    const headings = headingsOf(textOf(packs.example['pack.html'])).map((one) => one.slice(3));
    expect(flat(outline)).toEqual(headings);
    const { text, totalPages } = await extractText(pdf);
    expect(totalPages).toBeGreaterThan(30);
    expect(totalPages).toBeLessThanOrEqual(45);
    expect(text.filter((one) => !one.includes('Draft'))).toEqual([]);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  }, 60_000);

  it('are no PDF where there is no browser, and it says what to do', async () => {
    const env = { PATH: '/nowhere', HOME: '/nowhere' };
    const { code, stderr } = await runHere(['pack', ...asOf, '--format', 'pdf'], {
      cwd: copyExample(),
      env,
    });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/OTPATH_CHROME/) as string,
    });
  });
});

describe('the page of a pack', () => {
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  const told = (results: readonly Result[]): readonly string[] =>
    results.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 2)
        .map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );

  it.each([1200, 320])(
    'gives axe nothing to say at %i px, and never scrolls sideways',
    async (width) => {
      const folder = writeFiles(temporaryFolder(), { 'pack.html': packs.example['pack.html']! });
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, 'pack.html')).href);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth'),
      ).toBeLessThanOrEqual(width);
      await page.addScriptTag({ content: axeSource });
      const found = await page.evaluate<AxeResults>(
        'axe.run({ resultTypes: ["violations", "incomplete"] })',
      );
      await context.close();
      expect({ violations: told(found.violations), incomplete: told(found.incomplete) }).toEqual({
        violations: [],
        incomplete: [],
      });
    },
    60_000,
  );
});
