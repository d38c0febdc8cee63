import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleFramework } from '../../src/core/check/example.ts';
import { runHere } from '../support/run-here.ts';
import { type Run, type RunOptions } from '../support/run.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const own = exampleFramework['frameworks/example-ot/framework.yaml'];
const council = `id: council-ot
extends: wales-social-care-ot
title: What our council asks beside it
version: 1.0.0
publisher: A council that does not exist
language: en
source: { title: Nothing }
profiles:
  - id: duty-desk
    title: Duty desk
    source: X-1
    requirements:
      - { id: duty-rota, kind: capability, text: Keeps the duty rota., source: X-2 }
`;

/** A folder with frameworks beside a portfolio that says `settings` and claims S-02 of example-ot. */
function folders(settings = ''): string {
  return writeFiles(temporaryFolder(), {
    'shelf/example-ot/framework.yaml': own,
    'shelf/council-ot/framework.yaml': council,
    'portfolio/otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: example-ot:level-1\n${settings}`,
    'portfolio/evidence/kitchen.md':
      '---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: S-02\n    rationale: I weighed three ways.\n    revision: 2\n---\nWhat happened.\n',
  });
}

const policy = (rules: string): string =>
  `policy:\n  id: our-policy\n  version: 2.0.0\n  rules:\n    ${rules}\n`;

