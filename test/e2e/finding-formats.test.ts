import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withMark } from '../../src/node/overwrite-guard.ts';
import { findingFormats } from '../../src/core/render/index.ts';
import { faultsOfSarif, readJunit } from '../support/report-schemas.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import type { SarifLog } from '../support/sarif.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const clean = {
  'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
};
const faulty = { ...clean, 'evidence/cegin tŷ #1.md': 'No head at all.\n' };

const formats = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => ['--format', name]);

describe('several formats at once', () => {
  it('each give what they give alone', async () => {
    const cwd = writeFiles(temporaryFolder(), faulty);
    const names = Object.keys(findingFormats);
    const [first = '', ...others] = names;
    const { stdout, stderr, code } = await runHere(
      ['check', ...asOf, ...formats(first, ...others.map((name) => `${name}=out/${name}.txt`))],
      { cwd },
    );
    expect(stderr).toBe(others.map((name) => `Written to out/${name}.txt.\n`).join(''));
    expect(code).toBe(1);
    for (const name of names) {
      const alone = await runHere(['check', ...asOf, ...formats(name)], { cwd });
      expect({ code: alone.code, stderr: alone.stderr }).toEqual({ code: 1, stderr: '' });
      const inFile = (): string => readFileSync(join(cwd, 'out', `${name}.txt`), 'utf8');
      if (name === first) expect(stdout).toBe(alone.stdout);
      else expect(inFile()).toBe(withMark(alone.stdout));
    }
  });

  it('print nothing where every one has its file', async () => {
    const cwd = writeFiles(temporaryFolder(), clean);
    const args = ['check', ...asOf, ...formats('json=a=b.json', 'md=c.md')];
    expect(await runHere(args, { cwd })).toEqual({
      stdout: '',
      stderr: 'Written to a=b.json.\nWritten to c.md.\n',
      code: 0,
    });
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toMatch(/^# Findings/);
    expect(existsSync(join(cwd, 'a=b.json'))).toBe(true);
  });

  it('leave the one without a file to --output, and --quiet to the form for people', async () => {
    const cwd = copyExample();
    const asked = formats('pretty', 'sarif=otpath.sarif');
    const args = ['check', ...asOf, '--quiet', ...asked, '--output', 'out.txt'];
    const { stdout, code } = await runHere(args, { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('');
    const log = JSON.parse(readFileSync(join(cwd, 'otpath.sarif'), 'utf8')) as SarifLog;
    expect(log.runs[0].results.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'two without a file',
      formats('json', 'sarif'),
      'The terminal can only take one format. You asked for json and sarif.\n' +
        'Give one of them a file of its own, for example:\n--format json --format sarif=FILE\n',
    ],
    [
      '--output with nothing for it',
      [...formats('json=a.json'), '--output', 'b.json'],
      'Nothing is left for --output b.json, because every --format has a file of its\nown.\n',
    ],
    [
      'one file for two',
      formats('json=a.json', 'sarif=./a.json'),
      'Two formats have the same file.\nGive each format a file of its own.\n',
    ],
    ['a file without a name', formats('sarif='), 'Write the name of a file after the =.'],
    ['no format before the file', formats('=a.json'), 'Choose one of: pretty, json, sarif'],
    [
      'a file of the portfolio, beside a good one',
      formats('json=a.json', 'sarif=evidence/a.sarif'),
      'evidence/a.sarif would be among your own files. otpath writes no output there.',
    ],
  ])('can not be %s: exit 2, and nothing is written', async (_, args, message) => {
    const cwd = writeFiles(temporaryFolder(), faulty);
    const before = fingerprints(cwd);
    const { stdout, stderr, code } = await runHere(['check', ...asOf, ...args], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
    expect(fingerprints(cwd)).toEqual(before);
  });
});

describe('a portfolio without findings', () => {
  it('is a SARIF log without results', async () => {
    const cwd = writeFiles(temporaryFolder(), clean);
    const { stdout, code } = await runHere(['check', ...asOf, ...formats('sarif')], { cwd });
    expect(code).toBe(0);
    const log = JSON.parse(stdout) as SarifLog;
    expect(faultsOfSarif(log)).toEqual([]);
    expect(log.runs[0].results).toEqual([]);
  });

  it('is a JUnit report of one test that passed, and an empty list for GitLab', async () => {
    const cwd = writeFiles(temporaryFolder(), clean);
    const { stdout } = await runHere(['check', ...asOf, ...formats('junit')], { cwd });
    const { faults, canonical } = await readJunit(stdout);
    expect(faults).toEqual([]);
    expect(canonical).toContain('failures="0" name="otpath" tests="1"');
    const gitlab = await runHere(['check', ...asOf, ...formats('gitlab')], { cwd });
    expect(gitlab).toEqual({ stdout: '[]\n', stderr: '', code: 0 });
  });
});

it('paths count from the working directory, and lead to the file', async () => {
  const cwd = writeFiles(temporaryFolder(), {
    'people/bethan/otpath.yaml': faulty['otpath.yaml'],
    'people/bethan/evidence/cegin tŷ #1.md': 'No head at all.\n',
  });
  const run = async (format: string): Promise<string> =>
    (await runHere(['check', 'people/bethan', ...asOf, '--format', format], { cwd })).stdout;
  const path = 'people/bethan/evidence/cegin tŷ #1.md';
  for (const format of ['pretty', 'junit', 'github', 'gitlab']) {
    expect(await run(format)).toContain(path);
  }
  expect(await run('markdown')).toContain(`### ${path}`);
  const [result] = (JSON.parse(await run('sarif')) as SarifLog).runs[0].results;
  const { uri } = result!.locations[0].physicalLocation.artifactLocation;
  expect(uri).toBe('people/bethan/evidence/cegin%20t%C5%B7%20%231.md');
  expect(existsSync(join(cwd, decodeURIComponent(uri)))).toBe(true);
});

describe('framework validate', () => {
  const framework = `id: example-ot
title: An example framework
version: 1.0.0
publisher: Nobody
language: en
source: { title: Nothing }
levels:
  - { id: level-1, rank: 1, title: One }
`;
  const cwd = writeFiles(temporaryFolder(), { 'shelf/example-ot/framework.yaml': framework });
  const run = (format: string) =>
    runHere(['framework', 'validate', 'shelf', '--format', format], { cwd });

  it.each(Object.keys(findingFormats))('says in %s where the fault is', async (format) => {
    const { stdout, stderr, code } = await run(format);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    expect(stdout).toContain('shelf/example-ot/framework.yaml');
  });

  it('holds the schemas', async () => {
    expect(faultsOfSarif(JSON.parse((await run('sarif')).stdout))).toEqual([]);
    const { faults, canonical } = await readJunit((await run('junit')).stdout);
    expect(faults).toEqual([]);
    expect(canonical).toContain('name="Framework: shelf/example-ot"');
  });
});

it('the faults of the example hold the schemas', async () => {
  const run = async (format: string): Promise<string> =>
    (await runHere(['check', join(repository, 'examples/level-6'), ...asOf, '-f', format])).stdout;
  expect(faultsOfSarif(JSON.parse(await run('sarif')))).toEqual([]);
  expect((await readJunit(await run('junit'))).faults).toEqual([]);
});

it.each([
  ['json', 'a.docx', 'json=a.json'],
  ['sarif', 'b c.XLSX', 'sarif=b c.sarif'],
  ['junit', 'a.pdf', 'junit=a.xml'],
  ['markdown', 'a.zip', 'markdown=a.md'],
  ['pretty', 'a.png', 'pretty=a.txt'],
])('%s is not written to %s, which other programs open', async (format, file, example) => {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
  });
  const run = await runHere(['check', '--format', `${format}=${file}`], { cwd });
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr.replace(/\s+/g, ' ')).toContain(`for example: --format ${example}`);
  expect(readdirSync(cwd)).toEqual(['otpath.yaml']);
});
