import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository, type RunOptions } from '../support/run.ts';
import { copyExample, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

const example = join(repository, 'examples', 'level-6');
const asOf = ['--as-of', '2026-11-22'];

interface Checked {
  readonly path: string;
  readonly findings: readonly { readonly code: string; readonly file: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function check(args: readonly string[], options: RunOptions): Promise<readonly Checked[]> {
  const { stdout } = await runHere(['check', ...args, '--format', 'json', ...asOf], options);
  return (JSON.parse(stdout) as { portfolios: readonly Checked[] }).portfolios;
}

/** Two portfolios side by side: the example, and one with an error. */
function twoPortfolios(): string {
  const around = temporaryFolder();
  copyExample(join(around, 'bethan'));
  return writeFiles(around, {
    'rhodri/otpath.yaml':
      'otpath: 1\npractitioner: { name: Rhodri Sample }\ntarget: wales-social-care-ot:level-7\n',
    'rhodri/evidence/kitchen.md':
      '---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L7-XX-01\n    rationale: I weighed three ways.\n---\nWhat happened.\n',
  });
}

describe('several portfolios in one run', () => {
  it('are checked in the order in which they are named, each with its own findings', async () => {
    const checked = await check(['rhodri', 'bethan'], { cwd: twoPortfolios() });
    expect(checked.map(({ path, findings }) => [path, findings.map(({ code }) => code)])).toEqual([
      ['rhodri', ['OT301']],
      ['bethan', [...Array<string>(5).fill('OT314'), 'OT303', 'OT303', 'OT119']],
    ]);
  });

  it('are shown with the paths as one can open them, and one sum', async () => {
    const { stdout, code } = await runHere(['check', 'bethan', 'rhodri', ...asOf], {
      cwd: twoPortfolios(),
    });
    expect(code).toBe(1);
    expect(stdout).toContain(' --> bethan/evidence/2026-02-handling-plans-audit.md:9:5\n');
    expect(stdout).toContain(' --> rhodri/evidence/kitchen.md:6:16\n');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      ' 1 error, 2 warnings, 6 notes in 32 pieces of evidence with 76 claims in 2 portfolios.',
    );
  });

  it('are checked though another one is missing, which is said, and the run has failed', async () => {
    const around = twoPortfolios();
    const { stdout, stderr, code } = await runHere(
      ['check', 'bethan', 'nobody', 'rhodri', '--format', 'json', ...asOf],
      { cwd: around },
    );
    const { portfolios } = JSON.parse(stdout) as { portfolios: readonly Checked[] };
    expect(portfolios.map(({ path }) => path)).toEqual(['bethan', 'rhodri']);
    expect(stderr).toContain('There is no file or folder "nobody".');
    expect(code).toBe(2);
  });

  it('are told one by one where none can be opened', async () => {
    const { stdout, stderr, code } = await runHere(['check', 'nobody', 'nothing', ...asOf], {
      cwd: twoPortfolios(),
    });
    expect(stdout).toBe('');
    expect(stderr).toContain('"nobody"');
    expect(stderr).toContain('"nothing"');
    expect(code).toBe(2);
  });
});

describe('from a folder inside the portfolio', () => {
  const portfolio = copyExample();

  it.each([
    ['evidence', '..'],
    ['evidence/certificates', '../..'],
  ])('check in %s finds the portfolio above', async (below, path) => {
    const checked = await check([], { cwd: join(portfolio, below) });
    expect(checked).toHaveLength(1);
    expect(checked[0]).toMatchObject({ path, summary: { evidence: 31, claims: 75 } });
  });

  it('shows places as paths from there', async () => {
    const cwd = join(portfolio, 'evidence', 'certificates');
    const { stdout } = await runHere(['check', ...asOf], { cwd });
    expect(stdout).toContain(' --> ../../evidence/2026-03-audit-findings.md:11:5\n');
  });

  it('gaps gives the same report from anywhere inside, and by the name of a file', async () => {
    const { stdout } = await runHere(['gaps', portfolio, ...asOf]);
    const inside = await runHere(['gaps', ...asOf], { cwd: join(portfolio, 'evidence') });
    const byFile = await runHere(['gaps', join(portfolio, 'waivers.yaml'), ...asOf]);
    expect([inside.stdout, byFile.stdout]).toEqual([stdout, stdout]);
  });

  it('is the nearest one where portfolios lie in each other', async () => {
    const inner = copyExample(join(copyExample(), 'evidence', 'older'));
    const [checked] = await check([], { cwd: join(inner, 'evidence') });
    expect(checked).toMatchObject({ path: '..', summary: { evidence: 31 } });
  });
});

describe('the same portfolio, saved in another way', () => {
  const texts = /\.(?:md|yaml)$/;
  const savedAs = (change: (text: string) => string): string => {
    const folder = copyExample();
    for (const path of pathsIn(folder).filter((one) => texts.test(one))) {
      const file = join(folder, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }
    return folder;
  };

  it.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s has the same findings and the same gaps', async (_, change) => {
    const cwd = savedAs(change);
    expect(readFileSync(join(cwd, 'otpath.yaml'), 'utf8')).not.toBe(
      readFileSync(join(example, 'otpath.yaml'), 'utf8'),
    );
    expect(await check([], { cwd })).toEqual(await check([], { cwd: example }));
    for (const format of ['terminal', 'json']) {
      const args = ['gaps', '--format', format, ...asOf];
      expect(await runHere(args, { cwd })).toEqual(await runHere(args, { cwd: example }));
    }
  });

  it('from a path with spaces and letters of other alphabets has the same findings', async () => {
    const around = temporaryFolder();
    const cwd = join(around, 'Tŷ Enghraifft (copi) 作業療法');
    renameSync(copyExample(), cwd);
    expect(await check([], { cwd })).toEqual(await check([], { cwd: example }));
    const [checked] = await check([relative(around, cwd)], { cwd: around });
    expect(checked!.path).toBe('Tŷ Enghraifft (copi) 作業療法');
  });
});
