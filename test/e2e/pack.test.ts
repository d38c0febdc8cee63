import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/core/model/manifest.ts';
import { docx } from '../support/office-files.ts';
import { runHere } from '../support/run-here.ts';
import { environment, repository, runMeasured, type Run } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];

const piece = (statement: string, front = '', text = 'What I did, and why.'): string =>
  `---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: ${statement}\n    rationale: I weighed three ways.\n${front}---\n\n${text}\n`;

/** A portfolio of one piece with an attachment, and whatever else is given. */
const made = (files: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/kitchen.md': piece('L6-PP-03', 'attachments: [plan.txt]\n'),
    'evidence/plan.txt': 'A plan.',
    ...files,
  });

const pack = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['pack', ...asOf, ...args], { cwd });

const unzip = (path: string): Readonly<Record<string, Uint8Array>> => unzipSync(readFileSync(path));
const textIn = (path: string, name: string): string => new TextDecoder().decode(unzip(path)[name]);
const manifestIn = (path: string): Manifest =>
  JSON.parse(textIn(path, 'manifest.json')) as Manifest;

async function markdownOf(cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await pack(cwd, '--format', 'md', ...args);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return stdout;
}

const sheetsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^### (E\d+\. .*)$/gm)].map(([, heading]) => heading!);

describe('a pack', () => {
  it('is a zip with documents, attachments and a manifest, and changes nothing in the portfolio', async () => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const { code, stdout, stderr } = await pack(cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const name = 'pack-bethan-example-level-6-2026-11-22.zip';
    expect(stderr).toMatch(
      /^Written to pack-bethan-example-level-6-2026-11-22\.zip\.\nPack number, also on its first page:\n {2}(?:[\da-f]{4} ){4}[\da-f]{4}\nSHA-256 of its manifest\.json:\n {2}[\da-f]{64}\nCheck number \(its first 20 digits\):\n {2}(?:[\da-f]{4} ){4}[\da-f]{4}\n31 pieces of evidence and 6 attachments\. 42 of 105 requirements sought are open\.\nThe files in this pack have 2 warnings\. Look at them before you submit it\. To\nsee them, run:\n {2}otpath check --attachments\notpath can’t read everything in the attachments\. Check these for personal\ndetails yourself:\n {2}- 2 attachments are or hold pictures\n(?: {4}.+\n)+Read it before you submit it\. To check nothing has changed, run:\n {2}otpath verify pack-bethan-example-level-6-2026-11-22\.zip\n$/,
    );
    const { [name]: zip, ...after } = fingerprints(cwd);
    expect(zip).toBeDefined();
    expect(after).toEqual(before);
    expect(Object.keys(unzip(join(cwd, name)))).toEqual([
      'START-HERE.txt',
      'manifest.json',
      'pack.html',
      'pack.docx',
      'verify.html',
      'attachments/E7.1-2025-09-level-access-shower-floor-plan.png',
      'attachments/E9.1-2026-02-handling-plans-audit-tool.docx',
      'attachments/E12.1-2026-03-single-handed-care-risk-assessment.pdf',
      'attachments/E19.1-2026-06-rightsizing-hours-chart.png',
      'attachments/E25.1-2025-05-practice-educator-certificate.pdf',
      'attachments/E27.1-2026-05-teaching-session-plan.docx',
    ]);
    const { code: verified, stdout: said } = await runHere(['verify', name], { cwd });
    expect({ verified, said }).toMatchObject({
      verified: 0,
      said: expect.stringMatching(
        /^This pack is complete and unchanged \(10 files checked\)\./,
      ) as string,
    });
  });

  it('shows one number on its first page and in what verify says', async () => {
    const cwd = copyExample();
    await pack(cwd, '--format', 'zip,md,html', '--output', 'pack.zip');
    const { stdout } = await runHere(['verify', 'pack.zip'], { cwd });
    const number = /page:\n {2}((?:[\da-f]{4} ){4}[\da-f]{4})\n/.exec(stdout)?.[1] ?? '';
    const zip = join(cwd, 'pack.zip');
    expect(textIn(zip, 'pack.md')).toContain(`**Pack number:** ${number}\n`);
    expect(textIn(zip, 'pack.html')).toContain(`<strong>Pack number:</strong> ${number}<`);
  });

  it('begins with a text that says which file to open and how to check it', async () => {
    const cwd = copyExample();
    await pack(cwd, '--format', 'zip,md,docx', '--output', 'pack.zip');
    const text = textIn(join(cwd, 'pack.zip'), 'START-HERE.txt');
    expect(text).toMatch(/^Submission pack of Bethan Example\r\nExperienced practitioner \(/);
    expect(text).toContain('\r\n2. Open this file\r\n   pack.docx\r\n');
    expect(text).toContain('  otpath verify pack-bethan-example-level-6-2026-11-22.zip\r\n');
    expect(text).toContain(
      '  otpath verify pack-bethan-example-level-6-2026-11-22.zip --against earlier.zip\r\n',
    );
    expect(text).toContain('\r\n   Open verify.html in a web browser and choose the zip there.');
    expect(text).toContain('\r\n   verify.html: a page that checks the zip in a web browser\r\n');
    expect(text).toContain('   attachments: 6 files that the pack refers to\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('begins with it in Welsh, marked as UTF-8 for the sake of its letters', async () => {
    const cwd = made();
    await pack(cwd, '--lang', 'cy', '--output', 'pack.zip');
    const [first, bytes] = Object.entries(unzip(join(cwd, 'pack.zip')))[0]!;
    expect(first).toBe('START-HERE.txt');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Pecyn cyflwyno Bethan Example\r\n/);
  });

  it('holds attachments byte for byte, and its documents show pictures by themselves', async () => {
    const cwd = copyExample();
    const first = await pack(cwd, '--format', 'html,zip', '-o', 'pack.zip');
    expect(first.stderr).not.toContain('replaced');
    const again = await pack(cwd, '--format', 'html,zip', '-o', 'pack.zip');
    expect(again.stderr).toContain('\nIt replaced an earlier file of that name.\n');
    const files = unzip(join(cwd, 'pack.zip'));
    const plan = readFileSync(join(cwd, 'evidence/2025-09-level-access-shower-floor-plan.png'));
    expect(
      Buffer.from(files['attachments/E7.1-2025-09-level-access-shower-floor-plan.png']!).equals(
        plan,
      ),
    ).toBe(true);
    const page = new TextDecoder().decode(files['pack.html']);
    expect(page).toContain(`src="data:image/png;base64,${plan.toString('base64')}"`);
    expect(page).toContain('alt="E7.1: level access shower floor plan"');
  });

  it('goes to standard output where a terminal can show it, and else to a file', async () => {
    const cwd = made();
    const { stdout } = await pack(cwd, '--format', 'html');
    expect(stdout).toMatch(/^<!doctype html>/);
    const { stderr } = await pack(cwd, '--format', 'docx');
    expect(stderr).toContain('Written to pack-bethan-example-level-6-2026-11-22.docx.');
  });

  it('leaves the earlier packs of the day as they are, where nobody names it', async () => {
    const cwd = made();
    const name = 'pack-bethan-example-level-6-2026-11-22';
    await pack(cwd);
    const first = fingerprints(cwd);
    writeFiles(cwd, { 'waivers.yaml': 'waivers: []\n' });
    expect((await pack(cwd)).stderr).toContain(`otpath verify ${name}-2.zip`);
    expect((await pack(cwd, '--draft')).stderr).toContain(`Written to ${name}-draft.zip.`);
    expect(fingerprints(cwd)).toMatchObject(first);
  });

  it('is in the zip in every form that was asked for', async () => {
    const cwd = made();
    await pack(cwd, '--format', 'md,docx,html,zip', '-o', 'all.zip');
    expect(Object.keys(unzip(join(cwd, 'all.zip'))).slice(0, 5)).toEqual([
      'START-HERE.txt',
      'manifest.json',
      'pack.md',
      'pack.html',
      'pack.docx',
    ]);
  });

  it('is never written over what people keep', async () => {
    const cwd = made({
      'evidence/letter.md': piece('L6-PP-01', 'attachments: [../letter.txt]\n'),
      'letter.txt': 'A letter.',
    });
    symlinkSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'link.txt'));
    const before = fingerprints(cwd);
    const kept = /otpath\s+never\s+writes\s+over\s+th/;
    const otherEnding = /can’t write \.(?:yaml|txt) files/;
    const among = /otpath\s+writes\s+no\s+output\s+there/;
    for (const [file, why] of [
      ['evidence/kitchen.md', kept] as const,
      ...['README.md', 'evidence/new.zip', 'signoffs/x.zip'].map((one) => [one, among] as const),
      ...['otpath.yaml', 'link.txt', 'letter.txt'].map((one) => [one, otherEnding] as const),
    ]) {
      const { code, stderr } = await pack(cwd, '-o', file);
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(why) as string,
      });
    }
    expect(fingerprints(cwd)).toEqual(before);
  });
});

