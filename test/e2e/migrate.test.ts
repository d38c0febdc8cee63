import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { ownWales } from '../support/own-wales.ts';
import { walesNext } from '../support/wales-next.ts';

/** A folder with version 1.1.0 of the Welsh framework, for all tests: nobody changes it. */
const next = (() => {
  const files = Object.entries(walesNext()).map(([path, text]) => [
    `wales-social-care-ot/${path}`,
    text,
  ]);
  return join(
    writeFiles(temporaryFolder(), Object.fromEntries(files) as Record<string, string>),
    'wales-social-care-ot',
  );
})();

const portfolio = () => {
  const cwd = ownWales();
  const run = (...args: readonly string[]) =>
    runHere(['migrate', ...args], { cwd, env: { COLUMNS: '200' } });
  const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
  return { cwd, run, read };
};

const claims = {
  split: ['evidence/2024-12-double-handed-review.md', 'evidence/2026-03-single-handed-care.md'],
  merged: 'evidence/2026-01-testimonial-team-manager.md',
  changed: 'evidence/2025-11-observed-assessment.md',
  ended: 'evidence/2025-04-supervision.md',
} as const;

describe('a version 1.1.0 of the Welsh framework', () => {
  it('is told from 1.0.0: diff', async () => {
    const { stdout } = await runHere(
      ['framework', 'diff', 'wales-social-care-ot', next, '--format', 'json'],
      {},
    );
    const { changes, problems, step, proposed } = JSON.parse(stdout) as Record<string, unknown>;
    const said = (changes as { kind: string; id: string }[]).map(({ kind, id }) => [kind, id]);
    expect(said).toEqual([
      ['added', 'L6-PP-03A'],
      ['added', 'L6-PP-03B'],
      ['split', 'L6-PP-03'],
      ['merged', 'L6-PP-05'],
      ['reworded', 'L6-PP-06'],
      ['moved', 'L6-PP-07'],
      ['retired', 'L6-PP-10'],
      ['stronger', 'L8-PP-03'],
    ]);
    expect({ problems, step, proposed }).toEqual({
      problems: [],
      step: 'minor',
      proposed: '1.1.0',
    });
  });

  it('has nothing left to finish: validate --since', async () => {
    const since = (old: string) => runHere(['framework', 'validate', next, '--since', old], {});
    const found = await since('frameworks/wales-social-care-ot');
    expect(found.stdout.match(/OT\d+/g)).toEqual(['OT205']);
    expect(found.stderr).toContain('The version number 1.1.0 is right.');
    // By its id it is the one that otpath comes with.
    expect(await since('wales-social-care-ot')).toEqual(found);
  });
});

