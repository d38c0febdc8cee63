import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, runOtpath, type Run } from '../support/run.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';

const program = join(repository, 'bin', 'otpath.js');
const asOf = ['--as-of', '2026-11-22'];
const settings = 'otpath: 1\npractitioner:\n  name: Bethan Example\n';
const target = 'target: wales-social-care-ot:level-6\n';
const evidence = (claims: string): string =>
  `---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n${claims}---\nWhat happened.\n`;

/** A portfolio whose one claim is as given: sound, without a rationale (a warning), or of nothing (an error). */
function portfolioWith(claim: 'sound' | 'warning' | 'error'): string {
  const statement = claim === 'error' ? 'L6-XX-99' : 'L6-PP-03';
  const rationale = claim === 'warning' ? '' : '    rationale: I weighed three ways.\n';
  return writeFiles(temporaryFolder(), {
    'otpath.yaml': settings + target,
    'evidence/kitchen.md': evidence(`  - statement: ${statement}\n${rationale}`),
  });
}

const run = (folder: string, ...args: readonly string[]): Promise<Run> =>
  runOtpath([...args, ...asOf], { cwd: folder });

describe('an output that nobody reads to its end', () => {
  const shell = (folder: string, line: string): string =>
    execFileSync('bash', ['-c', line.replaceAll('otpath', `"${process.execPath}" "${program}"`)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  it('leaves the exit code as it is', () => {
    const folder = portfolioWith('error');
    // A pipe whose reader has gone.
    const pipe = 'mkfifo pipe; exec 3<>pipe; exec 4>pipe; exec 3>&-;';
    const line = `${pipe} otpath check --as-of 2026-11-22 >&4; echo $?`;
    expect(shell(folder, line)).toBe('1\n');
  });

  it('may be that of messages', () => {
    const folder = portfolioWith('sound');
    const line =
      'otpath gaps --as-of 2026-11-22 --output a.md 2>/dev/full; echo $?; head -c 5 a.md';
    expect(shell(folder, line)).toBe('0\n# Gap');
  });
});

describe('check', () => {
  it.each([
    ['sound', [], 0],
    ['warning', [], 0],
    ['error', [], 1],
    ['sound', ['--strict'], 0],
    ['warning', ['--strict'], 1],
    ['warning', ['--max-warnings', '0'], 1],
    ['warning', ['--max-warnings', '1'], 0],
    ['warning', ['--strict', '--max-warnings', '1'], 1],
    ['error', ['--max-warnings', '5'], 1],
    ['warning', ['--quiet'], 0],
    ['warning', ['--quiet', '--strict'], 1],
    ['error', ['--quiet'], 1],
    ['error', ['--format', 'json'], 1],
    ['warning', ['--format', 'json', '--strict'], 1],
  ] as const)('with a portfolio that is %s and %j exits with %i', async (claim, flags, code) => {
    const found = await run(portfolioWith(claim), 'check', ...flags);
    expect(found.code).toBe(code);
    expect(found.stdout === '' || found.stderr === '').toBe(true);
  });

  it('counts the warnings of all portfolios against --max-warnings', async () => {
    const args = ['check', portfolioWith('warning'), portfolioWith('warning'), '--max-warnings'];
    expect((await runOtpath([...args, '1', ...asOf])).code).toBe(1);
    expect((await runOtpath([...args, '2', ...asOf])).code).toBe(0);
  });

  it('says why it fails where nothing that is shown does', async () => {
    const { stdout, stderr } = await run(portfolioWith('warning'), 'check', '--quiet', '--strict');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/\b1 warning\b/);
  });

  it('is silent with --quiet where there is no error', async () => {
    const { stdout } = await run(portfolioWith('warning'), 'check', '--quiet');
    expect(stdout).toBe('');
  });

  it('shows errors only with --quiet', async () => {
    const both = writeFiles(portfolioWith('error'), {
      'evidence/hall.md': evidence('  - statement: L6-PP-03\n'),
    });
    const { stdout } = await run(both, 'check', '--quiet');
    expect(stdout).toContain('error[OT301]');
    expect(stdout).not.toContain('OT303');
  });

  it('gives whole JSON with --quiet', async () => {
    const { stdout } = await run(portfolioWith('warning'), 'check', '--quiet', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      otpath: '1',
      portfolios: [{ findings: [{ code: 'OT303' }] }],
    });
  });
});