describe('what stands in the way of a pack', () => {
  const faulty = { 'evidence/stairs.md': piece('L6-PP-99') };

  it('is an error, which is shown, and nothing is written', async () => {
    const cwd = made(faulty);
    const before = fingerprints(cwd);
    const { code, stdout, stderr } = await pack(cwd);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/error\[OT301\].*L6-PP-99[^]*stairs\.md:6[^]*No pack was made\./);
    expect(stderr).toContain('--draft');
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('stands in a draft, which says that it is one wherever it can', async () => {
    const cwd = made(faulty);
    const { code } = await pack(cwd, '--draft', '--format', 'md,html,docx,zip', '-o', 'draft.zip');
    expect(code).toBe(0);
    const zip = join(cwd, 'draft.zip');
    expect(manifestIn(zip).draft).toBe(true);
    expect(textIn(zip, 'pack.md')).toMatch(
      /\*\*Draft:\*\* This is a draft and not for submission\. The files have 1 error/,
    );
    expect(textIn(zip, 'pack.md')).toContain('evidence/stairs.md:6: ');
    const parts = unzipSync(unzip(zip)['pack.docx']!);
    const header = Object.keys(parts).find((name) => /header\d*\.xml$/.test(name))!;
    expect(new TextDecoder().decode(parts[header])).toContain('Draft');
  });

  it('is not an error in evidence that somebody has left out', async () => {
    const cwd = made(faulty);
    const { code } = await pack(cwd, '--evidence', 'kitchen', '--format', 'md');
    expect(code).toBe(0);
  });

  const personal = 'Ring her on 07700 900123.';

  it('is a personal detail without a reason, in a draft too, and it is not shown', async () => {
    const cwd = made({ 'evidence/kitchen.md': piece('L6-PP-03', '', personal) });
    for (const args of [[], ['--draft']]) {
      const { code, stderr } = await pack(cwd, ...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(/OT507[^]*No pack was made\.[^]*otpath-ignore/);
      expect(stderr).not.toContain('900123');
    }
  });

  it('is no personal detail that has a reason; the pack says that there is one', async () => {
    const reasoned = `<!-- otpath-ignore OT507: the number of the office -->\n${personal}`;
    const cwd = made({ 'evidence/kitchen.md': piece('L6-PP-03', '', reasoned) });
    const markdown = await markdownOf(cwd);
    expect(markdown).toContain(
      '1 place looks like personal details. The applicant has given a reason',
    );
    expect(markdown).not.toContain('otpath-ignore');
  });

  it('is a personal detail inside an attachment', async () => {
    const cwd = made({
      'evidence/kitchen.md': piece('L6-PP-03', 'attachments: [letter.docx]\n'),
      'evidence/letter.docx': docx([['NHS number 999 000 0018']]),
    });
    const { code, stderr } = await pack(cwd);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/letter\.docx/) as string,
    });
  });
});

