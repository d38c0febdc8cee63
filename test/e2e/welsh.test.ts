import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { runHere } from '../support/run-here.ts';
import { repository, type Run, type RunOptions } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const example = 'examples/level-6';
const welsh = (args: readonly string[], options?: RunOptions): Promise<Run> =>
  runHere([...args, ...asOf, '--lang', 'cy'], options);
const resultOf = async (args: readonly string[], options?: RunOptions): Promise<string> => {
  const { stdout, stderr, code } = await welsh(args, options);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
};
const reports: Readonly<Record<string, readonly string[]>> = {
  'a gap report': ['gaps', example],
  'a CPD record': ['gaps', example, '--target', 'hcpc-cpd'],
  'a plan': ['plan', example],
  'a pathway': ['route', '--portfolio', 'examples/experienced-ot'],
};
const golden = (name: string): string => join(repository, 'test', 'goldens', 'welsh', name);

describe('--lang cy', () => {
  it.each([
    ['gaps.txt', ['gaps', example]],
    ['gaps.md', ['gaps', example, '--since', '2026-06-30', '--format', 'md']],
    ['plan.txt', ['plan', example]],
    ['plan.md', ['plan', example, '--format', 'md']],
    ['cpd.txt', ['gaps', example, '--target', 'hcpc-cpd']],
    ['cpd.md', ['gaps', example, '--target', 'hcpc-cpd', '--format', 'md']],
    ['route.txt', ['route', '--portfolio', 'examples/experienced-ot']],
    ['post.txt', ['gaps', 'examples/grade-g']],
  ])('%s', async (name, args) => {
    await expect(await resultOf(args)).toMatchFileSnapshot(golden(name));
  });

  it('says what is found, and how much', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
      'evidence/kitchen.md':
        '---\ntitle: Cegin\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PPP-03\n    rationale: Pwysais dair ffordd.\n---\nBeth a wnes i.\n',
    });
    const { stdout, code } = await welsh(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'gwall[OT301]: Nid oes gan "wales-social-care-ot" ddatganiad o’r enw "L6-PPP-03".',
    );
    expect(stdout).toContain('= Ai L6-PP-03 oeddech chi’n ei feddwl?');
    expect(stdout).toContain('1 gwall. Gwiriwyd 1 darn o dystiolaeth, 1 hawliad.');
    const { stdout: json } = await welsh(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(json)).toMatchObject({
      portfolios: [
        {
          findings: [
            {
              severity: 'error',
              message: 'Nid oes gan "wales-social-care-ot" ddatganiad o’r enw "L6-PPP-03".',
            },
          ],
        },
      ],
    });
  });

  it('keeps to 50 columns', async () => {
    const result = await resultOf(['gaps', example], { columns: 50 });
    await expect(result).toMatchFileSnapshot(golden('gaps-50-columns.txt'));
  });

  it('shows a framework under Welsh headings', async () => {
    const shown = ['framework', 'show', 'cheshire-east-ot', '--format'];
    const run = async (format: string): Promise<string> =>
      (await runHere([...shown, format, '--lang', 'cy'])).stdout;
    expect(await run('md')).toContain('\n## Mapio i fframweithiau eraill\n');
    expect(await run('terminal')).toContain('\nCyhoeddwr: Cheshire East Council\n');
    for (const text of [await run('md'), await run('terminal')]) {
      expect(text).not.toMatch(/^(?:#+ )?(?:Notes|Requirements|Publisher|Source|Statement)\b/m);
    }
  });

  it.each(Object.entries(reports))('leaves keys, ids and numbers of JSON: %s', async (_, args) => {
    const json = [...args, '--format', 'json'];
    const [cy, en] = [await resultOf(json), (await runHere([...json, ...asOf])).stdout];
    expect(cy).not.toBe(en);
    expect(skeletonOf(JSON.parse(cy))).toEqual(skeletonOf(JSON.parse(en)));
  });

  it('writes CSV with a byte order mark, so that Excel keeps the letters', async () => {
    const csv = await resultOf(['gaps', example, '--format', 'csv']);
    expect(
      csv.startsWith(
        '\uFEFFYmarferydd,Targed,Gofyniad,Lle gofynnir,Piler,Datganiad,Statws,Tystiolaeth,',
      ),
    ).toBe(true);
    expect(csv).toContain(',â thystiolaeth,');
  });
});

