import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { repository, runOtpath } from '../support/run.ts';
import { openOtpath } from '../support/terminal.ts';
import { copyExample, temporaryFolder } from '../support/temporary.ts';

const day = ['--as-of', '2026-11-22'];
const known = {
  TERM_PROGRAM: 'vscode',
  TERM_PROGRAM_VERSION: '1.95.0',
  NO_COLOR: undefined,
  CI: undefined,
  SSH_CONNECTION: undefined,
};

/** A portfolio on a path that people have, with one claim of a statement that does not exist. */
function ownFolder(): string {
  const cwd = join(temporaryFolder(), 'Fy ngwaith tŷ 100%');
  cpSync(copyExample(), cwd, { recursive: true });
  writeFileSync(
    join(cwd, 'evidence', 'Ymweliad â’r tŷ.md'),
    '---\ntitle: Kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PP-99\n    rationale: I weighed the options.\n---\n\nI weighed the options.\n',
  );
  return cwd;
}

/** The addresses of all links that a run shows in a terminal. */
async function addressesIn(args: readonly string[], cwd: string): Promise<ReadonlySet<string>> {
  const terminal = openOtpath(args, { cwd, columns: 60, env: known });
  const found = new Set<string>();
  terminal.emulator.parser.registerOscHandler(8, (data) => {
    const address = data.slice(data.indexOf(';') + 1);
    if (address !== '') found.add(address);
    return false;
  });
  await terminal.ended;
  return found;
}

describe('in a terminal that has links', () => {
  it('a rule code leads to what explains it, and a file to itself', async () => {
    const cwd = ownFolder();
    const found = await addressesIn(['check', ...day], cwd);
    const rule = pathToFileURL(join(repository, 'dist', 'rules', 'OT301.txt')).href;
    const evidence = pathToFileURL(join(cwd, 'evidence', 'Ymweliad â’r tŷ.md')).href;
    expect([...found]).toEqual(expect.arrayContaining([rule, evidence]));
    expect(evidence).toContain('/Fy%20ngwaith%20t%C5%B7%20100%25/evidence/Ymweliad%20');
  });

  it('the file that was written can be opened from the message about it', async () => {
    const cwd = ownFolder();
    const found = await addressesIn(['gaps', ...day, '--output', 'Fy adroddiad.html'], cwd);
    expect([...found].map((one) => fileURLToPath(one))).toEqual([join(cwd, 'Fy adroddiad.html')]);
  });
});

it('has no links in a pipe, even where they are asked for', async () => {
  const { stdout } = await runOtpath(['check', '--color', ...day], {
    cwd: ownFolder(),
    env: { ...known, FORCE_HYPERLINK: '1' },
  });
  expect(stdout).toContain('OT301');
  expect(stdout).not.toContain('\u001b]');
});

it('has the text of every rule, as otpath explain shows it', async () => {
  const { stdout } = await runOtpath(['explain', 'OT301']);
  expect(readFileSync(join(repository, 'dist', 'rules', 'OT301.txt'), 'utf8')).toBe(stdout);
});