describe('migrate', () => {
  it('says what moves, what needs a decision and what ends, and changes nothing', async () => {
    const { run, cwd, read } = portfolio();
    const before = read(claims.merged);
    const { stdout, stderr } = await run('--format', 'json');
    const { from, to, items } = JSON.parse(stdout) as {
      from: string;
      to: string;
      items: {
        state: string;
        why: string;
        file: string;
        from: string;
        options: { id: string }[];
      }[];
    };
    expect([from, to]).toEqual(['1.0.0', '1.1.0']);
    expect(
      items.map((one) => [
        one.state,
        one.why,
        one.file,
        one.from,
        ...one.options.map(({ id }) => id),
      ]),
    ).toEqual([
      ['decision', 'split', claims.split[0], 'L6-PP-03', 'L6-PP-03A', 'L6-PP-03B'],
      ['ends', 'ended', claims.ended, 'L6-PP-10'],
      ['decision', 'revised', claims.changed, 'L6-PP-06', 'L6-PP-06'],
      ['moves', 'merged', claims.merged, 'L6-PP-05', 'L6-PP-06'],
      ['decision', 'split', claims.split[1], 'L6-PP-03', 'L6-PP-03A', 'L6-PP-03B'],
    ]);
    expect(stderr).toBe('');
    expect(read(claims.merged)).toBe(before);
    expect(readdirSync(cwd)).not.toContain('migrations');
  });

  it('asks for nothing where nobody can answer, and keeps the earlier version until all is decided', async () => {
    const { run, read } = portfolio();
    const before = read(claims.merged);
    const { stdout, stderr, code } = await run('--write');
    expect(stdout).toContain('Needs your decision (3)');
    expect(stderr).toContain('Changed 1 place in 1 file.');
    expect(stderr).toContain('3 places still to decide');
    expect(code).toBe(0);
    expect(read(claims.merged)).toBe(before.replace('statement: L6-PP-05', 'statement: L6-PP-06'));
    expect(read('otpath.yaml')).not.toContain('written_for');
  });

  it('takes decisions from a file, records the version, and undoes all of it', async () => {
    const { run, cwd, read } = portfolio();
    const paths = [...claims.split, claims.merged, claims.changed, claims.ended, 'otpath.yaml'];
    // A file from Windows keeps its line ends and its byte order mark.
    const odd = join(cwd, claims.split[0]);
    writeFileSync(odd, `\uFEFF${read(claims.split[0]).replaceAll('\n', '\r\n')}`);
    const before = paths.map(read);
    expect((await run('--write-decisions', 'decisions.yaml')).code).toBe(0);
    const decisions = read('decisions.yaml');
    expect(decisions.match(/choose: later/g)).toHaveLength(3);
    const filled = ['L6-PP-03A', 'L6-PP-06', 'L6-PP-03B'].reduce(
      (text, id) => text.replace('choose: later', `choose: ${id}`),
      decisions,
    );
    writeFileSync(join(cwd, 'decisions.yaml'), filled);
    const { stderr } = await run('--decisions', 'decisions.yaml', '--write');
    expect(stderr).toContain('Changed 4 places in 4 files.');
    expect(stderr).toContain('To undo this, run: otpath migrate --undo');
    const expected = (path: string, text: string): string => {
      if (path === claims.split[0]) return text.replace('L6-PP-03', 'L6-PP-03A');
      if (path === claims.split[1]) return text.replace('L6-PP-03', 'L6-PP-03B');
      if (path === claims.merged) return text.replace('L6-PP-05', 'L6-PP-06');
      if (path === 'otpath.yaml') {
        return `${text}written_for:\n  - our-wales-ot@1.1.0\n`;
      }
      return text;
    };
    expect(paths.map(read)).toEqual(paths.map((path, at) => expected(path, before[at]!)));
    const again = await run();
    expect(again.stderr).toContain('Nothing has been changed');
    // What is written below since stays.
    appendFileSync(join(cwd, claims.merged), 'A line more.\n');
    const undone = await runHere(['migrate', '--undo'], { cwd });
    expect(undone.stderr).toBe('Undone in 4 files.\n');
    expect(paths.map(read)).toEqual(
      paths.map((path, at) => `${before[at]!}${path === claims.merged ? 'A line more.\n' : ''}`),
    );
    expect((await runHere(['migrate', '--undo'], { cwd })).stderr).toBe(
      'There is no migration to undo in this portfolio.\n',
    );
  });

  it('refuses decisions that can’t be, and another version than there is', async () => {
    const { run, cwd } = portfolio();
    await run('--write-decisions', 'decisions.yaml');
    const path = join(cwd, 'decisions.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('choose: later', 'choose: L6-PP-04'));
    const wrong = await run('--decisions', 'decisions.yaml', '--write');
    expect(wrong.stderr.replace(/\s+/g, ' ')).toContain('"L6-PP-04" can’t be chosen.');
    expect(wrong.code).toBe(2);
    const { stderr } = await runHere(['migrate', '--to', 'wales-social-care-ot@9.0.0'], { cwd });
    expect(stderr).toContain('otpath has version 1.0.0 of wales-social-care-ot, not 9.0.0.');
  });

  it('finishes what an interrupted run had begun', async () => {
    const { run, cwd, read } = portfolio();
    const before = read(claims.merged);
    await run('--write');
    // As if the run had been killed behind the record.
    writeFileSync(join(cwd, claims.merged), before);
    const { stderr } = await run('--write');
    expect(stderr).toContain('otpath has finished it (1 file)');
    expect(read(claims.merged)).toContain('statement: L6-PP-06');
    await runHere(['migrate', '--undo'], { cwd });
    expect(read(claims.merged)).toBe(before);
  });
});

it('has nothing to change for the version that is there, and offers to record it', async () => {
  const cwd = copyExample();
  const planned = await runHere(['migrate'], { cwd });
  expect(planned).toMatchObject({
    stdout:
      'Moving to wales-social-care-ot 1.0.0\n\nNothing in this portfolio has to change for wales-social-care-ot 1.0.0.\n',
    stderr:
      'Nothing has been changed. To record this version in otpath.yaml, run: otpath migrate --write\n',
    code: 0,
  });
  await runHere(['migrate', '--write', '--yes'], { cwd });
  expect(readFileSync(join(cwd, 'otpath.yaml'), 'utf8')).toContain(
    'written_for:\n  - wales-social-care-ot@1.0.0\n',
  );
  expect((await runHere(['migrate'], { cwd })).stderr).toBe(
    'This portfolio is written for wales-social-care-ot 1.0.0. Nothing was changed.\n',
  );
});
