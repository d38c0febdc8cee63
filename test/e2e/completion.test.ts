import { execFile } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { environment, repository, type Run } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const example = join(repository, 'examples', 'level-6');

/** What zsh, fish and PowerShell are told for the word under the cursor, without what each is. */
async function values(words: readonly string[], current: string, cwd = example) {
  const { stdout, stderr, code } = await runHere(['complete', 'zsh', `+${current}`, ...words], {
    cwd,
  });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0]!]));
}

describe('what completion offers', () => {
  it.each([
    ['commands', [], 'ga', ['gaps']],
    ['commands behind help', ['help'], 'fra', ['framework']],
    ['commands below a command', ['framework'], 'l', ['list']],
    ['options', ['gaps'], '--fo', ['--format']],
    ['the values of an option', ['gaps', '--lang'], '', ['en', 'cy']],
    ['the values of a short one', ['gaps', '-f'], 'h', ['html']],
    ['a value behind =', ['gaps'], '--format=j', ['--format=json']],
    [
      'targets',
      ['gaps', '--target'],
      'milton',
      ['milton-keynes-ot:grade-g-occupational-therapist'],
    ],
    ['statements', ['explain'], 'L6-PP-03', ['L6-PP-03']],
    ['ids in small letters', ['explain'], 'l6-pp-03', ['L6-PP-03']],
    ['rules by code', ['check', '--rule'], 'OT301', ['OT301']],
    ['rules by name', ['explain'], 'unknown-st', ['unknown-statement']],
    ['frameworks', ['framework', 'show'], 'w', ['wales-social-care-ot']],
    ['pillars', ['pack', '--pillar'], 'prof', ['professional-practice']],
    ['pathways', ['route'], '', ['cheshire-east-ot']],
    ['evidence', ['sign'], 'evidence/2026-08', ['evidence/2026-08-standing-in.md']],
    ['what evidence claims', ['sign', 'x.md', '--accept'], 'L6-PP-17', ['L6-PP-17']],
    ['an argument with choices', ['schema'], 'pol', ['policy']],
    ['commands of a cohort', ['cohort'], 's', ['sample', 'similar']],
    ['the agreement of a cohort', ['cohort'], 'agr', ['agreement']],
    ['counts', ['cohort', '--fail-on'], 'e', ['errors', 'expired']],
    ['counts of what is merged', ['merge', 'a.blob', '--fail-on'], 'w', ['waiting']],
    ['options of a cohort', ['cohort'], '--sha', ['--shard']],
    ['the shard of an engine', ['cohort', '.', '--shard'], '', ['auto']],
    ['the plan of a sample', ['cohort', 'sample'], '--pl', ['--plan']],
    ['formats of reports', ['cohort', 'reports', '--format'], 's', ['sheet']],
    [
      'schemas of outputs',
      ['schema'],
      'cohort-s',
      ['cohort-sample-output', 'cohort-similar-output'],
    ],
    ['shells', ['completion'], 'po', ['powershell']],
    ['nothing where the shell offers files', ['gaps', '--output'], '', []],
    ['nothing for what is unknown', ['frobnicate', '--x'], '', []],
  ])('%s', async (_, words, current, expected) => {
    expect(await values(words, current)).toEqual(expected);
  });

  it('says beside each value what it is', async () => {
    const { stdout } = await runHere(['complete', 'fish', '+level-6', 'explain'], {
      cwd: example,
    });
    expect(stdout).toMatch(/^level-6$/m);
    const gaps = await runHere(['complete', 'fish', '+gap']);
    expect(gaps.stdout).toBe('gaps\tshow what is covered, what is missing and what to do next\n');
  });

  it('never fails and writes nothing, whatever the folder holds', async () => {
    const cwd = writeFiles(temporaryFolder(), { 'otpath.yaml': 'otpath: [1\n' });
    const before = fingerprints(cwd);
    for (const words of [['sign'], ['gaps', '--target'], ['sign', 'x', '--accept']]) {
      await values(words, '', cwd);
    }
    expect(await runHere(['complete'], { cwd })).toMatchObject({ stderr: '', code: 0 });
    expect(await values(['sign'], '', temporaryFolder())).toEqual([]);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('shows no personal details and nothing that could act on a terminal', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
      'evidence/a.md':
        '---\ntitle: "Ring 07700 900777 \\e[31m now"\ndate: 2026-03-14\ntype: other\n---\nText.\n',
    });
    const { stdout } = await runHere(['complete', 'zsh', '+', 'sign'], { cwd });
    expect(stdout).toBe('evidence/a.md\tRing •••••••••••• [31m now\n');
  });
});

/** What bash puts in the place of the word when Tab is pressed behind a line. */
function completeInBash(line: string, cwd: string): Promise<Run> {
  const bin = writeFiles(temporaryFolder(), {
    otpath: `#!/bin/sh\nexec "${process.execPath}" "${join(repository, 'bin', 'otpath.js')}" "$@"\n`,
  });
  chmodSync(join(bin, 'otpath'), 0o755);
  const script = [
    'source <(otpath completion bash)',
    'COMP_LINE=$1; COMP_POINT=${#1}; COMP_WORDS=(); COMP_CWORD=0',
    '_otpath; printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n');
  const env = { ...environment(), PATH: `${bin}:${process.env['PATH'] ?? ''}`, LC_ALL: 'C.UTF-8' };
  return new Promise((resolve) => {
    const child = execFile(
      'bash',
      ['-c', script, 'bash', line],
      { cwd, env },
      (_, stdout, stderr) => {
        resolve({ stdout, stderr, code: child.exitCode });
      },
    );
  });
}

describe('in bash', () => {
  it.each([
    ['otpath ga', 'gaps\n'],
    ['otpath gaps --target wales-social-care-ot:level-6', 'level-6\n'],
    ['otpath gaps --format=ht', 'html\n'],
    ['otpath sign "evidence/2026-08', 'evidence/2026-08-standing-in.md\n'],
    [
      'otpath sign $(touch gone) `touch gone` evidence/2026-08',
      'evidence/2026-08-standing-in.md\n',
    ],
  ])('%s', async (line, expected) => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const { stdout, stderr } = await completeInBash(line, cwd);
    expect({ stdout, stderr }).toEqual({ stdout: expected, stderr: '' });
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('completes names of files with spaces and Welsh letters', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
      'evidence/tŷ newydd.md': '---\ntitle: Tŷ\ndate: 2026-03-14\ntype: other\n---\nText.\n',
    });
    for (const typed of ['evidence/t', 'evidence/tŷ\\ n', '"evidence/tŷ n']) {
      const { stdout } = await completeInBash(`otpath sign ${typed}`, cwd);
      expect(stdout).toBe('evidence/tŷ newydd.md\n');
    }
  });
});

it.each(['bash', 'zsh', 'fish', 'powershell'])('writes the script for %s', async (shell) => {
  const { stdout, stderr, code } = await runHere(['completion', shell]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  await expect(stdout).toMatchFileSnapshot(
    join(repository, 'test', 'goldens', 'completion', `${shell}.txt`),
  );
});

it('writes the script for the shell that one is in', async () => {
  const { stdout } = await runHere(['completion'], { env: { SHELL: '/usr/bin/fish' } });
  expect(stdout).toMatch(/^# otpath completion for fish\n/);
});
