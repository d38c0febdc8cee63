import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample } from '../support/temporary.ts';

/** The pack of the example towards a level, as Markdown. */
async function packOf({
  cwd = copyExample(),
  args = [],
}: { readonly cwd?: string; readonly args?: readonly string[] } = {}): Promise<string> {
  const { code, stdout, stderr } = await runHere(
    ['pack', '--as-of', '2026-11-22', '--format', 'md', ...args],
    { cwd },
  );
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return stdout;
}

/** What is below a heading, up to the next. */
const below = (markdown: string, heading: string): string =>
  new RegExp(`^#+ ${heading}\n+(.*?)\n+(?=#)`, 'ms').exec(markdown)?.[1] ?? '';

const sheetOf = (markdown: string, number: string): string =>
  new RegExp(`^### ${number}\\. .*?(?=^#### ${number}: )`, 'ms').exec(markdown)?.[0] ?? '';

describe('what the applicant decided on their own claims', () => {
  it('is apart from what assessors say, in the list of assessors and on each sheet', async () => {
    const markdown = await packOf();
    expect(below(markdown, 'What assessors say')).toBe(
      `| Assessor | Relationship | Accepted | With conditions | Not accepted | Changed since |
|:--|:--|--:|--:|--:|--:|
| Rhodri Sample, Senior Occupational Therapist | supervisor | 6 | 1 | 0 | 0 |

**The practitioner’s own decisions, which do not count:** 4 accepted (Bethan Example).`,
    );
    expect(sheetOf(markdown, 'E12').split('\n\n').slice(3, 5).join('\n\n')).toBe(
      `- **L6-PP-01** accepted: Rhodri Sample (supervisor), 12 October 2026
- **L6-PP-03** accepted: Rhodri Sample (supervisor), 12 October 2026
- **L6-PP-08** accepted with conditions: Rhodri Sample (supervisor), 12 October 2026: Say in two sentences which law on handling you weighed, and how.
- **L6-PP-30** accepted: Rhodri Sample (supervisor), 12 October 2026

**The practitioner’s own decisions, which do not count:** **L6-PP-01** accepted (Bethan Example, 5 October 2026); **L6-PP-03** accepted (Bethan Example, 5 October 2026); **L6-PP-08** accepted (Bethan Example, 5 October 2026); **L6-PP-30** accepted (Bethan Example, 5 October 2026)`,
    );
  });

  it('is there alone where no assessor has decided anything, and no list of assessors is', async () => {
    const cwd = copyExample();
    for (const name of ['2025-11-observed-assessment', '2026-03-single-handed-care']) {
      rmSync(join(cwd, `signoffs/${name}--rhodri-sample.yaml`));
    }
    const markdown = await packOf({ cwd, args: ['--draft'] });
    expect(below(markdown, 'What assessors say')).toBe(
      `No assessor has judged a claim yet.

**The practitioner’s own decisions, which do not count:** 4 accepted (Bethan Example).`,
    );
  });
});

describe('a condition that is not met', () => {
  const wanted = 'Say in two sentences which law on handling you weighed, and how.';

  it('is beside the state of its requirement, among the claims and in the form', async () => {
    const markdown = await packOf();
    expect(below(markdown, '\\[L6-PP-08\\]\\(#Form_l6-pp-08\\)')).toContain(
      `- **Condition, open:** [E12](#e12-single-handed-care-after-a-stroke) ${wanted} (Rhodri Sample, 12 October 2026)`,
    );
    expect(markdown).toContain(
      `| \`evidenced\` [E12](#e12-single-handed-care-after-a-stroke)<br>**Condition, open:** ${wanted} (Rhodri Sample, 12 October 2026) | ☐ accepted`,
    );
    expect(markdown.match(/\*\*Condition, open:\*\*/g)).toHaveLength(2);
  });

  it('says that the evidence changed since, where it did', async () => {
    const cwd = copyExample();
    const path = join(cwd, 'evidence/2026-03-single-handed-care.md');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('## What?', '## What?\n\nAn added line.'),
    );
    const markdown = await packOf({ cwd, args: ['--draft'] });
    expect(below(markdown, '\\[L6-PP-08\\]\\(#Form_l6-pp-08\\)')).toContain(
      '- **Condition, changed since; the assessor has not looked again:** [E12]',
    );
  });

  it('is named in Welsh', async () => {
    const markdown = await packOf({ args: ['--lang', 'cy'] });
    expect(markdown.match(/\*\*Amod, yn agored:\*\*/g)).toHaveLength(2);
    expect(below(markdown, 'Beth mae’r aseswyr yn ei ddweud')).toContain(
      '**Penderfyniadau’r ymarferydd ei hun, nad ydynt yn cyfrif:** 4 wedi’u derbyn (Bethan Example).',
    );
  });
});