const gaps = (
  folder: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Run> =>
  runHere(['gaps', ...args, ...asOf], { cwd: join(folder, 'portfolio'), ...options });

const ways: readonly (readonly [
  string,
  string,
  readonly string[],
  Readonly<Record<string, string>>,
])[] = [
  ['frameworks in otpath.yaml', 'frameworks: [../shelf]\n', [], {}],
  ['--frameworks', '', ['--frameworks', '../shelf'], {}],
  ['OTPATH_FRAMEWORKS', '', [], { OTPATH_FRAMEWORKS: '../shelf' }],
];

describe.each(ways)('a framework of one’s own, named by %s', (_, settings, args, env) => {
  it('is what gaps holds the portfolio against', async () => {
    const { stdout, stderr, code } = await gaps(folders(settings), args, { env });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('Bethan Example: One\nTarget: example-ot:level-1 ');
    expect(stdout).toContain('1 evidenced');
  });

  it('is known to check', async () => {
    const cwd = join(folders(settings), 'portfolio');
    const { stdout, code } = await runHere(['check', ...args, ...asOf], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toBe('No problems found in 1 piece of evidence with 1 claim.\n');
  });

  it('is known to explain in the portfolio', async () => {
    const cwd = join(folders(settings), 'portfolio');
    const { stdout, code } = await runHere(['explain', 'S-02', ...args], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toContain('S-02: Keeps people safe at home and outside.');
  });

  it('may extend a built-in framework', async () => {
    const target = ['--target', 'council-ot:duty-desk'];
    const { stdout, code } = await gaps(folders(settings), [...args, ...target], { env });
    expect(code).toBe(0);
    expect(stdout).toContain('Duty desk');
  });
});

describe('a folder with frameworks', () => {
  it('counts from the portfolio in otpath.yaml, and from the working directory as a flag', async () => {
    const around = folders('frameworks: [../shelf]\n');
    const bySettings = await runHere(['gaps', 'portfolio', ...asOf], { cwd: around });
    expect(bySettings.stdout).toContain('Target: example-ot:level-1');
    const byFlag = await runHere(['gaps', 'portfolio', '--frameworks', 'shelf', ...asOf], {
      cwd: folders(),
    });
    expect(byFlag.stdout).toBe(bySettings.stdout);
  });

  it('may be given more than once', async () => {
    const around = writeFiles(folders(), {
      'second/other-ot/framework.yaml': own.replace('id: example-ot', 'id: other-ot'),
    });
    const shelves = ['--frameworks', '../shelf', '--frameworks', '../second'];
    const target = ['--target', 'other-ot:level-1'];
    expect((await gaps(around, shelves)).stdout).toContain('Target: example-ot:level-1');
    expect((await gaps(around, [...shelves, ...target])).stdout).toContain('other-ot:level-1');
  });

  it('leaves the built-in frameworks where they are', async () => {
    const cwd = copyExample();
    const plain = await runHere(['gaps', ...asOf], { cwd });
    const shelf = join(folders(), 'shelf');
    expect(await runHere(['gaps', ...asOf, '--frameworks', shelf], { cwd })).toEqual(plain);
  });

  it.each([
    ['frameworks in otpath.yaml', 'frameworks: [nowhere]\n', [], {}],
    ['--frameworks', '', ['--frameworks', 'nowhere'], {}],
    ['OTPATH_FRAMEWORKS', '', [], { OTPATH_FRAMEWORKS: 'nowhere' }],
  ])('that is not there, named by %s, is an error', async (_, settings, args, env) => {
    const { stdout, stderr, code } = await gaps(folders(settings), args, { env });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.replaceAll('\n', ' ')).toMatch(
      /^The framework folder "\S*nowhere" does not exist\. /,
    );
  });

  it('that is not there is an error of explain outside a portfolio, too', async () => {
    const cwd = temporaryFolder();
    const args = ['explain', 'level-6', '--frameworks', 'nowhere'];
    const { stdout, stderr, code } = await runHere(args, { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('nowhere');
  });

  it('with a broken framework gives findings with the place in it', async () => {
    const around = writeFiles(folders('frameworks: [../shelf]\n'), {
      'shelf/example-ot/framework.yaml': own.replace('title: One', 'title: One: two'),
    });
    const { stdout, code } = await runHere(['check', ...asOf], {
      cwd: join(around, 'portfolio'),
    });
    expect(code).toBe(1);
    expect(stdout).toContain(' --> ../shelf/example-ot/framework.yaml:9:');
  });
});

it('without its folder the framework is unknown, and the portfolio says so', async () => {
  const { stdout, stderr, code } = await gaps(folders());
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toContain('There is no framework "example-ot".');
});

describe('the policy of an organisation', () => {
  const settings = 'frameworks: [../shelf]\norganisation_policy: ../team/policy.yaml\n';

  it('counts before that of the framework, and is named in the report', async () => {
    const folder = writeFiles(folders(settings), {
      'team/policy.yaml': policy('claims_per_statement: { value: 2 }'),
    });
    const { code, stdout } = await gaps(folder, ['--format', 'json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as {
      policy: { rules: { rule: string }[] };
      requirements: { state: string }[];
    };
    expect(report.policy).toMatchObject({ id: 'our-policy', origin: 'organisation' });
    expect(report.policy.rules.find(({ rule }) => rule === 'claims_per_statement')).toMatchObject({
      value: 2,
      origin: 'organisation',
    });
    expect(report.requirements.map(({ state }) => state)).toContain('claimed');
    expect((await gaps(folder)).stdout.replace(/\s+/g, ' ')).toContain(
      'our-policy 2.0.0 (your organisation)',
    );
  });

  it('that is not there is an error of check, and the report says so', async () => {
    const folder = folders(settings);
    const { code, stdout } = await gaps(folder);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Your organisation’s policy could not be used');
    const check = await runHere(['check', ...asOf], { cwd: join(folder, 'portfolio') });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain('OT618');
  });

  it('with a mistake is a finding at its line in that file', async () => {
    const folder = writeFiles(folders(settings), {
      'team/policy.yaml': policy('claims_per_statement: { value: two }'),
    });
    const { code, stdout } = await runHere(['check', ...asOf], {
      cwd: join(folder, 'portfolio'),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/\.\.\/team\/policy\.yaml[\s\S]*5:36/);
  });
});

describe('a statement of a framework of one’s own', () => {
  it('is suspect once its text is another, though its revision is the same', async () => {
    const folder = folders('frameworks: [../shelf]\n');
    const cwd = join(folder, 'portfolio');
    const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--date', '2026-11-01'];
    await runHere(['sign', 'kitchen', '--accept', 'all', ...nia], { cwd });
    const stateNow = async (): Promise<string | undefined> => {
      const { stdout } = await gaps(folder, ['--format', 'json']);
      const { requirements } = JSON.parse(stdout) as {
        requirements: readonly { readonly id: string; readonly state: string }[];
      };
      return requirements.find(({ id }) => id.endsWith('S-02'))?.state;
    };
    expect(await stateNow()).toBe('accepted');
    const file = join(folder, 'shelf', 'example-ot', 'framework.yaml');
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(/(id: S-02[^]*?text: )(.*)/, '$1Does something else altogether.');
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    expect(await stateNow()).toBe('suspect');
    const { stdout } = await runHere(['check', ...asOf], { cwd });
    expect(stdout).toContain('The statement S-02 has changed since Nia Sample judged it');
  });
});
