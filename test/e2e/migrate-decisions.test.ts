import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { ownWales } from '../support/own-wales.ts';

const env = { COLUMNS: '300' };
const handling = 'evidence/2024-12-double-handed-review.md';
const care = 'evidence/2026-03-single-handed-care.md';
const observed = 'evidence/2025-11-observed-assessment.md';

const entry = (file: string, statement: string, choose: string): string =>
  `  - file: ${file}\n    statement: ${statement}\n    choose: ${choose}\n`;

/** The example with a file of decisions. */
function withDecisions(...entries: readonly string[]) {
  const cwd = ownWales();
  const head = 'otpath: 1\nframework: our-wales-ot\nto: 1.1.0\ndecisions:\n';
  writeFileSync(join(cwd, 'decisions.yaml'), head + entries.join(''));
  const run = (...args: readonly string[]) =>
    runHere(['migrate', '--decisions', 'decisions.yaml', ...args], { cwd, env });
  return { cwd, run };
}

describe('the preview of a file of decisions', () => {
  it('shows what is decided, and what is left', async () => {
    const { run } = withDecisions(
      entry(handling, 'L6-PP-03', 'L6-PP-03A'),
      entry(observed, 'L6-PP-06', 'none'),
      entry(care, 'L6-PP-03', 'later'),
    );
    const { stdout, stderr, code } = await run();
    expect(stdout).toContain('Needs your decision (1)');
    expect(stdout).toContain('Decided in your file (2)');
    expect(stdout).toContain('Your decision: L6-PP-03A.');
    expect(stdout).toContain('Your decision: None of these (the claim ends).');
    expect(stderr).toContain('1 place still to decide.');
    expect(stderr).toContain(
      'To make these changes, run: otpath migrate --decisions decisions.yaml --write',
    );
    expect(code).toBe(0);
    const welsh = await run('--lang', 'cy');
    expect(welsh.stdout).toContain('Penderfynwyd yn eich ffeil (2)');
    expect(welsh.stderr).toContain('Mae 1 lle i’w benderfynu o hyd.');
    const { items } = JSON.parse((await run('--format', 'json')).stdout) as {
      items: { from: string; choose?: string }[];
    };
    expect(items.flatMap(({ from, choose }) => (choose ? [`${from} ${choose}`] : []))).toEqual([
      'L6-PP-03 L6-PP-03A',
      'L6-PP-06 none',
    ]);
  });

  it('names with its line what fits nothing, and applies the rest', async () => {
    const { run } = withDecisions(
      entry(handling, 'L6-PP-03', 'L6-PP-03A'),
      entry(handling, 'L6-PP-03', 'L6-PP-03B'),
      entry('evidence/not-there.md', 'L6-PP-03', 'L6-PP-03A'),
    );
    const ignored = [
      `decisions.yaml, lines 6 and 9: L6-PP-03 in ${handling} has two decisions. otpath uses the one in line 6 and ignores line 9. Delete one of them.`,
      'decisions.yaml, line 12: there is nothing to decide on L6-PP-03 in evidence/not-there.md, so this was ignored.',
    ].join('\n');
    const shown = await run();
    expect(shown.stderr).toContain(`${ignored}\n2 places still to decide.`);
    const written = await run('--write');
    expect(written.stderr).toContain(`${ignored}\nChanged 2 places in 2 files.`);
    // The same file again: what was decided and written is named too.
    expect((await run()).stderr).toContain('decisions.yaml, line 6: there is nothing to decide');
  });

  it('names everything that is wrong, each with its line and what to write', async () => {
    const { run } = withDecisions(
      entry(handling, 'L6-PP-03', '[L6-PP-03A, L6-PP-03B]'),
      entry(observed, 'L6-PP-06', 'none').replace('statement', 'statment'),
    );
    const { stderr, code } = await run();
    expect(stderr).toMatch(/^decisions\.yaml, line 7: .* After choose:, write one id, or none/m);
    expect(stderr).toMatch(/^decisions\.yaml, line 9: .*statement/m);
    expect(stderr).toContain('(2 mistakes)');
    expect(code).toBe(2);
    const wrong = withDecisions(
      entry(handling, 'L6-PP-03', 'L6-PP-04'),
      entry(observed, 'L6-PP-06', 'yes'),
    );
    const refused = await wrong.run();
    expect(refused.stderr).toContain(
      `decisions.yaml, line 6: for L6-PP-03 in ${handling}, "L6-PP-04" can’t be chosen. Write one of these: L6-PP-03A, L6-PP-03B, none, later.`,
    );
    expect(refused.stderr).toContain('decisions.yaml, line 9: for L6-PP-06');
    expect(refused.stderr).toContain('decisions.yaml has 2 decisions that can’t be made.');
    expect(refused.code).toBe(2);
  });

  it('refuses what can’t be chosen, another version, and a file that is broken', async () => {
    const { cwd, run } = withDecisions(entry(handling, 'L6-PP-03', 'L6-PP-04'));
    const wrong = await run();
    expect(wrong.stderr).toContain(`decisions.yaml, line 6: for L6-PP-03 in ${handling}`);
    expect(wrong.code).toBe(2);
    const file = join(cwd, 'decisions.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('to: 1.1.0', 'to: 9.9.9'));
    expect((await run()).stderr).toContain('are about our-wales-ot 9.9.9.');
    writeFileSync(file, text.replace('choose', 'chose'));
    expect((await run()).stderr).toContain('can’t use the decisions in decisions.yaml (');
    writeFileSync(file, '');
    expect((await run()).code).toBe(2);
  });
});

describe('a claim for which none was chosen', () => {
  it('is not asked about again, until that is undone', async () => {
    const { cwd, run } = withDecisions(entry(handling, 'L6-PP-03', 'none'));
    const before = readFileSync(join(cwd, handling), 'utf8');
    const waiting = async () => {
      const { stdout } = await runHere(['migrate', '--format', 'json'], { cwd, env });
      const { items } = JSON.parse(stdout) as {
        items: { file: string; state: string; settled?: boolean }[];
      };
      return items.flatMap(({ file, state, settled }) =>
        file === handling ? [[state, settled]] : [],
      );
    };
    expect(await waiting()).toContainEqual(['decision', undefined]);
    const written = await run('--write');
    expect(written.stderr).toContain(
      'otpath will not ask again about 1 place where you chose none.',
    );
    expect(await waiting()).toEqual([['ends', true]]);
    expect(readFileSync(join(cwd, handling), 'utf8')).toBe(before);
    const shown = await runHere(['migrate'], { cwd, env });
    expect(shown.stdout).toContain('You decided earlier that none of the statements fits.');
    // With nothing else to write, the answer alone is kept, and alone undone.
    writeFileSync(
      join(cwd, 'decisions.yaml'),
      `otpath: 1\nframework: our-wales-ot\nto: 1.1.0\ndecisions:\n${entry(observed, 'L6-PP-06', 'none')}`,
    );
    expect((await run('--write')).stderr).not.toContain('Changed');
    const undone = await runHere(['migrate', '--undo'], { cwd, env });
    expect(undone.stderr).toContain('otpath asks again about 1 place where you had chosen none.');
    expect(await waiting()).toEqual([['ends', true]]);
    await runHere(['migrate', '--undo'], { cwd, env });
    expect(await waiting()).toContainEqual(['decision', undefined]);
  });
});

describe('evidence that shows both parts of a split statement', () => {
  it('keeps one claim, and says how to add the other', async () => {
    const { cwd } = withDecisions();
    const both =
      'If it shows more than one of these, choose one here. Then add a claim for each of the others to the same file, with its own rationale.';
    const plan = await runHere(['migrate'], { cwd, env });
    expect(plan.stdout.replace(/\s+/g, ' ').split(both)).toHaveLength(3);
    await runHere(['migrate', '--write-decisions', 'new.yaml'], { cwd, env });
    expect(readFileSync(join(cwd, 'new.yaml'), 'utf8').split(both)).toHaveLength(3);
  });
});
