import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../support/run.ts';
import { runHere } from '../../../support/run-here.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../../../support/temporary.ts';

const basics = ['--title', 'Cadair Ŵyn', '--date', '14/03/2026', '--type', 'case-study'];
const claim = ['--claim', 'l6-pp-02=I weighed three ways with the family.'];
const add = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['add', ...args], { cwd });

/** A portfolio of Bethan Example with these lines in its settings. */
const portfolioWith = (lines: string): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\n${lines}`,
  });

const target = 'target: wales-social-care-ot:level-6\n';

it('says that a claim does not count while nothing is written, and writes over nothing', async () => {
  const cwd = portfolioWith(target);
  const first = await add(cwd, ...basics, ...claim);
  expect(first.stdout).toContain('L6-PP-02: uncovered → claimed only. No claim counts; 1 needed.');
  expect(first.stdout.replace(/\s+/g, ' ')).toContain('Until then its claims do not count.');
  const before = fingerprints(cwd);
  const second = await add(cwd, ...basics, ...claim, '--text', 'One. Two.');
  expect(second.stdout).toContain('Written: evidence/2026-03-14-cadair-wyn-2.md');
  expect(fingerprints(cwd)).toMatchObject(before);
  const named = await add(cwd, ...basics, ...claim, '--file', 'evidence/sub/mine');
  expect(named.stdout).toContain('Written: evidence/sub/mine.md');
});

it('writes into a portfolio whose settings have a key that otpath does not know', async () => {
  const cwd = portfolioWith(`notes: hello\n${target}`);
  const { code, stdout } = await add(cwd, ...basics, ...claim);
  expect({ code, start: stdout.split('\n')[0] }).toEqual({
    code: 0,
    start: 'Written: evidence/2026-03-14-cadair-wyn.md',
  });
});

it('joins what notes and options claim and attach, and keeps prose between two rules', async () => {
  const cwd = writeFiles(portfolioWith(target), {
    'a.pdf': '%PDF-1.7\n',
    'b.pdf': '%PDF-1.7 b\n',
    'notes.md':
      '---\ntitle: N\nclaims:\n  - statement: L6-PP-01\n    rationale: Long.\nattachments: [a.pdf]\n---\nBody.\n',
    'prose.md': '---\nA first line of prose\n---\nBody.\n',
  });
  const from = (name: string, ...more: readonly string[]): Promise<Run> =>
    add(cwd, ...basics, ...claim, '--from', name, '--file', name, ...more);
  expect((await from('notes.md', '--attach', 'b.pdf')).code).toBe(0);
  expect(readFileSync(join(cwd, 'evidence/notes.md'), 'utf8')).toContain(`claims:
  - statement: L6-PP-01
    rationale: Long.
  - statement: L6-PP-02
    rationale: I weighed three ways with the family.
attachments:
  - ../a.pdf
  - ../b.pdf
