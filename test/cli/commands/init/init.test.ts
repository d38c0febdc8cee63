import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../../src/cli/host.ts';
import { checkPlace } from '../../../../src/cli/commands/init/init-place.ts';
import { findFrameworks } from '../../../../src/cli/load.ts';
import { loadFrameworks } from '../../../../src/core/workspace/frameworks.ts';
import { targetChoices } from '../../../../src/core/model/target-choices.ts';
import { runHere } from '../../../support/run-here.ts';
import { repository } from '../../../support/run.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../../../support/temporary.ts';

const goldens = join(repository, 'test', 'goldens', 'init');
const target = 'wales-social-care-ot:level-6';
const library = loadFrameworks(findFrameworks([], '.'));
const everyTarget = [...library.frameworks.values()].flatMap((framework) =>
  targetChoices(library, framework).map(({ id }) => id),
);

interface Finding {
  readonly code: string;
  readonly file: string;
}

/** What check finds, notes included, where nothing may weigh less than it does. */
async function findingsIn(cwd: string): Promise<readonly Finding[]> {
  const { stdout, code } = await runHere(['check', '--strict', '--format', 'json'], { cwd });
  const [checked] = (
    JSON.parse(stdout) as { portfolios: readonly { findings: readonly Finding[] }[] }
  ).portfolios;
  expect(code).toBe(checked!.findings.length === 0 ? 0 : 1);
  return checked!.findings;
}

/** Makes a portfolio with the options given, below a folder of its own. */
async function init(...options: readonly string[]): Promise<string> {
  const cwd = temporaryFolder();
  const args = ['init', 'portfolio', '--name', 'Siân Example', '--target', target, ...options];
  const { stderr, code } = await runHere(args, { cwd });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return join(cwd, 'portfolio');
}

const settingsOf = (root: string): string => readFileSync(join(root, 'otpath.yaml'), 'utf8');

const whole = [
  ['--role', 'Occupational Therapist, oedolion: tîm #2'],
  ['--qualified', '2022-07-08', '--started', '2024-09-02'],
  ['--registration', ' ot012345 ', '--registration-expires', '2027-10-31'],
  ['--attained', 'wales-social-care-ot:level-5', '--attained-on', '2026-01-15'],
].flat();

