import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, unpackBrowser } from '../support/browser.ts';
import { browserProgram } from '../support/browser-program.ts';
import { runHere } from '../support/run-here.ts';
import { repository, type RunOptions } from '../support/run.ts';
import { copyExample, temporaryFolder } from '../support/temporary.ts';
import { headingsOf, partsOf, readBack, tablesOf } from '../support/word.ts';

const goldens = join(repository, 'test', 'goldens', 'sheet');
const asOf = ['--as-of', '2026-11-22'];
const examples = ['level-6', 'experienced-ot', 'grade-g'] as const;

/** The supervision sheet of an example, of which there is nothing else to say. */
async function sheet(
  example: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<string> {
  const line = ['gaps', `examples/${example}`, '--sheet', ...asOf, ...args];
  const { stdout, stderr, code } = await runHere(line, options);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

describe('gaps --sheet', () => {
  it.each([
    ['level-6.txt', [], 80],
    ['level-6-50-columns.txt', [], 50],
    ['level-6.md', ['--format', 'md'], 80],
    ['level-6.json', ['--format', 'json'], 80],
    ['level-6-cy.md', ['--format', 'md', '--lang', 'cy'], 80],
  ] as const)('is %s', async (file, args, columns) => {
    const shown = await sheet('level-6', args, { columns });
    await expect(shown).toMatchFileSnapshot(join(goldens, file));
  });

  it.each(['experienced-ot', 'grade-g'])('of %s', async (example) => {
    const shown = await sheet(example);
    await expect(shown).toMatchFileSnapshot(join(goldens, `${example}.txt`));
  });

  it('counts what it has no room for, and says where to see it', async () => {
    const shown = await sheet('level-6');
    expect(shown).toContain('Since 10 June 2026: 26 better, 5 worse,');
    // Four of the thirty-one are on the sheet.
    expect(shown).toContain(
      '27 more requirements have changed. To see them: otpath gaps --since 2026-06-10\n',
    );
    expect(shown).toContain('11 more steps. To see them: otpath plan --all\n');
    const welsh = await sheet('level-6', ['--format', 'md', '--lang', 'cy']);
    expect(welsh).toContain(
      'Gofynion eraill a newidiodd: 27. I’w gweld: otpath gaps --since 2026-06-10',
    );
    expect(welsh).toContain('Camau eraill: 11. I’w gweld: otpath plan --all');
  });

  it('compares with the day that is given', async () => {
    const shown = await sheet('level-6', ['--since', '2026-10-31']);
    expect(shown).toContain('Since 31 October 2026: ');
    expect(shown).not.toContain('supervision record');
  });

  it.each([
    [['--format', 'csv'], 'The supervision sheet can’t be a csv table.'],
    [['--output', 'sheet.csv'], 'The supervision sheet can’t be a csv table.'],
    [['--all'], '--sheet'],
    [['--since', '2026-11-22'], 'is not before 22 November 2026'],
  ])('is refused with %j', async (args, said) => {
    const { stderr, code } = await runHere(['gaps', '--sheet', ...asOf, ...args], {
      cwd: copyExample(),
    });
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});

describe('a supervision sheet in Word', () => {
  it('has the headings and tables of the page, plain cells to write in, and no contents', async () => {
    const cwd = copyExample();
    for (const file of ['sheet.docx', 'sheet.html']) {
      await runHere(['gaps', '--sheet', ...asOf, '--output', file], { cwd });
    }
    const bytes = readFileSync(join(cwd, 'sheet.docx'));
    const [word, page] = [await readBack(bytes), readFileSync(join(cwd, 'sheet.html'), 'utf8')];
    expect(headingsOf(word)).toEqual(headingsOf(page));
    const sizes = tablesOf(word).map((rows) => [rows.length, rows[0]!.length]);
    expect(sizes).toEqual([
      [5, 3],
      [8, 2],
      [5, 3],
      [3, 3],
    ]);
    const parts = partsOf(bytes);
    expect(parts['word/document.xml']).not.toContain('<w:sdt>');
    expect(parts['word/document.xml']!.match(/<w:trHeight /g)).toHaveLength(6);
    // In half points: the text, and the text of tables.
    expect(parts['word/styles.xml']).toMatch(/<w:rPrDefault>.*?<w:sz w:val="20"\/>/s);
    expect(parts['word/styles.xml']).toMatch(/w:styleId="TableText".*?<w:sz w:val="19"\/>/s);
  });

  it('is named for whom, what and when it is where nobody names it', async () => {
    const { stderr } = await runHere(['gaps', '--sheet', '--format', 'docx', ...asOf], {
      cwd: copyExample(),
    });
    expect(stderr).toBe('Written to supervision-bethan-example-level-6-2026-11-22.docx.\n');
  });
});

describe('a supervision sheet on paper and on the screen', () => {
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  const pages = new Map<string, string>();
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    unpackBrowser();
    browser = await launchBrowser();
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
    const folder = temporaryFolder();
    for (const example of examples) {
      for (const lang of ['en', 'cy']) {
        const file = join(folder, `${example}-${lang}.html`);
        const line = ['gaps', `examples/${example}`, '--sheet', ...asOf, '--lang', lang];
        await runHere([...line, '--output', file]);
        pages.set(`${example} ${lang}`, pathToFileURL(file).href);
      }
    }
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  const told = (results: readonly Result[]): readonly string[] =>
    results.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));

  it.each(examples.flatMap((one) => [`${one} en`, `${one} cy`]))(
    'is one page of type that can be read: %s',
    async (name) => {
      await page.goto(pages.get(name)!);
      await page.emulateMedia({ media: 'print' });
      const pdf = await getDocumentProxy(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      );
      const { text, totalPages } = await extractText(pdf);
      expect(totalPages).toBe(1);
      const heading = await page.evaluate<string>('document.title');
      expect(text[0]).toContain(heading.split(': ')[1]);
      expect(text[0]).toMatch(/22 (?:November|Tachwedd) 2026/);
      const smallest = await page.evaluate<number>(
        'Math.min(...[...document.querySelectorAll("main :is(p, li, th, td)")].map((one) => parseFloat(getComputedStyle(one).fontSize)))',
      );
      // 9.5 pt, in pixels.
      expect(smallest).toBeGreaterThan(12.6);
      const heights = await page.evaluate<number[]>(
        '[...document.querySelectorAll(".lines tbody td:empty")].map((one) => one.offsetHeight)',
      );
      // 8 mm, in pixels.
      expect(Math.min(...heights)).toBeGreaterThan(30);
    },
  );

  it.each<[string, number, 'screen' | 'print', 'active' | 'none', 'light' | 'dark']>([
    ['at 1200 px', 1200, 'screen', 'none', 'light'],
    ['at 320 px', 320, 'screen', 'none', 'light'],
    ['in the dark', 1200, 'screen', 'none', 'dark'],
    ['in forced colours', 1200, 'screen', 'active', 'light'],
    ['in print', 1200, 'print', 'none', 'light'],
  ])(
    'gives axe nothing to say %s, and never scrolls sideways',
    async (_, width, media, forcedColors, colorScheme) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pages.get('level-6 cy')!);
      await page.emulateMedia({ media, forcedColors, colorScheme });
      await page.addScriptTag({ content: axeSource });
      const found = await page.evaluate<AxeResults>(
        'axe.run({ resultTypes: ["violations", "incomplete"] })',
      );
      expect(told([...found.violations, ...found.incomplete])).toEqual([]);
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(wide).toBeLessThanOrEqual(width);
    },
  );

  it('is one page as a PDF of otpath', async () => {
    const cwd = copyExample();
    const line = ['gaps', '--sheet', ...asOf, '--output', 'sheet.pdf'];
    const { code } = await runHere(line, { cwd, env: { OTPATH_CHROME: browserProgram() } });
    expect(code).toBe(0);
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(cwd, 'sheet.pdf'))));
    expect(pdf.numPages).toBe(1);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  }, 60_000);
});
