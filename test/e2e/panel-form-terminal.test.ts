import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, temporaryFolder } from '../support/temporary.ts';
import { openOtpath } from '../support/terminal.ts';

const record = 'panel/2026-12-03-level-6.yaml';
const args = ['pack', '--read-form', 'form', '--as-of', '2026-12-10'];

let form: string;
beforeAll(async () => {
  const { stdout } = await runHere(['pack', '--as-of', '2026-11-22', '--format', 'md'], {
    cwd: copyExample(),
  });
  form = JSON.stringify({
    'otpath-form': 1,
    pack: /`(otpath-form\/1 [^`]*)`/.exec(stdout)![1],
    decisions: [{ requirements: ['L6-PP-01'], decision: 'accepted' }],
    conflicts: [],
    conditions: [],
    members: [{ name: 'Nia Sample', role: 'Chair' }],
    outcome: 'recommended',
    date: '3 December 2026',
  });
}, 60_000);

/** A portfolio with the form beside it. */
function withForm(): string {
  const cwd = copyExample();
  writeFileSync(join(cwd, 'form'), form);
  return cwd;
}

/** Reads the form, changes something while otpath asks, and agrees. */
async function agreeAfter(
  change: (cwd: string) => void,
): Promise<{ readonly code: number | null; readonly text: string; readonly cwd: string }> {
  const cwd = withForm();
  const terminal = openOtpath(args, { cwd, columns: 300 });
  await terminal.until(`Write this to ${record}?`);
  change(cwd);
  terminal.type('\r');
  const code = await terminal.ended;
  return { code, text: terminal.text(), cwd };
}

function write(cwd: string, file: string, text: string): void {
  mkdirSync(join(cwd, file, '..'), { recursive: true });
  writeFileSync(join(cwd, file), text);
}

describe('a panel form that was shown, and a portfolio that somebody changed before it was written', () => {
  it('leaves another record of the same panel as it is', async () => {
    const unchanged = await agreeAfter(() => undefined);
    expect(unchanged.code).toBe(0);
    const theirs = readFileSync(join(unchanged.cwd, record), 'utf8').replace(
      'outcome: recommended',
      'outcome: not-yet',
    );
    const { code, text, cwd } = await agreeAfter((where) => {
      write(where, record, theirs);
    });
    expect(code).toBe(2);
    expect(text).toContain(`${record} has other decisions of a panel of the same day`);
    expect(readFileSync(join(cwd, record), 'utf8')).toBe(theirs);
  });

  it('leaves what is no record of a panel as it is, and says to look at it', async () => {
    const { code, text, cwd } = await agreeAfter((where) => {
      write(where, record, 'Notes of the meeting.\n');
    });
    expect(code).toBe(2);
    expect(text).toContain(`${record} was not written. Another otpath may have just written it`);
    expect(text).toContain('Look at what is there. Then read the form again.');
    expect(readFileSync(join(cwd, record), 'utf8')).toBe('Notes of the meeting.\n');
  });

  it('writes no decisions on evidence that is no longer what the panel saw', async () => {
    const { code, text, cwd } = await agreeAfter((where) => {
      const path = join(where, 'evidence/2026-03-single-handed-care.md');
      writeFileSync(path, `${readFileSync(path, 'utf8')}\nOne line more.\n`);
    });
    expect(code).toBe(2);
    expect(text).toContain('Evidence has changed since the pack of 22 November 2026');
    expect(existsSync(join(cwd, record))).toBe(false);
  });

  it('writes nothing that was not shown', async () => {
    const { code, text, cwd } = await agreeAfter((where) => {
      const path = join(where, 'otpath.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace('Bethan Example', 'BETHAN EXAMPLE'));
    });
    expect(code).toBe(2);
    expect(text).toContain(
      'The portfolio has changed since otpath showed these decisions, so nothing was written.',
    );
    expect(existsSync(join(cwd, record))).toBe(false);
  });
});

it('is written into no folder that leads out of the portfolio', async () => {
  const cwd = withForm();
  const outside = temporaryFolder();
  symlinkSync(outside, join(cwd, 'panel'));
  const { code, stderr } = await runHere([...args, '--yes'], { cwd });
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain('or its folder leads out of the portfolio.');
  expect(existsSync(join(outside, '2026-12-03-level-6.yaml'))).toBe(false);
});
