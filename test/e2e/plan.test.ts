import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withMark } from '../../src/node/overwrite-guard.ts';
import { createText, replaceText } from '../../src/node/apply-text-edits.ts';
import { planFormats } from '../../src/core/render/index.ts';
import { runHere } from '../support/run-here.ts';
import { repository, type Run } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const example = 'examples/level-6';
const asOf = ['--as-of', '2026-11-22'];
const goldens = join(repository, 'test', 'goldens', 'plan');
const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\nattained:\n  - { target: wales-social-care-ot:level-5, date: 2026-01-15 }\n';

const planIn = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['plan', ...args, ...asOf], { cwd });

const portfolioWith = (plan?: string | Uint8Array): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': settings,
    ...(plan === undefined ? {} : { 'plan.md': plan }),
  });

const planOf = (cwd: string): string => readFileSync(join(cwd, 'plan.md'), 'utf8');

describe('plan examples/level-6', () => {
  const endings: Readonly<Record<string, string>> = { terminal: 'txt' };

  it.each(Object.keys(planFormats))('--format %s', async (format) => {
    const { stdout, stderr, code } = await runHere(['plan', example, '--format', format, ...asOf]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const file = join(goldens, `level-6.${endings[format] ?? format}`);
    await expect(stdout).toMatchFileSnapshot(file);
  });

  it('in 50 columns', async () => {
    const { stdout } = await runHere(['plan', example, ...asOf], { columns: 50 });
    await expect(stdout).toMatchFileSnapshot(join(goldens, 'level-6-50-columns.txt'));
  });

  it('with colours', async () => {
    const { stdout } = await runHere(['plan', example, '--color', ...asOf], {
      env: { NO_COLOR: undefined },
    });
    await expect(stdout).toMatchFileSnapshot(join(goldens, 'level-6-colours.txt'));
  });

  it('changes nothing', async () => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    await planIn(cwd);
    await planIn(cwd, '--format', 'json');
    expect(fingerprints(cwd)).toEqual(before);
  });
});

describe('the actions of a plan', () => {
  const actionsIn = (text: string): number => (text.match(/^ +\d+\. /gm) ?? []).length;
  // Without the heads of the columns and the line below them.
  const rowsIn = (text: string): number => (text.match(/^\| /gm) ?? []).length - 2;

  it('are the five that help first, and all of them with --all', async () => {
    const [first, all, json] = await Promise.all(
      [[], ['--all'], ['--format', 'json']].map((args) =>
        runHere(['plan', example, ...args, ...asOf]),
      ),
    );
    const { suggestions } = JSON.parse(json!.stdout) as { suggestions: readonly unknown[] };
    expect(actionsIn(first!.stdout)).toBe(5);
    expect(actionsIn(all!.stdout)).toBe(suggestions.length);
    expect(suggestions.length).toBeGreaterThan(10);
    const further = `${String(suggestions.length - 5)} more actions can wait`;
    expect(first!.stdout).toContain(further);
    expect(all!.stdout).not.toContain('can wait');
  });

  it('are written in the same number', async () => {
    const [cwd, other] = [portfolioWith(), portfolioWith()];
    await planIn(cwd, '--write');
    expect(rowsIn(planOf(cwd))).toBe(5);
    await planIn(cwd, '--write');
    expect(rowsIn(planOf(cwd))).toBe(10);
    await planIn(other, '--write', '--all');
    expect(rowsIn(planOf(other))).toBeGreaterThan(20);
  });
});

