import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { runHere } from '../support/run-here.ts';
import type { Run } from '../support/run.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';

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
  '---',
  '',
  'What happened, and what I learned from it.',
  '',
].join('\n');

const file = 'evidence/kitchen.md';
const record = 'moderation/kitchen--mair-sample.yaml';
const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor'];
const mair = ['--name', 'Mair Sample', '--relationship', 'peer'];

/** What is said on stderr is broken between words; here it is one line. */
async function run(cwd: string, ...args: readonly string[]): Promise<Run> {
  const { stderr, ...others } = await runHere(args, { cwd });
  return { ...others, stderr: stderr.replace(/\s+/g, ' ').trim() };
}
const sign = (cwd: string, ...args: readonly string[]): Promise<Run> => run(cwd, 'sign', ...args);

/** A portfolio in which Nia has accepted both claims, on 1 November. */
async function decided(): Promise<string> {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    [file]: kitchen,
  });
  const { code } = await sign(cwd, file, ...nia, '--accept', 'all', '--date', '2026-11-01');
  expect(code).toBe(0);
  return cwd;
}

const second = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  sign(cwd, '--second', file, ...mair, ...args);

const recorded = (cwd: string): unknown =>
  (parse(readFileSync(join(cwd, record), 'utf8')) as { readonly readings: unknown }).readings;

describe('a second reading', () => {
  it('is recorded before anything of the first decision is shown', async () => {
    const cwd = await decided();
    const { stdout, stderr, code } = await second(
      cwd,
      '--accept',
      'L6-PP-03',
      '--not-accept',
      'L6-PP-01=It says nothing of the team.',
    );
    expect([stdout, code]).toEqual(['L6-PP-03: accepted\nL6-PP-01: not accepted\n', 0]);
    expect(stderr).toBe(
      [
        `Written to ${record}.`,
        'L6-PP-03: Nia Sample decided on 1 November 2026: accepted.',
        'Mair Sample decided on the second reading: accepted.',
        'L6-PP-01: Nia Sample decided on 1 November 2026: accepted.',
        'Mair Sample decided on the second reading: not accepted.',
        `Talk to the first assessor. To record what you decide together, run: otpath sign --joint ${file}`,
      ].join(' '),
    );
    expect(recorded(cwd)).toMatchObject([
      {
        reader: { name: 'Mair Sample', relationship: 'peer' },
        date: '2026-11-22',
        claims: [
          {
            statement: 'wales-social-care-ot:L6-PP-03',
            judgement: 'accepted',
            rationale: 'I weighed three ways.',
            first: { name: 'Nia Sample', date: '2026-11-01', judgement: 'accepted' },
          },
          {
            statement: 'wales-social-care-ot:L6-PP-01',
            judgement: 'not-accepted',
            comment: 'It says nothing of the team.',
            first: { judgement: 'accepted' },
          },
        ],
      },
    ]);
  });

  it('says nothing of the first decision where it can’t be recorded', async () => {
    const cwd = await decided();
    for (const args of [[], ['--accept', 'L6-XX-01'], ['--date', '2027-01-01']]) {
      const { stdout, stderr, code } = await second(cwd, ...args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).not.toMatch(/Nia|accepted\b/);
      expect(existsSync(join(cwd, 'moderation'))).toBe(false);
    }
  });

  it('changes no sign-off, no finding and nothing of a gap report', async () => {
    const cwd = await decided();
    const seen = async (): Promise<readonly string[]> => {
      const runs = [
        await run(cwd, 'gaps', '--format', 'json'),
        await run(cwd, 'check', '--format', 'json'),
        await run(cwd, 'pack', '--draft', '--format', 'html', '--output', '-'),
      ];
      return [
        ...runs.map(({ stdout }) => stdout),
        readFileSync(join(cwd, 'signoffs', readdirSync(join(cwd, 'signoffs'))[0]!), 'utf8'),
      ];
    };
    const before = await seen();
    await second(cwd, '--not-accept', 'all=It shows neither.');
    await sign(cwd, '--joint', file, '--not-accept', 'all=We agree on that.');
    expect(await seen()).toEqual(before);
    expect(readdirSync(join(cwd, 'signoffs'))).toHaveLength(1);
  });

  it('records a claim that was left, so that it is counted as missing', async () => {
    const cwd = await decided();
    const { stdout } = await second(cwd, '--accept', 'L6-PP-03');
    expect(stdout).toBe('L6-PP-03: accepted\nL6-PP-01: left for now\n');
    const [reading] = recorded(cwd) as [{ readonly claims: readonly object[] }];
    expect(reading.claims).toHaveLength(2);
    expect(reading.claims[1]).not.toHaveProperty('judgement');
  });

  it('is read once, until the evidence or the decision changes, and then kept beside the new one', async () => {
    const cwd = await decided();
    await second(cwd, '--accept', 'all');
    const again = await second(cwd, '--accept', 'all');
    expect([again.code, again.stderr]).toEqual([
      2,
      `You have recorded a second reading of ${file}. Nothing has changed since. To record what you and the first assessor decide together, run: otpath sign --joint ${file}`,
    ]);
    await sign(cwd, file, ...nia, '--conditions', 'all=Once more.');
    const { code } = await second(cwd, '--accept', 'all');
    expect(code).toBe(0);
    expect(recorded(cwd)).toHaveLength(2);
  });

  it('is somebody else’s, and of something that was decided on', async () => {
    const cwd = await decided();
    const same = await sign(cwd, '--second', file, ...nia, '--accept', 'all');
    expect(same.stderr).toContain('Nia Sample has decided on this evidence already');
    const own = ['--name', 'Bethan Example', '--relationship', 'self'];
    const self = await sign(cwd, '--second', file, ...own, '--accept', 'all');
    expect(self.stderr).toContain('can’t be the second reader of their own evidence');
    writeFileSync(join(cwd, file), kitchen.replace('What happened', 'What came'));
    const changed = await second(cwd, '--accept', 'all');
    expect(changed.stderr).toContain(`No decision on ${file} counts today.`);
    expect([same.code, self.code, changed.code]).toEqual([2, 2, 2]);
  });

  it('can’t be signed with a key, renewed, or be two things at once', async () => {
    const cwd = await decided();
    for (const other of [['--key', 'k'], ['--renew'], ['--yes'], ['--joint']]) {
      expect((await second(cwd, ...other, '--accept', 'all')).code).toBe(2);
    }
  });
});