describe('a file that only a text names', () => {
  const notes = 'NHS number 999 000 0018';

  it('goes in where it lies among the evidence, and is searched like the others', async () => {
    const linked = piece('L6-PP-03', '', '[My notes](notes.txt).');
    const cwd = made({
      'evidence/kitchen.md': linked,
      'evidence/notes.txt': notes,
      'evidence/other.md': piece('L6-PP-01', 'attachments: [notes.txt]\n'),
    });
    const { code, stderr } = await pack(cwd, '--evidence', 'kitchen', '--format', 'md,zip');
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('evidence/notes.txt') as string,
    });
    writeFiles(cwd, { 'evidence/notes.txt': 'Nothing.' });
    await pack(cwd, '--evidence', 'kitchen', '--format', 'md,zip', '-o', 'pack.zip');
    expect(Object.keys(unzip(join(cwd, 'pack.zip')))).toContain('attachments/E1.1-notes.txt');
    expect(textIn(join(cwd, 'pack.zip'), 'pack.md')).toContain(
      '[My notes](attachments/E1.1-notes.txt) (E1.1).',
    );
  });

  it('stays where it is elsewhere, since nobody has looked into it', async () => {
    const cwd = made({
      'evidence/kitchen.md': piece('L6-PP-03', '', '[My notes](../private/notes.txt).'),
      'private/notes.txt': notes,
    });
    const { code } = await pack(cwd, '--format', 'md,zip', '-o', 'pack.zip');
    expect(code).toBe(0);
    expect(Object.keys(unzip(join(cwd, 'pack.zip')))).toEqual([
      'START-HERE.txt',
      'manifest.json',
      'pack.md',
      'verify.html',
    ]);
  });
});