describe.each(['experienced-ot', 'grade-g'])('plan examples/%s', (name) => {
  it('in the terminal', async () => {
    const { stdout, code } = await runHere(['plan', `examples/${name}`, ...asOf]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(join(goldens, `${name}.txt`));
  });
});

describe('plan --write', () => {
  it('makes a plan where there is none, in which check finds nothing', async () => {
    const cwd = copyExample();
    rmSync(join(cwd, 'plan.md'));
    const run = await planIn(cwd, '--write', '--all');
    expect(run).toEqual({ stdout: '', stderr: 'Added 18 rows to plan.md.\n', code: 0 });
    await expect(planOf(cwd)).toMatchFileSnapshot(join(goldens, 'new-plan.md'));
    const { stdout } = await runHere(['check', '--format', 'json', ...asOf], { cwd });
    expect(stdout).not.toContain('plan.md');
  });

  it('says how many more there are than it added', async () => {
    const { stderr } = await planIn(copyExample(), '--write');
    expect(stderr.replace(/\s+/g, ' ')).toBe(
      'Added 5 rows to plan.md. 10 more actions can wait until you have agreed these. See all of them with otpath plan --all. ',
    );
  });

  it('adds what is missing to the plan of the example, and nothing the second time', async () => {
    const cwd = copyExample();
    const before = planOf(cwd);
    const first = await planIn(cwd, '--write', '--all');
    expect(first).toEqual({ stdout: '', stderr: 'Added 15 rows to plan.md.\n', code: 0 });
    const [head, rest] = before.split('\n\nNot now') as [string, string];
    const after = planOf(cwd);
    expect(after.startsWith(`${head}\n| `)).toBe(true);
    expect(after.endsWith(`\n\nNot now${rest}`)).toBe(true);
    const written = fingerprints(cwd);
    const second = await planIn(cwd, '--write', '--all');
    expect(second.stderr).toBe('Every gap already has a row in plan.md. Nothing was written.\n');
    expect(fingerprints(cwd)).toEqual(written);
    const { stdout } = await planIn(cwd);
    expect(stdout).toContain('42 of 42 open requirements have a row in the plan.');
    expect(stdout).toContain('No other gap needs a row in the plan.');
  });

  it('keeps the mark at the start, line ends, columns and every other byte', async () => {
    const before =
      '\uFEFF# Fy nghynllun\r\n\r\nTŷ Gwyn\t \r\n\r\n| Cost | Angen | Erbyn |\r\n|--|:-:|--|\r\n|  £20|L6-PP-02| yn fuan  |\r\n\r\n```\r\n| Need |\r\n|---|\r\n```\r\nDiwedd';
    const cwd = portfolioWith(before);
    await planIn(cwd, '--write', '--all');
    const after = planOf(cwd);
    const at = before.indexOf('\r\n\r\n```');
    expect(after.startsWith(before.slice(0, at))).toBe(true);
    expect(after.endsWith(before.slice(at))).toBe(true);
    const added = after.slice(at, after.length - (before.length - at));
    expect(added).toMatch(/^(?:\r\n\|  \| [^|\r\n]+ \| \d{4}-\d\d-\d\d \|)+$/);
    expect(added).not.toContain('L6-PP-02');
    expect(added).toContain('L6-PP-01');
  });

  it('names the rows that are met, once nobody marked them as done', async () => {
    const cwd = portfolioWith(
      '| Need | Done |\n|---|---|\n| L5-PP-01 first | |\n| L5-PP-02 second | yes |\n| L6-PP-02 third | |\n| L5-PP-03, L6-PP-03 | |\n',
    );
    const { stderr } = await planIn(cwd, '--write', '--all');
    expect(stderr).toMatch(
      /^Added \d+ rows to plan\.md\.\nYou now meet these\. .*:\n {2}- L5-PP-01 first\n$/s,
    );
  });

  it('--dry-run shows it as a diff and writes nothing', async () => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const { stdout, stderr, code } = await planIn(cwd, '--write', '--all', '--dry-run');
    expect({ stderr, code }).toEqual({ stderr: 'This would add 15 rows to plan.md.\n', code: 0 });
    expect(stdout).toMatch(/^--- plan\.md\n\+\+\+ plan\.md\n@@ .*\n {2}\| L6-LM-10 /);
    expect(stdout.match(/^\+ \| L6-/gm)).toHaveLength(15);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('--dry-run shows no personal details', async () => {
    const cwd = portfolioWith('| Need |\n|---|\n| L6-PP-02 for NHS number 999 000 0018 |\n');
    const { stdout } = await planIn(cwd, '--write', '--all', '--dry-run');
    expect(stdout).toContain('L6-PP-02 for NHS number •');
    expect(stdout).not.toContain('999 000 0018');
  });

  it('writes through a link inside the portfolio', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'notes/plan.md': '| Need |\n|---|\n',
    });
    symlinkSync(join('notes', 'plan.md'), join(cwd, 'plan.md'));
    await planIn(cwd, '--write', '--all');
    expect(fingerprints(cwd)['plan.md']).toBe('link to notes/plan.md');
    expect(readFileSync(join(cwd, 'notes', 'plan.md'), 'utf8')).toContain('| L6-PP-01: ');
  });

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ['a plan that is no text', { 'plan.md': Buffer.from('| Need |', 'utf16le') }, 'otpath check'],
    ['a plan under another name', { 'Plan.md': '| Need |\n' }, 'Rename it plan.md'],
    ['a plan of another ending', { 'plan.markdown': '| Need |\n' }, 'Rename it plan.md'],
    ['a folder of that name', { 'plan.md/notes.txt': 'mine' }, 'Move it to another folder'],
  ])('leaves %s alone, and exits with 2', async (_, files, hint) => {
    const cwd = writeFiles(temporaryFolder(), { 'otpath.yaml': settings, ...files });
    const before = fingerprints(cwd);
    const { stdout, stderr, code } = await planIn(cwd, '--write', '--all');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(hint);
    expect(fingerprints(cwd)).toEqual(before);
  });
});

