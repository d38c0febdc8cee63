import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../../support/run-here.ts';
import { repository } from '../../support/run.ts';
import { withUsedRules } from '../../support/sarif.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary.ts';

const goldens = join(repository, 'test', 'goldens', 'check');
const asOf = ['--as-of', '2026-11-22'];

/** Faults at places that are hard to show: behind wide signs, tabs and long lines, in files of several kinds. */
const folder = writeFiles(temporaryFolder(), {
  'otpath.yaml': `otpath: 1
practitioner:
  name: Bethan Example
  nmae: Bethan
target: wales-social-care-ot:level-66
credentials:
  - { kind: hcpc-registration, number: OT12, expires: 2027-02-30 }
`,
  'evidence/kitchen.md': `---
title: A kitchen # 4
date: 2027-03-14
type: case-studdy
claims:
  - statement: L6-PPP-03
  - { rationale: "作業療法 👩‍⚕️ ${'long '.repeat(30)}", statement: L6-PP-99, revision: 0 }
attachments: [missing.pdf, ../../elsewhere.pdf]
witness: { name: Bethan Example }
---
`,
  'evidence/windows.md':
    '\uFEFF---\r\ntitle: Saved on Windows\r\ndate: 2026-03-14\r\ntype: audit\r\nclaims:\r\n  - statement: L6-PP-9999\r\n    rationale: Counted.\r\n---\r\nText.\r\n',
  'evidence/head.md': 'No head at all.\n',
  'evidence/twice.md':
    '---\ntitle: Once\ntitle: Twice\ndate: 2026-03-14\ntype: audit\nclaims:\n  - statement: L6-PP-03\n    rationale: Counted.\n  - statement: L6-PP-03\n    rationale: Counted again.\n---\nText.\n',
});

describe('check of a portfolio with many faults', () => {
  it.each([80, 50])('in %i columns', async (columns) => {
    const { stdout, stderr, code } = await runHere(['check', ...asOf], { cwd: folder, columns });
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    await expect(stdout).toMatchFileSnapshot(join(goldens, `faulty-${String(columns)}.txt`));
  });

  it.each([
    ['json', 'faulty.json'],
    ['sarif', 'faulty.sarif'],
    ['junit', 'faulty.xml'],
    ['github', 'faulty.github.txt'],
    ['gitlab', 'faulty.gitlab.json'],
    ['markdown', 'faulty.md'],
  ])('as %s', async (format, file) => {
    const run = await runHere(['check', '--format', format, ...asOf], { cwd: folder });
    expect({ stderr: run.stderr, code: run.code }).toEqual({ stderr: '', code: 1 });
    const shown = format === 'sarif' ? withUsedRules(run.stdout) : run.stdout;
    await expect(shown).toMatchFileSnapshot(join(goldens, file));
  });

  it('with --quiet shows the errors only', async () => {
    const { stdout } = await runHere(['check', '--quiet', ...asOf], { cwd: folder });
    await expect(stdout).toMatchFileSnapshot(join(goldens, 'faulty-quiet.txt'));
  });
});

it('counts columns in a file with a byte order mark and CRLF as an editor does', async () => {
  const { stdout } = await runHere(['check', '--format', 'json', ...asOf], { cwd: folder });
  const [{ findings }] = (
    JSON.parse(stdout) as { portfolios: [{ findings: Record<string, unknown>[] }] }
  ).portfolios;
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'OT301',
      file: 'evidence/windows.md',
      line: 6,
      column: 16,
      endLine: 6,
      endColumn: 26,
    }),
  );
});
