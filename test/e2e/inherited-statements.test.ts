import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const council = `id: council-ot
extends: wales-social-care-ot
title: What our council asks beside it
version: 1.0.0
publisher: A council that does not exist
language: en
source: { title: Nothing }
`;
const tailored = `changes:
  - id: L6-PP-18
    set: { text: Copes with a great deal at once. }
    reason: An example.
`;

/** The example whose evidence names statements of the Welsh framework without it, and the council's version of that. */
function example(changes = ''): { readonly root: string; readonly moveTo: (to: string) => void } {
  const root = copyExample();
  writeFiles(root, { 'shelf/council-ot/framework.yaml': council + changes });
  const settings = join(root, 'otpath.yaml');
  const before = readFileSync(settings, 'utf8');
  const moveTo = (target: string): void => {
    const moved = before.replace(/^target: .*$/m, `target: ${target}\nframeworks: [shelf]`);
    writeFileSync(settings, moved);
  };
  return { root, moveTo };
}

async function accepted(root: string): Promise<readonly string[]> {
  const { stdout } = await runHere(['gaps', '--format', 'json', ...asOf], { cwd: root });
  const { requirements } = JSON.parse(stdout) as {
    requirements: readonly { readonly id: string; readonly state: string }[];
  };
  return requirements.filter(({ state }) => state === 'accepted').map(({ id }) => id);
}

const check = async (root: string): Promise<string> =>
  (await runHere(['check', ...asOf], { cwd: root })).stdout;

describe('a statement that a framework has from the one that it extends', () => {
  it('stays accepted where somebody moves to the extending framework, and back', async () => {
    const { root, moveTo } = example();
    const before = await accepted(root);
    expect(before.length).toBeGreaterThan(0);
    moveTo('council-ot:level-6');
    expect(await accepted(root)).toEqual(before);
    expect(await check(root)).not.toContain('OT612');
    moveTo('wales-social-care-ot:level-6');
    expect(await accepted(root)).toEqual(before);
  });

  it('is signed under the framework that has it, so that the decision holds after moving back', async () => {
    const { root, moveTo } = example();
    moveTo('council-ot:level-6');
    const before = await accepted(root);
    const { code } = await runHere(
      [
        ...['sign', 'evidence/2025-11-observed-assessment.md', '--accept', 'council-ot:L6-PP-18'],
        ...['--name', 'Tegan Testcase', '--role', 'Team Manager', '--relationship', 'manager'],
        ...['--date', '2026-11-20'],
      ],
      { cwd: root },
    );
    const found = await check(root);
    expect(found).not.toContain('OT612');
    expect([code, await accepted(root)]).toEqual([0, before]);
    moveTo('wales-social-care-ot:level-6');
    expect(await check(root)).not.toContain('OT612');
  });

  it('is looked at again where the organisation changed its words', async () => {
    const { root, moveTo } = example(tailored);
    const before = await accepted(root);
    expect(before).toContain('wales-social-care-ot:L6-PP-18');
    moveTo('council-ot:level-6');
    expect(await accepted(root)).toEqual(
      before.filter((id) => id !== 'wales-social-care-ot:L6-PP-18'),
    );
  });
});
