import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const settings = `otpath: 1
practitioner: { name: Ann Example }
target: wales-social-care-ot:level-5
`;
const piece = `---
title: A kitchen
date: 2026-03-14
type: case-study
claims:
  - statement: L5-PP-01
    rationale: I chose with the person.
---
I moved the table, and she made tea.
`;

/** A link to itself stands for every file that can’t be opened: tests may run as root, for whom no file is locked. */
function portfolio(): string {
  const cwd = writeFiles(temporaryFolder(), {
    'ann/otpath.yaml': settings,
    'ann/evidence/kitchen.md': piece,
  });
  symlinkSync('locked.md', join(cwd, 'ann/evidence/locked.md'));
  return cwd;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
const sentence =
  'otpath could not open 1 file, so what is in it does not count here: evidence/locked.md.';

describe('a file that can’t be opened is named, and not counted', () => {
  it.each([
    ['gaps', ['gaps', 'ann']],
    ['gaps --all', ['gaps', 'ann', '--all']],
    ['gaps as Markdown', ['gaps', 'ann', '--format', 'md']],
    ['gaps as a page', ['gaps', 'ann', '--format', 'html']],
    ['the supervision sheet', ['gaps', 'ann', '--sheet']],
    ['plan', ['plan', 'ann']],
    ['plan as Markdown', ['plan', 'ann', '--format', 'md']],
  ])('in %s', async (_, args) => {
    const { stdout } = await runHere(args, { cwd: portfolio() });
    expect(plain(stdout)).toContain(sentence);
  });

  it('in Welsh', async () => {
    const { stdout } = await runHere(['gaps', 'ann', '--lang', 'cy'], { cwd: portfolio() });
    expect(plain(stdout)).toContain(
      'Ni allai otpath agor 1 ffeil, felly nid yw ei chynnwys yn cyfrif yma: evidence/locked.md.',
    );
  });

  it('in the data of gaps and plan, and only where there is one', async () => {
    const cwd = portfolio();
    writeFiles(cwd, { 'bea/otpath.yaml': settings, 'bea/evidence/kitchen.md': piece });
    const unopened = async (command: string, folder: string): Promise<unknown> =>
      (
        JSON.parse(
          (await runHere([command, folder, '--format', 'json'], { cwd })).stdout,
        ) as Readonly<Record<string, unknown>>
      )['unopened'];
    for (const command of ['gaps', 'plan']) {
      expect(await unopened(command, 'ann')).toEqual({ files: ['evidence/locked.md'], sentence });
      expect(await unopened(command, 'bea')).toBeUndefined();
    }
  });

  it('in a draft of a pack, and beside it', async () => {
    const cwd = portfolio();
    const { stderr } = await runHere(['pack', 'ann', '--draft', '--output', 'draft.zip'], { cwd });
    expect(plain(stderr)).toContain(sentence);
    const files = unzipSync(readFileSync(join(cwd, 'draft.zip')));
    const page = Object.keys(files).find((path) => /(?:^|\/)pack\.html$/.test(path))!;
    expect(plain(strFromU8(files[page]!))).toContain(sentence);
  });

  it('in a cohort, by number', async () => {
    const cwd = portfolio();
    const { stdout, code } = await runHere(['cohort', '.'], { cwd });
    expect(code).toBe(2);
    expect(plain(stdout)).toContain(
      'otpath could not open 1 file of Ann Example, so what is in it does not count here.',
    );
    expect(plain(stdout)).toContain(
      'Ann Example: Ask for 1 file to be made readable: otpath could not open it, so it does not count.',
    );
    expect(plain(stdout)).not.toContain('error in the files');
    const { stdout: json } = await runHere(['cohort', '.', '--format', 'json'], { cwd });
    expect((JSON.parse(json) as { people: object[] }).people[0]).toMatchObject({ unopened: 1 });
  });
});

it('is named where packs are made for a team', async () => {
  const cwd = portfolio();
  const args = ['cohort', 'packs', 'ann', '--draft', '--format', 'md', '-o', 'packs'];
  const { stderr } = await runHere(args, { cwd });
  expect(plain(stderr)).toContain(sentence);
});
