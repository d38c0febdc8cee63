import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { type Run } from '../support/run.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const kitchen = [
  '---',
  'title: A kitchen',
  'date: 2026-03-14',
  'type: case-study',
  'claims:',
  '  - statement: L6-PP-03',
  '    rationale: I weighed three ways.',
  '  - statement: L6-PP-01',
  '    rationale: It was new to the team.',
  'attachments: [plan.pdf]',
  '---',
  '',
  'Yr ŵyl: what happened, and what I learned from it.',
  '',
].join('\n');
const stairs = kitchen.replace('A kitchen', 'Stairs').replace('attachments: [plan.pdf]\n', '');

const made = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/kitchen.md': kitchen,
    'evidence/stairs.md': stairs,
    'evidence/plan.pdf': '%PDF-1.7 …',
  });

const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--date', '2026-11-01'];
const sign = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['sign', ...args], { cwd });

/** The state of some statements. */
async function statesOf(cwd: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await runHere(['gaps', '--format', 'json', ...asOf], { cwd });
  const { requirements } = JSON.parse(stdout) as {
    requirements: readonly { readonly id: string; readonly state: string }[];
  };
  return Object.fromEntries(
    requirements
      .map(({ id, state }) => [id.replace(/^.*:/, ''), state] as const)
      .filter(([id]) => ['L6-PP-03', 'L6-PP-01'].includes(id)),
  );
}

const file = (cwd: string, name = 'kitchen.md'): string => join(cwd, 'evidence', name);
const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
};

const both = { 'L6-PP-03': 'accepted', 'L6-PP-01': 'accepted' };
const neither = { 'L6-PP-03': 'suspect', 'L6-PP-01': 'suspect' };

/** A portfolio in which the supervisor has accepted both claims, and in which nothing else claims them. */
async function signed(): Promise<string> {
  const cwd = made();
  change(file(cwd, 'stairs.md'), 'L6-PP-0', 'L6-PP-1');
  const { code, stdout, stderr } = await sign(
    cwd,
    'evidence/kitchen.md',
    ...nia,
    '--accept',
    'all',
  );
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'L6-PP-03: accepted\nL6-PP-01: accepted\n',
    stderr: 'Written to signoffs/kitchen--nia-sample.yaml.\n',
  });
  return cwd;
}

