import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const statement = (id: string, more: string): string =>
  `  - { id: ${id}, level: level-6, pillar: professional-practice, facet: responsibility, text: Knows the town., source: x, revision: 1${more} }\n`;

/** What a practitioner and those who keep the framework find in it. */
async function codesOf(statements: string): Promise<readonly (readonly string[] | null)[]> {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Ann Example }\ntarget: our-ot:level-6\nframeworks: [fw]\n',
    'evidence/a.md': '---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\n---\nWe cooked.\n',
    'fw/our-ot/framework.yaml': `id: our-ot\ntitle: Ours\nversion: 1.0.0\npublisher: Us\nlanguage: en\nsource: { title: x }\nextends: wales-social-care-ot\nstatements:\n${statements}`,
  });
  const check = await runHere(['check', '--as-of', '2026-11-22'], { cwd });
  const validate = await runHere(['framework', 'validate', 'fw/our-ot'], { cwd });
  return [check, validate].map(({ stdout }) => stdout.match(/OT2\d\d/g));
}

it('leaves warnings about a framework to those who keep it', async () => {
  expect(await codesOf(statement('O-01', ', status: retired'))).toEqual([null, ['OT205']]);
});

it('shows errors in a framework to those who use it, too', async () => {
  const twice = statement('O-01', '') + statement('O-01', '');
  expect(await codesOf(twice)).toEqual([['OT201'], ['OT201']]);
});
