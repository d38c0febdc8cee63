import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

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
  ['a rule with a space after it', 'OT301 ', 'OT301 unknown-statement'],
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

describe('what is in the portfolio', () => {
  const files = {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Ann Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/2026/kitchen.md':
      '---\ntitle: A kitchen for Mrs Placeholder\ndate: 2026-03-14\ntype: case-study\nwitness: { name: Rhodri Sample, role: Senior OT, date: 2026-03-20 }\nclaims:\n  - statement: L6-PP-03\n    rationale: I weighed three ways.\n---\nText.\n',
    'plan.md':
      '# Plan\n\n| Need | Action | By when |\n|:--|:--|:--|\n| L6-PP-08 the law | Read two papers. | 2026-12-11 |\n',
  };
  const made = async (): Promise<string> => {
    const cwd = writeFiles(temporaryFolder(), files);
    const sign = ['sign', 'evidence/2026/kitchen.md', '--name', 'Nia Sample', '--relationship'];
    const decision = [
      'supervisor',
      '--date',
      '2026-04-01',
      '--conditions',
      'L6-PP-03=Add the plan.',
    ];
    await runHere([...sign, ...decision], { cwd });
    return cwd;
  };

  it.each([['evidence/2026/kitchen.md'], ['kitchen'], ['KITCHEN.md'], ['2026/kitchen']])(
    'explains a piece of evidence by %s',
    async (name) => {
      const { stdout, code } = await runHere(['explain', name], { cwd: await made() });
      expect(code).toBe(0);
      expect(stdout).toContain('A piece of your evidence: evidence/2026/kitchen.md\n');
      expect(stdout).toContain('Date: 14 March 2026\n');
      expect(stdout).toContain('L6-PP-03: I weighed three ways.');
      expect(stdout).toContain(
        'L6-PP-03: accepted with conditions. Nia Sample, supervisor, 1 April 2026. Add',
      );
      expect(stdout).not.toContain('Placeholder');
    },
  );

  it('explains a sign-off and a row of the plan', async () => {
    const cwd = await made();
    const file = pathsIn(join(cwd, 'signoffs'))[0]!;
    const signOff = await runHere(['explain', `signoffs/${file}`], { cwd });
    expect(signOff.stdout).toMatch(/^A sign-off: signoffs\/.*\n\nEvidence: .*kitchen\n/);
    const row = await runHere(['explain', 'l6-pp-08 the law'], { cwd });
    expect(row.stdout).toContain('L6-PP-08 the law\n\nA row of your development plan, plan.md\n');
    expect(row.stdout).toContain('Read two papers.');
  });

  it.each([
    ['inside', true],
    ['outside', false],
  ])('says what E12 is, %s', async (_, isInside) => {
    const cwd = isInside ? await made() : temporaryFolder();
    const { stdout, code } = await runHere(['explain', 'e12'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('E12: the number of a piece of evidence in a pack\n');
    expect(stdout).toContain('otpath explain evidence/2026-03-a-kitchen.md');
  });

  it('understands a path from elsewhere', async () => {
    const cwd = await made();
    const { stdout } = await runHere(['explain', join(cwd, 'evidence', '2026', 'kitchen.md')], {
      cwd: temporaryFolder(),
    });
    expect(stdout).toContain('A piece of your evidence: evidence/2026/kitchen.md\n');
  });
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
