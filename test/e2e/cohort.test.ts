import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeSigned, makeCohort, shelf } from '../support/made-cohort.ts';
import { runHere } from '../support/run-here.ts';
import { repository, type Run } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];

interface Person {
  readonly key: string;
  readonly shownAs: string;
  readonly path: string;
  readonly target?: {
    readonly sought: Readonly<Record<string, number>>;
    readonly recognised: number;
    readonly totals: Readonly<Record<string, number>>;
    readonly pillars: readonly Readonly<Record<string, unknown>>[];
  };
  readonly [fact: string]: unknown;
}

interface Told {
  readonly people: readonly Person[];
  readonly totals: Readonly<Record<string, number>>;
  readonly next: readonly {
    readonly shownAs: string;
    readonly kind: string;
    readonly text: string;
  }[];
  readonly statements: readonly object[];
  readonly assessors: readonly object[];
  readonly sameId: readonly object[];
  readonly unread: readonly { readonly path: string; readonly message: string }[];
}

let made: string;
beforeAll(async () => {
  made = await makeCohort();
});

const cohort = (args: readonly string[], cwd = made): Promise<Run> =>
  runHere(['cohort', ...args, ...asOf], { cwd, env: shelf(made) });
const told = async (args: readonly string[] = ['team'], cwd = made): Promise<Told> =>
  JSON.parse((await cohort([...args, '--format', 'json'], cwd)).stdout) as Told;

