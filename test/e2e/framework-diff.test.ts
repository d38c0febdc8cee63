import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const own = readFileSync(
  join(repository, 'examples/our-framework/frameworks/our-council-ot/framework.yaml'),
  'utf8',
);
const changed = own
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replace('at every review of a package', 'at each review of a package')
  .replace('    text: Leads', '    strength: should\n    text: Leads');

const folders = () => {
  const cwd = writeFiles(temporaryFolder(), {
    'old/our-council-ot/framework.yaml': own,
    'new/our-council-ot/framework.yaml': changed,
  });
  return (...args: readonly string[]) =>
    runHere(['framework', 'diff', 'old/our-council-ot', 'new/our-council-ot', ...args], { cwd });
};

describe('framework diff', () => {
  it('says what changed, and which version that makes', async () => {
    expect(await folders()()).toEqual({
      stdout: [
        'our-council-ot: what changed from 1.0.0 to 1.1.0',
        'The version number 1.1.0 is right. What is asked of people has changed, so the',
        'second number rises.',
        '',
        'Before you publish it',
        '  - OC-01 has changed, but its revision has not. If its meaning has changed,',
        '    raise revision by one. Claims are then looked at again.',
        '  - OC-02 has changed, but its revision has not. If its meaning has changed,',
        '    raise revision by one. Claims are then looked at again.',
        '',
        'Now asked less strongly (1)',
        '  - OC-02: From must to should',
        '',
        'Reworded (1)',
        '  - OC-01: Statement: Weighs single-handed care at [-every-]{+each+} review of a',
        '    package of care, and says why where it is not right.',
        '',
      ].join('\n'),
      stderr: '',
      code: 0,
    });
  });

  it('says what a framework adds to one that it extends, changes in it and sets aside', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'own/our-council-ot/framework.yaml': `${own.replace('version: 1.0.0', 'version: 2.3.0')}changes:
  - { id: L6-PP-03, remove: true, reason: Another team does this. }
  - { id: L6-PP-04, set: { strength: should }, reason: We start small. }
`,
    });
    const args = ['framework', 'diff', 'wales-social-care-ot', 'own/our-council-ot'];
    const { stdout, code } = await runHere(args, { cwd, columns: 500 });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^our-council-ot 2\.3\.0: what differs from wales-social-care-ot 1\.0\.0, which it extends\nAll that is not named here is as in the framework that it extends\.\n\nSet aside \(1\)\n {2}- L6-PP-03: Statement \(Another team does this\): \S/,
    );
    expect(stdout).toContain('Now asked less strongly (1)\n  - L6-PP-04: From must to should');
    expect(stdout).toContain('Added (2)\n  - OC-01: Statement: Weighs');
    expect(stdout).toContain('  - pieces_per_pillar: Policy, value: from nothing to 3');
    expect(stdout.match(/^ {2}- /gm)).toHaveLength(5);
    const welsh = (await runHere([...args, '--lang', 'cy'], { cwd, columns: 500 })).stdout;
    expect(welsh).toContain('Wedi’u rhoi o’r neilltu (1)');
    const json = (await runHere([...args, '--format', 'json'], { cwd })).stdout;
    expect(JSON.parse(json)).toMatchObject({ base: 'wales-social-care-ot', problems: [] });
  });

  it('writes Markdown, a page and JSON of the same', async () => {
    const run = folders();
    expect((await run('--format', 'md')).stdout).toContain(
      '- **OC-01**: Statement: Weighs single-handed care at ~~every~~**each** review',
    );
    const page = (await run('--format', 'html')).stdout;
    expect(page).toContain('<s>every</s><strong>each</strong>');
    const json = JSON.parse((await run('--format', 'json')).stdout) as object;
    expect(json).toMatchObject({ otpath: '1', step: 'minor', proposed: '1.1.0' });
  });

  it('speaks Welsh', async () => {
    const { stdout } = await folders()('--lang', 'cy');
    expect(stdout).toContain('our-council-ot: beth a newidiodd o 1.0.0 i 1.1.0');
  });

  it('compares with a revision of git', async () => {
    const cwd = writeFiles(temporaryFolder(), { 'fw/our-council-ot/framework.yaml': own });
    const git = (...args: readonly string[]): void => {
      execFileSync(
        'git',
        ['-C', cwd, '-c', 'user.name=Nia', '-c', 'user.email=n@example.org', ...args],
        { stdio: 'ignore' },
      );
    };
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    writeFileSync(join(cwd, 'fw/our-council-ot/framework.yaml'), changed);
    const run = (...args: readonly string[]) => runHere(['framework', 'diff', ...args], { cwd });
    const byPath = await run('fw/our-council-ot@HEAD');
    expect(byPath.stdout).toContain('OC-02: From must to should');
    expect(await run('our-council-ot@HEAD', '--frameworks', 'fw')).toEqual(byPath);
    expect((await run('our-council-ot@nowhere', '--frameworks', 'fw')).code).toBe(2);
  });

  it('asks for something to compare with', async () => {
    const { stderr, code } = await runHere(['framework', 'diff', 'hcpc-cpd']);
    expect(stderr).toContain('framework diff needs two versions');
    expect(code).toBe(2);
  });
});

describe('framework validate --since', () => {
  const validate = async (text: string, ...args: readonly string[]) => {
    const cwd = writeFiles(temporaryFolder(), {
      'old/our-council-ot/framework.yaml': own,
      'new/our-council-ot/framework.yaml': text,
    });
    return runHere(['framework', 'validate', 'new', '--since', 'old', ...args], { cwd });
  };

  it('finds what a new version leaves out, and proposes its number', async () => {
    const { stdout, stderr, code } = await validate(
      changed.replace('version: 1.1.0', 'version: 1.0.1'),
    );
    expect(stdout.match(/\[OT\d+\].*/g)).toEqual([
      '[OT219]: This framework has changed since version 1.0.0, but its version is',
      '[OT220]: OC-01 has changed, but its revision has not.',
      '[OT220]: OC-02 has changed, but its revision has not.',
    ]);
    expect(stdout).toContain('Write "version: 1.1.0".');
    expect(stderr).toBe(
      'our-council-ot: This should be version 1.1.0. What is asked of people has changed, so the second number rises.\n',
    );
    expect(code).toBe(1);
  });

  it('has nothing to say of one that is finished', async () => {
    const { stdout, code } = await validate(changed.replaceAll('revision: 1', 'revision: 2'));
    expect(stdout).not.toContain('OT2');
    expect(code).toBe(0);
  });

  it('takes a revision of git, and then names statements in files that are gone', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'fw/our-council-ot/framework.yaml': own.slice(0, own.indexOf('statements:')),
      'fw/our-council-ot/statements.yaml': own.slice(own.indexOf('statements:')),
    });
    const git = (...args: readonly string[]): void => {
      execFileSync(
        'git',
        ['-C', cwd, '-c', 'user.name=Nia', '-c', 'user.email=n@example.org', ...args],
        { stdio: 'ignore' },
      );
    };
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    rmSync(join(cwd, 'fw/our-council-ot/statements.yaml'));
    const { stdout } = await runHere(['framework', 'validate', 'fw', '--since', 'HEAD'], { cwd });
    expect(stdout.match(/\[OT219\].*/g)).toEqual([
      '[OT219]: OC-01 was deleted, so claims of it lead nowhere.',
      '[OT219]: OC-02 was deleted, so claims of it lead nowhere.',
      '[OT219]: This framework has changed since version 1.0.0, but its version is',
    ]);
  });
});
