import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { type Run } from '../support/run.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];

interface Report {
  readonly portfolios: readonly {
    readonly findings: readonly { readonly code: string; readonly file: string }[];
  }[];
}

const evidence = (statement: string, type = 'case-study'): string =>
  `---\ntitle: A kitchen for ${statement}\ndate: 2026-03-14\ntype: ${type}\nclaims:\n  - statement: ${statement}\n    rationale: I weighed three ways.\n---\nWhat happened.\n`;

/** Two pieces of evidence: the first claims what there is not, the second is of no known type. */
const faulty = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/one.md': evidence('L6-XX-77'),
    'evidence/two.md': evidence('L6-PP-03', 'knitting'),
  });

const check = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['check', ...args, ...asOf], { cwd });

async function codesOf(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await check(cwd, ...args, '--format', 'json');
  const { portfolios } = JSON.parse(stdout) as Report;
  return portfolios.flatMap(({ findings }) => findings.map(({ code }) => code));
}

describe('--rule', () => {
  it('shows the findings of the rules that it names, and counts only them', async () => {
    const cwd = faulty();
    expect(await codesOf(cwd)).toEqual(['OT301', 'OT312']);
    expect(await codesOf(cwd, '--rule', 'OT312')).toEqual(['OT312']);
    expect(await codesOf(cwd, '--rule', 'unknown-type')).toEqual(['OT312']);
    expect(await codesOf(cwd, '--rule', 'ot301', '--rule', 'OT312')).toEqual(['OT301', 'OT312']);
    expect((await check(cwd, '--rule', 'OT302')).code).toBe(0);
  });

  it('that there is not is an error with a near miss', async () => {
    const { stdout, stderr, code } = await check(faulty(), '--rule', 'unknown-tipe');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('Did you mean unknown-type?');
  });
});