describe('a cohort of twelve', () => {
  it('is read whole but for the portfolio that can’t be', async () => {
    const { stdout, stderr, code } = await cohort(['team', '--format', 'json']);
    const { people, unread } = JSON.parse(stdout) as Told;
    expect({ stderr, code }).toEqual({ stderr: '', code: 2 });
    expect(people.map(({ key }) => key)).toEqual([
      'a-01',
      'bea',
      'cai',
      'dan',
      'eve',
      'gwen',
      'huw',
      'llyr',
      'm-01',
      'm-02',
      'tom',
    ]);
    expect(unread.map(({ path, message }) => [path, message])).toEqual([
      ['fay', expect.stringContaining('otpath.yaml')],
    ]);
  });

  it('says what the supervisor should do next, the most urgent first, and nothing else', async () => {
    const { next } = await told();
    expect(next.map(({ shownAs, text }) => `${shownAs}: ${text}`)).toEqual([
      'Tom Example: Ask about hcpc-registration: it expired on 31 October 2026.',
      'Gwen Example: Agree a target: the portfolio has none.',
      'Bea Sample: Ask Nia Sample for a decision on 1 piece of evidence, waiting since 24 August 2026 (90 days).',
      'Eve Example: Bring the assessors together: they disagree on 1 claim.',
      'Tom Example: Remind them to renew dbs-enhanced: it expires on 10 January 2027.',
      'Ann Example: Ask how it is going: the last evidence is of 10 February 2026.',
      'Gwen Example: Ask how it is going: there is no evidence yet.',
      'Tom Example: Look at 1 open condition of a sign-off.',
    ]);
  });

  it('counts for each person what is met, begun and not started', async () => {
    const { people } = await told();
    const sought = Object.fromEntries(
      people.flatMap(({ key, target }) => (target ? [[key, target.sought]] : [])),
    );
    const counts = (met: number, needsWork: number) => ({
      asked: 6,
      met,
      needsWork,
      notStarted: 6 - met - needsWork,
    });
    expect(sought).toEqual({
      'a-01': counts(1, 0),
      bea: counts(2, 0),
      cai: counts(1, 0),
      dan: counts(1, 0),
      eve: counts(0, 1),
      huw: counts(1, 0),
      llyr: counts(2, 0),
      'm-01': counts(1, 0),
      'm-02': counts(2, 0),
      tom: counts(2, 0),
    });
    expect(people.find(({ key }) => key === 'llyr')?.target?.pillars).toEqual([
      { id: 'practice', title: 'Practice', asked: 3, met: 1, needsWork: 0, notStarted: 2 },
      { id: 'learning', title: 'Learning', asked: 3, met: 1, needsWork: 0, notStarted: 2 },
    ]);
  });

  it('tells two people of one name apart', async () => {
    const { people } = await told();
    expect(people.map(({ shownAs }) => shownAs).filter((name) => name.startsWith('Mari'))).toEqual([
      'Mari Lloyd (m-01)',
      'Mari Lloyd (m-02)',
    ]);
  });

  it('knows who is on leave', async () => {
    const { people } = await told();
    expect(
      people.filter(({ onLeave }) => onLeave).map(({ key, onLeave }) => [key, onLeave]),
    ).toEqual([['huw', { from: '2026-08-01' }]]);
  });

  it('names the statements that nobody or only one person evidences', async () => {
    const { statements } = await told();
    expect(statements).toEqual([
      { id: 'team-ot:L-02', text: 'Teaches students.', asked: 10, by: 'cai' },
      { id: 'team-ot:L-03', text: 'Leads an audit.', asked: 10 },
    ]);
  });

  it('says what each assessor has decided, and what waits for them', async () => {
    const { assessors } = await told();
    expect(assessors).toEqual([
      {
        name: 'Nia Sample',
        decisions: 11,
        accepted: 10,
        conditions: 1,
        notAccepted: 0,
        changed: 0,
        people: 8,
        waiting: 1,
        waitingSince: '2026-08-24',
        daysToDecide: { pieces: 8, least: 1, median: 6.5, most: 10 },
      },
      {
        name: 'Rhodri Example',
        decisions: 2,
        accepted: 1,
        conditions: 0,
        notAccepted: 1,
        changed: 0,
        people: 2,
        waiting: 0,
        daysToDecide: { pieces: 2, least: 11, median: 12.5, most: 14 },
      },
    ]);
  });

  it('is shown on one screen of 80 and of 50 columns', async () => {
    const wide = await cohort(['team']);
    await expect(wide.stdout).toMatchFileSnapshot(
      join(repository, 'test', 'goldens', 'cohort', 'team.txt'),
    );
    const narrow = await runHere(['cohort', 'team', ...asOf], {
      cwd: made,
      env: { ...shelf(made), COLUMNS: '50' },
    });
    await expect(narrow.stdout).toMatchFileSnapshot(
      join(repository, 'test', 'goldens', 'cohort', 'team.50.txt'),
    );
    expect(Math.max(...narrow.stdout.split('\n').map(({ length }) => length))).toBeLessThan(51);
    const all = await cohort(['team', '--all']);
    await expect(all.stdout).toMatchFileSnapshot(
      join(repository, 'test', 'goldens', 'cohort', 'team.all.txt'),
    );
  });

  it('is one record a line for programs', async () => {
    const { stdout } = await cohort(['team', '--format', 'ndjson']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { otpath: string; record: string });
    const { people, next, statements, assessors, unread } = await told();
    const count = (record: string): number => records.filter((one) => one.record === record).length;
    expect(records[0]).toEqual({
      otpath: '1',
      record: 'cohort',
      asOf: '2026-11-22',
      people: 11,
      unread: 1,
    });
    expect(['person', 'next', 'statement', 'assessor', 'unread'].map(count)).toEqual(
      [people, next, statements, assessors, unread].map(({ length }) => length),
    );
    expect(new Set(records.map(({ otpath }) => otpath))).toEqual(new Set(['1']));
  });
});

describe('the numbers of a cohort', () => {
  it.each(['the made cohort', 'the examples'])(
    'are those of gaps and check for each portfolio of %s',
    async (which) => {
      const isMade = which === 'the made cohort';
      const folder = isMade ? join(made, 'team') : join(repository, 'examples');
      const { people, totals } = await told([folder]);
      expect(people.length).toBe(isMade ? 11 : 3);
      const sums: Record<string, number> = {};
      for (const { path, target, findings, shownAs } of people) {
        const run = (...args: readonly string[]) =>
          runHere([...args, join(folder, path), '--format', 'json', ...asOf], { env: shelf(made) });
        const check = JSON.parse((await run('check')).stdout) as {
          portfolios: { summary: Record<string, number> }[];
        };
        const { errors, warnings, notes } = check.portfolios[0]!.summary;
        expect({ shownAs, findings }).toEqual({ shownAs, findings: { errors, warnings, notes } });
        if (!target) continue;
        const gaps = JSON.parse((await run('gaps')).stdout) as {
          totals: Record<string, number>;
          requirements: unknown[];
        };
        expect({ shownAs, totals: target.totals }).toEqual({ shownAs, totals: gaps.totals });
        expect(target.sought['asked']! + target.recognised).toBe(gaps.requirements.length);
        for (const [state, count] of Object.entries(gaps.totals)) {
          sums[state] = (sums[state] ?? 0) + count;
        }
      }
      expect(totals).toEqual(sums);
    },
    120_000,
  );
});

