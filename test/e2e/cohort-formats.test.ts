import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCohort, shelf } from '../support/made-cohort.ts';
import { runHere } from '../support/run-here.ts';
import type { Run } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

let made: string;
beforeAll(async () => {
  made = await makeCohort();
});

const cohort = (args: readonly string[], cwd = made): Promise<Run> =>
  runHere(['cohort', 'team', '--as-of', '2026-11-22', ...args], { cwd, env: shelf(made) });
const read = (name: string): string => readFileSync(join(made, name), 'utf8');
const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] =>
  parse(read(name), { bom: true, columns: true });

const tables = [
  'assessors',
  'credentials',
  'milestones',
  'next',
  'people',
  'pillars',
  'statements',
  'unread',
  'waiting',
];

describe('csv', () => {
  it('is one file for each table, with the same facts as the json', async () => {
    const { stdout, code } = await cohort(['--format', 'csv', '--output', 'tables']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(readdirSync(join(made, 'tables'))).toEqual(tables.map((name) => `${name}.csv`));
    const people = rowsOf('tables/people.csv');
    expect(people).toHaveLength(11);
    expect(people[1]).toMatchObject({
      Person: 'Bea Sample',
      ID: 'bea',
      Target: 'team-ot:level-1',
      Met: '2',
      'Not started': '4',
      'Waiting for a decision': '1',
      'Waiting since': '2026-08-24',
      'Waiting for': 'Nia Sample',
    });
    expect(rowsOf('tables/waiting.csv')).toEqual([
      {
        Person: 'Bea Sample',
        'Waiting for': 'Nia Sample',
        'Pieces of evidence': '1',
        'Waiting since': '2026-08-24',
        Days: '90',
      },
    ]);
    // A second run takes the place of the first.
    expect((await cohort(['--format', 'csv', '--output', 'tables'])).stderr).toContain(
      'Written to tables/people.csv.',
    );
  });

  it('needs a folder, and says so before anything is read', async () => {
    for (const args of [[], ['--output', 'team.csv']]) {
      const { stderr, code } = await cohort(['--format', 'csv', ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain('Give the name of a folder for them: --output team');
    }
  });

  it('has no formula from a text', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'team/x/otpath.yaml': 'otpath: 1\npractitioner: { name: "=1+1", id: "@sum" }\n',
    });
    await cohort(['--format', 'csv', '--output', 'tables'], cwd);
    const text = readFileSync(join(cwd, 'tables', 'people.csv'), 'utf8');
    expect(text.split('\r\n')[1]).toMatch(/^'=1\+1,'@sum,/);
    await cohort(['--format', 'xlsx', '--output', 'team.xlsx'], cwd);
    const parts = unzipSync(readFileSync(join(cwd, 'team.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<c r="A2" t="s">');
    expect(strFromU8(parts['xl/sharedStrings.xml']!)).toContain('<t>=1+1</t>');
  });
});

describe('xlsx', () => {
  it('has a sheet for each table, with real days and numbers, and is the same bytes each time', async () => {
    await cohort(['--format', 'xlsx', '--output', 'team.xlsx']);
    const bytes = readFileSync(join(made, 'team.xlsx'));
    const parts = unzipSync(bytes);
    const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet [^>]*name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'People',
      'What to do next',
      'By pillar',
      'Waiting for a decision',
      'Credentials',
      'Milestones',
      'Statements',
      'Assessors',
      'Not read',
    ]);
    // 24 August 2026 is day 46258 of a spreadsheet.
    expect(strFromU8(parts['xl/worksheets/sheet4.xml']!)).toMatch(
      /<c r="C2"><v>1<\/v><\/c><c r="D2" s="\d+"><v>46258<\/v><\/c><c r="E2"><v>90<\/v>/,
    );
    const again = await cohort(['--output', 'team.xlsx']);
    expect(again.stderr).toBe('Written to team.xlsx.\n');
    expect(readFileSync(join(made, 'team.xlsx')).equals(bytes)).toBe(true);
  });

  it('is put under a name of its own where none is given', async () => {
    const { stdout, stderr } = await cohort(['--format', 'xlsx']);
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: 'Written to cohort-2026-11-22.xlsx.\n',
    });
    expect(existsSync(join(made, 'cohort-2026-11-22.xlsx'))).toBe(true);
  });
});

