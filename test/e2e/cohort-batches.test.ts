import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCohort, shelf } from '../support/made-cohort.ts';
import { runHere } from '../support/run-here.ts';
import { repository, type Run } from '../support/run.ts';
import { pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

let made: string;
beforeAll(async () => {
  made = await makeCohort();
});

const asOf = ['--as-of', '2026-11-22'];
const cohort = (args: readonly string[], cwd = made): Promise<Run> =>
  runHere(['cohort', ...args, ...asOf], { cwd, env: shelf(made) });
const ids = ['a-01', 'bea', 'cai', 'dan', 'eve', 'huw', 'llyr', 'm-01', 'm-02', 'tom'];

describe('cohort reports', () => {
  it('makes a report for everybody that is the same as that of gaps, and an index', async () => {
    const { stdout, stderr, code } = await cohort(['reports', 'team', '--output', 'out']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(readdirSync(join(made, 'out'))).toEqual([
      ...ids.map((id) => `gaps-${id}.html`),
      'index.html',
    ]);
    const gaps = await runHere(['gaps', 'team/bea', '--format', 'html', ...asOf], {
      cwd: made,
      env: shelf(made),
    });
    expect(readFileSync(join(made, 'out', 'gaps-bea.html'), 'utf8')).toBe(gaps.stdout);
    const index = readFileSync(join(made, 'out', 'index.html'), 'utf8');
    expect(index).toContain('<a href="gaps-bea.html">gaps-bea.html</a>');
    expect(index).toContain('otpath can’t read otpath.yaml');
    expect(stderr).toContain('2/12 Bea Sample (bea)\nWritten to out/gaps-bea.html.\n');
    expect(stderr).toMatch(/\nfay: otpath can’t read otpath\.yaml/);
    expect(stderr).toMatch(/\nGwen Example \(gwen\): /);
    expect(stderr).toMatch(/\n10 files made\. 2 could not be made\.\n$/);
  });

  it('makes Word documents too', async () => {
    await cohort(['reports', 'team/bea', '--format', 'docx', '--output', 'word']);
    expect(readdirSync(join(made, 'word'))).toEqual(['gaps-bea.docx', 'index.html']);
    const parts = unzipSync(readFileSync(join(made, 'word', 'gaps-bea.docx')));
    expect(strFromU8(parts['word/document.xml']!)).toContain('Bea Sample');
  });

  it('makes sheets for supervision', async () => {
    await cohort(['reports', 'team/bea', '--format', 'sheet', '--output', 'sheets']);
    expect(readdirSync(join(made, 'sheets'))).toEqual(['index.html', 'supervision-bea.docx']);
    const gaps = ['gaps', 'team/bea', '--sheet', '--output', 'bea.docx', ...asOf];
    await runHere(gaps, { cwd: made, env: shelf(made) });
    const textOf = (file: string): string =>
      strFromU8(unzipSync(readFileSync(join(made, file)))['word/document.xml']!);
    expect(textOf('sheets/supervision-bea.docx')).toBe(textOf('bea.docx'));
    const index = readFileSync(join(made, 'sheets', 'index.html'), 'utf8');
    expect(index).toContain('Supervision sheets as of 22 November 2026');
  });

  it('leaves out what has not been saved since a date', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'ann/otpath.yaml':
        'otpath: 1\npractitioner: { name: Ann Example }\ntarget: team-ot:level-1\n',
      'bea/otpath.yaml': 'otpath: 1\npractitioner: { name: Bea Sample }\ntarget: team-ot:level-1\n',
    });
    const day = (written: string): Date => new Date(`${written}T12:00:00Z`);
    utimesSync(join(cwd, 'ann/otpath.yaml'), day('2026-11-02'), day('2026-11-02'));
    utimesSync(join(cwd, 'bea/otpath.yaml'), day('2026-10-30'), day('2026-10-30'));
    const args = ['reports', '.', '--changed-since', '2026-11-02', '--output', 'out'];
    const { stderr, code } = await cohort(args, cwd);
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['gaps-ann.html', 'index.html']);
    expect(stderr).toMatch(/\n1 file made\. 1 portfolio left out as unchanged\.\n$/);
  });

  it('gives everybody a name of their own that every system allows', async () => {
    const settings = (id: string): string =>
      `otpath: 1\npractitioner: { name: Ann Example, id: "${id}" }\ntarget: team-ot:level-1\n`;
    const cwd = writeFiles(temporaryFolder(), {
      'a/otpath.yaml': settings('../Siân'),
      'b/otpath.yaml': settings('sian'),
      'c/otpath.yaml': settings('con:<?>'),
      'd/otpath.yaml': settings('李'),
    });
    await cohort(['reports', '.', '--output', 'out'], cwd);
    expect(pathsIn(join(cwd, 'out'))).toEqual([
      'gaps-con.html',
      'gaps-portfolio.html',
      'gaps-sian-2.html',
      'gaps-sian.html',
      'index.html',
    ]);
  });

  it('needs a folder, which is said before anything is read', async () => {
    for (const args of [[], ['--output', 'team.html']]) {
      const { stderr, code } = await cohort(['reports', 'team', ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain('Give the name of a folder: --output reports');
    }
  });
});

