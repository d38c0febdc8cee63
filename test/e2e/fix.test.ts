import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { type Run } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';

/** A portfolio with one piece of evidence. */
const portfolioWith = (head: string, files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': settings,
    'evidence/kitchen.md': `---\n${head}---\nWhat happened, and what I learned from it.\n`,
    ...files,
  });

const sound =
  'title: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PP-03\n    rationale: I weighed three ways.\n';

const fix = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['check', '--fix', ...args, ...asOf], { cwd });

const evidenceOf = (cwd: string): string =>
  readFileSync(join(cwd, 'evidence', 'kitchen.md'), 'utf8');

describe.each<[string, string, string, readonly string[]]>([
  ['a date with the day first', 'date: 2026-03-14', 'date: 14/03/2026', []],
  ['a date with short parts', 'date: 2026-03-04', 'date: 2026-3-4', []],
  ['a date in quotes', "date: '2026-03-14'", "date: '14.03.2026'", []],
  ['months', 'date: { from: 2026-04-01, to: 2026-06-30 }', 'date: April to June 2026', []],
  [
    'days of one month',
    'date: { from: 2026-07-07, to: 2026-07-09 }',
    'date: "7th-9th July 2026"',
    [],
  ],
  ['a date with the month first', 'date: 2026-03-14', 'date: March 14, 2026', []],
  ['a near miss of a statement', 'statement: L6-PP-03', 'statement: L6-PPP-03', ['--yes']],
  [
    'a near miss with its framework',
    'statement: wales-social-care-ot:L6-PP-03',
    'statement: wales-social-care-ot:L6-PPP-03',
    ['--yes'],
  ],
  ['a near miss in quotes', 'statement: "L6-PP-03"', 'statement: "L6-PPP-03"', ['--yes']],
  ['a near miss of a type', 'type: case-study', 'type: case-studdy', ['--yes']],
  ['a near miss of a key', 'rationale: I', 'rational: I', ['--yes']],
])('%s', (_, right, wrong, flags) => {
  const key = right.split(':')[0]!;
  const line = new RegExp(`${key}: ?[^\\n]*`);
  const head = (text: string): string =>
    sound.replace(line, () => (right.endsWith(': I') ? `${text} weighed three ways.` : text));

  it('is fixed, and nothing else changes', async () => {
    const cwd = portfolioWith(head(wrong));
    const { stdout, stderr, code } = await fix(cwd, ...flags);
    expect(evidenceOf(cwd)).toBe(
      `---\n${head(right)}---\nWhat happened, and what I learned from it.\n`,
    );
    expect({ stdout, code }).toEqual({
      stdout: 'No problems found in 1 piece of evidence with 1 claim.\n',
      code: 0,
    });
    expect(stderr).toContain('\n-');
    expect(stderr).toContain('\n+');
    expect(stderr).toContain('Changed 1 place.');
  });

  it('is left alone by a second run', async () => {
    const cwd = portfolioWith(head(wrong));
    await fix(cwd, ...flags);
    const before = fingerprints(cwd);
    const { stderr } = await fix(cwd, ...flags);
    expect(fingerprints(cwd)).toEqual(before);
    expect(stderr).toBe('Changed 0 places.\n');
  });
});

