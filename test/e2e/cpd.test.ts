import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import MarkdownIt from 'markdown-it';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { emptyPortfolio, thinPortfolio } from '../support/cpd-portfolios.ts';
import { runHere } from '../support/run-here.ts';
import { type Run } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const gaps = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['gaps', ...args, ...asOf], { cwd });
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const settings = 'otpath: 1\npractitioner: { name: Bethan Example }\n';
const claiming = (id: string): string =>
  `---\ntitle: An audit\ndate: 2026-03-14\ntype: audit\nclaims:\n  - statement: ${id}\n    rationale: Our plans now give reasons.\n---\n\nWhat changed.\n`;

const ownFramework = (id: string, lines: readonly string[]): string =>
  [
    `id: ${id}`,
    'title: Our own',
    'version: 1.0.0',
    'publisher: A council that does not exist',
    'language: en',
    'source: { title: Nothing }',
    ...lines,
    '',
  ].join('\n');

describe('the name of a framework in place of a target', () => {
  it('stands for its only target', async () => {
    const cwd = copyExample();
    const [short, long] = [
      await gaps(cwd, '--target', 'hcpc-cpd'),
      await gaps(cwd, '--target', 'hcpc-cpd:cpd-profile'),
    ];
    expect(short).toEqual(long);
    expect({ code: short.code, stderr: short.stderr }).toEqual({ code: 0, stderr: '' });
    expect(short.stdout).toContain('\nTarget: hcpc-cpd:cpd-profile ');
  });

  it('lets claims be written without a framework, where the portfolio has no target', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/a.md': claiming('standard-3'),
    });
    const { stdout, stderr } = await gaps(cwd, '--target', 'hcpc-cpd');
    expect(stderr).toBe('');
    expect(stdout).toContain('\n1 evidenced · 1 uncovered · 3 awaiting people\n');
  });

  it('stands for the target of a framework that it adds to', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${settings}frameworks: [own]\n`,
      'own/team-cpd/framework.yaml': ownFramework('team-cpd', ['extends: hcpc-cpd']),
    });
    const { stdout, code } = await gaps(cwd, '--target', 'team-cpd');
    expect(code).toBe(0);
    expect(stdout).toContain('Target: team-cpd:cpd-profile ');
    expect(stdout).toContain('! Activities with a date: 0 (12 to 50)');
  });

  it.each([
    [
      'wales-social-care-ot',
      '"wales-social-care-ot" has several targets. Choose one of these with --target: wales-social-care-ot:level-5, wales-social-care-ot:level-6, wales-social-care-ot:level-7, wales-social-care-ot:level-8, wales-social-care-ot:level-9.',
    ],
    [
      'empty-ot',
      '"empty-ot" has no targets. Choose a target of another framework with --target. To see them all, run: otpath framework list',
    ],
    ['broken-ot', 'otpath can’t use the framework "broken-ot", because its files have errors.'],
    ['hcpc-cdp', '"hcpc-cdp" is not a target. Did you mean hcpc-cpd?'],
    ['level-6', '"level-6" is not a target. Did you mean wales-social-care-ot:level-6?'],
    ['hcpc-cpd:cpd', '"hcpc-cpd" has no target "cpd".'],
  ])('that is %s is an error in plain words', async (target, message) => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${settings}frameworks: [own]\n`,
      'own/empty-ot/framework.yaml': ownFramework('empty-ot', []),
      'own/broken-ot/framework.yaml': 'id: broken-ot\n',
    });
    const { stdout, stderr, code } = await gaps(cwd, '--target', target);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(oneLine(stderr)).toContain(message);
  });
});