describe('a file that another program changes meanwhile', () => {
  it('is not written over', () => {
    const folder = writeFiles(temporaryFolder(), { 'plan.md': 'theirs' });
    const path = join(folder, 'plan.md');
    expect(createText(path, 'mine')).toBe(false);
    expect(replaceText(path, 'what I read', 'mine')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(createText(join(folder, 'new.md'), 'mine')).toBe(true);
    expect(readFileSync(join(folder, 'new.md'), 'utf8')).toBe('mine');
  });
});

describe('plan', () => {
  it.each([
    ['--dry-run alone', ['--dry-run'], 'Add --write to see what it would add.'],
    ['--write with a format', ['--write', '--format', 'md'], '--format'],
    ['--write with an output', ['--write', '--output', 'plan.txt'], '--output'],
    ['a format that there is not', ['--format', 'csv'], 'terminal, md, html, json'],
    [
      'an unknown target',
      ['--target', 'wales-social-care-ot:level-66'],
      'has no target "level-66"',
    ],
    [
      'a folder too many',
      ['one', 'two'],
      'otpath plan takes one argument (folder of the portfolio). You gave 2: one, two.',
    ],
  ])('exits with 2 for %s', async (_, args, message) => {
    const { stdout, stderr, code } = await planIn(join(repository, example), ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });

  it('writes a report to a file, and never over plan.md', async () => {
    const cwd = copyExample();
    const printed = await planIn(cwd, '--format', 'md');
    await planIn(cwd, '--format', 'md', '--output', 'for-rhodri.md');
    expect(readFileSync(join(cwd, 'for-rhodri.md'), 'utf8')).toBe(withMark(printed.stdout));
    const { code } = await planIn(cwd, '--format', 'md', '--output', 'plan.md');
    expect(code).toBe(2);
  });

  it('takes --target where the portfolio has none, and says where files have errors', async () => {
    const cwd = portfolioWith('| Need |\n|---|\n| L6-PP-01 |\n');
    writeFileSync(join(cwd, 'otpath.yaml'), 'otpath: 1\npractitioner: { name: Bethan Example }\n');
    writeFiles(cwd, { 'evidence/a.md': 'no front matter\n' });
    const { stdout, stderr, code } = await planIn(cwd, '--target', 'wales-social-care-ot:level-6');
    expect(code).toBe(0);
    expect(stdout).toContain('1 of ');
    expect(stderr).toContain('otpath check --as-of 2026-11-22');
  });

  it('tells in gaps which row is for what', async () => {
    const { stdout } = await runHere(['gaps', example, '--format', 'json', ...asOf]);
    const { requirements, plan } = JSON.parse(stdout) as {
      requirements: readonly { id: string; planned?: { need: string; by: { date?: string } } }[];
      plan: { planned: number; unplanned: number; rows: readonly unknown[] };
    };
    const planned = requirements.flatMap(({ id, planned: row }) =>
      row ? [[id.split(':')[1], row.by.date ?? 'no day']] : [],
    );
    expect(planned).toEqual([
      ['L6-LM-10', 'no day'],
      ['L6-ED-07', '2027-05-28'],
      ['L6-ED-11', '2027-05-28'],
      ['L6-ER-05', '2026-12-11'],
      ['L6-ER-11', '2027-03-26'],
      ['L6-ER-17', '2027-03-26'],
    ]);
    expect(plan).toMatchObject({ planned: 6, unplanned: 36 });
    expect(plan.rows).toHaveLength(5);
  });
});