describe('what goes into a pack', () => {
  const three = {
    'evidence/a.md': piece('L6-PP-03').replace('A kitchen', 'First').replace('2026-03', '2026-05'),
    'evidence/b.md': piece('L6-LM-02').replace('A kitchen', 'Second').replace('2026-03', '2026-01'),
  };

  it('is in the order of pillars or of days', async () => {
    const cwd = made(three);
    expect(sheetsIn(await markdownOf(cwd))).toEqual(['E1. A kitchen', 'E2. First', 'E3. Second']);
    expect(sheetsIn(await markdownOf(cwd, '--order', 'date'))).toEqual([
      'E1. Second',
      'E2. A kitchen',
      'E3. First',
    ]);
  });

  it('can be one pillar, one piece, or the best of each statement', async () => {
    const cwd = made(three);
    const pillar = await markdownOf(cwd, '--pillar', 'leadership-and-management');
    expect(sheetsIn(pillar)).toEqual(['E1. Second']);
    expect(pillar).toContain('**Only these parts:** Leadership and management');
    expect(sheetsIn(await markdownOf(cwd, '--evidence', 'evidence/a.md'))).toEqual(['E1. First']);
    const best = await markdownOf(cwd, '--max-per-statement', '1');
    expect(sheetsIn(best)).toEqual(['E1. First', 'E2. Second']);
    expect(best).toContain('Chosen because: the evidence shown is the latest.');
    expect(best).toContain(
      '| A kitchen | Other evidence comes first for each of its statements. |',
    );
  });

  it('is told where it makes less of the portfolio than there is', async () => {
    const cwd = made(three);
    const { stderr } = await pack(cwd, '--evidence', 'b', '--format', 'md', '-o', 'pack.md');
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      '1 requirement that your portfolio meets is open in this pack, because you left evidence out.',
    );
  });

  it.each([
    [['--pillar', 'leadership-management'], 'leadership-and-management'],
    [['--evidence', 'kitchn'], 'Did you mean kitchen?'],
    [['--max-per-statement', '0'], 'Write a whole number from 1.'],
    [['--format', 'html,docx'], '--format html,docx,zip'],
    [['--format', 'odt'], 'md, html, docx, pdf, zip'],
    [['--order', 'title'], 'Choose one of: pillar, date.'],
  ])('%j is a usage error that says what to do', async (args, hint) => {
    const { code, stdout, stderr } = await pack(made(three), ...args);
    expect({ code, stdout, stderr }).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(hint) as string,
    });
  });

  it('has no names of witnesses where these are to be hidden', async () => {
    const cwd = made({
      'evidence/kitchen.md': piece(
        'L6-PP-03',
        'witness: { name: Nia Sample, role: Senior OT, registration: OT054321 }\nattachments: [nia-sample.txt]\n',
        'Nia Sample was there, and Nia asked why.',
      ),
      'evidence/nia-sample.txt': 'A note.',
    });
    await pack(cwd, '--anonymise-witnesses', '--format', 'md,html,docx,zip', '-o', 'p.zip');
    const { stderr } = await pack(cwd, '--anonymise-witnesses', '--format', 'md', '-o', 'p.md');
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'may still be in E1. Check there, and in the attachments.',
    );
    const files = unzip(join(cwd, 'p.zip'));
    expect(Object.keys(files).at(-1)).toBe('attachments/E1.1.txt');
    expect(textIn(join(cwd, 'p.zip'), 'pack.md')).toContain('Witness 1 was there, and Nia asked');
    const word = unzipSync(files['pack.docx']!)['word/document.xml']!;
    for (const bytes of [files['pack.md']!, files['pack.html']!, word, files['manifest.json']!]) {
      const text = new TextDecoder().decode(bytes);
      expect(text).not.toMatch(/nia.?sample|OT054321/i);
    }
  });
});