describe('gaps --target hcpc-cpd', () => {
  it('exits with 1 on --fail-on-gaps, and with 0 without it', async () => {
    const cwd = emptyPortfolio();
    expect((await gaps(cwd, '--target', 'hcpc-cpd')).code).toBe(0);
    expect((await gaps(cwd, '--target', 'hcpc-cpd', '--fail-on-gaps')).code).toBe(1);
  });

  it('calls no standard met, whatever claims it', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/a.md': claiming('standard-3'),
      'evidence/b.md': claiming('standard-4'),
    });
    for (const format of ['terminal', 'md']) {
      const { stdout } = await gaps(cwd, '--target', 'hcpc-cpd', '--all', '--format', format);
      expect(oneLine(stdout)).toContain(
        'Only people can decide whether the standards are met: 3 of 5 requirements are open',
      );
      expect(stdout).not.toMatch(/\bready\b/i);
      expect(oneLine(stdout).replaceAll('the standards are met', '')).not.toMatch(/\bmet\b/i);
    }
  });

  it('says that a text could not be read', async () => {
    const cwd = writeFiles(emptyPortfolio(), { 'cpd/statement.md': new Uint8Array([65, 0, 66]) });
    const { stdout, stderr } = await gaps(cwd, '--target', 'hcpc-cpd');
    expect(stdout).toContain('Statement on the standards: not written yet');
    expect(oneLine(stderr)).toContain('Your files have 1 error');
  });

  it('changes nothing, and never writes over a text', async () => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const output = await gaps(cwd, '--target', 'hcpc-cpd', '--output', 'cpd/statement.md');
    expect(output.code).toBe(2);
    expect(oneLine(output.stderr)).toContain('otpath never writes over those');
    await gaps(cwd, '--target', 'hcpc-cpd', '--all');
    expect(fingerprints(cwd)).toEqual(before);
  });
});

describe('what a break is explained with', () => {
  const hostile = 'Leave | <b>now</b> [x](javascript:1) \\u001b[31m `a` **b**.';
  const cwd = writeFiles(emptyPortfolio(), {
    'otpath.yaml': `${settings}breaks:\n  - from: 2025-11-01\n    reason: "${hostile}"\n`,
  });

  it('stays plain words in Markdown', async () => {
    const { stdout } = await gaps(cwd, '--target', 'hcpc-cpd', '--format', 'md');
    const row = stdout.split('\n').find((line) => line.includes('Leave'))!;
    const html = new MarkdownIt({ html: true }).render(`| a | b | c |\n|---|---|---|\n${row}\n`);
    expect(html).toContain('Leave | &lt;b&gt;now&lt;/b&gt; [x](javascript:1)');
    expect(html.match(/<t[dh]\b/g)).toHaveLength(6);
    expect(html).not.toMatch(/<(?:b|a|code|strong)\b/);
  });

  it('can not act on a terminal', async () => {
    const { stdout } = await gaps(cwd, '--target', 'hcpc-cpd');
    expect(stdout).toContain('Leave | <b>now</b>');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('the page of a CPD record', () => {
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  let browser: Browser;
  let html = '';
  beforeAll(async () => {
    browser = await launchBrowser();
    const args = ['gaps', '--target', 'hcpc-cpd', '--format', 'html', '--as-of', '2027-10-30'];
    html = (await runHere(args, { cwd: thinPortfolio() })).stdout;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    [1200, 'screen'],
    [320, 'screen'],
    [1200, 'print'],
  ] as const)(
    'gives axe nothing to say at %i px on %s',
    { timeout: 60_000 },
    async (width, media) => {
      const file = join(writeFiles(temporaryFolder(), { 'page.html': html }), 'page.html');
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.emulateMedia({ media });
      await page.goto(pathToFileURL(file).href);
      await page.addScriptTag({ content: axeSource });
      const found = await page.evaluate<AxeResults>(
        'axe.run({ resultTypes: ["violations", "incomplete"] })',
      );
      const sideways = await page.evaluate<number>('document.documentElement.scrollWidth');
      await context.close();
      expect(found.passes.length).toBeGreaterThan(10);
      expect([...found.violations, ...found.incomplete].map(({ id }) => id)).toEqual([]);
      expect(sideways).toBeLessThanOrEqual(width);
    },
  );

  it('has a table with a caption of its own for each part', () => {
    const captions = [...html.matchAll(/<caption>([^<]*)<\/caption>/g)].map(([, text]) => text);
    expect(captions).toEqual(
      expect.arrayContaining(['CPD record', 'Activities', 'Mix of types', 'Time without activity']),
    );
    expect(new Set(captions).size).toBe(captions.length);
  });
});
