import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const goldens = join(repository, 'test', 'goldens', 'explain');

it.each([
  ['a rule', 'OT301'],
  ['a statement', 'L6-PP-03'],
  ['a level', 'level-6'],
  ['a framework', 'wales-social-care-ot'],
  ['a stage', 'experienced-occupational-therapist'],
  ['a requirement', 'req8-hcpc-registration'],
  ['how much is enough', 'policy'],
])('explains %s, %s', async (_, word) => {
  const { stdout, stderr, code } = await runHere(['explain', word]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  await expect(stdout).toMatchFileSnapshot(join(goldens, `${word}.txt`));
});

it.each([
  ['a rule by its name', 'unknown-statement', 'OT301 unknown-statement'],
  ['a rule in small letters', 'ot301', 'OT301 unknown-statement'],
  ['a statement in small letters', 'l6-pp-03', 'L6-PP-03: Makes judgements'],
  ['a statement with its framework', 'wales-social-care-ot:L6-PP-03', 'L6-PP-03: Makes'],
  ['a pillar', 'professional-practice', 'Professional practice (pillar professional-practice)'],
  ['a stage of a pathway', 'clinical-lead', '(stage clinical-lead)'],
  ['a requirement', 'progression-registration', 'progression-registration: Is registered'],
])('finds %s: %s', async (_, word, title) => {
  const { stdout, stderr, code } = await runHere(['explain', word]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout.split('\n')[0]).toContain(title);
});

it.each([
  ['a statement', 'L6-PP-03'],
  ['a requirement', 'req8-hcpc-registration'],
  ['how much is enough', 'policy'],
])('explains %s in Welsh, %s', async (_, word) => {
  const { stdout, stderr, code } = await runHere(['explain', word, '--lang', 'cy']);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  await expect(stdout).toMatchFileSnapshot(join(goldens, `${word}-cy.txt`));
});

it.each(['stale', 'Wedi dyddio'])('explains what a word means in Welsh: %s', async (word) => {
  const { stdout, code } = await runHere(['explain', word, '--lang', 'cy']);
  expect({ stdout, code }).toEqual({
    stdout:
      'Wedi dyddio\n\nCyflwr: mae tystiolaeth, ond mae’r cyfan yn rhy hen i’r polisi ei chyfrif. Mae\n  tystiolaeth fwy diweddar o’r un peth yn cywiro hynny.\n',
    code: 0,
  });
});

it('explains the policy of the portfolio that one is in, and who set each rule', async () => {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1
practitioner: { name: Bethan Example }
target: wales-social-care-ot:level-6
policy: { id: my-rules, version: 1.0.0, rules: { currency_months: { value: 12 } } }
`,
  });
  const { stdout, code } = await runHere(['explain', 'policy'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('(policy my-rules 1.0.0)');
  const [byTool, byPortfolio] = stdout.split('Set by: ').slice(1);
  expect(byTool).toMatch(/^otpath’s own default\n.*Each statement needs 1 claim\./s);
  expect(byPortfolio).toContain('Evidence is current for 12 months.');
  expect(byTool).not.toContain('12 months');
});

describe('what there is not', () => {
  it('names every rule where no code is near', async () => {
    const { stdout, stderr, code } = await runHere(['explain', 'OT999']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    await expect(stderr).toMatchFileSnapshot(join(goldens, 'OT999.stderr.txt'));
  });

  it.each([
    ['a statement', 'L6PP-03', 'Nothing is called "L6PP-03".\nDid you mean L6-PP-03?\n'],
    [
      'a statement without its hyphens',
      'L6PP3',
      'Nothing is called "L6PP3".\nDid you mean L6-PP-03?\n',
    ],
    [
      'a statement with spaces',
      'L6 PP 3',
      'Nothing is called "L6 PP 3".\nDid you mean L6-PP-03?\n',
    ],
    ['a level', 'lvel-6', 'Nothing is called "lvel-6".\nDid you mean level-6?\n'],
    [
      'a framework',
      'wales-social-care',
      'Nothing is called "wales-social-care".\nDid you mean wales-social-care-ot?\n',
    ],
    [
      'the name of a rule',
      'unknown-statment',
      'Nothing is called "unknown-statment".\nDid you mean unknown-statement?\n',
    ],
  ])('names a near miss of %s', async (_, word, stderr) => {
    expect(await runHere(['explain', word])).toEqual({ stdout: '', stderr, code: 2 });
  });

  it('does not take one number for another', async () => {
    const { stderr, code } = await runHere(['explain', 'L6-PP-99']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'Nothing is called "L6-PP-99".\nTry a code such as OT301, or an id such as L6-PP-03 or level-6.\n',
    );
  });

  it.each(['', '__proto__', 'constructor', 'wales-social-care-ot:__proto__'])(
    'does not find "%s"',
    async (word) => {
      const { stdout, stderr, code } = await runHere(['explain', word]);
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr).toContain(`Nothing is called "${word}".`);
    },
  );
});

it('explains everything that goes by the same id', async () => {
  const { stdout } = await runHere(['explain', 'occupational-therapist']);
  expect(stdout).toContain('(stage occupational-therapist)');
  expect(stdout).toContain('(role profile occupational-therapist)');
});
