import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const own = 'our-council-ot';
const examples = join(repository, 'examples');

it.each([
  ['framework diff of a revision', ['diff', `${own}@HEAD`, own]],
  [
    'framework impact from a revision',
    [
      'impact',
      join(examples, 'our-framework', 'frameworks', own),
      '--from',
      `${own}@HEAD`,
      examples,
    ],
  ],
  ['framework export', ['export', own, '--format', 'yaml']],
])('says how to name the folder of a framework that is nearby: %s', async (_, args) => {
  const cwd = join(examples, 'our-framework');
  const { stderr, code } = await runHere(['framework', ...args], { cwd });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'otpath does not know where the framework "our-council-ot" is.\nIt is in a folder here. Add this to the command: --frameworks frameworks\n',
  );
});

it('quotes the name of the folder, and says the same in Welsh', async () => {
  const cwd = writeFiles(temporaryFolder(), { 'our shelf/own-ot/framework.yaml': 'id: own-ot\n' });
  const { stderr } = await runHere(
    ['framework', 'export', 'own-ot', '--format', 'yaml', '--lang', 'cy'],
    { cwd },
  );
  expect(stderr).toContain('--frameworks "our shelf"\n');
});

it('lists the frameworks that there are where no folder here has one', async () => {
  const { stderr } = await runHere(['framework', 'diff', 'nowhere-ot@HEAD', own], {
    cwd: temporaryFolder(),
  });
  expect(stderr).toContain('There is no framework "nowhere-ot".\nChoose one of these: ');
});
