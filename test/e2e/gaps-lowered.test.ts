import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, writeFiles } from '../support/temporary.ts';

/** The example of level 6 under a framework that lowers two statements without evidence from must to should. */
function lowered(): string {
  const cwd = copyExample();
  writeFiles(cwd, {
    'frameworks/our-ot/framework.yaml': [
      'id: our-ot',
      'title: Ours',
      'version: 1.0.0',
      'publisher: Example council',
      'language: en',
      'source: { title: Ours }',
      'extends: wales-social-care-ot',
      'changes:',
      '  - { id: L6-ER-05, set: { strength: should }, reason: We start small. }',
      '',
    ].join('\n'),
  });
  const settings = join(cwd, 'otpath.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace(/^target: .*$/m, 'target: our-ot:level-6'));
  appendFileSync(settings, 'frameworks: [frameworks]\n');
  return cwd;
}

describe('a statement that an organisation lowered from must to should', () => {
  it('is open, and is said to be no must', async () => {
    const { stdout } = await runHere(['gaps'], { cwd: lowered() });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Not ready yet: 42 of 216 requirements are still open, 1 of them not a must.',
    );
  });
});
