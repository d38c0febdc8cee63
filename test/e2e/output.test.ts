import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { withMark } from '../../src/node/overwrite-guard.ts';
import { runHere } from '../support/run-here.ts';
import { environment, repository } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { partsOf } from '../support/word.ts';

const example = 'examples/level-6';
const asOf = ['--as-of', '2026-11-22'];

describe('--output', () => {
  it.each([
    ['check', 'pretty', 'findings.txt'],
    ['check', 'json', 'findings.json'],
    ['gaps', 'html', 'gaps.html'],
    ['gaps', 'md', 'gaps.md'],
  ])(
    'puts what %s --format %s prints into a file, and prints nothing',
    async (...[command, format, file]) => {
      const folder = temporaryFolder();
      const args = [command, example, '--format', format, ...asOf];
      const printed = await runHere(args);
      const path = join(folder, file);
      const written = await runHere([...args, '--output', path]);
      expect(written).toEqual({ stdout: '', stderr: `Written to ${path}.\n`, code: 0 });
      expect(readFileSync(path, 'utf8')).toBe(withMark(printed.stdout));
      expect(Object.keys(fingerprints(folder))).toEqual([file]);
    },
  );

  it.each([
    [['gaps'], 'report.html', /^<!doctype html>/],
    [['gaps'], 'report.HTM', /^<!doctype html>/],
    [['gaps'], 'report.json', /^\{/],
    [['gaps'], 'report.txt', /^Bethan Example/],
    [['gaps', '--format', 'md'], 'report.html', /^# /],
    [['check'], 'findings.md', /^# Findings/],
    [['check'], 'findings.sarif', /^\{/],
    [['pack', '--draft'], 'pack.docx', /^PK/],
    [['gaps'], 'gaps.docx', /^PK/],
    [['check'], 'findings.xml', /^<\?xml/],
    [['route', 'cheshire-east-ot'], 'route.md', /^# /],
  ])('of %j takes the form that the ending of %s asks for', async (line, file, begins) => {
    const cwd = copyExample();
    await runHere([...line, ...asOf, '--output', file], { cwd });
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(begins);
  });

  it.each([
    [
      ['gaps'],
      'gaps.xlsx',
      'otpath gaps can’t write .xlsx files. It can write: terminal, md, html, json, csv, docx, pdf.',
    ],
    [['gaps', '--format', 'html'], 'gaps.pdf', 'otpath gaps can’t write .pdf files.'],
    [['plan'], 'plan.docx', 'otpath plan can’t write .docx files.'],
    [
      ['plan'],
      'plan.xlsx',
      'otpath plan can’t write .xlsx files. It can write: terminal, md, html,',
    ],
    [['route', 'cheshire-east-ot'], 'route.csv', 'otpath route can’t write .csv files.'],
    [
      ['check'],
      'findings.html',
      'otpath check can’t write .html files. It can write: pretty, json,',
    ],
    [
      ['pack', '--draft'],
      'pack.xlsx',
      'otpath pack can’t write .xlsx files. It can write: md, html, docx, pdf, zip.',
    ],
    [['pack', '--draft'], 'pack.txt', 'otpath pack can’t write .txt files.'],
    [
      ['pack', '--draft', '--format', 'html,zip'],
      'pack.docx',
      'otpath pack can’t write .docx files.',
    ],
  ])('of %j is not written as %s, which it can’t be', async (line, file, said) => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const { stderr, code } = await runHere([...line, ...asOf, '--output', file], { cwd });
    expect(stderr.replaceAll('\n', ' ')).toContain(said);
    expect(stderr).toContain('Give the file another ending, for example: --output ');
    expect(code).toBe(2);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('of a Word document without a name is a new file, which is never written over', async () => {
    const cwd = copyExample();
    const args = ['gaps', ...asOf, '--format', 'docx'];
    const [first, second] = [await runHere(args, { cwd }), await runHere(args, { cwd })];
    const name = 'gaps-bethan-example-level-6-2026-11-22';
    expect([first.stderr, second.stderr]).toEqual([
      `Written to ${name}.docx.\n`,
      `Written to ${name}-2.docx.\n`,
    ]);
    const header = partsOf(readFileSync(join(cwd, `${name}.docx`)))['word/header1.xml'];
    expect(header).toContain('>Bethan Example: Experienced practitioner<');
  });

  it('makes the folders that it names', async () => {
    const cwd = copyExample(join(temporaryFolder(), 'level-6'));
    const { stderr, code } = await runHere(['gaps', ...asOf, '-o', 'reports/2026/gaps.txt'], {
      cwd,
    });
    expect({ stderr, code }).toEqual({ stderr: 'Written to reports/2026/gaps.txt.\n', code: 0 });
    expect(existsSync(join(cwd, 'reports', '2026', 'gaps.txt'))).toBe(true);
  });

  it('writes over an earlier report, and leaves nothing else behind', async () => {
    const earlier = withMark('# Gap report: Experienced practitioner\n\nOf another day.\n');
    const folder = writeFiles(temporaryFolder(), { 'gaps.md': earlier });
    const path = join(folder, 'gaps.md');
    await runHere(['gaps', example, ...asOf, '--format', 'md', '-o', path]);
    expect(readFileSync(path, 'utf8')).toMatch(/^# Gap report[^]*As of/);
    expect(Object.keys(fingerprints(folder))).toEqual(['gaps.md']);
  });

  it.each([
    ['gaps', 'html', 'mine.html', '<!doctype html>\n<title>Mine</title>\n'],
    ['gaps', 'md', 'mine.md', '# Gaps\n\nMy own notes.\n'],
    ['plan', 'terminal', 'mine.txt', 'My plan\n'],
    ['check', 'json', 'mine.json', '{ "mine": 1 }\n'],
    ['pack', 'zip', 'mine.zip', 'PK\u0003\u0004 and more of mine, which is no pack of otpath'],
  ])('of %s as %s never takes the place of a file of one’s own', async (...given) => {
    const [command, format, file, content] = given;
    const cwd = writeFiles(temporaryFolder(), { [file]: content });
    const before = fingerprints(cwd);
    const args = [command, join(repository, example), ...asOf, '--format', format, '-o', file];
    const { stderr, code } = await runHere(args, { cwd });
    expect(stderr.replaceAll('\n', ' ')).toContain(
      `${file} already exists, and is not a report of this kind that otpath wrote. It has not been changed. Choose another name for the output, or move that file first.`,
    );
    expect(code).toBe(2);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('keeps the exit code of the command', async () => {
    const path = join(temporaryFolder(), 'findings.txt');
    const { code } = await runHere(['check', example, ...asOf, '--strict', '-o', path]);
    expect(code).toBe(1);
  });

  it.each([
    [
      'a folder',
      'taken',
      '"taken" is a folder.\nGive the file a name, for example: --output taken/report.html\n',
    ],
    [
      'the folder above',
      '..',
      '".." is a folder.\nGive the file a name, for example: --output ../report.html\n',
    ],
    [
      'a folder that is not there',
      'reports/',
      '"reports/" does not name a file.\nGive the file a name, for example: --output reports/report.html\n',
    ],
    [
      'a path below a file',
      join('file.txt', 'gaps.html'),
      'could not be written. A file is in the way.\nCheck that the folder exists',
    ],
    ['an empty name', '', '--output does not name a file.\nGive the file a name'],
  ])('can not be %s: exit 2, and nothing is changed', async (_, output, said) => {
    const folder = writeFiles(temporaryFolder(), { 'file.txt': 'mine', 'taken/notes.md': 'mine' });
    const before = fingerprints(folder);
    const { stdout, stderr, code } = await runHere(
      ['gaps', join(repository, example), ...asOf, '--output', output],
      { cwd: folder },
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(said);
    expect(fingerprints(folder)).toEqual(before);
  });
});

describe('a folder of a portfolio for what people write', () => {
  const portfolio = {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/kitchen.md': 'mine',
    'signoffs/.keep': '',
  };
  const outside =
    'That folder is for your own files. Write to a file outside it, for example: --output';

  it.each([
    ['.', 'evidence', `"evidence" is a folder. ${outside} pack.zip`],
    ['.', 'signoffs/', `"signoffs/" is a folder. ${outside} pack.zip`],
    ['evidence', '.', `"." is a folder. ${outside} ../pack.zip`],
    [
      '.',
      'evidence/pack.zip',
      'evidence/pack.zip would be among your own files. otpath writes no output there. Write to a file outside that folder, for example: --output pack.zip',
    ],
    [
      'evidence',
      'mine.zip',
      'mine.zip would be among your own files. otpath writes no output there. Write to a file outside that folder, for example: --output ../mine.zip',
    ],
    [
      '.',
      'evidence/kitchen.md',
      'evidence/kitchen.md is a file of a portfolio or a framework. otpath never writes over those. Choose another name for the output.',
    ],
    [
      '.',
      'plan.md',
      'Only files of a portfolio or a framework have a name like plan.md. otpath writes no output there. Choose another name for the output.',
    ],
  ])('from %s gets no pack as %s, and the place for it is named', async (from, output, said) => {
    const folder = writeFiles(temporaryFolder(), portfolio);
    const before = fingerprints(folder);
    const { stdout, stderr, code } = await runHere(['pack', ...asOf, '--output', output], {
      cwd: join(folder, from),
    });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.replaceAll('\n', ' ').trim()).toBe(said);
    expect(fingerprints(folder)).toEqual(before);
  });
});

describe('at a terminal with colours', () => {
  /** The process around a run whose output is a terminal. */
  function terminal(columns: number): { host: Host; printed: () => string } {
    let printed = '';
    const output = {
      write: (text: string) => {
        printed += text;
      },
      isTerminal: true,
      columns,
    };
    const host: Host = {
      cwd: repository,
      env: { TERM: 'xterm' },
      stdout: output,
      stderr: output,
      canAsk: false,
      language: 'en' as const,
      now: () => new Date('2026-11-22T12:00:00Z'),
    };
    return { host, printed: () => printed };
  }

  it('what is printed has colours, and what is written to a file has none', async () => {
    const shown = terminal(80);
    await main(['check', example], shown.host);
    expect(shown.printed()).toContain('\u001b[');
    const path = join(temporaryFolder(), 'findings.txt');
    await main(['check', example, '--output', path], terminal(80).host);
    expect(readFileSync(path, 'utf8')).not.toContain('\u001b');
  });

  it('a page is not printed, and the way to a file is named', async () => {
    const shown = terminal(80);
    expect(await main(['gaps', example, '--format', 'html'], shown.host)).toBe(2);
    expect(shown.printed()).toBe(
      'This is a web page, so otpath did not print it here.\nWrite it to a file: --output report.html\n',
    );
  });

  it('a terminal that does not know its width is taken for one of 80 columns', async () => {
    const [unknown, known] = [terminal(0), terminal(80)];
    await main(['gaps', example], unknown.host);
    await main(['gaps', example], known.host);
    expect(unknown.printed()).toBe(known.printed());
  });
});

describe.runIf(existsSync('/dev/full'))('a standard output that is full', () => {
  it('exits with 2 and one plain sentence', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(
      process.execPath,
      [join(repository, 'bin', 'otpath.js'), 'gaps', join(repository, example), ...asOf],
      { stdio: ['ignore', full, 'pipe'], env: environment(), encoding: 'utf8' },
    );
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/^\s+at |node:/m);
  });
});

it('ends quietly where the reader closes the pipe early', () => {
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', '"$0" bin/otpath.js gaps examples/level-6 --format json | head -c 1', process.execPath],
    { cwd: repository, env: environment(), encoding: 'utf8' },
  );
  expect({ stdout, stderr, status }).toEqual({ stdout: '{', stderr: '', status: 0 });
});
