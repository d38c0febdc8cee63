import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { environment, repository, runOtpath } from '../support/run.ts';
import { pathsIn, temporaryFolder } from '../support/temporary.ts';

const name = ['--name', 'Nia Sample'];

it.each([
  ['rcot-advanced-practice:advanced', 'Advanced level'],
  ['cheshire-east-ot:route-2', 'Route 2'],
  ['hcpc-cpd', 'CPD profile for the HCPC'],
])(
  'makes a portfolio for %s that check, gaps and framework show take as it is',
  async (target, title) => {
    const cwd = temporaryFolder();
    const made = await runOtpath(['init', 'mine', ...name, '--target', target], { cwd });
    expect({ stderr: made.stderr, code: made.code }).toEqual({ stderr: '', code: 0 });
    expect(made.stdout).toContain('  cd mine ');
    const root = join(cwd, 'mine');
    const checked = await runOtpath(['check', '--strict', '--attachments'], { cwd: root });
    expect(checked.stdout).toContain('No problems found in 0 pieces of evidence');
    const gaps = await runOtpath(['gaps'], { cwd: root });
    expect(gaps.code).toBe(0);
    expect(gaps.stdout).toContain(title);
  },
);

it('asks for all that is missing at once where nobody is at a terminal', async () => {
  const cwd = temporaryFolder();
  const { stdout, stderr, code } = await runOtpath(['init'], { cwd });
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toBe(`otpath can’t ask questions here. Missing: your name, what you are working
towards.
Add: --name "Nia Sample" --target wales-social-care-ot:level-6
`);
  expect(pathsIn(cwd)).toEqual([]);
});

it('leaves the home folder alone, which holds everything else too', async () => {
  const cwd = temporaryFolder();
  const args = ['init', ...name, '--target', 'hcpc-cpd'];
  const { stderr, code } = await runOtpath(args, { cwd, env: { HOME: cwd } });
  expect(code).toBe(2);
  expect(stderr).toContain('Create the portfolio in its own folder.');
  expect(pathsIn(cwd)).toEqual([]);
});

it('says so in plain words where nothing may be written', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'locked'));
  chmodSync(join(cwd, 'locked'), 0o555);
  chmodSync(cwd, 0o755);
  const args = ['init', 'locked/mine', ...name, '--target', 'hcpc-cpd'];
  // Whoever may do everything becomes somebody who may not.
  const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const { stderr, code } = await new Promise<{ stderr: string; code: number | null }>((resolve) => {
    const program = join(repository, 'bin', 'otpath.js');
    const options = { cwd, env: environment(), ...uid };
    const child = execFile(process.execPath, [program, ...args], options, (_, __, said) => {
      resolve({ stderr: said, code: child.exitCode });
    });
    child.stdin?.end();
  });
  expect({ stderr, code }).toEqual({
    stderr: `You don’t have permission to write in locked.
Choose a folder where you do. For example, run:
otpath init ~/Documents/my-portfolio
`,
    code: 2,
  });
  expect(pathsIn(cwd)).toEqual(['locked']);
});
