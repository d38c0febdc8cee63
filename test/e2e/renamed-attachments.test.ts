import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const evidence = (title: string, statement: string, body = 'What I did.'): string =>
  `---\ntitle: ${title}\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: ${statement}\n    rationale: I weighed three ways.\nattachments: [plan.txt]\n---\n${body}\n`;

/** A portfolio whose evidence takes in a plan and a picture; Nia Sample has signed it. */
async function signed(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/kitchen.md': evidence('A kitchen', 'L6-PP-03', 'The ramp: ![the ramp](ramp.svg)'),
    'evidence/plan.txt': 'The plan.',
    'evidence/ramp.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
    ...more,
  });
  const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--date', '2026-04-01'];
  const { code } = await runHere(['sign', 'kitchen', ...nia, '--accept', 'all'], { cwd });
  expect(code).toBe(0);
  return cwd;
}

async function found(cwd: string): Promise<readonly string[]> {
  const { stdout } = await runHere(['check', '--format', 'json'], { cwd });
  const { portfolios } = JSON.parse(stdout) as {
    portfolios: readonly {
      readonly findings: readonly {
        readonly code: string;
        readonly file: string;
        readonly hint: string;
      }[];
    }[];
  };
  return portfolios[0]!.findings
    .filter(({ code }) => ['OT326', 'OT401', 'OT407'].includes(code))
    .map(({ code, file, hint }) => `${code} ${file}: ${hint}`);
}

it('names the file that was signed under its new name, also where others could be meant', async () => {
  const cwd = await signed();
  expect(await found(cwd)).toEqual([]);
  renameSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'evidence/new.txt'));
  renameSync(join(cwd, 'evidence/ramp.svg'), join(cwd, 'evidence/photo.svg'));
  writeFiles(cwd, { 'evidence/a.txt': 'Something else.' });
  expect(await found(cwd)).toEqual([
    'OT407 evidence/a.txt: If this is evidence, make a piece of it with: otpath add --from "evidence/a.txt". If not, name it under attachments, move it away, or list it in .otpathignore.',
    'OT401 evidence/kitchen.md: new.txt is the same file under another name: rename it back to "plan.txt". A new name here would change what Nia Sample signed, so the decision would no longer count.',
    'OT326 evidence/kitchen.md: photo.svg is the same file under another name. Rename it back to "ramp.svg".',
    'OT407 evidence/new.txt: It is evidence/plan.txt under another name, which evidence/kitchen.md needs. Rename it back to evidence/plan.txt.',
    'OT407 evidence/photo.svg: It is evidence/ramp.svg under another name, which evidence/kitchen.md needs. Rename it back to evidence/ramp.svg.',
  ]);
  renameSync(join(cwd, 'evidence/new.txt'), join(cwd, 'evidence/plan.txt'));
  renameSync(join(cwd, 'evidence/photo.svg'), join(cwd, 'evidence/ramp.svg'));
  const { stdout } = await runHere(['gaps'], { cwd });
  expect(stdout).toContain('accepted');
});

it('follows no name in what was signed, since the decision would be suspect', async () => {
  const cwd = await signed();
  renameSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'evidence/new.txt'));
  const before = fingerprints(cwd);
  await runHere(['check', '--fix', '--yes'], { cwd });
  expect(fingerprints(cwd)).toEqual(before);
  const file = join(cwd, 'evidence/kitchen.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('plan.txt', 'new.txt'));
  const { stdout } = await runHere(['gaps', '--format', 'json'], { cwd });
  expect(stdout).toMatch(/"id": "wales-social-care-ot:L6-PP-03",[^{}]*"state": "suspect"/);
});

it('follows no name where another piece that was signed names the same file', async () => {
  const cwd = await signed({ 'evidence/stairs.md': evidence('Stairs', 'L6-PP-01') });
  renameSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'evidence/new.txt'));
  expect(await found(cwd)).toContain(
    'OT401 evidence/stairs.md: new.txt is the same file under another name: rename it back to "plan.txt". evidence/kitchen.md names it too, and Nia Sample has signed that.',
  );
});

it('follows the name in what nobody has signed', async () => {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/stairs.md': evidence('Stairs', 'L6-PP-01'),
    'evidence/2026-plan.txt': 'The plan.',
  });
  await runHere(['check', '--fix', '--yes'], { cwd });
  const text = readFileSync(join(cwd, 'evidence/stairs.md'), 'utf8');
  expect(text).toContain('attachments: [2026-plan.txt]');
});

it.each<[string, string, string, (cwd: string) => void]>([
  [
    'a renamed attachment',
    'The name of an attachment has changed',
    'the name of an attachment has changed',
    (cwd) => {
      renameSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'evidence/new.txt'));
    },
  ],
  [
    'a renamed picture of the text',
    'The name of an attachment has changed',
    'the name of an attachment has changed',
    (cwd) => {
      renameSync(join(cwd, 'evidence/ramp.svg'), join(cwd, 'evidence/photo.svg'));
    },
  ],
  [
    'a renamed attachment with other content',
    'An attachment has changed',
    'an attachment has changed',
    (cwd) => {
      renameSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'evidence/new.txt'));
      writeFiles(cwd, { 'evidence/new.txt': 'Another plan.' });
    },
  ],
  [
    'a renamed attachment beside a changed picture',
    'An attachment has changed',
    'an attachment has changed',
    (cwd) => {
      renameSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'evidence/new.txt'));
      writeFiles(cwd, { 'evidence/ramp.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    },
  ],
  [
    'an attachment in the place of another',
    'An attachment has changed',
    'an attachment has changed',
    (cwd) => {
      renameSync(join(cwd, 'evidence/plan.txt'), join(cwd, 'evidence/new.txt'));
      writeFiles(cwd, { 'evidence/plan.txt': 'Another plan.' });
    },
  ],
])('says what became of %s', async (_, inCheck, inGaps, change) => {
  const cwd = await signed();
  change(cwd);
  const check = await runHere(['check', '--rule', 'OT611', '--format', 'json'], { cwd });
  const { portfolios } = JSON.parse(check.stdout) as {
    portfolios: readonly { readonly findings: readonly { readonly message: string }[] }[];
  };
  expect(portfolios[0]!.findings.map(({ message }) => message)).toEqual([
    `${inCheck} since Nia Sample judged it on 1 April 2026.`,
  ]);
  const gaps = await runHere(['gaps', '--format', 'json'], { cwd });
  expect(gaps.stdout).toContain(`Since then, ${inGaps}.`);
});