describe('--columns', () => {
  it('chooses the columns of the table of people, and names a near miss', async () => {
    await cohort(['--format', 'csv', '--output', 'chosen', '--columns', 'person, met,waiting']);
    expect(read('chosen/people.csv').split('\r\n')[2]).toBe('Bea Sample,2,1');
    const { stderr } = await cohort(['--all', '--columns', 'person,metz']);
    expect(stderr).toBe('There is no column "metz".\nDid you mean met?\n');
  });

  it('is refused where there is no table', async () => {
    const { stderr, code } = await cohort(['--columns', 'person', '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain('--columns does not work with --format json.');
    expect((await cohort(['--columns', 'person'])).stderr).toContain('Add --all');
  });
});

describe('--anonymise', () => {
  /** Everything by which somebody in the made cohort could be known. */
  const telling =
    /\b(?:Ann|Bea|Cai|Dan|Eve|Fay|Gwen|Huw|Llŷr|Siôn|Mari|Lloyd|Tom|Nia|Rhodri|Sample|a-01|m-0[12]|north|south|bea|cai|dan|eve|fay|gwen|huw|llyr|tom)\b/;
  const formats = ['json', 'ndjson', 'html', 'terminal'] as const;

  it('leaves no name, id or path in any format, and keeps the key apart', async () => {
    for (const format of formats) {
      const { stdout } = await cohort(['--format', format, '--anonymise', 'key.csv', '--all']);
      expect(telling.exec(stdout)?.[0]).toBeUndefined();
      expect(stdout).toContain('P12');
    }
    await cohort(['--format', 'csv', '--output', 'hidden', '--anonymise', 'key.csv']);
    if (process.platform !== 'win32')
      expect(statSync(join(made, 'key.csv')).mode & 0o777).toBe(0o600);
    for (const name of tables) expect(read(`hidden/${name}.csv`)).not.toMatch(telling);
    await cohort(['--format', 'xlsx', '--output', 'hidden.xlsx', '--anonymise', 'key.csv']);
    for (const part of Object.values(unzipSync(readFileSync(join(made, 'hidden.xlsx'))))) {
      expect(strFromU8(part)).not.toMatch(telling);
    }
  });

  it('gives everybody the same pseudonym each time, and somebody new a new one', async () => {
    await cohort(['--anonymise', 'stable.csv']);
    const before = rowsOf('stable.csv');
    expect(before).toHaveLength(14);
    writeFiles(made, {
      'team/zoe/otpath.yaml': 'otpath: 1\npractitioner: { name: Zoe Example }\n',
    });
    const { stdout } = await cohort(['--anonymise', 'stable.csv', '--format', 'json']);
    const after = rowsOf('stable.csv');
    expect(after.filter((row) => row['known as'] !== 'zoe')).toEqual(before);
    expect(after.find((row) => row['known as'] === 'zoe')).toMatchObject({ pseudonym: 'P13' });
    const bea = before.find((row) => row['known as'] === 'bea')!['pseudonym'];
    const { people } = JSON.parse(stdout) as { people: { key: string; waiting?: object }[] };
    expect(people.filter(({ waiting }) => waiting).map(({ key }) => key)).toEqual([bea]);
  });

  it('never writes over what is no key', async () => {
    writeFileSync(join(made, 'notes.txt'), 'My own notes.\n');
    const { stderr, code } = await cohort(['--anonymise', 'notes.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('notes.txt is not a key that otpath has written.');
    expect(read('notes.txt')).toBe('My own notes.\n');
    const same = await cohort(['--anonymise', 'a.json', '--output', 'a.json']);
    expect(same.stderr).toContain('The key must be in a file of its own, not in a.json.');
  });
});

it('names person and target in every row of the gaps of one', async () => {
  const { stdout } = await runHere(
    ['gaps', 'team/bea', '--as-of', '2026-11-22', '--format', 'csv'],
    { cwd: made, env: shelf(made) },
  );
  const rows: readonly Readonly<Record<string, string>>[] = parse(stdout, {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(6);
  for (const row of rows) {
    expect(Object.values(row).slice(0, 2)).toEqual(['Bea Sample', 'team-ot:level-1']);
  }
});

describe('cohort.yaml', () => {
  const yaml = `otpath: 1
milestones:
  - { after: 6 months, met: 30 % }
  - { after: 12 months, met: 60 % }
people:
  - { id: a-01, start: 2025-09-01 }
  - { id: bea, start: 2026-04-01 }
  - { id: dan, start: 2026-04-01, pauses: [{ from: 2026-06-01, to: 2026-09-30 }] }
`;
  interface Told {
    readonly people: readonly {
      readonly key: string;
      readonly milestone?: { readonly state: string };
    }[];
    readonly next: readonly {
      readonly shownAs: string;
      readonly kind: string;
      readonly text: string;
    }[];
  }

  it('says who is on track, needs attention or is past the end, and what the supervisor should do', async () => {
    const cwd = writeFiles(temporaryFolder(), { 'milestones.yaml': yaml });
    const { stdout } = await cohort([
      '--milestones',
      join(cwd, 'milestones.yaml'),
      '--format',
      'json',
    ]);
    const { people, next } = JSON.parse(stdout) as Told;
    const states = Object.fromEntries(people.map(({ key, milestone }) => [key, milestone?.state]));
    expect(states).toMatchObject({
      'a-01': 'past-end',
      bea: 'on-track',
      dan: 'on-track',
      cai: 'no-start',
      gwen: undefined,
    });
    expect(next.filter(({ kind }) => kind === 'past-end' || kind === 'milestone')).toMatchObject([
      {
        shownAs: 'Ann Example',
        text: 'Agree how to go on: the last milestone (12 months) was due on 1 September 2026. 1 met, 4 expected.',
      },
    ]);
  });

  it('can be named by the policy of the organisation, and comes before it', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'ours.yaml': 'policy: { id: ours, version: 1.0.0, rules: {} }\nmilestones: ours/dates.yaml\n',
      'ours/dates.yaml': 'otpath: 1\nmilestones:\n  - { after: 6 months, met: 30 % }\n',
      'team/ann/otpath.yaml':
        'otpath: 1\npractitioner: { name: Ann Example, started: 2026-01-05 }\ntarget: team-ot:level-1\norganisation_policy: ../../ours.yaml\n',
      'team/bea/otpath.yaml':
        'otpath: 1\npractitioner: { name: Bea Sample, started: 2026-01-05 }\ntarget: team-ot:level-1\n',
    });
    const states = async (): Promise<readonly unknown[]> => {
      const args = ['cohort', 'team', '--as-of', '2026-11-22', '--format', 'json'];
      const { stdout } = await runHere(args, { cwd, env: shelf(made) });
      return (JSON.parse(stdout) as Told).people.map(({ milestone }) => milestone?.state);
    };
    expect(await states()).toEqual(['past-end', undefined]);
    writeFiles(cwd, {
      'team/cohort.yaml': 'otpath: 1\nmilestones:\n  - { after: 24 months, met: 30 % }\n',
    });
    expect(await states()).toEqual(['on-track', 'on-track']);
  });

  it('is read from the folder too, and named with its lines where it can’t be used', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'ann/otpath.yaml':
        'otpath: 1\npractitioner: { name: Ann Example, started: 2026-01-05 }\ntarget: team-ot:level-1\n',
      'cohort.yaml': 'otpath: 1\nmilestones:\n  - { after: 6 months, met: 30 % }\n',
    });
    const run = (): Promise<Run> =>
      runHere(['cohort', '.', '--as-of', '2026-11-22', '--all'], { cwd, env: shelf(made) });
    expect((await run()).stdout).toMatch(/the last milestone \(6 months\) was due on 5\s+July/);
    writeFiles(cwd, {
      'cohort.yaml': 'otpath: 1\nmilestones:\n  - { after: half a year, met: 30 }\n',
    });
    const { stderr, code } = await run();
    expect(code).toBe(2);
    expect(stderr).toContain('otpath can’t use cohort.yaml as it is. Look at line 3.');
    const missing = await cohort(['--milestones', 'none.yaml']);
    expect(missing.stderr).toContain('none.yaml could not be opened. It does not exist.');
  });
});