describe('cohort packs', () => {
  it('makes a pack for everybody that can be verified, and names what keeps others from one', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'bad/otpath.yaml':
        'otpath: 1\npractitioner: { name: Bad Example }\ntarget: team-ot:level-1\n',
      'bad/evidence/x.md':
        '---\ntitle: X\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: P-99\n    rationale: Because.\n---\nText.\n',
      'good/otpath.yaml':
        'otpath: 1\npractitioner: { name: Good Example }\ntarget: team-ot:level-1\n',
    });
    const { stderr, code } = await cohort(['packs', '.', '--output', 'packs'], cwd);
    expect(code).toBe(2);
    expect(readdirSync(join(cwd, 'packs'))).toEqual(['index.html', 'pack-good.zip']);
    expect(stderr).toContain('OT301');
    expect(stderr).toMatch(/\n1 file made\. 1 could not be made\.\n$/);
    const index = readFileSync(join(cwd, 'packs', 'index.html'), 'utf8');
    expect(index).toContain('No pack was made, because of what is wrong in the files.');
    const verified = await runHere(['verify', 'packs/pack-good.zip'], { cwd });
    expect(verified.code).toBe(0);
  }, 60_000);
});

it.each([
  ['reports', 'Fay Example', 'otpath check "north team/Fay Example"'],
  ['packs', 'fay', 'otpath check "north team/fay"'],
  ['packs', 'fay', 'otpath check "tîm y gogledd/fay"', 'tîm y gogledd'],
])('names in %s the folder to check', async (kind, folder, command, team = 'north team') => {
  const cwd = writeFiles(temporaryFolder(), {
    [`${team}/${folder}/otpath.yaml`]: 'otpath: 1\npractitioner: { name: Fay Example\ntarget: [\n',
  });
  const { stderr } = await cohort([kind, team, '--output', 'out'], cwd);
  expect(stderr).toContain(`To see what is wrong, run: ${command}\n`);
  const index = readFileSync(join(cwd, 'out', 'index.html'), 'utf8');
  expect(index.replaceAll('&quot;', '"')).toContain(command);
  const { stdout } = await cohort([team, '--format', 'json'], cwd);
  expect((JSON.parse(stdout) as { unread: { hint: string }[] }).unread[0]?.hint).toContain(command);
});

it('shows the help of both', async () => {
  for (const kind of ['reports', 'packs']) {
    const { stdout, code } = await runHere(['cohort', kind, '--help'], { cwd: repository });
    expect(code).toBe(0);
    expect(stdout).toContain(`otpath cohort ${kind} . --output ${kind}`);
  }
});