/** What does not depend on the language: keys, numbers, and texts that are ids or days. */
function skeletonOf(value: unknown): unknown {
  if (typeof value === 'string') return /^[\w:.-]+$/.test(value) ? value : 'text';
  if (Array.isArray(value)) return value.map(skeletonOf);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'otherLanguages');
  return Object.fromEntries(
    // What is found for a CPD record may be one word.
    kept.map(([key, inner]) => [
      key,
      inner === 'never' || inner === 'dim un' ? 'text' : skeletonOf(inner),
    ]),
  );
}

describe('plan --write --lang cy', () => {
  const planOf = (cwd: string): string => readFileSync(join(cwd, 'plan.md'), 'utf8');
  const write = (cwd: string): Promise<Run> => welsh(['plan', '--write', '--all'], { cwd });

  it('makes a plan in Welsh, in which nothing is missing the second time', async () => {
    const cwd = copyExample();
    rmSync(join(cwd, 'plan.md'));
    expect((await write(cwd)).stderr).toMatch(/^Ychwanegwyd \d+ o resi at plan\.md\.\n$/);
    await expect(planOf(cwd)).toMatchFileSnapshot(golden('new-plan.md'));
    const written = fingerprints(cwd);
    await write(cwd);
    await runHere(['plan', '--write', '--all', ...asOf], { cwd });
    expect(fingerprints(cwd)).toEqual(written);
  });

  it('knows a row for any number of witnesses, types and pieces again', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\norganisation_policy: policy.yaml\n',
      'policy.yaml':
        'policy:\n  id: our-policy\n  version: 1.0.0\n  rules:\n    witnesses_per_pillar: { value: 3 }\n    types_per_pillar: { value: 2 }\n    pieces_per_pillar: { value: 12 }\n',
    });
    await write(cwd);
    expect(planOf(cwd)).toContain(': 3 thyst |');
    expect(planOf(cwd)).toContain(': 12 o ddarnau o dystiolaeth gyfredol |');
    const written = fingerprints(cwd);
    await write(cwd);
    expect(fingerprints(cwd)).toEqual(written);
  });
});

describe('a page in Welsh', () => {
  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  it.each(Object.entries(reports))('says so, and axe finds nothing: %s', async (_, args) => {
    const file = join(temporaryFolder(), 'page.html');
    const html = await resultOf([...args, '--format', 'html']);
    writeFiles(join(file, '..'), { 'page.html': html });
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.getAttribute('html', 'lang')).toBe('cy');
    await page.addScriptTag({ content: axeSource });
    const { violations, incomplete, passes } = await page.evaluate<AxeResults>(
      'axe.run({ resultTypes: ["violations", "incomplete"] })',
    );
    expect(passes.length).toBeGreaterThan(10);
    expect([...violations, ...incomplete].map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    await context.close();
  });

  it('shows states as labels, knows what is met, and fits a phone', async () => {
    const file = join(temporaryFolder(), 'page.html');
    await welsh(['gaps', example, '--format', 'html', '--output', file]);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(pathToFileURL(file).href);
    expect(
      await page.getByText('â thystiolaeth', { exact: true }).first().getAttribute('class'),
    ).toBe('state evidenced');
    expect(await page.locator('.requirements tr.met').count()).toBe(63);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each<[string, readonly string[], string]>([
    ['a gap report', reports['a gap report']!, 'Makes judgements that involve a range of facts'],
    ['a plan', reports['a plan']!, 'Uses their detailed knowledge of the work area'],
    ['a pathway', reports['a pathway']!, 'Cheshire East occupational therapy pathway'],
    ['a framework', ['framework', 'show', 'milton-keynes-ot'], 'Holds registration with the'],
  ])('marks what the framework says as English: %s', async (name, args, text) => {
    const days = name === 'a framework' ? [] : asOf;
    const { stdout } = await runHere([...args, '--format', 'html', '--lang', 'cy', ...days]);
    const places = stdout.split('<body>')[1]!.split(text);
    expect(places.length).toBeGreaterThan(1);
    for (const before of places.slice(0, -1)) expect(before).toMatch(/<span lang="en">[^<]*$/);
    const { stdout: english } = await runHere([...args, '--format', 'html', ...days]);
    expect(english).not.toContain('<span lang=');
  });
});