describe('a joint decision', () => {
  it('is recorded beside the second reading, with what both had said anyway', async () => {
    const cwd = await decided();
    await second(cwd, '--accept', 'L6-PP-03', '--not-accept', 'L6-PP-01=No.');
    const { stderr, code } = await sign(
      cwd,
      '--joint',
      file,
      '--conditions',
      'L6-PP-01=Name what the team did.',
    );
    expect(code).toBe(0);
    expect(stderr).toContain(
      'The sign-off of L6-PP-01 stays as it is. To change it, Nia Sample runs: otpath sign',
    );
    expect(recorded(cwd)).toMatchObject([
      {
        claims: [{ judgement: 'accepted' }, { judgement: 'not-accepted' }],
        joint: {
          date: '2026-11-22',
          claims: [
            { statement: 'wales-social-care-ot:L6-PP-03', judgement: 'accepted' },
            {
              statement: 'wales-social-care-ot:L6-PP-01',
              judgement: 'accepted-with-conditions',
              comment: 'Name what the team did.',
            },
          ],
        },
      },
    ]);
    const twice = await sign(cwd, '--joint', file, '--accept', 'all');
    expect(twice.stderr).toContain(`No second reading of ${file} is waiting for a joint decision.`);
  });

  it('needs to know whose second reading, where there are several', async () => {
    const cwd = await decided();
    await second(cwd, '--accept', 'all');
    await sign(
      cwd,
      '--second',
      file,
      '--name',
      'Cai Other',
      '--relationship',
      'peer',
      '--accept',
      'all',
    );
    const either = await sign(cwd, '--joint', file, '--accept', 'all');
    expect(either.stderr).toContain('waiting: Cai Other, Mair Sample.');
    const { code } = await sign(cwd, '--joint', file, '--name', 'Mair Sample', '--accept', 'all');
    expect(code).toBe(0);
  });
});

test('a record that somebody edited is named, used for nothing, and never written over', async () => {
  const cwd = await decided();
  await second(cwd, '--not-accept', 'all=No.');
  const edited = readFileSync(join(cwd, record), 'utf8').replaceAll('not-accepted', 'accepted');
  writeFileSync(join(cwd, record), edited);
  const { code, stderr } = await second(cwd, '--accept', 'all');
  expect(code).toBe(2);
  expect(stderr).toContain(`${record} was edited after it was written`);
  expect(readFileSync(join(cwd, record), 'utf8')).toBe(edited);
});

test('a second reading speaks Welsh', async () => {
  const cwd = await decided();
  const { stdout, stderr } = await second(cwd, '--accept', 'all', '--lang', 'cy');
  expect(stdout).toContain('L6-PP-03: derbyniwyd\n');
  expect(stderr).toContain('Penderfyniad Mair Sample ar yr ail ddarlleniad: derbyniwyd.');
  expect(stderr).toContain(`rhedwch: otpath sign --joint ${file}`);
});

test('a second reading of an example is as its schema says', async () => {
  const cwd = copyExample();
  const piece = readdirSync(join(cwd, 'signoffs'))[0]!.replace(/--.*/, '');
  const { code, stderr } = await sign(cwd, '--second', piece, ...mair, '--accept', 'all');
  expect([code, stderr]).toEqual([0, expect.stringContaining('Written to moderation/') as string]);
});
