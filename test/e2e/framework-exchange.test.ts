import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { runOtpath } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const moodle = [
  'Parent ID number,ID number,Short name,Description,Description format,Scale values,Scale configuration,Rule type (optional),Rule outcome (optional),Rule config (optional),Cross-referenced competency ID numbers,Exported ID (optional),Is framework,Taxonomy',
  ',our-council,Our council,,1,"No,Yes",[],,,,,,1,"domain,competency"',
  ',1,Care,,1,,,,,,,,,',
  '1,1.10,Keeps <b>everybody</b> safe.,,1,,,,,,,,,',
  '',
].join('\n');

const inFolder = (files: Readonly<Record<string, string>> = {}) => {
  const cwd = writeFiles(temporaryFolder(), files);
  return { cwd, run: (...args: readonly string[]) => runHere(['framework', ...args], { cwd }) };
};

describe('framework import', () => {
  it('says how to give another id where the format has none', async () => {
    const { run } = inFolder();
    await run(
      ...'export wales-social-care-ot --format mahara --level level-5 -o w.matrix'.split(' '),
    );
    const made = 'otpath made one from the title: occupational-therapists-in-social-care';
    const { stderr } = await run('import', 'w.matrix', '--dry-run');
    expect(stderr).toContain(made);
    expect(stderr).toContain('To give it another, add: --id our-ot');
    const named = await run('import', 'w.matrix', '--dry-run', '--id', 'our-ot');
    expect(named.stderr).not.toContain('made one from the title');
    expect(named.stderr).toContain('would make the framework our-ot.');
  });

  it('writes a framework that has no findings, and says what was odd and where', async () => {
    const { cwd, run } = inFolder({ 'in.csv': moodle });
    const { stdout, stderr, code } = await run('import', 'in.csv', '--output', 'frameworks');
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toBe(
      [
        'Read as Moodle CSV: 1 statement, 1 pillar, 1 level.',
        '4 things to know about this file:',
        '- Line 4: The text of 1.10 is now plain text. Lost: bold, italic and other formatting.',
        '- Line 3: The id "1" became id-1, because ids in otpath start with a letter and have no spaces.',
        '- Line 4: The id "1.10" became id-1.10, because ids in otpath start with a letter and have no spaces.',
        '- The file has no levels, so otpath made one: level-1.',
        'Written to frameworks/our-council: 4 files.',
        'To check it, run: otpath framework validate frameworks/our-council',
        'To use it, copy these lines into a portfolio’s otpath.yaml, in place of its own target. “frameworks” names the folder that contains frameworks/our-council, as seen from the portfolio:',
        '  target: our-council:level-1',
        '  frameworks: ["frameworks"]',
        '',
      ].join('\n'),
    );
    expect(await run('validate', 'frameworks/our-council', '--strict')).toEqual({
      stdout: 'No problems found in 1 framework with 1 statement and 0 other requirements.\n',
      stderr: '',
      code: 0,
    });
    expect(readdirSync(cwd)).toEqual(['frameworks', 'in.csv']);
    expect(readdirSync(join(cwd, 'frameworks'))).toEqual(['our-council']);
  });

  it('speaks Welsh', async () => {
    const { run } = inFolder({ 'in.csv': moodle });
    const { stderr } = await run('import', 'in.csv', '--lang', 'cy');
    expect(stderr).toContain('Darllenwyd fel Moodle CSV: 1 datganiad, 1 piler, 1 lefel.');
    expect(stderr).toContain('Ysgrifennwyd i our-council: 4 ffeil.');
  });

  it('keeps what mappings are about, also under another id', async () => {
    const { run } = inFolder();
    expect((await run('export', 'cheshire-east-ot', '-o', 'ce.tsv')).code).toBe(0);
    const { stderr, code } = await run('import', 'ce.tsv', '--id', 'rt-cs');
    expect(code).toBe(0);
    expect(stderr).toContain(
      '- The mappings are still about cheshire-east-ot. rt-cs only holds them.',
    );
    const { stdout } = await run('validate', 'rt-cs');
    expect(stdout).toMatch(/^No problems found/);
  });

  it('never writes over a folder that is there', async () => {
    const { cwd, run } = inFolder({ 'in.csv': moodle, 'our-council/mine.txt': 'mine' });
    expect(await run('import', 'in.csv')).toEqual({
      stdout: '',
      stderr:
        'our-council already exists. Nothing was written.\nChoose another id with --id, another folder with --output, or move that one\nfirst.\n',
      code: 2,
    });
    expect(readdirSync(join(cwd, 'our-council'))).toEqual(['mine.txt']);
    expect(existsSync(join(cwd, 'other'))).toBe(false);
    expect((await run('import', 'in.csv', '--id', 'other')).code).toBe(0);
  });

  it('lists everything that was odd in a file of its own', async () => {
    const { cwd, run } = inFolder({ 'in.csv': moodle });
    await run('import', 'in.csv', '--losses', 'odd.json');
    const told = JSON.parse(readFileSync(join(cwd, 'odd.json'), 'utf8')) as object;
    expect(told).toMatchObject({ otpath: '1', format: 'moodle', framework: 'our-council' });
    await run('import', 'in.csv', '--id', 'other', '--losses', 'odd.txt');
    expect(readFileSync(join(cwd, 'odd.txt'), 'utf8').split('\n')).toHaveLength(5);
  });

  it.each([
    [['import', 'missing.csv'], 'There is no file missing.csv.'],
    [['import', '.'], '. is a folder.'],
    [['import', 'words.txt'], 'words.txt is plain text. Nothing was imported.'],
    [['import', 'in.csv', '--format', 'case'], 'in.csv is not CASE 1.0. It is a table'],
    [['import', 'list.csv'], 'with what otpath guesses: --map "text=Statement,level=Grade"'],
    [['import', 'list.csv', '--map', 'level=Grade'], 'otpath can’t use "level=Grade" in --map.'],
    [['import', 'in.csv', '--id', '1.10'], '"1.10" can’t be the id of a framework.'],
    [['import', 'in.csv', '--id', 'hcpc-cpd'], 'The framework would be called hcpc-cpd'],
  ])('says why it can’t: %j', async (args, message) => {
    const { cwd, run } = inFolder({
      'in.csv': moodle,
      'list.csv': 'Grade,Statement\n6,Keeps safe.\n',
      'words.txt': 'Some words.',
    });
    const { stderr, code } = await run(...args);
    expect(stderr.replaceAll('\n', ' ')).toContain(message);
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['in.csv', 'list.csv', 'words.txt']);
  });
});

