import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docx } from '../support/office-files.ts';
import { runOtpath, type Run } from '../support/run.ts';
import {
  alwaysCurrent,
  copyExample,
  fingerprints,
  temporaryFolder,
  writeFiles,
} from '../support/temporary.ts';
import { picture } from '../support/word-sample.ts';
import { wordOf } from '../support/word.ts';

const basics = ['--title', 'Cadair Ŵyn', '--date', '14/03/2026', '--type', 'case-study'];
const claim = ['--claim', 'l6-pp-02=I weighed three ways with the family.'];
const add = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runOtpath(['add', ...args], { cwd });

/** The findings of a check in its strictest form, of the files of one piece of evidence. */
async function findingsOf(cwd: string, ...files: readonly string[]): Promise<readonly unknown[]> {
  const { stdout } = await runOtpath(['check', '--format', 'json', '--attachments'], { cwd });
  const { portfolios } = JSON.parse(stdout) as {
    portfolios: readonly { findings: readonly { file: string }[] }[];
  };
  return portfolios[0]!.findings.filter(({ file }) => files.includes(file));
}

/** A portfolio of Bethan Example with these lines in its settings. */
const portfolioWith = (lines: string): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\n${lines}`,
  });

const target = 'target: wales-social-care-ot:level-6\n';

it('writes evidence as the options say, in which a check finds nothing', async () => {
  const cwd = copyExample();
  appendFileSync(join(cwd, 'otpath.yaml'), alwaysCurrent);
  const outside = writeFiles(temporaryFolder(), { 'risk plan.txt': 'Brakes on.' });
  const before = fingerprints(cwd);
  const run = await add(
    cwd,
    ...basics,
    ...claim,
    ...['--reflection', 'Driscoll', '--attach', join(outside, 'risk plan.txt')],
    ...['--attach', 'evidence/2026-06-rightsizing-hours-chart.png'],
    ...['--witness', 'Nia Sample', '--witness-role', 'Senior OT', '--witness-date', '2026-03-20'],
    ...['--witness-registration', 'OT012399', '--text', 'Cadair newydd: “da” # iawn'],
  );
  const file = 'evidence/2026-03-14-cadair-wyn.md';
  expect(run).toMatchObject({ stderr: '', code: 0 });
  expect(run.stdout).toBe(`Written: ${file}
Attached: evidence/risk plan.txt
Attached: evidence/2026-06-rightsizing-hours-chart.png
  L6-PP-02: uncovered → evidenced. 1 valid and current claim; 1 needed.

note[OT518]: This attachment is or holds a picture. otpath can’t read text in
  pictures.
 --> evidence/2026-06-rightsizing-hours-chart.png
  = Look at each picture yourself for names, addresses and faces.

1 note in 1 piece of evidence with 1 claim.

Next: open ${file} and write below its headings. To
  see what is still missing, run: otpath gaps
`);
  const { [file]: written, 'evidence/risk plan.txt': copied, ...rest } = fingerprints(cwd);
  expect(written && copied).toBeTruthy();
  expect(rest).toEqual(before);
  const [head, text] = readFileSync(join(cwd, file), 'utf8').split('---\n\n');
  expect(head).toBe(`---
title: Cadair Ŵyn
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-02
    rationale: I weighed three ways with the family.
attachments:
  - risk plan.txt
  - 2026-06-rightsizing-hours-chart.png
witness:
  name: Nia Sample
  role: Senior OT
  registration: OT012399
  date: 2026-03-20