`);
  expect((await from('prose.md')).code).toBe(0);
  const prose = readFileSync(join(cwd, 'evidence/prose.md'), 'utf8');
  expect(prose).toContain('---\nA first line of prose\n---\nBody.\n');
  const both = await from('prose.md', '--text', 'Mine.');
  expect(both.code).toBe(2);
  expect(both.stderr).toContain('You gave the text twice, with --from and with --text.');
});

it('takes the questions of an organisation’s own templates', async () => {
  const cwd = portfolioWith(`${target}templates: team\n`);
  writeFiles(cwd, { 'team/new-case-study.md': '## Pwy?\n\n{{ words }}\n\n<!-- Pam? -->\n' });
  expect((await add(cwd, ...basics, ...claim, '--text', 'Un.')).code).toBe(0);
  const written = readFileSync(join(cwd, 'evidence/2026-03-14-cadair-wyn.md'), 'utf8');
  expect(written.split('---\n\n')[1]).toBe('## Pwy?\n\nUn.\n\n<!-- Pam? -->\n');
});

it('says where otpath would pass over what was written', async () => {
  const cwd = writeFiles(portfolioWith(target), { '.otpathignore': '2026-*\n' });
  const { stdout } = await add(cwd, ...basics, ...claim);
  expect(stdout).toContain('otpath ignores this file, because .otpathignore names it.');
});

it('is of the portfolio named, from any folder', async () => {
  const cwd = portfolioWith('target: hcpc-cpd:cpd-profile\n');
  const run = await runHere(['add', 'mine', ...basics], {
    cwd: writeFiles(temporaryFolder(), {
      'mine/otpath.yaml': readFileSync(join(cwd, 'otpath.yaml'), 'utf8'),
    }),
  });
  // A CPD record counts activities, so nothing has to be claimed.
  expect(run).toMatchObject({ stderr: '', code: 0 });
  expect(run.stdout).toContain('Written: mine/evidence/2026-03-14-cadair-wyn.md');
  expect(run.stdout).toContain('what is still missing, run: otpath gaps mine\n');
});

it('without a target takes claims of any framework, by whole ids', async () => {
  const cwd = portfolioWith('');
  const bare = await add(cwd, ...basics, ...claim);
  const whole = await add(cwd, ...basics, '--claim', 'wales-social-care-ot:L6-PP-02=I did.');
  expect(bare).toMatchObject({ code: 2, stdout: '' });
  expect(bare.stderr).toContain('"l6-pp-02" does not say which framework it belongs to.');
  expect(whole.code).toBe(0);
  const written = readFileSync(join(cwd, 'evidence/2026-03-14-cadair-wyn.md'), 'utf8');
  expect(written).toContain('statement: wales-social-care-ot:L6-PP-02');
});

describe('what can’t be taken ends the run before anything is written', () => {
  const cwd = writeFiles(portfolioWith(target), { 'empty.txt': '', 'evidence/mine.md': '' });
  mkdirSync(join(cwd, 'folder'));
  const before = fingerprints(cwd);
  const whole = [...basics, ...claim];
  const without = (flag: string): readonly string[] =>
    basics.flatMap((one, index) => (one === flag || basics[index - 1] === flag ? [] : [one]));
  const cases: readonly (readonly [readonly string[], string])[] = [
    [
      [],
      'otpath can’t ask questions here. Missing: the title, the date, the type, the statements. Add: --title "A kitchen assessment" --date 2026-03-14 --type case-study --claim "L6-PP-03=how it shows that"',
    ],
    [[...without('--date'), ...claim], 'Missing: the date. Add: --date 2026-03-14'],
    [
      [...without('--type'), ...claim, '--type', 'testimonial'],
      'Missing: the witness. Add: --witness',
    ],
    [[...without('--type'), ...claim, '--type', 'case-studdy'], 'Did you mean case-study?'],
    [[...without('--date'), ...claim, '--date', '2027-03-14'], 'This date is in the future.'],
    [[...basics, '--claim', 'L6-PP-99=x'], 'has no statement "L6-PP-99"'],
    [[...basics, '--claim', 'L6-PQ-03=x'], 'Did you mean L6-PP-03?'],
    [
      [...basics, '--claim', 'L6-PP-03'],
      'Write the statement, then =, then how the evidence shows it',
    ],
    [[...whole, '--claim', 'L6-PP-02=again'], 'in --claim more than once'],
    [[...whole, '--reflection', 'gibs'], 'Did you mean gibbs?'],
    [[...whole, '--attach', 'nowhere.pdf'], 'There is no file "nowhere.pdf".'],
    [[...whole, '--attach', 'folder'], '"folder" is a folder.'],
    [[...whole, '--attach', 'empty.txt'], '"empty.txt" is empty.'],
    [[...whole, '--witness', 'bethan  EXAMPLE'], 'You can’t be the witness of your own work.'],
    [[...whole, '--witness-role', 'OT'], 'A witness needs a name.'],
    [
      [...whole, '--witness', 'Nia Sample', '--witness-date', 'soon'],
      '"soon" can’t be used as --witness-date',
    ],
    [
      [...whole, '--witness', '?'],
      'The name of the witness has no letters in it. Add their name: --witness',
    ],
    [
      [...whole, '--witness', 'Nia Sample', '--witness-registration', 'Senior OT'],
      'The --witness-registration you gave does not look like a registration number. An occupational therapist’s HCPC number is the letters OT and five or six digits, such as OT012345. Other numbers have at least 4 digits. Leave out --witness-registration if you don’t know it.',
    ],
    [[...whole, '--file', '../out.md'], 'can’t be the name of evidence'],
    [[...whole, '--file', 'CON.md'], 'can’t be the name of evidence'],
    [
      [...whole, '--file', 'mine'],
      'evidence/mine.md already exists. otpath does not write over it.',
    ],
    [[...whole, '--from', 'nowhere.md'], 'There is no file "nowhere.md" to take notes from.'],
    [[...whole, '--title', ' '], '--title is empty.'],
  ];

  it.each(cases)('%#: %s', async (args, said) => {
    const { stdout, stderr, code } = await add(cwd, ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.replace(/\s+/g, ' ')).toContain(said);
    expect(fingerprints(cwd)).toEqual(before);
  });
});

it.each([
  ['???', 'A title needs a few letters'],
  ['a'.repeat(121), 'up to 120 characters'],
  ['Mr Jones at home', 'This looks like it has a name in it.'],
])('takes no title such as "%s"', async (title, said) => {
  const { code, stderr } = await add(portfolioWith(target), ...basics, ...claim, '--title', title);
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(said);
});

it('lets a registration number tell a witness with the practitioner’s name from them', async () => {
  const number = 'credentials:\n  - { kind: hcpc-registration, number: OT012345 }\n';
  const witness = ['--witness', 'B. Example'];
  const said = async (lines: string, ...args: readonly string[]): Promise<string> =>
    (await add(portfolioWith(lines), ...basics, ...claim, ...witness, ...args)).stderr.replace(
      /\s+/g,
      ' ',
    );
  expect(await said(target)).toContain(
    'If they only have a name like yours, add your own registration under credentials in otpath.yaml, and give theirs as --witness-registration.',
  );
  expect(await said(target + number)).toContain(
    'If they only have a name like yours, add their number: --witness-registration OT012345',
  );
  expect(await said(target + number, '--witness-registration', 'OT 012345')).toContain(
    'This is your own registration number, and you can’t be the witness of your own work. Give somebody else as --witness. ',
  );
  expect(await said(target + number, '--witness-registration', 'OT054321')).not.toContain(
    'you can’t be the witness',
  );
});

it('says of a table that it can be attached', async () => {
  const cwd = writeFiles(portfolioWith(target), { 'a.csv': 'a,b\n' });
  const { stderr } = await add(cwd, ...basics, ...claim, '--from', 'a.csv');
  expect(stderr).toContain('is a table.');
});
