import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hostileTexts, portfolioOf } from '../../support/hostile.ts';
import { runHere } from '../../support/run-here.ts';
import { type RunOptions } from '../../support/run.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary.ts';

const csvOf = async (args: readonly string[], options: RunOptions = {}): Promise<string> => {
  const { stdout, stderr, code } = await runHere(
    ['gaps', ...args, '--format', 'csv', '--as-of', '2026-11-22'],
    options,
  );
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
};

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { bom: true, columns: true });

describe('a gap report as CSV', () => {
  it('has a row for each requirement of the JSON, in its order', async () => {
    const rows = rowsOf(await csvOf(['examples/level-6']));
    const json = await runHere([
      'gaps',
      'examples/level-6',
      '--format',
      'json',
      '--as-of',
      '2026-11-22',
    ]);
    const { requirements } = JSON.parse(json.stdout) as {
      requirements: readonly { id: string; text: string }[];
    };
    expect(rows.map((row) => [row['Requirement'], row['Statement']])).toEqual(
      requirements.map(({ id, text }) => [id, text]),
    );
  });

  it('begins with the mark that Excel needs, and ends lines as Windows does', async () => {
    const csv = await csvOf(['examples/grade-g']);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps its shape whatever is written in evidence', async () => {
    const rows = rowsOf(await csvOf([], { cwd: portfolioOf(hostileTexts) }));
    expect(rows.length).toBeGreaterThan(hostileTexts.length);
    for (const row of rows) expect(Object.keys(row)).toHaveLength(12);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org")'])(
    'has no formula where evidence is called %s',
    async (title) => {
      const cwd = writeFiles(temporaryFolder(), {
        'otpath.yaml':
          'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
        'evidence/a.md': `---\ntitle: ${JSON.stringify(title)}\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PP-03\n    rationale: I weighed three ways.\n---\nWhat happened.\n`,
      });
      const rows = rowsOf(await csvOf([], { cwd }));
      const row = rows.find((one) => one['Requirement']?.endsWith(':L6-PP-03'));
      expect(row?.['Evidence']).toBe(`'${title}`);
    },
  );
});