describe('what init writes', () => {
  it.each(['otpath.yaml', 'README.md', '.otpathignore', 'evidence/example-a-kitchen.md'])(
    '%s is as in the golden, with all that can be answered',
    async (path) => {
      const text = readFileSync(join(await init(...whole), path), 'utf8');
      expect(text).not.toContain('\r');
      await expect(text).toMatchFileSnapshot(join(goldens, path.replace(/^\.|.*\//, '')));
    },
  );

  it('is found to be right for every target of every framework, and gaps reports on it', async () => {
    const faulty: unknown[] = [];
    for (const one of everyTarget) {
      const root = await init('--target', one);
      const findings = await findingsIn(root);
      const { stdout, code } = await runHere(['gaps'], { cwd: root });
      if (findings.length > 0 || code !== 0 || !stdout.includes(one)) {
        faulty.push({ one, findings, code, stdout });
      }
    }
    expect(everyTarget.length).toBeGreaterThan(20);
    expect(faulty).toEqual([]);
  }, 120_000);

  it('has examples that are right one by one and together, however their # is taken away', async () => {
    const roots = [await init(...whole.slice(0, -4)), await init(...whole), await init()];
    let seen = 0;
    for (const root of roots) {
      const lines = settingsOf(root).split('\n');
      const groups = groupsOfExamples(lines);
      seen += groups.length;
      for (const group of [...groups, groups.flat()]) {
        const used = lines.map((line, at) =>
          // As editors do it: with one space behind it, if there is one.
          group.includes(at) ? line.replace(/# ?/, '') : line,
        );
        writeFileSync(join(root, 'otpath.yaml'), used.join('\n'));
        expect({ used: used.join('\n'), found: await findingsIn(root) }).toEqual({
          used: used.join('\n'),
          found: [],
        });
      }
    }
    expect(seen).toBeGreaterThan(15);
  }, 120_000);

  it('names a schema that is there and accepts the settings, and refuses a slip', async () => {
    for (const root of [await init(...whole), await init()]) {
      const [, path = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(settingsOf(root)) ?? [];
      const schema = JSON.parse(readFileSync(join(root, path), 'utf8')) as object;
      const validate = new Ajv({ strict: false }).compile(schema);
      const settings = parse(settingsOf(root)) as object;
      expect(validate(settings)).toBe(true);
      expect(validate({ ...settings, practicioner: {} })).toBe(false);
      expect(JSON.stringify(schema)).toContain('"wales-social-care-ot:level-7"');
    }
  });

  it('passes over the example and what programs leave behind, and nothing else', async () => {
    const root = await init();
    const leftovers = ['a.wbk', 'a.asd', 'a.bak', 'a.md~', 'a.crdownload', 'a.part', 'ehthumbs.db'];
    const kept = ['a kitchen (conflicted copy).docx', 'examples.pdf'];
    writeFiles(
      join(root, 'evidence'),
      Object.fromEntries([...leftovers, ...kept].map((name) => [name, 'text'])),
    );
    const found = await findingsIn(root);
    expect(found.map(({ file }) => file).sort()).toEqual(kept.map((name) => `evidence/${name}`));
    // Each of them has an effect.
    writeFileSync(join(root, '.otpathignore'), '');
    const all = new Set((await findingsIn(root)).map(({ file }) => file));
    expect([...all].sort()).toEqual([
      ...[...leftovers, ...kept].map((name) => `evidence/${name}`).sort(),
    ]);
  });

  it('has an example that would be evidence without a fault, were it not passed over', async () => {
    const root = await init();
    writeFileSync(join(root, '.otpathignore'), '');
    expect(await findingsIn(root)).toEqual([]);
    const { stdout } = await runHere(['check', '--format', 'json'], { cwd: root });
    expect(JSON.parse(stdout)).toMatchObject({
      portfolios: [{ summary: { evidence: 1, claims: 1 } }],
    });
  });

  it('names frameworks of one’s own by their path from the portfolio', async () => {
    const cwd = temporaryFolder();
    writeFiles(join(cwd, 'our frameworks', 'our-ot'), {
      'framework.yaml': `id: our-ot
title: Ours
version: 1.0.0
publisher: A council
language: en
source: { title: A page }
profiles:
  - id: senior
    title: Senior
    source: A
    requirements:
      - { id: reviews, kind: capability, text: Reviews plans., source: A-1 }
`,
    });
    const { stderr, code } = await runHere(
      ['init', 'mine', '--name', 'Nia', '--target', 'our-ot', '--frameworks', 'our frameworks'],
      { cwd },
    );
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const root = join(cwd, 'mine');
    expect(parse(settingsOf(root))).toMatchObject({
      frameworks: ['../our frameworks'],
      target: 'our-ot:senior',
    });
    expect(await findingsIn(root)).toEqual([]);
    expect((await runHere(['gaps'], { cwd: root })).code).toBe(0);
  });
});

/** The lines of each example: those that begin a list belong to every item of it. */
function groupsOfExamples(lines: readonly string[]): readonly (readonly number[])[] {
  const isExample = (line: string | undefined): boolean => /^ *#[-a-z]/.test(line ?? '');
  let head: number | undefined;
  return lines.flatMap((line, at) => {
    if (!isExample(line)) {
      head = undefined;
      return [];
    }
    if (/^#[a-z_]+:$/.test(line)) {
      head = at;
      return [];
    }
    return [head === undefined ? [at] : [head, at]];
  });
}

describe('init refuses', () => {
  const name = ['--name', 'Nia Sample'];
  it.each([
    [
      'nothing answered',
      [],
      'Missing: your name, what you are working towards.',
      '--name "Nia Sample" --target',
    ],
    ['no target', name, 'Missing: what you are working towards.', 'Add: --target wales-social'],
    ['no name', ['--target', target], 'Missing: your name.', 'Add: --name'],
    [
      'no day',
      [...name, '--target', target, '--attained', 'wales-social-care-ot:level-5'],
      'Missing: when you were signed off.',
      '--attained-on 2026-01-15',
    ],
    ['an empty name', ['--name', ' '], '--name can’t be " ".', 'Write your name'],
    [
      'a name without letters',
      ['--name', '?!'],
      '--name can’t be "?!".',
      'Write your name in letters',
    ],
    ['a name on two lines', ['--name', 'Nia\nSample'], '--name can’t be', 'on one line'],
    [
      'a number',
      [...name, '--registration', 'OT12'],
      '--registration can’t be "OT12".',
      'An HCPC number is OT and 5 or 6 digits',
    ],
    [
      'a day to come',
      [...name, '--qualified', '2026-11-23'],
      '--qualified can’t be',
      'in the future',
    ],
    [
      'a day to come',
      [...name, '--attained-on', '2027-01-01'],
      '--attained-on can’t be',
      'in the future',
    ],
    [
      'a day that is none',
      [...name, '--started', '2026-02-30'],
      '--started',
      'Write a date such as 2026-03-14',
    ],
    [
      'a day of nothing',
      [...name, '--registration-expires', '2027-10-31'],
      '--registration-expires only works together with --registration.',
      'Add --registration OT012345, or leave out --registration-expires.',
    ],
    [
      'a day of nothing',
      [...name, '--attained-on', '2026-01-15'],
      '--attained-on only works together with --attained.',
      'Add --attained wales-social-care-ot:level-5, or leave out --attained-on.',
    ],
    [
      'a near miss',
      ['--target', 'wales-social-care-ot:levle-6'],
      'has no target "levle-6"',
      'Did you mean level-6?',
    ],
    [
      'a near miss',
      ['--attained', 'wales-social-care-to:level-6'],
      'There is no framework',
      'Did you mean wales-social-care-ot?',
    ],
    [
      'a framework of several',
      ['--target', 'wales-social-care-ot'],
      'has several targets',
      'wales-social-care-ot:level-5, ',
    ],
    ['a route as attained', ['--attained', 'cheshire-east-ot:route-1'], 'is a route', 'last stage'],
    [
      'frameworks that are not there',
      ['--frameworks', 'nowhere'],
      'nowhere" does not exist',
      '--frameworks',
    ],
  ])('%s: %j', async (_, options, said, hint) => {
    const cwd = temporaryFolder();
    const { stdout, stderr, code } = await runHere(['init', 'new', ...options], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    const text = stderr.replaceAll('\n', ' ');
    expect(text).toContain(said);
    expect(text).toContain(hint);
    expect(pathsIn(cwd)).toEqual([]);
  });

  const settings = 'otpath: 1\npractitioner: { name: Nia Sample }\n';
  it.each([
    ['a portfolio', { 'otpath.yaml': settings }, '.', 'already', 'init ../my-portfolio'],
    [
      'one of the name that is suggested',
      { 'my-portfolio/otpath.yaml': settings, 'My-Portfolio-2': 'text' },
      'my-portfolio',
      'my-portfolio is already a portfolio, so nothing was written.',
      'run: otpath init my-portfolio-3',
    ],
    [
      'one below of the name that is suggested',
      { 'my-portfolio/otpath.yaml': settings },
      '.',
      'already a portfolio in this folder: my-portfolio',
      'run: otpath init my-portfolio-2',
    ],
    [
      'one above',
      { 'otpath.yaml': settings },
      'a/b',
      'would be inside the portfolio',
      'outside it',
    ],
    [
      'one below',
      { 'nia/otpath.yaml': settings },
      '.',
      'already a portfolio in this folder: nia',
      'beside it',
    ],
    ['otpath.yml', { 'otpath.yml': settings }, '.', 'a file otpath.yml', 'rename it otpath.yaml'],
    [
      'a file',
      { portfolio: 'text' },
      'portfolio',
      'portfolio is a file',
      'Move the file, or choose',
    ],
    ['a file above', { 'a b': 'text' }, 'a b/c', '"a b" is a file', 'choose another folder'],
    [
      'a file evidence',
      { evidence: 'text' },
      '.',
      'evidence is a file',
      'Move the file, or choose',
    ],
    ['a file .otpath', { '.otpath': 'text' }, '.', '.otpath is a file', 'Move the file, or choose'],
    [
      'a folder otpath.yaml',
      { 'otpath.yaml/a': '' },
      '.',
      'in this folder is called otpath.yaml, but it is not a file.',
      'Move it to another folder',
    ],
  ])('a folder where there is %s, and changes nothing', async (_, files, folder, said, hint) => {
    const cwd = writeFiles(temporaryFolder(), files);
    const before = fingerprints(cwd);
    const args = ['init', folder, '--name', 'Nia', '--target', target];
    const { stdout, stderr, code } = await runHere(args, { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    const text = stderr.replaceAll('\n', ' ');
    expect(text).toContain(said);
    expect(text).toContain(hint);
    expect(fingerprints(cwd)).toEqual(before);
  });
});

it('init asks nothing where nobody may write, and says what to do', () => {
  const cwd = temporaryFolder();
  const host = { cwd, env: {} } as Host;
  const check = (folder: string) => () => {
    checkPlace(join(cwd, folder), host, () => false);
  };
  const example = expect.stringMatching(/^\S*my-portfolio"?$/) as string;
  for (const folder of ['new', 'new/newer']) {
    expect(check(folder)).toThrow(
      expect.objectContaining({ named: ['folderClosed', { folder: undefined, example }] }),
    );
  }
  checkPlace(join(cwd, 'new'), host);
});

describe('files that are there', () => {
  it('are left as they are, whatever their capital letters, and named', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'readme.md': 'Mine.\n',
      'evidence/mine.md': 'Mine too.\n',
    });
    const args = ['init', '--name', 'Nia', '--target', target];
    const { stdout, code } = await runHere(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('README.md was there already and has not changed.\n');
    expect(stdout).toContain('evidence was there already and has not changed.\n');
    expect(stdout).not.toMatch(/^ {2}README|cd /m);
    expect(readFileSync(join(cwd, 'readme.md'), 'utf8')).toBe('Mine.\n');
    expect(pathsIn(cwd)).toEqual([
      '.otpath',
      '.otpath/portfolio.schema.json',
      '.otpathignore',
      'evidence',
      'evidence/mine.md',
      'otpath.yaml',
      'readme.md',
    ]);
  });

  it('leave the example out where .otpathignore is somebody’s own, since it would count', async () => {
    const cwd = writeFiles(temporaryFolder(), { '.otpathignore': '*.bak\n' });
    await runHere(['init', '--name', 'Nia', '--target', target], { cwd });
    expect(readFileSync(join(cwd, '.otpathignore'), 'utf8')).toBe('*.bak\n');
    expect(pathsIn(join(cwd, 'evidence'))).toEqual([]);
  });

  it('do not stand in the way of a folder that is empty', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'Ŵyn a Siân'));
    const args = ['init', 'Ŵyn a Siân', '--name', 'Nia', '--target', target];
    const { stdout, code } = await runHere(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('\n  cd "Ŵyn a Siân"');
    expect(await findingsIn(join(cwd, 'Ŵyn a Siân'))).toEqual([]);
  });
});
