import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  beginHistory,
  committedSignOffs,
  historyLimits,
  type HistoryLimits,
} from '../../src/node/committed-sign-offs.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const head = '---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n';
const claim = '  - statement: L6-PP-03\n    rationale: I weighed three ways.\n';
const kitchen = `${head}${claim}---\nWhat happened, and what I learned from it.\n`;

const settings = 'otpath: 1\npractitioner: { name: Bethan Example }\n';
const target = 'target: wales-social-care-ot:level-6\n';
const file = 'signoffs/kitchen--nia-sample.yaml';

function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Bethan Example', '-c', 'user.email=bethan@example.org'];
  return execFileSync('git', [...who, '-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

function commit(folder: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'Today');
  return git(folder, 'rev-parse', 'HEAD').slice(0, 12);
}

async function sign(cwd: string, date: string, ...said: readonly string[]): Promise<void> {
  const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--date', date];
  const { code, stderr } = await runHere(['sign', 'kitchen', ...nia, ...said], { cwd });
  expect({ code, stderr }).toMatchObject({ code: 0 });
}

const no = ['--not-accept', 'L6-PP-03=It is of somebody else.'];

/** A portfolio in a folder of a repository, in which Nia Sample did not accept the claim; and the commit of that. */
let refused = '';
let first = '';

beforeAll(async () => {
  refused = writeFiles(temporaryFolder(), {
    'people/bethan/otpath.yaml': settings + target,
    'people/bethan/evidence/kitchen.md': kitchen,
  });
  git(refused, 'init', '-q');
  await sign(join(refused, 'people/bethan'), '2026-04-01', ...no);
  first = commit(refused);
});

function copied(): string {
  const folder = temporaryFolder();
  cpSync(refused, folder, { recursive: true });
  return join(folder, 'people/bethan');
}

interface Said {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line: number;
}

async function found(
  cwd: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<readonly Said[]> {
  const { stdout } = await runHere(['check', '--format', 'json', ...args], { cwd, env });
  const { portfolios } = JSON.parse(stdout) as {
    portfolios: readonly { readonly findings: readonly Said[] }[];
  };
  return portfolios[0]!.findings.filter(({ code }) => ['OT627', 'OT628', 'OT630'].includes(code));
}

const codes = async (...args: Parameters<typeof found>): Promise<readonly string[]> =>
  (await found(...args)).map(({ code }) => code);

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe('a refusal that git has and the portfolio has no more', () => {
  it('is an error at the claim, which says how to get it back', async () => {
    const cwd = copied();
    expect(await found(cwd)).toEqual([]);
    rmSync(join(cwd, file));
    const error = {
      code: 'OT627',
      severity: 'error',
      file: 'evidence/kitchen.md',
      line: 6,
      message:
        'Nia Sample did not accept this claim of L6-PP-03 on 1 April 2026, but that decision is no longer in the portfolio.',
      hint: `Get the file back with git restore --source=${first} ${file}, or ask Nia Sample to sign again.`,
    };
    expect(await found(cwd)).toMatchObject([error]);
    // git takes the empty folder away too.
    rmSync(join(cwd, 'signoffs'), { recursive: true });
    commit(cwd);
    expect(await found(cwd)).toMatchObject([error]);
    git(cwd, 'restore', `--source=${first}`, file);
    expect(await found(cwd)).toEqual([]);
  });

  it('is suspect in gaps, whatever others accepted', async () => {
    const cwd = copied();
    const rhodri = ['--name', 'Rhodri Sample', '--relationship', 'supervisor'];
    await runHere(['sign', 'kitchen', '--accept', 'all', ...rhodri, '--date', '2026-04-02'], {
      cwd,
    });
    rmSync(join(cwd, file));
    const { stdout, stderr } = await runHere(['gaps', '--format', 'json'], { cwd });
    const { requirements } = JSON.parse(stdout) as {
      requirements: readonly { id: string; state: string; why: readonly string[] }[];
    };
    expect(requirements.find(({ id }) => id.endsWith('L6-PP-03'))).toMatchObject({
      state: 'suspect',
      why: [
        'Nia Sample judged it on 1 April 2026. Since then, the sign-off file itself has changed.',
      ],
    });
    expect(stderr).toContain('otpath check');
  });

  it('is said where the evidence has another name and another text', async () => {
    const cwd = copied();
    rmSync(join(cwd, file));
    renameSync(join(cwd, 'evidence/kitchen.md'), join(cwd, 'evidence/ramp.md'));
    edit(join(cwd, 'evidence/ramp.md'), (text) => text.replace('What happened', 'It happened'));
    commit(cwd);
    expect(await found(cwd)).toMatchObject([
      {
        code: 'OT630',
        severity: 'warning',
        file: 'evidence/ramp.md',
        message:
          'Nia Sample did not accept the claim of L6-PP-03 in evidence/kitchen.md on 1 April 2026. Neither that evidence nor the decision is in the portfolio any more.',
      },
    ]);
  });

  it('stops a pack, and is counted by otpath alone', async () => {
    const cwd = copied();
    expect((await runHere([], { cwd })).stdout).toContain('Problems in the files: 0 errors,');
    rmSync(join(cwd, file));
    expect((await runHere([], { cwd })).stdout).toContain('Problems in the files: 1 error,');
    const pack = ['pack', '--output', 'pack.html'];
    const run = await runHere(pack, { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr + run.stdout).toContain('OT627');
    expect(existsSync(join(cwd, 'pack.html'))).toBe(false);
  });

  it('is found where the decision, its comment, its day or its assessor was changed', async () => {
    const changes: readonly ((text: string) => string)[] = [
      (text) => text.replace('not-accepted', 'accepted'),
      (text) => text.replace('It is of somebody else.', 'Nearly there.'),
      (text) => text.replace('2026-04-01', '2026-03-31'),
      (text) => text.replace('Nia Sample', 'Rhodri Sample'),
    ];
    for (const change of changes) {
      const cwd = copied();
      edit(join(cwd, file), (text) => change(text).replace(/^seal:.*\n(?: .*\n)*/m, ''));
      const [error] = await found(cwd);
      expect(error?.hint).toBe(
        `Put the decision back (git show ${first}:./${file} shows it), or ask Nia Sample to sign again.`,
      );
    }
  });

  it('is found for conditions, on merged branches and under another name of the evidence', async () => {
    const cwd = copied();
    await sign(cwd, '2026-05-01', '--conditions', 'L6-PP-03=Show the second visit.');
    commit(cwd);
    rmSync(join(cwd, file));
    expect((await found(cwd)).map(({ message }) => message)).toEqual([
      'Nia Sample accepted this claim of L6-PP-03 with conditions on 1 May 2026, but that decision is no longer in the portfolio.',
    ]);

    const grafted = copied();
    rmSync(join(grafted, file));
    commit(grafted);
    writeFiles(join(grafted, '../..'), {
      '.git/info/grafts': git(grafted, 'rev-parse', 'HEAD'),
    });
    expect(await codes(grafted)).toEqual(['OT627']);

    const merged = copied();
    git(merged, 'reset', '-q', '--hard', first);
    git(merged, 'rm', '-q', file);
    commit(merged);
    git(merged, 'checkout', '-q', '-b', 'side', first);
    git(merged, 'checkout', '-q', '-');
    git(merged, 'merge', '-q', '-s', 'ours', '-m', 'Ours', 'side');
    expect(await codes(merged)).toEqual(['OT627']);

    const renamed = copied();
    renameSync(join(renamed, 'evidence/kitchen.md'), join(renamed, 'evidence/cooking.md'));
    rmSync(join(renamed, file));
    expect((await found(renamed)).map((one) => one.file)).toEqual(['evidence/cooking.md']);
  });
});

describe('nothing is missing', () => {
  it('where the same assessor has signed again, or only the file has another name', async () => {
    const cwd = copied();
    await sign(cwd, '2026-04-01', '--accept', 'all');
    expect(await codes(cwd)).toEqual([]);
    rmSync(join(cwd, file));
    await sign(cwd, '2026-05-01', '--accept', 'all');
    expect(await codes(cwd)).toEqual([]);
    // On the day before that the refusal still counted.
    expect(await codes(cwd, ['--as-of', '2026-04-30'])).toEqual(['OT627']);
    expect(await codes(cwd, ['--as-of', '2026-03-31'])).toEqual([]);
    commit(cwd);
    rmSync(join(cwd, file));
    expect(await codes(cwd)).toEqual([]);

    const renamed = copied();
    renameSync(join(renamed, file), join(renamed, 'signoffs/from-nia.yaml'));
    commit(renamed);
    expect(await codes(renamed)).toEqual([]);
  });

  it('where the evidence or the claim was taken out, or the assessor is the practitioner', async () => {
    const gone = copied();
    rmSync(join(gone, file));
    rmSync(join(gone, 'evidence/kitchen.md'));
    expect(await codes(gone)).toEqual([]);

    const other = copied();
    rmSync(join(other, file));
    edit(join(other, 'evidence/kitchen.md'), (text) => text.replace('L6-PP-03', 'L6-PP-01'));
    expect(await codes(other)).toEqual([]);

    const own = copied();
    rmSync(join(own, file));
    edit(join(own, 'otpath.yaml'), (text) => text.replace('Bethan Example', 'Nia Sample'));
    expect(await codes(own)).toEqual([]);
  });

  it('before the first commit, without git, and above where git may look', async () => {
    const fresh = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings + target,
      'evidence/kitchen.md': kitchen,
    });
    git(fresh, 'init', '-q');
    await sign(fresh, '2026-04-01', ...no);
    expect(await codes(fresh)).toEqual([]);

    const cwd = copied();
    rmSync(join(cwd, file));
    expect(await codes(cwd, [], { PATH: temporaryFolder() })).toEqual([]);
    expect(await codes(cwd, [], { GIT_CEILING_DIRECTORIES: join(cwd, '..') })).toEqual([]);
  });
});

describe('a history that can’t be read', () => {
  const unread = [{ code: 'OT628', severity: 'note', file: 'otpath.yaml', line: 1 }];

  it('is a note', async () => {
    const broken = copied();
    rmSync(join(broken, '../../.git/objects'), { recursive: true });
    expect(await found(broken)).toMatchObject(unread);

    const shallow = temporaryFolder();
    const origin = join(copied(), '../..');
    writeFileSync(join(origin, 'new.txt'), 'New.');
    commit(origin);
    git(shallow, 'clone', '-q', '--depth', '1', `file://${origin}`, 'copy');
    const [note] = await found(join(shallow, 'copy/people/bethan'));
    expect(note).toMatchObject(unread[0]!);
    expect(note?.hint).toContain('--unshallow');
  });

  it('is read up to limits of commits, files, bytes and time', async () => {
    const cwd = copied();
    await sign(cwd, '2026-05-01', '--accept', 'all');
    commit(cwd);
    rmSync(join(cwd, file));
    const read = async (limits: Partial<HistoryLimits>) => {
      const all = { ...historyLimits, ...limits };
      const read = await committedSignOffs(beginHistory(cwd, process.env, all)!, new Map());
      return { files: read?.files.length, trouble: read?.trouble };
    };
    expect(await read({})).toEqual({ files: 2, trouble: undefined });
    expect(await read({ commits: 1 })).toEqual({ files: 1, trouble: 'too-long' });
    expect(await read({ files: 1 })).toEqual({ files: 1, trouble: 'too-long' });
    const few = { most: 50, time: 5000 };
    expect(await read({ log: few })).toEqual({ files: 0, trouble: 'unreadable' });
    expect(await read({ contents: few })).toEqual({ files: 0, trouble: 'unreadable' });

    const slow = writeFiles(temporaryFolder(), { git: '#!/bin/sh\nexec sleep 60\n' });
    chmodSync(join(slow, 'git'), 0o755);
    const env = { ...process.env, PATH: `${slow}:${process.env['PATH'] ?? ''}` };
    const limits = { ...historyLimits, log: { ...few, time: 50 } };
    expect(await committedSignOffs(beginHistory(cwd, env, limits)!, new Map())).toEqual({
      files: [],
      trouble: 'unreadable',
    });
  });

  it('starts nothing that the repository names, and fetches nothing', async () => {
    const cwd = copied();
    const mark = join(temporaryFolder(), 'started');
    const program = join(
      writeFiles(temporaryFolder(), { run: `#!/bin/sh\ntouch ${mark}\n` }),
      'run',
    );
    chmodSync(program, 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'diff.external',
      'diff.own.textconv',
      'filter.own.smudge',
      'gpg.program',
      'core.sshCommand',
      'core.gitProxy',
      'remote.origin.uploadpack',
    ]) {
      git(cwd, 'config', key, program);
    }
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['diff.own.command', program],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::${program}`],
      ['protocol.ext.allow', 'always'],
      ['protocol.allow', 'always'],
    ] as const) {
      git(cwd, 'config', key, value);
    }
    writeFiles(cwd, { '.gitattributes': '* diff=own filter=own\n' });
    const id = git(cwd, 'rev-parse', `HEAD:./${file}`).trim();
    rmSync(join(cwd, file));
    expect(await codes(cwd)).toEqual(['OT627']);
    // What a partial copy lacks would be fetched.
    rmSync(join(cwd, '../../.git/objects', id.slice(0, 2), id.slice(2)));
    await sign(cwd, '2026-05-01', '--accept', 'all');
    expect(await codes(cwd)).toEqual(['OT628']);
    expect(existsSync(mark)).toBe(false);
  });
});

it('no program is started where no repository is above', async () => {
  const started = join(temporaryFolder(), 'started');
  const fake = `#!/bin/sh\necho x >> ${started}\n`;
  const path = writeFiles(temporaryFolder(), { git: fake });
  chmodSync(join(path, 'git'), 0o755);
  const alone = writeFiles(temporaryFolder(), { [file]: 'x: 1\n' });
  expect(beginHistory(alone, { PATH: path })).toBeUndefined();
  expect(existsSync(started)).toBe(false);
  mkdirSync(join(alone, '.git'));
  expect(beginHistory(alone, { PATH: '.' })).toBeUndefined();
  const history = beginHistory(alone, { PATH: path });
  expect(await committedSignOffs(history!, new Map())).toEqual({ files: [] });
  expect(existsSync(started)).toBe(true);
});