describe('which portfolios are meant', () => {
  const settings = (name: string, id = ''): string =>
    `otpath: 1\npractitioner: { name: ${name}${id} }\n`;

  it('are those of a list, each folder seen from the list, and what is not there is named', async () => {
    writeFileSync(join(made, 'list.txt'), '# our team\nteam/ann\n\nteam/nobody\nteam/south\n');
    const { people, unread } = await told(['--list', join(made, 'list.txt')], temporaryFolder());
    expect(people.map(({ path }) => path)).toEqual(['team/ann', 'team/south/mari']);
    expect(unread.map(({ path, message }) => [path, message])).toEqual([
      ['team/nobody', 'There is no file or folder "team/nobody".'],
    ]);
  });

  it('are told apart where two have one id, and that is said', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'east/ann/otpath.yaml': settings('Ann Example', ', id: a-01'),
      'west/ann/otpath.yaml': settings('Ann Sample', ', id: a-01'),
    });
    const { people, sameId } = await told(['.'], cwd);
    expect(people.map(({ key }) => key)).toEqual(['a-01 (east/ann)', 'a-01 (west/ann)']);
    expect(sameId).toEqual([{ id: 'a-01', paths: ['east/ann', 'west/ann'] }]);
    const { stdout } = await cohort(['.'], cwd);
    expect(stdout).toContain('2 portfolios have the id a-01: east/ann, west/ann.');
  });

  it('are found once, at any depth, by paths below the folders named and never by absolute ones', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'east/deep/down/ann/otpath.yaml': settings('Ann Example'),
      'east/.hidden/otpath.yaml': settings('Nobody Example'),
      'west/otpath.yaml': settings('Lead Example'),
      'west/evidence/otpath.yaml': settings('Nobody Sample'),
      'west/team/bea/otpath.yaml': settings('Bea Sample'),
    });
    const { people } = await told([join(cwd, 'east'), join(cwd, 'west'), join(cwd, 'west/team')]);
    expect(people.map(({ path }) => path)).toEqual(['east/deep/down/ann', 'west', 'west/team/bea']);
    expect(JSON.stringify(people)).not.toContain(cwd);
  });

  it('has to be one at least', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    const { stdout, stderr, code } = await cohort(['empty'], cwd);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toBe(
      'There is no portfolio in "empty" or below.\nGive a folder with portfolios in it. Each has a file called otpath.yaml.\n',
    );
    const both = await cohort(['empty', '--list', 'list.txt'], cwd);
    expect(both.stderr).toContain('Give folders or --list, not both.');
    const noList = await cohort(['--list', 'list.txt'], cwd);
    expect(noList.stderr).toContain('list.txt could not be opened. It does not exist.');
  });

  it('are compared with another target where one is given', async () => {
    const { people } = await told(['team', '--target', 'wales-social-care-ot:level-5']);
    expect(
      new Set(people.map(({ target }) => (target as { id?: string } | undefined)?.id)),
    ).toEqual(new Set(['wales-social-care-ot:level-5']));
  });
});

describe('what has changed since it was signed', () => {
  it('waits for the person who signed it, since the day of that decision', async () => {
    changeSigned(made);
    const { people, next } = await told();
    expect(people[0]).toMatchObject({
      key: 'a-01',
      suspect: 1,
      waiting: {
        pieces: 1,
        since: '2026-02-20',
        for: [{ from: 'Nia Sample', pieces: 1, since: '2026-02-20' }],
      },
    });
    expect(next.filter(({ shownAs }) => shownAs === 'Ann Example').map(({ kind }) => kind)).toEqual(
      ['waiting', 'no-recent-evidence', 'suspect'],
    );
  });
});
