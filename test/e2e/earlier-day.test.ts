import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-06-30'];

/** Evidence of a later day, with an attachment that only it names. */
const later = {
  'evidence/2026-11-ramp.md': [
    '---',
    'title: A ramp that the family had chosen',
    'date: 2026-11-20',
    'type: case-study',
    'claims:',
    '  - statement: L6-PP-03',
    '    rationale: I weighed two ramps with the family and wrote down why we chose one.',
    'attachments: [ramp.pdf]',
    '---',
    '',
    'We measured the step together.',
    '',
  ].join('\n'),
  'evidence/ramp.pdf': '%PDF-1.7\n',
};

it('an old report can be made again after evidence and a sign-off of later days were added', async () => {
  const cwd = copyExample();
  const runs = () =>
    Promise.all(
      [
        ['check', '--format', 'json'],
        ['gaps', '--format', 'json'],
        ['pack', '--draft', '--format', 'md', '--output', 'pack.md'],
      ].map((args) => runHere([...args, ...asOf], { cwd })),
    ).then((all) => {
      expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
      // How many decisions are later than the day is known today, and was not then; a hash covers it.
      return [
        ...all.flatMap(({ stdout, stderr }) => [stdout, stderr]),
        readFileSync(join(cwd, 'pack.md'), 'utf8'),
      ].map((text) =>
        text.replaceAll(/\d+ decisions by assessors are later than|\(as written \w+\)/g, '…'),
      );
    });
  const before = await runs();
  rmSync(join(cwd, 'pack.md'));
  writeFiles(cwd, later);
  const sign = await runHere(
    [
      ...['sign', 'evidence/2026-06-rightsizing-project.md', '--name', 'Nia Sample'],
      ...['--relationship', 'supervisor', '--accept', 'all', '--date', '2026-11-21'],
    ],
    { cwd },
  );
  expect(sign.stderr).toContain('signoffs/');
  expect(await runs()).toEqual(before);
});

it('a day after today is still a mistake on an earlier day', async () => {
  const cwd = copyExample();
  const [path, text] = Object.entries(later)[0]!;
  writeFiles(cwd, { ...later, [path]: text.replace('2026-11-20', '2027-11-20') });
  const { stdout, code } = await runHere(['check', '--rule', 'OT308', ...asOf], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('20 November 2027 is in the future (as of 30 June 2026).');
});
