import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const own = readFileSync(
  join(repository, 'examples/our-framework/frameworks/our-council-ot/framework.yaml'),
  'utf8',
).replace('revision: 1', 'revision: 2\n    changed_in: 1.1.0');

const exported = async (): Promise<string> => {
  const cwd = writeFiles(temporaryFolder(), { 'fw/our-council-ot/framework.yaml': own });
  const args = ['export', 'our-council-ot', '--frameworks', 'fw', '--output', 'a.xlsx'];
  const { stderr, code } = await runHere(['framework', ...args], { cwd });
  expect({ stderr, code }).toEqual({
    stderr: 'Written to a.xlsx.\nExcel holds everything in this framework.\n',
    code: 0,
  });
  return cwd;
};

it('holds the version in which a statement changed', async () => {
  const cwd = await exported();
  const args = ['import', 'a.xlsx', '--output', 'out', '--id', 'x-ot'];
  await runHere(['framework', ...args], { cwd });
  const statements = readFileSync(join(cwd, 'out/x-ot/statements/level-6.yaml'), 'utf8');
  expect(statements).toContain('revision: 2\n    changed_in: 1.1.0\n');
});

it('gives each row the height that its longest cell needs', async () => {
  const cwd = await exported();
  const parts = unzipSync(readFileSync(join(cwd, 'a.xlsx')));
  const rows = [
    ...strFromU8(parts['xl/worksheets/sheet1.xml']!).matchAll(
      /<row r="\d+" ht="(\d+)">(.*?)<\/row>/g,
    ),
  ];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, height, cells] of rows) {
    const text = /<t [^>]*>([^<]*)/.exec(cells!)![1]!;
    // The column is 110 signs wide; a line takes 15 points.
    expect(Number(height)).toBeGreaterThanOrEqual(15 * Math.ceil(text.length / 110));
  }
});

it('names a target that exists where an own framework has no level of its own', async () => {
  const cwd = await exported();
  const { stderr } = await runHere(
    ['framework', 'import', 'a.xlsx', '--output', 'my shelf', '--id', 'x-ot'],
    { cwd },
  );
  expect(stderr).toMatch(/:\n {2}target: x-ot:level-6\n {2}frameworks: \["my shelf"\]\n$/);
});