describe('framework import of one sheet of a workbook, saved as CSV', () => {
  const levels = (title: string) =>
    `Id,Rank,Title,Source,Reason\nlevel-1,1,${title},made by otpath,\n`;

  it('says what to do where nobody named the framework that has the rest', async () => {
    const { cwd, run } = inFolder({ 'levels.csv': levels('First') });
    const { stderr, code } = await run('import', 'levels.csv');
    expect({ stderr: stderr.replaceAll('\n', ' '), code }).toEqual({
      stderr:
        'levels.csv is only the sheet “Levels” of a framework’s workbook. Nothing was imported. Import the whole workbook (.xlsx). Or name the framework that everything else comes from: --id with your own framework, or --extends with the one that yours changes. ',
      code: 2,
    });
    expect(readdirSync(cwd)).toEqual(['levels.csv']);
  });

  it('changes that part of the framework with the id, and nothing else', async () => {
    const { cwd, run } = inFolder({ 'in.csv': moodle, 'levels.csv': levels('Our first level') });
    await run('import', 'in.csv');
    const pillars = readFileSync(join(cwd, 'our-council', 'pillars.yaml'), 'utf8');
    const { stdout, stderr, code } = await run(
      ...['import', 'levels.csv', '--id', 'our-council', '--replace'],
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toContain(
      'This file is only the sheet “Levels”. Everything else is as it was in our-council.',
    );
    const read = (name: string) => readFileSync(join(cwd, 'our-council', name), 'utf8');
    expect(read('levels.yaml')).toContain('Our first level');
    expect(read('pillars.yaml')).toBe(pillars);
  });
});

describe('framework export', () => {
  it('writes a file that comes back as it was, and says what it can’t hold', async () => {
    const { cwd, run } = inFolder({ 'in.csv': moodle });
    await run('import', 'in.csv');
    const args = ['export', './our-council', '--as-of', '2026-11-22'] as const;
    const { stdout, stderr, code } = await run(...args, '--output', 'out.json');
    expect({ stdout, stderr, code }).toEqual({
      stdout: '',
      stderr: 'Written to out.json.\nCASE 1.0 holds everything in this framework.\n',
      code: 0,
    });
    const again = await run(...args, '--format', 'case');
    expect(again.stdout).toBe(readFileSync(join(cwd, 'out.json'), 'utf8'));
    expect((await run(...args, '--output', 'out.json')).stderr).toContain(
      'out.json already exists.',
    );
    await run('import', 'out.json', '--id', 'again');
    const files = (id: string) =>
      ['framework', 'levels', 'pillars', 'statements/level-1'].map((name) =>
        readFileSync(join(cwd, id, `${name}.yaml`), 'utf8').replace(/^id: .*/, ''),
      );
    expect(files('again')).toEqual(files('our-council'));
  });

  it('lists every loss in a file of its own', async () => {
    const { cwd, run } = inFolder();
    const { stderr } = await run(
      'export',
      'primary-care-ot',
      '--output',
      'out.csv',
      '--losses',
      'lost.txt',
    );
    expect(stderr).toContain('Moodle CSV can’t hold everything.');
    expect(stderr).not.toContain('For the full list');
    const lines = readFileSync(join(cwd, 'lost.txt'), 'utf8').split('\n');
    expect(lines).toContain('Requirements, kind of credential: not in the file: hcpc-registration');
  });

  it.each([
    [['export', 'hcpc-cpd'], 'otpath framework export needs a format.'],
    [['export', 'hcpc-cpd', '--format', 'sssom'], 'hcpc-cpd has no mappings'],
    [['export', 'wales-social-care-ot', '--format', 'mahara'], 'Choose one with --level: level-5'],
    [
      ['export', 'wales-social-care-ot', '--format', 'mahara', '--level', 'levle-5'],
      'Did you mean level-5?',
    ],
    [['export', 'wales', '--format', 'case'], 'There is no framework "wales".'],
    [['export', 'hcpc-cpd', '--format', 'pdf'], 'pdf'],
  ])('says why it can’t: %j', async (args, message) => {
    const { stdout, stderr, code } = await inFolder().run(...args);
    expect(stderr.replaceAll('\n', ' ')).toContain(message);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});

describe('hostile files', () => {
  it('end in an answer under 300 MB', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `,A${String(at)},Row ${String(at)},,1,,,,,,,,,`,
    );
    const item = '{"identifier": "a", "fullStatement": "<b>x</b>"}';
    const items = Array.from({ length: 250_000 }, () => item).join(',\n');
    const cwd = writeFiles(temporaryFolder(), {
      'rows.csv': [moodle.split('\n', 2).join('\n'), ...rows].join('\n'),
      'items.json': `{"CFDocument": {}, "CFItems": [${items}]}`,
    });
    for (const [file, found] of [
      ['rows.csv', '100,002'],
      ['items.json', '250,000'],
    ] as const) {
      const { stderr, code } = await runOtpath(['framework', 'import', file], {
        cwd,
        env: { NODE_OPTIONS: '--max-old-space-size=200' },
      });
      expect(stderr).toContain(`${file} has ${found} entries.`);
      expect(code).toBe(2);
    }
  });
});

describe('a workbook', () => {
  it('is exported, and imported under another id', async () => {
    const { cwd, run } = inFolder();
    const out = await run('export', 'hcpc-cpd', '--output', 'hcpc.xlsx');
    expect(out.stderr).toBe('Written to hcpc.xlsx.\nExcel holds everything in this framework.\n');
    const back = await run('import', 'hcpc.xlsx', '--id', 'our-cpd', '--output', 'frameworks');
    expect(back.stderr).toContain('Read as Excel: 5 requirements, 1 role profile.\n');
    expect((await run('validate', 'frameworks/our-cpd', '--strict')).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['frameworks', 'hcpc.xlsx']);
  });
});

describe('an own version of a framework, with --dry-run', () => {
  const own = [
    'id: our-ot',
    'title: Ours',
    'version: 1.0.0',
    'publisher: Us',
    'language: en',
    'source: { title: x }',
    'extends: wales-social-care-ot',
  ];
  const changes = [
    'changes:',
    '  - { id: L6-PP-03, remove: true, reason: Not here. }',
    '  - { id: L6-PP-04, set: { strength: should }, reason: Softer. }',
    '',
  ];

  it('shows what is new, changed and set aside', async () => {
    const added =
      'statements: [{ id: O-01, level: level-6, pillar: professional-practice, facet: responsibility, text: Knows the town., source: x, revision: 1 }]';
    const { run } = inFolder({ 'own.yaml': [...own, added, ...changes].join('\n') });
    expect((await run('import', 'own.yaml', '--dry-run')).stderr).toBe(
      [
        'Read as YAML: 1 statement, 1 changed, 1 set aside.',
        'New (1):',
        '- O-01: Knows the town.',
        'Changed (1):',
        '- L6-PP-04, strength. Reason: Softer.',
        'Set aside (1):',
        '- L6-PP-03. Reason: Not here.',
        'Nothing was written. The import would make the framework our-ot.',
        '',
      ].join('\n'),
    );
  });

  it('counts changes alone, also when it is written', async () => {
    const { run } = inFolder({ 'own.yaml': [...own, ...changes].join('\n') });
    expect((await run('import', 'own.yaml')).stderr).toContain(
      'Read as YAML: 1 changed, 1 set aside.\n',
    );
  });
});

describe('an import over an own version of a framework', () => {
  const head = [
    'id: our-ot',
    'title: Ours',
    'version: 1.0.0',
    'publisher: Us',
    'language: en',
    'source: { title: x }',
    'extends: wales-social-care-ot',
    'statements: [{ id: O-01, level: level-6, pillar: professional-practice, facet: responsibility, text: Knows the town., source: x, revision: 1 }]',
    'changes:',
    '  - { id: L6-PP-04, set: { strength: should }, reason: Softer. }',
  ];
  const more = [
    '  - { id: L6-PP-03, remove: true, reason: Not here. }',
    '  - { id: L6-PP-05, remove: true, reason: Not here. }',
  ];

  it('counts in its headline what its list has', async () => {
    const { run } = inFolder({
      'a.yaml': `${head.join('\n')}\n`,
      'b.yaml': `${[...head, ...more].join('\n')}\n`,
    });
    await run('import', 'a.yaml');
    const { stdout, stderr } = await run('import', 'b.yaml', '--dry-run');
    // What the file changes was changed before: the list is of what would differ.
    expect(stderr).toContain('Read as YAML: 1 statement.\n');
    expect(stderr).toContain('The import would replace our-ot with these 2 changes.');
    expect(stdout).toContain('This should be version 1.1.0.');
    expect(stdout).not.toContain('Nothing has changed');
    expect(stdout).toContain('Set aside (2)\n  - L6-PP-03: Statement (Not here): ');
    expect(stdout.match(/\((\d+)\)$/gm)).toEqual(['(2)']);
  });

  it('lists each thing that its headline counts where it is new', async () => {
    const profile =
      'profiles: [{ id: lead, title: Lead, source: x, requirements: [{ id: P-01, kind: capability, pillar: professional-practice, text: Leads the team., source: x }] }]';
    const { run } = inFolder({ 'b.yaml': `${[...head, ...more, profile].join('\n')}\n` });
    const { stderr } = await run('import', 'b.yaml', '--dry-run');
    expect(stderr).toContain(
      'Read as YAML: 1 statement, 1 requirement, 1 role profile, 1 changed, 2 set aside.',
    );
    expect(stderr).toContain(
      'New (3):\n- lead: Lead\n- P-01: Leads the team.\n- O-01: Knows the town.',
    );
  });
});

describe('an import over a framework that is there', () => {
  const yaml = (text: string) =>
    [
      'id: our-ot',
      'title: Ours',
      'version: 1.0.0',
      'publisher: Us',
      'language: en',
      'source: { title: x }',
      'levels: [{ id: one, rank: 1, title: One, source: x }]',
      'pillars: [{ id: practice, title: Practice, source: x }]',
      'statements:',
      `  - { id: S-01, level: one, pillar: practice, facet: responsibility, text: ${text}, source: x, revision: 1 }`,
      '',
    ].join('\n');

  it('shows what would change, asks for a clear yes, and keeps the earlier version', async () => {
    const { cwd, run } = inFolder({ 'a.yaml': yaml('Leads.'), 'b.yaml': yaml('Leads a team.') });
    await run('import', 'a.yaml');
    const refused = await run('import', 'b.yaml');
    expect(refused.stderr).toBe(
      'our-ot already holds this framework. The import would make 1 change. Nothing was\nwritten.\nTo see the changes, add --dry-run. To make them, add --replace. The earlier\nversion is kept.\n',
    );
    expect(refused.code).toBe(2);
    const dry = await run('import', 'b.yaml', '--dry-run');
    expect(dry.stdout).toContain('S-01');
    expect(dry.stderr).toContain(
      'Nothing was written. The import would replace our-ot with this change.',
    );
    const before = readFileSync(join(cwd, 'our-ot/statements/one.yaml'), 'utf8');
    expect(before).toContain('Leads.');
    const replaced = await run('import', 'b.yaml', '--replace');
    expect(replaced.stderr).toContain(
      'The earlier version is now in earlier/our-ot-2026-11-22.\nWritten to our-ot: 4 files.\n',
    );
    expect(readFileSync(join(cwd, 'our-ot/statements/one.yaml'), 'utf8')).toContain('a team.');
    expect(readFileSync(join(cwd, 'earlier/our-ot-2026-11-22/statements/one.yaml'), 'utf8')).toBe(
      before,
    );
  });
});