describe('--baseline', () => {
  const file = ['--baseline', 'otpath-baseline.json'];

  it('leaves out what was there when it was written, and shows what is new', async () => {
    const cwd = faulty();
    const written = await check(cwd, ...file, '--write-baseline');
    expect(written.code).toBe(0);
    expect(written.stderr).toContain('Ignored 2 findings listed in otpath-baseline.json.');
    expect(await codesOf(cwd, ...file)).toEqual([]);
    writeFiles(cwd, { 'evidence/three.md': evidence('L6-YY-88') });
    expect(await codesOf(cwd, ...file)).toEqual(['OT301']);
    expect((await check(cwd, ...file)).code).toBe(1);
  });

  it('is read as PowerShell saves it', async () => {
    const cwd = faulty();
    await check(cwd, ...file, '--write-baseline');
    const text = readFileSync(join(cwd, 'otpath-baseline.json'), 'utf8');
    writeFileSync(join(cwd, 'otpath-baseline.json'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(await codesOf(cwd, ...file)).toEqual([]);
  });

  it('knows a finding again though lines above it changed, wherever the run begins', async () => {
    const cwd = faulty();
    await check(cwd, ...file, '--write-baseline');
    const path = join(cwd, 'evidence', 'one.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('---\n', '---\n# a remark\n'));
    expect(await codesOf(cwd, ...file)).toEqual([]);
    const inside = join(cwd, 'evidence');
    expect(await codesOf(inside, '--baseline', '../otpath-baseline.json')).toEqual([]);
  });

  it('knows the findings of a file of the first form, by its sentences', async () => {
    const cwd = faulty();
    writeFiles(cwd, {
      'evidence/two.md': evidence('L6-PP-03').replace('A kitchen for', 'Ward #4 and'),
      'otpath-baseline.json': JSON.stringify(
        {
          otpath: '1',
          findings: [
            { fingerprint: '4709f2a6a07274eb', code: 'OT301', file: 'evidence/one.md' },
            { fingerprint: '38d769f56242f587', code: 'OT109', file: 'evidence/two.md' },
          ],
        },
        null,
        2,
      ),
    });
    expect(await codesOf(cwd, ...file)).toEqual([]);
    await check(cwd, ...file, '--write-baseline');
    expect(readFileSync(join(cwd, 'otpath-baseline.json'), 'utf8')).toContain('"otpath": "2"');
    expect(await codesOf(cwd, ...file)).toEqual([]);
  });

  it('--prune-baseline forgets what was fixed', async () => {
    const cwd = faulty();
    await check(cwd, ...file, '--write-baseline');
    const two = evidence('L6-PP-03');
    writeFiles(cwd, { 'evidence/two.md': two });
    await check(cwd, ...file, '--prune-baseline');
    const kept = readFileSync(join(cwd, 'otpath-baseline.json'), 'utf8');
    expect(kept).toContain('OT301');
    expect(kept).not.toContain('OT312');
    writeFiles(cwd, { 'evidence/two.md': two.replace('case-study', 'knitting') });
    expect(await codesOf(cwd, ...file)).toEqual(['OT312']);
  });

  it('--prune-baseline keeps what a narrower run did not look at', async () => {
    const cwd = faulty();
    await check(cwd, ...file, '--write-baseline');
    const before = readFileSync(join(cwd, 'otpath-baseline.json'), 'utf8');
    await check(cwd, ...file, '--prune-baseline', '--rule', 'OT301');
    expect(readFileSync(join(cwd, 'otpath-baseline.json'), 'utf8')).toBe(before);
  });

  it('--prune-baseline keeps what belongs to a portfolio that was not checked', async () => {
    const around = writeFiles(temporaryFolder(), {});
    for (const name of ['anna', 'bethan']) {
      writeFiles(join(around, name), {
        'otpath.yaml':
          'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
        'evidence/one.md': evidence('L6-XX-77'),
      });
    }
    await check(around, 'anna', 'bethan', ...file, '--write-baseline');
    writeFiles(around, { 'anna/evidence/one.md': evidence('L6-PP-03') });
    await check(around, 'anna', ...file, '--prune-baseline');
    const kept = readFileSync(join(around, 'otpath-baseline.json'), 'utf8');
    expect(kept).toContain('bethan/evidence/one.md');
    expect(kept).not.toContain('anna/');
  });

  it.each([
    [['--baseline', 'nowhere.json'], 'There is no baseline nowhere.json.'],
    [['--baseline', 'evidence/one.md'], 'evidence/one.md is not a baseline.'],
    [['--write-baseline'], '--write-baseline and --prune-baseline need a file.'],
    [['--prune-baseline'], '--write-baseline and --prune-baseline need a file.'],
    [['--baseline', 'evidence/one.md', '--write-baseline'], 'never writes over those'],
  ])('%s is an error in plain words', async (args, message) => {
    const { stdout, stderr, code } = await check(faulty(), ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.replaceAll('\n', ' ')).toContain(message);
  });
});

describe('--changed and --since', () => {
  const git = (cwd: string, ...args: readonly string[]): void => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
  };

  /** A repository around a portfolio, with everything committed as `first`. */
  function repository(): string {
    const cwd = faulty();
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '--message', 'first');
    git(cwd, 'tag', 'first');
    return cwd;
  }

  it('show findings in files that were changed or added, and no others', async () => {
    const cwd = repository();
    expect(await codesOf(cwd, '--changed')).toEqual([]);
    writeFiles(cwd, { 'evidence/two.md': evidence('L6-PP-03', 'weaving') });
    expect(await codesOf(cwd, '--changed')).toEqual(['OT312']);
    writeFiles(cwd, { 'evidence/tŷ newydd.md': evidence('L6-YY-88') });
    expect(await codesOf(cwd, '--changed')).toEqual(['OT312', 'OT301']);
    expect(await codesOf(join(cwd, 'evidence'), '--changed')).toEqual(['OT312', 'OT301']);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '--message', 'second');
    expect(await codesOf(cwd, '--changed')).toEqual([]);
    expect(await codesOf(cwd, '--since', 'first')).toEqual(['OT312', 'OT301']);
  });

  it('know a portfolio that is reached through a link', async () => {
    const cwd = repository();
    writeFiles(cwd, { 'evidence/two.md': evidence('L6-PP-03', 'weaving') });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(cwd, link, 'junction');
    expect(await codesOf(temporaryFolder(), link, '--changed')).toEqual(['OT312']);
  });

  it('say so where git can’t tell', async () => {
    const outside = await check(faulty(), '--changed');
    expect(outside).toMatchObject({ stdout: '', code: 2 });
    expect(outside.stderr).toContain('is not in a git repository');
    for (const revision of ['nowhere', '--output=evil']) {
      const unknown = await check(repository(), `--since=${revision}`);
      expect(unknown).toMatchObject({ stdout: '', code: 2 });
      expect(unknown.stderr).toContain(`git has no revision "${revision}"`);
    }
  });
});

it('findings hidden by comments are counted in the summary', async () => {
  const cwd = copyExample();
  writeFiles(cwd, { 'evidence/one.md': evidence('L6-PP-03') });
  const path = join(cwd, 'evidence', 'one.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      'What happened.',
      '<!-- otpath-ignore OT509: a name on a sign -->\nThe sign said Mrs Quillfeather.',
    ),
  );
  const { stdout } = await check(cwd);
  expect(stdout.replaceAll('\n', ' ')).toContain('Hidden by comments: 1.');
});
