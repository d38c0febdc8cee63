import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

it('packs only the bytes that were searched: a file that is swapped for a moment refuses the pack', async () => {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/kitchen.md':
      '---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PP-03\n    rationale: I weighed three ways.\nattachments: [plan.txt]\n---\n\nWhat I did.\n',
    'evidence/plan.txt': 'I met Mrs Invented.',
  });
  const plan = join(cwd, 'evidence', 'plan.txt');
  const swap = (text: string): void => {
    if (text.includes('Looking into the attachments')) writeFileSync(plan, 'I met Mrs I alone.');
    if (text.includes('Written') || text.trim() === '') writeFileSync(plan, 'I met Mrs Invented.');
  };
  const { code, stderr } = await runHere(
    ['pack', '--as-of', '2026-11-22', '--format', 'zip', '-o', 'a.zip'],
    { cwd, onProgress: swap },
  );
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    'evidence/plan.txt changed or was moved while otpath was making the pack, so no pack was made.',
  );
  expect(existsSync(join(cwd, 'a.zip'))).toBe(false);
});
