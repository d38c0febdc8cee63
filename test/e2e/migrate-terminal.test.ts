import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownWales } from '../support/own-wales.ts';
import { fingerprints } from '../support/temporary.ts';
import { runHere } from '../support/run-here.ts';
import { keys, openOtpath } from '../support/terminal.ts';

const args = ['migrate', '--write'];
const split = 'Which of these does it show?';
const changed = 'Does it still show this?';

it('goes back to a decision, and writes nothing where it is stopped', async () => {
  const cwd = ownWales();
  const before = fingerprints(cwd);
  const terminal = openOtpath(args, { cwd, rows: 50 });
  await terminal.until('To go back one question, press Esc.');
  await terminal.until(/\? Which of these[^]*❯ L6-PP-03A[^]*⏎ select/);
  terminal.type(keys.down + keys.enter);
  await terminal.until(/✔ Which of these does it show\? L6-PP-03B/);
  await terminal.until(/\? Does it still show this\?[^]*⏎ select/);
  terminal.type(keys.escape);
  // What was chosen before is chosen again by Enter alone.
  await terminal.until(/\? Which of these[^]*❯ L6-PP-03B[^]*⏎ select/);
  terminal.type(keys.enter);
  await terminal.until(/\? Does it still show this\?[^]*⏎ select/);
  terminal.type(keys.end);
  expect(await terminal.ended).toBe(130);
  expect(fingerprints(cwd)).toEqual(before);
});

it('applies what was decided, and undoes all of it', async () => {
  const cwd = ownWales();
  const before = fingerprints(cwd);
  const terminal = openOtpath(args, { cwd, rows: 50 });
  await terminal.answer(split);
  await terminal.answer(changed);
  await terminal.until(/✔ Does it still[^]*\? Which of these[^]*⏎ select/);
  terminal.type(keys.down + keys.enter);
  await terminal.answer('Change ');
  expect(await terminal.ended).toBe(0);
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
  expect(read('evidence/2024-12-double-handed-review.md')).toContain('L6-PP-03A');
  expect(read('evidence/2026-03-single-handed-care.md')).toContain('L6-PP-03B');
  expect(read('evidence/2026-01-testimonial-team-manager.md')).not.toContain('L6-PP-05');
  expect(read('otpath.yaml')).toContain('our-wales-ot@1.1.0');
  const { stderr, code } = await runHere(['migrate', '--undo'], { cwd });
  expect({ stderr, code }).toMatchObject({ code: 0 });
  const after = fingerprints(cwd);
  for (const [path, fingerprint] of Object.entries(before)) {
    expect([path, after[path]]).toEqual([path, fingerprint]);
  }
});
