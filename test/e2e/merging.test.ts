import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository, type Run } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const day = ['--as-of', '2026-11-22'];
let cwd: string;
const run = (...args: readonly string[]): Promise<Run> => runHere(args, { cwd });
const cohort = (...args: readonly string[]): Promise<Run> =>
  run('cohort', 'people', ...day, ...args);

beforeAll(() => {
  cwd = temporaryFolder();
  for (const name of ['level-6', 'grade-g', 'experienced-ot']) {
    cpSync(join(repository, 'examples', name), join(cwd, 'people', name), { recursive: true });
  }
  writeFiles(cwd, {
    'people/aled/otpath.yaml': 'otpath: 1\npractitioner: { name: Aled Sample }\n',
    'people/broken/otpath.yaml': 'otpath: [1\n',
    'people/cai/otpath.yaml':
      'otpath: 1\npractitioner: { name: Aled Sample }\ntarget: wales-social-care-ot:level-5\n',
  });
});

/** Runs every shard, and gives the blobs’ names. */
async function shardsOf(count: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const file = `${String(number)}-of-${String(count)}.blob`;
    const { code } = await cohort(
      '--shard',
      `${String(number)}/${String(count)}`,
      '--output',
      file,
    );
    expect(code).toBe(0);
    files.push(file);
  }
  return files;
}

describe('merged shards are what one run gives, byte for byte', () => {
  it.each([1, 2, 3, 7, 20])('%i shards', { timeout: 120_000 }, async (count) => {
    const files = [...(await shardsOf(count))].reverse();
    for (const format of ['json', 'ndjson', 'terminal', 'html']) {
      const one = await cohort('--format', format, '--all');
      const merged = await run('merge', ...files, '--format', format, '--all');
      expect(merged.stdout).toBe(one.stdout);
      expect(merged.code).toBe(one.code);
    }
  });
});

test('the plan gives every portfolio to one shard, whatever shard asks', async () => {
  const [one, two] = [
    await cohort('--shard', '1/3', '--plan'),
    await cohort('--shard', '3/3', '--plan'),
  ];
  expect(one.stdout).toBe(two.stdout);
  const lines = one.stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(lines.map(([, , path]) => path).sort()).toEqual([
    'aled',
    'broken',
    'cai',
    'experienced-ot',
    'grade-g',
    'level-6',
  ]);
  expect(new Set(lines.map(([shard]) => shard))).toEqual(new Set(['1', '2', '3']));
});