describe('--fix', () => {
  it('says with --dry-run what it could not fix', async () => {
    const cwd = portfolioWith(sound.replace('L6-PP-03', 'L6-PP-99'));
    const { stderr, stdout } = await fix(cwd, '--dry-run');
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'Would change 0 places.\notpath can’t fix the rest: 1 error in 1 piece of evidence with 1 claim. To see it, run: otpath check\n',
    );
  });

  it('changes keys in capitals on every level at once', async () => {
    const cwd = portfolioWith(sound.replace(/[a-z]+:/g, (key) => key.toUpperCase()));
    const before = await runHere(['check', ...asOf], { cwd });
    expect(before.code).toBe(1);
    const { code } = await fix(cwd, '--yes');
    expect(code).toBe(0);
    expect(evidenceOf(cwd)).toContain(`---\n${sound}---\n`);
  });

  it('writes the name of an attachment as the file has it', async () => {
    const head = `${sound}attachments: [Plan.PDF]\n`;
    const cwd = portfolioWith(head, { 'evidence/plan.pdf': '%PDF-1.7\n' });
    const { code } = await fix(cwd);
    expect(code).toBe(0);
    expect(evidenceOf(cwd)).toContain('attachments: [plan.pdf]\n');
  });

  it.each([
    ['a date that could be read in two ways', 'date: 2026-03-14', 'date: 03/04/2026'],
    ['several days', 'date: 2026-03-14', 'date: seen on 7, 9 and 12 July 2026'],
    ['a period without an end', 'date: 2026-03-14', 'date: April 2026 - now'],
    ['a day that there is not', 'date: 2026-03-14', 'date: 31/02/2026'],
  ])('leaves %s to its author', async (_, right, wrong) => {
    const cwd = portfolioWith(sound.replace(right, wrong));
    const before = fingerprints(cwd);
    const { code } = await fix(cwd, '--yes');
    expect(code).toBe(1);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('never writes a key that is there already', async () => {
    const twice = sound.replace('type:', 'Date: 2026-03-15\ntype:');
    const cwd = portfolioWith(twice);
    const { stdout } = await fix(cwd, '--yes');
    expect(evidenceOf(cwd)).toContain(twice);
    expect(stdout).toContain('"Date" is not read, because "date" is here too.');
  });

  it('never renames two keys to one', async () => {
    const both = portfolioWith(
      sound.replace('type:', 'Types: audit\nTyp: audit\ntype:').replace('type: case-study\n', ''),
    );
    const before = fingerprints(both);
    await fix(both, '--yes');
    expect(fingerprints(both)).toEqual(before);
  });

  it.each([
    ['2026-03-14 to 2026-04-02', '{ from: 2026-03-14, to: 2026-04-02 }'],
    ['"March 2026"', '{ from: 2026-03-01, to: 2026-03-31 }'],
    ['31st March 2026', '2026-03-31'],
  ])('writes %s as files have dates, without asking', async (written, date) => {
    const cwd = portfolioWith(sound.replace('2026-03-14', written));
    const { code } = await fix(cwd);
    expect(code).toBe(0);
    expect(evidenceOf(cwd)).toContain(`date: ${date}\n`);
  });

  it('puts a text with a colon in quotes, and the file is read as before', async () => {
    const cwd = portfolioWith(sound.replace('A kitchen', 'Kitchen: a visit # home'));
    await fix(cwd, '--yes');
    expect(evidenceOf(cwd)).toContain('title: "Kitchen: a visit # home"\n');
  });

  it('keeps the mark at the start, line ends and all other bytes', async () => {
    const bytes = (statement: string): string =>
      `\uFEFF---\r\n${sound.replace('L6-PP-03', statement).replaceAll('\n', '\r\n')}---\r\nTŷ Gwyn\t \r\n\r\n`;
    const cwd = portfolioWith('', { 'evidence/kitchen.md': bytes('L6-PPP-03') });
    await fix(cwd, '--yes');
    expect(evidenceOf(cwd)).toBe(bytes('L6-PP-03'));
  });

  it('changes nothing where it has to ask and nobody is there', async () => {
    const head = `${sound.replace('L6-PP-03', 'L6-PPP-03')}attachments: [Plan.PDF]\n`;
    const cwd = portfolioWith(head, { 'evidence/plan.pdf': '%PDF-1.7\n' });
    const before = fingerprints(cwd);
    const { stdout, stderr, code } = await fix(cwd);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('--yes');
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('--dry-run shows the changes on standard output and makes none', async () => {
    const cwd = portfolioWith(sound.replace('L6-PP-03', 'L6-PPP-03'));
    const before = fingerprints(cwd);
    const { stdout, code } = await fix(cwd, '--dry-run');
    expect(stdout).toContain('-   - statement: L6-PPP-03\n+   - statement: L6-PP-03\n');
    expect(code).toBe(1);
    expect(fingerprints(cwd)).toEqual(before);
    const clean = await fix(portfolioWith(sound), '--dry-run');
    expect(clean).toMatchObject({ stdout: '', code: 0 });
  });

  it('--dry-run alone says what it belongs to', async () => {
    const { stderr, code } = await runHere(['check', '--dry-run'], { cwd: portfolioWith(sound) });
    expect(code).toBe(2);
    expect(stderr).toContain('--fix');
  });

  it('changes nothing in a sound portfolio', async () => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const { code } = await fix(cwd, '--yes');
    expect(code).toBe(0);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('fixes only what --rule names', async () => {
    const cwd = portfolioWith(
      sound.replace('L6-PP-03', 'L6-PPP-03').replace('case-study', 'case-studdy'),
    );
    await fix(cwd, '--yes', '--rule', 'unknown-type');
    expect(evidenceOf(cwd)).toContain('type: case-study\n');
    expect(evidenceOf(cwd)).toContain('L6-PPP-03');
  });

  it('shows no personal details in a diff', async () => {
    const cwd = portfolioWith(
      sound
        .replace('L6-PP-03', 'L6-PPP-03')
        .replace('I weighed three ways', 'For NHS number 999 000 0018'),
    );
    const { stdout, stderr } = await fix(cwd, '--dry-run');
    expect(stdout).toContain('L6-PPP-03');
    expect(`${stdout}${stderr}`).not.toContain('999 000 0018');
  });
});

describe('files as Notepad and Word save them', () => {
  const evidence = (head = sound): string => `---\n${head}---\nTŷ Gwyn – “a kitchen”.\n`;
  const utf16 = (text: string, isLittle = true): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return isLittle ? bytes : bytes.swap16();
  };

  it.each([
    ['evidence/kitchen.md', evidence().replaceAll('\n', '\r\n')],
    ['otpath.yaml', settings],
    ['plan.md', '# Plan\n\nNothing planned yet – but soon.\n'],
  ])('in UTF-16: %s is read, and saved as UTF-8 without asking', async (file, text) => {
    for (const isLittle of [true, false]) {
      const cwd = portfolioWith(sound, { [file]: utf16(text, isLittle) });
      const { stdout } = await runHere(['check', '--format', 'json', ...asOf], { cwd });
      const { portfolios } = JSON.parse(stdout) as {
        portfolios: { findings: { message: string }[] }[];
      };
      const findings = portfolios.flatMap((one) => one.findings);
      const choice = isLittle ? 'UTF-16 LE or Unicode' : 'UTF-16 BE or Unicode big endian';
      expect(findings.map(({ message }) => message)).toEqual([
        `This file is saved as Unicode UTF-16, as Windows' Notepad does when you choose ${choice}.`,
      ]);
      const { code, stderr } = await fix(cwd);
      expect(stderr).toContain(`${file}: save the same text as UTF-8.`);
      expect({ code, text: readFileSync(join(cwd, file), 'utf8') }).toEqual({ code: 0, text });
    }
  });

  it('in UTF-16: a sign-off decides what it decided, before and after, and so does its evidence', async () => {
    const cwd = portfolioWith(sound);
    const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--date', '2026-04-01'];
    await runHere(['sign', 'evidence/kitchen.md', ...nia, '--accept', 'L6-PP-03'], { cwd });
    const [name = ''] = readdirSync(join(cwd, 'signoffs'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((one) => one.endsWith('.yaml'));
    const files = [join(cwd, 'signoffs', name), join(cwd, 'evidence', 'kitchen.md')];
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    const gaps = async (): Promise<string> =>
      (await runHere(['gaps', '--format', 'json', ...asOf], { cwd })).stdout;
    const before = await gaps();
    for (const [index, file] of files.entries()) writeFileSync(file, utf16(texts[index]!));
    expect(await gaps()).toBe(before);
    expect((await fix(cwd)).code).toBe(0);
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(texts);
    expect(await gaps()).toBe(before);
    expect(before).toContain('"state": "accepted"');
  });

  it('in UTF-16: other slips are found and fixed in the same run', async () => {
    const slipped = evidence(sound.replace('L6-PP-03', 'L6-PPP-03'));
    const cwd = portfolioWith(sound, { 'evidence/kitchen.md': utf16(slipped) });
    const { code } = await fix(cwd, '--yes');
    expect({ code, text: evidenceOf(cwd) }).toEqual({ code: 0, text: evidence() });
  });

  it('stay as they are saved, and so unchanged, where only another rule is asked for', async () => {
    const slipped = evidence(sound.replace('L6-PP-03', 'L6-PPP-03'));
    const cwd = portfolioWith(sound, { 'evidence/kitchen.md': utf16(slipped) });
    const before = fingerprints(cwd);
    const { stderr } = await fix(cwd, '--yes', '--rule', 'unknown-statement');
    expect(stderr).toContain('Changed 0 places. Not changed: 1.');
    expect(fingerprints(cwd)).toEqual(before);
  });

  const windows = Buffer.from(
    evidence()
      .replace('Tŷ', 'Caf\xe9')
      .replace('–', '\x96')
      .replace('“', '\x93')
      .replace('”', '\x94'),
    'latin1',
  );

  it('in Windows-1252: the lines with special characters are shown, and asked about', async () => {
    const cwd = portfolioWith(sound, { 'evidence/kitchen.md': windows });
    const asked = await fix(cwd);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain(
      '- Caf\uFFFD Gwyn \uFFFD \uFFFDa kitchen\uFFFD.\n+ Café Gwyn – “a kitchen”.\n',
    );
    const { code } = await fix(cwd, '--yes');
    expect({ code, text: evidenceOf(cwd) }).toEqual({
      code: 0,
      text: evidence().replace('Tŷ', 'Café'),
    });
  });

  it('in Windows-1252: no personal detail is shown', async () => {
    const text = Buffer.from(evidence().replace(/Tŷ.*/, 'Caf\xe9 of 999 000 0018'), 'latin1');
    const cwd = portfolioWith(sound, { 'evidence/kitchen.md': text });
    const { stdout, stderr } = await fix(cwd, '--dry-run');
    expect(stdout).toContain('+ Café of ••••••••••••\n');
    expect(`${stdout}${stderr}`).not.toContain('999 000 0018');
  });

  it('in another old form are left to their author, who is told how to save them', async () => {
    const text = Buffer.from(evidence().replace(/Tŷ.*/, 'Caf\x8e'), 'latin1');
    const cwd = portfolioWith(sound, { 'evidence/kitchen.md': text });
    const before = fingerprints(cwd);
    const { stdout, code } = await fix(cwd, '--yes');
    expect(code).toBe(1);
    expect(stdout).toContain('In Notepad: File, Save as, Encoding: UTF-8.');
    expect(fingerprints(cwd)).toEqual(before);
  });
});