describe('the same files on the same day', () => {
  it('give the same bytes, in any time zone', async () => {
    const cwd = copyExample();
    const packs: Buffer[] = [];
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const args = ['pack', ...asOf, '--format', 'md,html,docx,zip', '-o', 'pack.zip'];
      const { code } = await runHere(args, { cwd, env: { TZ } });
      expect(code).toBe(0);
      packs.push(readFileSync(join(cwd, 'pack.zip')));
    }
    expect(packs[0]!.equals(packs[1]!)).toBe(true);
    expect(packs[0]!.length).toBeGreaterThan(100_000);
  }, 60_000);
});

describe('what a pack survives', () => {
  it('is an attachment of 300 MB, in less memory than that', async () => {
    const cwd = made({ 'evidence/kitchen.md': piece('L6-PP-03', 'attachments: [film.mp4]\n') });
    const film = join(cwd, 'evidence/film.mp4');
    writeFileSync(film, 'ftyp');
    truncateSync(film, 300_000_000);
    const program = join(repository, 'bin', 'otpath.js');
    const args = [program, 'pack', ...asOf, '--format', 'html,zip', '-o', 'pack.zip'];
    const { code, megabytes } = await runMeasured(args, { cwd });
    expect(code).toBe(0);
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(290);
    expect(manifestIn(join(cwd, 'pack.zip')).files.at(-1)).toMatchObject({ size: 300_000_000 });
  }, 60_000);

  it('is being killed: the earlier pack stays whole', async () => {
    const cwd = copyExample();
    await pack(cwd, '--format', 'html,zip', '-o', 'pack.zip');
    const whole = readFileSync(join(cwd, 'pack.zip'));
    const program = join(repository, 'bin', 'otpath.js');
    const args = ['pack', ...asOf, '--format', 'html,zip', '--order', 'date', '-o', 'pack.zip'];
    for (const delay of [300, 700, 1000, 1300, 1600]) {
      const child = spawn(process.execPath, [program, ...args], {
        cwd,
        env: environment(),
        stdio: 'ignore',
      });
      const end = once(child, 'exit');
      await wait(delay);
      child.kill('SIGKILL');
      await end;
      const now = readFileSync(join(cwd, 'pack.zip'));
      const { code } = await runHere(['verify', 'pack.zip'], { cwd });
      expect(code).toBe(0);
      // One that was quicker than the signal is whole as well.
      if (!now.equals(whole)) break;
    }
  }, 60_000);
});

describe('two packs of one person', () => {
  it('tell what is new, and which conditions were met', async () => {
    const cwd = made({ 'evidence/stairs.md': piece('L6-PP-01').replace('A kitchen', 'Stairs') });
    const sign = (...args: readonly string[]): Promise<Run> =>
      runHere(['sign', 'kitchen', '--name', 'Nia Sample', '--relationship', 'panel', ...args], {
        cwd,
      });
    await sign('--conditions', 'L6-PP-03=Name the law.', '--date', '2026-10-01');
    await runHere(['pack', '--as-of', '2026-10-10', '--format', 'md,zip', '-o', 'old.zip'], {
      cwd,
    });
    expect(manifestIn(join(cwd, 'old.zip')).conditions).toMatchObject([{ state: 'open' }]);

    writeFiles(cwd, {
      'evidence/kitchen.md': piece(
        'L6-PP-03',
        'attachments: [plan.txt]\n',
        'The Care Act asks it.',
      ),
      'evidence/bath.md': piece('L6-PP-05')
        .replace('A kitchen', 'A bath')
        .replace('2026-03', '2026-01'),
    });
    await pack(cwd, '--format', 'md,zip', '-o', 'changed.zip');
    expect(manifestIn(join(cwd, 'changed.zip')).conditions).toMatchObject([{ state: 'changed' }]);
    await sign('--accept', 'all', '--date', '2026-11-01');
    await pack(cwd, '--format', 'md,zip', '-o', 'now.zip');
    const { code, stdout } = await runHere(['verify', 'now.zip', '--against', 'old.zip'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/A bath/);
    expect(stdout).toMatch(/A kitchen/);
    expect(stdout).not.toMatch(/Stairs/);
    expect(stdout).toMatch(/Name the law\./);
    expect(stdout.toLowerCase()).toMatch(/met/);
  });
});