describe('shards that do not fit are refused, with what to do', () => {
  const merge = (...files: readonly string[]): Promise<Run> => run('merge', ...files);
  const said = async (...files: readonly string[]): Promise<string> => {
    const { stdout, stderr, code } = await merge(...files);
    expect([stdout, code]).toEqual(['', 2]);
    return stderr.replace(/\s+/g, ' ').trim();
  };

  it('one is missing, there twice, cut, or something else', async () => {
    const [a, b, c] = await shardsOf(3);
    const again = 'otpath cohort people --as-of 2026-11-22 --shard';
    expect(await said(a!, c!)).toBe(
      `A shard is missing: 2 of 3. To write it, run: ${again} 2/3 --output shard-2.blob`,
    );
    cpSync(join(cwd, b!), join(cwd, 'copy.blob'));
    expect(await said(a!, b!, 'copy.blob', c!)).toContain(
      `Shard 2 is there more than once: ${b!}, copy.blob.`,
    );
    const text = readFileSync(join(cwd, b!), 'utf8');
    for (const share of [0.4, 0.9, 0.999]) {
      writeFileSync(join(cwd, 'cut.blob'), text.slice(0, Math.floor(text.length * share)));
      expect(await said(a!, 'cut.blob', c!)).toMatch(
        /^cut\.blob (?:is not complete|was not written)/,
      );
    }
    writeFileSync(join(cwd, 'cut.blob'), text.split('\n').slice(0, -2).join('\n') + '\n');
    expect(await said(a!, 'cut.blob', c!)).toBe(
      `cut.blob is not complete. Its end is missing. To write it, run: ${again} 2/3 --output cut.blob`,
    );
    expect((await merge(a!, b!, 'cut.blob', c!)).code).toBe(2);
    expect((await merge(a!, b!, 'cut.blob', c!)).stdout).toBe((await merge(a!, b!, c!)).stdout);
    writeFileSync(join(cwd, 'other.json'), '{}\n');
    expect(await said(a!, 'other.json', c!)).toContain(
      'other.json was not written by otpath cohort --shard.',
    );
    expect(await said(a!, 'gone.blob')).toContain('gone.blob could not be opened.');
  });

  it('many are missing or cut: each has its command, on a line that can be copied', async () => {
    const files = await shardsOf(7);
    const text = readFileSync(join(cwd, files[4]!), 'utf8');
    writeFileSync(join(cwd, 'cut 5.blob'), text.slice(0, -9));
    const { stdout, stderr, code } = await merge(files[0]!, 'cut 5.blob');
    expect([stdout, code]).toEqual(['', 2]);
    const again = 'otpath cohort people --as-of 2026-11-22 --shard';
    expect(stderr.split('\n')).toEqual([
      'Shards are missing: 2-4, 6, 7 of 7. cut 5.blob is not complete. Its end is',
      'missing.',
      'To write them, run:',
      ...[2, 3, 4].map((n) => `${again} ${String(n)}/7 --output shard-${String(n)}.blob`),
      `${again} 5/7 --output "cut 5.blob"`,
      ...[6, 7].map((n) => `${again} ${String(n)}/7 --output shard-${String(n)}.blob`),
      '',
    ]);
  });

  it('the command repeats all that decides what is in a shard', async () => {
    const head = async (...args: readonly string[]): Promise<string> => {
      const { stdout } = await cohort('--shard', '1/2', ...args);
      return (JSON.parse(stdout.split('\n')[0]!) as { readonly command: string }).command;
    };
    const target = ['--target', 'wales-social-care-ot:level-5', '--lang', 'cy'];
    expect(await head(...target, '--frameworks', 'our frameworks')).toBe(
      'otpath cohort people --target "wales-social-care-ot:level-5" --frameworks "our frameworks" --lang cy --as-of 2026-11-22',
    );
  });

  it('one is of another day, list, version, target, language or number', async () => {
    const [a] = await shardsOf(2);
    const other = async (what: string, ...args: readonly string[]): Promise<void> => {
      await run('cohort', 'people', '--shard', '2/2', '--output', 'b.blob', ...args);
      expect(await said(a!, 'b.blob')).toContain(
        `b.blob does not belong to the same run as ${a!}. It has ${what}.`,
      );
      rmSync(join(cwd, 'b.blob'));
    };
    await other('another day', '--as-of', '2026-11-21');
    await other('another target', ...day, '--target', 'wales-social-care-ot:level-5');
    await other('another language', ...day, '--lang', 'cy');
    writeFileSync(
      join(cwd, 'm.yaml'),
      'otpath: 1\nstart: started\nmilestones: [{ after: 6 months, met: 30 % }]\n',
    );
    await other('other milestones', ...day, '--milestones', 'm.yaml');
    const text = readFileSync(join(cwd, '2-of-2.blob'), 'utf8');
    writeFileSync(join(cwd, 'b.blob'), text.replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
    expect(await said(a!, 'b.blob')).toContain('It has another version of otpath.');
    writeFileSync(join(cwd, 'b.blob'), text.replace(/"list":"[0-9a-f]{4}/, '"list":"zzzz'));
    expect(await said(a!, 'b.blob')).toContain('It has other portfolios');
  });
});

describe('counts that are to end a run with 1', () => {
  const words = (stderr: string): string => stderr.replace(/\s+/g, ' ').trim();

  it('are those of the whole cohort, so a shard refuses them', async () => {
    const { code, stderr } = await cohort('--shard', '1/2', '--fail-on', 'errors');
    expect([code, words(stderr)]).toEqual([
      2,
      'You can’t use --shard and --fail-on together. For all commands, type: otpath help cohort',
    ]);
  });

  it('are the same in one run and merged, and come behind what could not be read', async () => {
    const two = async (...args: readonly string[]): Promise<readonly Run[]> => [
      await run('cohort', 'people/level-6', 'people/cai', ...day, ...args),
      await run('merge', 'x.blob', ...args),
    ];
    const shard = ['--shard', '1/1', '--output', 'x.blob'];
    await run('cohort', 'people/level-6', 'people/cai', ...day, ...shard);
    for (const { code, stderr } of await two('--fail-on', 'waiting', '--fail-on', 'waiting=24')) {
      expect([code, words(stderr)]).toEqual([
        1,
        '--fail-on waiting: 24 found. The limit is 1, so the exit code is 1. --fail-on waiting: 24 found. The limit is 24, so the exit code is 1.',
      ]);
    }
    for (const { code } of await two('--fail-on', 'waiting=25', '--fail-on', 'details')) {
      expect(code).toBe(0);
    }
    expect((await cohort('--fail-on', 'errors')).code).toBe(2);
    expect((await cohort('--fail-on', 'mistakes')).stderr).toContain('Write errors, details,');
  });
});

describe('which shard this is', () => {
  const shardIn = async (env: Readonly<Record<string, string>>, written = 'auto') => {
    const { stdout, code } = await runHere(['cohort', 'people', ...day, '--shard', written], {
      cwd,
      env,
    });
    if (code !== 0) return undefined;
    const { shard, shards } = JSON.parse(stdout.split('\n')[0]!) as {
      shard: number;
      shards: number;
    };
    return [shard, shards];
  };

  it('is what Slurm, Kubernetes or CI says', async () => {
    const slurm = {
      SLURM_ARRAY_TASK_MIN: '10',
      SLURM_ARRAY_TASK_MAX: '14',
      SLURM_ARRAY_TASK_COUNT: '3',
    };
    expect(await shardIn({ ...slurm, SLURM_ARRAY_TASK_ID: '12' })).toEqual([2, 3]);
    // A task that is run again alone.
    const alone = { SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_COUNT: '1' };
    expect(await shardIn(alone, 'auto/4')).toEqual([3, 4]);
    expect(await shardIn({ JOB_COMPLETION_INDEX: '0' }, 'auto/4')).toEqual([1, 4]);
    expect(await shardIn({ CI_NODE_INDEX: '2', CI_NODE_TOTAL: '2' })).toEqual([2, 2]);
  });

  it('is refused where nobody says it, or where it can’t be', async () => {
    expect(await shardIn({})).toBeUndefined();
    expect(await shardIn({ JOB_COMPLETION_INDEX: '0' })).toBeUndefined();
    for (const written of ['0/3', '4/3', '1', '1/0', 'x', '1/3/4']) {
      expect(await shardIn({}, written)).toBeUndefined();
    }
  });
});