describe('a sign-off', () => {
  it('makes claims verified, is a file that passes check, and changes no other file', async () => {
    const cwd = made();
    const before = fingerprints(cwd);
    await sign(cwd, 'evidence/kitchen.md', ...nia, '--accept', 'all');
    expect(await statesOf(cwd)).toEqual(both);
    expect(fingerprints(cwd)).toMatchObject(before);
    const { code, stdout } = await runHere(['check', '--strict', ...asOf], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('No problems found') as unknown,
    });
  });

  it.each<[string, (cwd: string) => void, Readonly<Record<string, string>>]>([
    ['one letter of the text', (cwd) => change(file(cwd), 'happened', 'happenned'), neither],
    ['the date', (cwd) => change(file(cwd), '2026-03-14', '2026-03-15'), neither],
    ['one byte of the attachment', (cwd) => appendFileSync(file(cwd, 'plan.pdf'), '.'), neither],
    [
      'one letter of one rationale',
      (cwd) => change(file(cwd), 'three ways', 'three way'),
      { ...both, 'L6-PP-03': 'suspect' },
    ],
    ['line ends', (cwd) => change(file(cwd), '\n', '\r\n'), both],
    ['spaces at the ends of lines', (cwd) => change(file(cwd), 'it.\n', 'it.  \n\n'), both],
    ['the way an accent is encoded', (cwd) => change(file(cwd), 'ŵ', 'w\u0302'), both],
    ['a byte order mark', (cwd) => change(file(cwd), '---\ntitle', '\uFEFF---\ntitle'), both],
    ['other evidence', (cwd) => change(file(cwd, 'stairs.md'), 'happened', 'changed'), both],
    [
      'a further claim',
      (cwd) =>
        change(
          file(cwd),
          'attachments:',
          '  - statement: L6-PP-08\n    rationale: So.\nattachments:',
        ),
      both,
    ],
    [
      'the order of the claims',
      (cwd) => {
        const claims = kitchen.slice(kitchen.indexOf('  - statement'), kitchen.indexOf('attach'));
        const [one = '', two = ''] = claims.split(/(?= {2}- statement)/);
        change(file(cwd), claims, `${two}${one}`);
      },
      both,
    ],
  ])('after a change of %s', async (_, mutate, expected) => {
    const cwd = await signed();
    mutate(cwd);
    expect(await statesOf(cwd)).toEqual(expected);
    const { stdout } = await runHere(['check', '--rule', 'OT611', ...asOf], { cwd });
    const suspects = Object.values(expected).filter((state) => state === 'suspect').length;
    expect(stdout.includes('OT611')).toBe(suspects > 0);
  });

  it('says what an assessor says of each claim, and keeps what was said before', async () => {
    const cwd = await signed();
    const said = [
      '--accept',
      'L6-PP-01=Well done: so it is.',
      '--not-accept',
      'L6-PP-03=Two ways, not three.',
    ];
    await sign(cwd, 'kitchen', ...nia, ...said);
    expect(await statesOf(cwd)).toEqual({ 'L6-PP-03': 'claimed', 'L6-PP-01': 'accepted' });
    expect(readdirSync(join(cwd, 'signoffs'))).toEqual(['kitchen--nia-sample.yaml']);
    const text = readFileSync(join(cwd, 'signoffs', 'kitchen--nia-sample.yaml'), 'utf8');
    expect(text).toContain('comment: "Well done: so it is."');
    expect(text).toMatch(
      /earlier:\n {2}- practitioner:\n[\s\S]*date: 2026-11-01\n[\s\S]*judgement: accepted/,
    );
  });

  it('of one claim leaves that of the other as it was', async () => {
    const cwd = await signed();
    await sign(cwd, 'kitchen', ...nia, '--conditions', 'L6-PP-01=Add the plan.');
    expect(await statesOf(cwd)).toEqual({ 'L6-PP-03': 'accepted', 'L6-PP-01': 'evidenced' });
  });

  it('of one claim after a change leaves that of the other suspect, and renewal covers both', async () => {
    const cwd = made();
    change(file(cwd, 'stairs.md'), 'L6-PP-0', 'L6-PP-1');
    await sign(cwd, 'kitchen', ...nia, '--accept', 'L6-PP-03', '--not-accept', 'L6-PP-01=No.');
    change(file(cwd), 'happened', 'went well');
    await sign(cwd, 'kitchen', ...nia.slice(0, 4), '--accept', 'L6-PP-03', '--date', '2026-11-10');
    expect(await statesOf(cwd)).toEqual({ 'L6-PP-03': 'accepted', 'L6-PP-01': 'suspect' });
    await sign(cwd, '--renew', '--yes', '--name', 'nia sample', '--date', '2026-11-12');
    expect(await statesOf(cwd)).toEqual({ 'L6-PP-03': 'accepted', 'L6-PP-01': 'claimed' });
    const text = readFileSync(join(cwd, 'signoffs', 'kitchen--nia-sample.yaml'), 'utf8');
    expect([...text.matchAll(/^ {2}- practitioner:/gm)]).toHaveLength(2);
  });

  it('keeps a name without needless spaces', async () => {
    const cwd = await signed();
    await sign(cwd, 'kitchen', ...nia, '--name', 'Nia   Sample', '--accept', 'all');
    const text = readFileSync(join(cwd, 'signoffs', 'kitchen--nia-sample.yaml'), 'utf8');
    expect(text).not.toContain('Nia   Sample');
  });

  it('of another assessor has a file of its own', async () => {
    const cwd = await signed();
    const rhodri = ['--name', 'Rhodri Sample', '--relationship', 'panel', '--accept', 'all'];
    await sign(cwd, 'evidence/kitchen.md', ...rhodri);
    expect(readdirSync(join(cwd, 'signoffs'))).toEqual([
      'kitchen--nia-sample.yaml',
      'kitchen--rhodri-sample.yaml',
    ]);
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown claim', ['kitchen', ...nia, '--accept', 'L6-PP-99'], 'L6-PP-03, L6-PP-01'],
    ['unknown evidence', ['kichen', ...nia, '--accept', 'all'], 'Did you mean kitchen?'],
    ['no judgement', ['kitchen', ...nia], '--accept'],
    ['no name', ['kitchen', '--accept', 'all'], '--name'],
    ['no relationship', ['kitchen', '--name', 'N', '--accept', 'all'], '--relationship'],
    ['no evidence', [...nia, '--accept', 'all'], 'otpath sign evidence/'],
    [
      'a claim twice',
      ['kitchen', ...nia, '--accept', 'L6-PP-03', '--not-accept', 'L6-PP-03=No'],
      'You gave two decisions on L6-PP-03.',
    ],
    [
      'conditions without words',
      ['kitchen', ...nia, '--conditions', 'L6-PP-03'],
      'Write the statement',
    ],
    ['a key that is not there', ['kitchen', ...nia, '--accept', 'all', '--key', 'none'], '--key'],
    ['a renewal by nobody', ['--renew', '--yes'], '--name'],
    ['a renewal where nobody has judged', ['--renew', '--yes', ...nia], 'otpath sign'],
    ['an empty name', ['kitchen', ...nia, '--name', ' ', '--accept', 'all'], '--name'],
    ['a name without letters', ['kitchen', ...nia, '--name', '-.', '--accept', 'all'], 'letters'],
    [
      'a post for a number',
      ['kitchen', ...nia, '--registration', 'Senior OT', '--accept', 'all'],
      'such as OT012345. Other numbers have at least 4 digits. Leave out\n--registration if you don’t know it.',
    ],
    [
      'a telephone number in the post',
      ['kitchen', ...nia, '--role', 'Senior OT, 07700 900123', '--accept', 'all'],
      'Give only the post, for example: --role',
    ],
    ['a day to come', ['kitchen', ...nia, '--date', '2999-01-01', '--accept', 'all'], '--date'],
    ['one’s own work', ['kitchen', ...nia, '--name', 'Bethan Example', '--accept', 'all'], 'self'],
    ['another’s self', ['kitchen', ...nia, '--relationship', 'self', '--accept', 'all'], 'Bethan'],
  ])('with %s is refused, and nothing is written', async (_, args, hint) => {
    const cwd = made();
    const before = fingerprints(cwd);
    const { code, stdout, stderr } = await sign(cwd, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('that can’t be read is not written over', async () => {
    const cwd = await signed();
    const path = join(cwd, 'signoffs', 'kitchen--nia-sample.yaml');
    writeFileSync(path, 'claims: [');
    const { code, stderr } = await sign(cwd, 'kitchen', ...nia, '--accept', 'all');
    expect(code).toBe(2);
    expect(stderr.replaceAll('\n', ' ')).toContain('so your decision was not recorded.');
    expect(readFileSync(path, 'utf8')).toBe('claims: [');
  });
});

describe('a sign-off that otpath did not read', () => {
  it('can’t be hidden by .otpathignore, and keeps what it says below the new one', async () => {
    const cwd = await signed();
    writeFileSync(join(cwd, '.otpathignore'), 'signoffs/\n');
    const path = join(cwd, 'signoffs', 'kitchen--nia-sample.yaml');
    expect(readFileSync(path, 'utf8')).not.toContain('earlier:');
    expect((await sign(cwd, 'kitchen', ...nia, '--accept', 'all')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('earlier:');
  });

  it('is never written where the folder leads out of the portfolio', async () => {
    const elsewhere = temporaryFolder();
    const linked = made();
    symlinkSync(elsewhere, join(linked, 'signoffs'));
    expect((await sign(linked, 'kitchen', ...nia, '--accept', 'all')).code).toBe(2);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('is not made of evidence whose attachment is missing', async () => {
    const cwd = made();
    rmSync(file(cwd, 'plan.pdf'));
    const { code, stderr } = await sign(cwd, 'kitchen', ...nia, '--accept', 'all');
    expect(code).toBe(2);
    expect(stderr).toContain('evidence/plan.pdf');
  });
});

describe('a renewal', () => {
  const renew = (cwd: string, ...args: readonly string[]): Promise<Run> =>
    sign(cwd, '--renew', '--name', 'Nia Sample', '--date', '2026-11-20', ...args);

  it('shows the difference first, and then lets the judgements stand', async () => {
    const cwd = await signed();
    change(file(cwd), 'happened', 'went well');
    change(file(cwd), 'three ways', 'four ways');
    appendFileSync(file(cwd, 'plan.pdf'), '.');
    const { code, stderr } = await renew(cwd, '--yes');
    expect(code).toBe(0);
    expect(stderr).toContain('- Yr ŵyl: what happened');
    expect(stderr).toContain('+ Yr ŵyl: what went well');
    expect(stderr).toContain('- I weighed three ways.');
    expect(stderr).toContain('+ I weighed four ways.');
    expect(stderr).toContain('The attachment evidence/plan.pdf was changed, added or removed.');
    expect(await statesOf(cwd)).toEqual(both);
  });

  it('says so where nothing has changed', async () => {
    const cwd = await signed();
    const before = fingerprints(cwd);
    expect(await renew(cwd, '--yes')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('nothing to renew') as unknown,
    });
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('needs an answer, and without one changes nothing', async () => {
    const cwd = await signed();
    change(file(cwd), 'happened', 'went well');
    const before = fingerprints(cwd);
    const { code, stderr } = await renew(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('hides personal details on both sides', async () => {
    const cwd = await signed();
    change(file(cwd), 'happened', 'happened to NHS number 999 000 0018');
    const { stderr } = await renew(cwd, '--yes');
    expect(stderr).toContain('+ Yr ŵyl: what happened to NHS number ••••');
    expect(stderr).not.toContain('0018');
  });
});

describe('personal details in what was judged', () => {
  it('are told where they stand, and in the sign-off only once they are gone from the evidence', async () => {
    const cwd = made();
    change(file(cwd), 'happened', 'happened to NHS number 999 000 0018');
    const { stderr } = await sign(cwd, 'kitchen', ...nia, '--accept', 'all');
    expect(stderr.replace(/\s+/g, ' ')).toContain('keeps a copy of the text');
    const find = async (): Promise<string> =>
      (await runHere(['check', '--rule', 'OT501', ...asOf], { cwd })).stdout;
    expect(await find()).toContain('evidence/kitchen.md');
    expect(await find()).not.toContain('--> signoffs');
    change(file(cwd), ' to NHS number 999 000 0018', '');
    expect(await find()).toContain('--> signoffs/kitchen--nia-sample.yaml');
  });
});

describe('a sign-off with an SSH key', () => {
  const ssh = (...args: readonly string[]): string =>
    execFileSync('ssh-keygen', args, { encoding: 'utf8', stdio: 'pipe' });

  async function signedWithKey(): Promise<{ cwd: string; key: string }> {
    const cwd = made();
    change(file(cwd, 'stairs.md'), 'L6-PP-0', 'L6-PP-1');
    const key = join(temporaryFolder(), 'key');
    ssh('-q', '-t', 'ed25519', '-N', '', '-C', 'a test', '-f', key);
    const registration = ['--registration', 'OT099999'];
    const run = await sign(
      cwd,
      'kitchen',
      ...nia,
      ...registration,
      '--accept',
      'all',
      '--key',
      key,
    );
    expect(run.code).toBe(0);
    return { cwd, key };
  }
  const rulesFound = async (cwd: string): Promise<readonly string[]> => {
    const { stdout } = await runHere(['check', '--format', 'json', ...asOf], { cwd });
    return [...stdout.matchAll(/"code": "(OT6\d\d)"/g)].map(([, code = '']) => code);
  };
  const allow = (cwd: string, signer: string, key: string): void => {
    writeFileSync(join(cwd, 'allowed_signers'), `${signer} ${readFileSync(`${key}.pub`, 'utf8')}`);
  };

  it('is valid where the key is allowed to that assessor', async () => {
    const { cwd, key } = await signedWithKey();
    expect(await rulesFound(cwd)).toEqual(['OT615']);
    allow(cwd, 'OT011111', key);
    // The portfolio's own list takes no weight from a sign-off.
    expect(await rulesFound(cwd)).toEqual(['OT615']);
    allow(cwd, 'OT099999', key);
    expect(await rulesFound(cwd)).toEqual([]);
    expect(await statesOf(cwd)).toEqual(both);
  });

  it('is broken once anything that was judged is changed by hand, and then counts for nothing', async () => {
    const { cwd, key } = await signedWithKey();
    allow(cwd, 'OT099999', key);
    const path = join(cwd, 'signoffs', 'kitchen--nia-sample.yaml');
    change(path, 'relationship: supervisor', 'relationship: panel');
    expect(await rulesFound(cwd)).toEqual(['OT614', 'OT624']);
    expect(await statesOf(cwd)).toEqual(neither);
  });

  it('stays valid when the copy of the text is taken out', async () => {
    const { cwd, key } = await signedWithKey();
    allow(cwd, 'OT099999', key);
    const path = join(cwd, 'signoffs', 'kitchen--nia-sample.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^text:[\s\S]*(?=^signature:)/m, ''));
    expect(await rulesFound(cwd)).toEqual([]);
    expect(await statesOf(cwd)).toEqual(both);
  });
});

describe('a statement that one piece claims twice', () => {
  it('is judged twice', async () => {
    const cwd = made();
    const file = join(cwd, 'evidence', 'kitchen.md');
    writeFileSync(file, kitchen.replace('L6-PP-01', 'L6-PP-03'));
    expect((await sign(cwd, 'kitchen', '--accept', 'L6-PP-03', ...nia)).code).toBe(0);
    const written = readFileSync(join(cwd, 'signoffs', 'kitchen--nia-sample.yaml'), 'utf8');
    expect(written.match(/rationale: .*/g)).toEqual([
      'rationale: I weighed three ways.',
      'rationale: It was new to the team.',
    ]);
    expect((await statesOf(cwd))['L6-PP-03']).toBe('accepted');
  });
});