reflection: what-so-what-now-what
`);
  expect(text).toMatch(/## What\?\n\nCadair newydd: “da” # iawn\n\n<!-- /);
  expect(await findingsOf(cwd, file, 'evidence/risk plan.txt')).toEqual([]);
});

describe('notes', () => {
  it('in Markdown become evidence; what they say of themselves is not asked again', async () => {
    const cwd = portfolioWith(target + alwaysCurrent);
    const notes =
      '---\ntitle: Tŷ\ndate: 2026-03-14\ntype: audit\ntags: [x]\n---\n# Tŷ newydd\r\n\r\nText of mine.\r\n';
    writeFiles(cwd, { 'notes.md': notes });
    const run = await add(cwd, '--from', 'notes.md', ...claim);
    expect(run).toMatchObject({ stderr: '', code: 0 });
    const written = readFileSync(join(cwd, 'evidence/2026-03-14-ty.md'), 'utf8');
    expect(written).toMatch(/^---\ntitle: Tŷ\ndate: 2026-03-14\ntype: audit\n/);
    expect(written.split('---\n\n')[1]).toBe(
      '# Tŷ newydd\n\nText of mine.\n\n````yaml\ntags: [x]\n````\n',
    );
    expect(readFileSync(join(cwd, 'notes.md'), 'utf8')).toBe(notes);
    expect(await findingsOf(cwd, 'evidence/2026-03-14-ty.md')).toEqual([]);
  });

  it('fetch files from their own folder only', async () => {
    const cwd = portfolioWith(target);
    const folder = writeFiles(temporaryFolder(), { 'secret.txt': 'x', 'theirs/plan.txt': 'y' });
    for (const [name, named] of [
      ['absolute', join(folder, 'secret.txt')],
      ['up', '../secret.txt'],
      ['beside', 'plan.txt'],
    ] as const) {
      writeFiles(folder, {
        [`theirs/${name}.md`]: `---\ntitle: ${name}\nattachments:\n  - ${named}\n---\nText of theirs.\n`,
      });
      const from = ['--from', join(folder, 'theirs', `${name}.md`), ...basics.slice(2), ...claim];
      expect(await add(cwd, ...from)).toMatchObject({ code: 0 });
    }
    const files = Object.keys(fingerprints(cwd)).filter((path) => path.endsWith('.txt'));
    expect(files).toEqual(['evidence/plan.txt']);
    const written = readFileSync(join(cwd, 'evidence/2026-03-14-up.md'), 'utf8');
    expect(written).toContain('````yaml\nattachments:\n  - ../secret.txt\n````\n');
  });

  it('out of Word bring their pictures, and personal details are told, masked', async () => {
    const cwd = portfolioWith(target);
    const markdown = '# A visit\n\nShe wrote from nia@example.org.\n\n![The kitchen](a.png)\n';
    const word = await wordOf(markdown, { images: new Map([['a.png', picture]]) });
    writeFileSync(join(cwd, 'My visit.docx'), word);
    const run = await add(cwd, '--from', 'My visit.docx', ...basics.slice(2), ...claim);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Attached: evidence/my-visit-picture-1.png');
    expect(run.stdout).toMatch(/\[OT5\d\d\]/);
    expect(run.stdout).not.toContain('nia@example.org');
    const written = readFileSync(join(cwd, 'evidence/2026-03-14-a-visit.md'), 'utf8');
    expect(written).toContain('](my-visit-picture-1.png)');
    expect(written).toContain('attachments:\n  - my-visit-picture-1.png\n');
  });
});

it('looks into what was attached, and says what others could read there', async () => {
  const cwd = portfolioWith(target);
  writeFileSync(join(cwd, 'plan.docx'), docx([['A plan']], { creator: 'Dilys Demo' }));
  const run = await add(
    temporaryFolder(),
    cwd,
    ...basics,
    ...claim,
    '--attach',
    `${cwd}/plan.docx`,
  );
  expect(run).toMatchObject({ code: 0 });
  expect(run.stdout).toContain('[OT511]');
  expect(run.stdout).not.toContain('Dilys');
});

describe('--edit', () => {
  const edited = async (editor: string): Promise<Run> => {
    const cwd = portfolioWith(target);
    writeFiles(cwd, { 'my editor.sh': '#!/bin/sh\necho "$@" > opened.txt\n' });
    const run = await runOtpath(['add', ...basics, ...claim, '--edit'], {
      cwd,
      env: { EDITOR: editor },
    });
    return {
      ...run,
      stdout: editor.startsWith('sh') ? readFileSync(join(cwd, 'opened.txt'), 'utf8') : '',
    };
  };

  it('opens the new file in the editor that is set, with its options', async () => {
    const { stdout, code } = await edited("sh 'my editor.sh' --wait");
    expect(stdout).toMatch(/^--wait \/.*\/evidence\/2026-03-14-cadair-wyn\.md\n$/);
    expect(code).toBe(0);
  });

  it('names the file where that editor can’t be opened', async () => {
    const { stderr, code } = await edited('no-such-editor');
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      /It could not be opened with "no-such-editor".* \/.*2026-03-14-cadair-wyn\.md/,
    );
  });
});