describe('gaps', () => {
  it.each([
    ['open', [], 0],
    ['open', ['--fail-on-gaps'], 1],
    ['open', ['--fail-on-gaps', '--format', 'json'], 1],
    ['reached', ['--fail-on-gaps'], 0],
  ] as const)('with a target that is %s and %j exits with %i', async (state, flags, code) => {
    const folder = state === 'open' ? copyExample() : reached();
    expect((await run(folder, 'gaps', ...flags)).code).toBe(code);
  });

  it('exits with 0 where files have errors, and says so on stderr', async () => {
    const { stdout, stderr, code } = await run(portfolioWith('error'), 'gaps');
    expect(code).toBe(0);
    expect(stdout).toContain('Not ready yet');
    expect(stderr).toContain('Your files have 1 error');
    expect(stderr).toContain('otpath check');
  });

  it('names --target where the portfolio has no target and nobody can be asked', async () => {
    const folder = writeFiles(temporaryFolder(), { 'otpath.yaml': settings });
    const { stdout, stderr, code } = await run(folder, 'gaps');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('This portfolio has no target.');
    expect(stderr).toContain('--target wales-social-care-ot:level-6');
  });

  it('takes --target where the portfolio has none', async () => {
    const folder = writeFiles(temporaryFolder(), { 'otpath.yaml': settings });
    const { stdout, code } = await run(folder, 'gaps', '--target', 'wales-social-care-ot:level-5');
    expect(code).toBe(0);
    expect(stdout).toContain('Target: wales-social-care-ot:level-5');
  });

  it.each([
    ['wales-social-care-ot:levl-6', 'has no target "levl-6".\nDid you mean level-6?'],
    [
      'wales-social-care-ot:level-66',
      'has no target "level-66".\nIt has: level-5, level-6, level-7',
    ],
    [
      'wales-social-car-ot:level-6',
      'no framework "wales-social-car-ot".\nDid you mean wales-social',
    ],
    [
      'elsewhere:level-6',
      'no framework "elsewhere".\nChoose one of these: cheshire-east-ot, hcpc-cpd, milton-keynes-ot',
    ],
    ['level-6', '"level-6" is not a target.\nDid you mean wales-social-care-ot:level-6?'],
    ['wales-social-care-ot:', '"wales-social-care-ot" has several targets.\nChoose one of these'],
  ])('exits with 2 for the target %s and says what there is', async (wanted, message) => {
    const { stdout, stderr, code } = await run(copyExample(), 'gaps', '--target', wanted);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });

  it.each([
    [
      'wales-social-care-ot',
      'The target in otpath.yaml is only the name of a framework, "wales-social-care-ot". Add a level, stage or role to it. Write one of these after target: wales-social-care-ot:level-5, wales-social-care-ot:level-6, wales-social-care-ot:level-7, wales-social-care-ot:level-8, wales-social-care-ot:level-9.',
    ],
    [
      'hcpc-cpd:',
      'The target in otpath.yaml is only the name of a framework, "hcpc-cpd". Add a level, stage or role to it. Write one of these after target: hcpc-cpd:cpd-profile.',
    ],
    [
      'level-6',
      'The target in otpath.yaml can’t be "level-6". Did you mean wales-social-care-ot:level-6? To see all targets, run: otpath framework list',
    ],
    [
      '[level-6]',
      'otpath can’t read otpath.yaml, so it does not know the target of this portfolio. To see what is wrong, run: otpath check',
    ],
  ])('exits with 2 for target: %s in otpath.yaml and says what to write', async (written, said) => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${settings}target: ${written}\n`,
    });
    const { stdout, stderr, code } = await run(folder, 'gaps');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.trim().replaceAll('\n', ' ')).toBe(said);
  });
});

/** A portfolio that has been recognised at the level it aims at, with what the policy asks of each pillar. */
function reached(): string {
  const folder = temporaryFolder();
  const claims = ['L5-PP-01', 'L5-LM-01', 'L5-ED-01', 'L5-ER-01']
    .map((id) => `  - statement: ${id}\n    rationale: I weighed three ways.\n`)
    .join('');
  const witness = 'witness: { name: Rhodri Sample, date: 2026-03-20 }\n';
  const piece = evidence(claims + witness);
  return writeFiles(folder, {
    'otpath.yaml': `${settings}target: wales-social-care-ot:level-5\nattained:\n  - { target: "wales-social-care-ot:level-5", date: 2026-01-15, by: The panel }\ncredentials:\n  - { kind: hcpc-registration, number: OT012345, expires: 2027-10-31 }\n`,
    [join('evidence', 'kitchen.md')]: piece,
    [join('evidence', 'hall.md')]: piece.replace('case-study', 'audit'),
  });
}
