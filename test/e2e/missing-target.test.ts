import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const piece = (...claims: readonly string[]): string =>
  `---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n${claims
    .map((one) => `  - statement: ${one}\n    rationale: I chose with the person.\n`)
    .join('')}---\nI moved the table, and she made tea.\n`;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line: number;
}

/** The errors of a portfolio with those lines in its settings. */
async function errorsOf(
  settings: string,
  evidence: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<readonly Finding[]> {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1\npractitioner: { name: Ann Example }\n${settings}`,
    ...evidence,
  });
  const { stdout } = await runHere(['check', '--format', 'json', ...args], { cwd });
  const { portfolios } = JSON.parse(stdout) as {
    portfolios: { findings: (Finding & { severity: string })[]; summary: { errors: number } }[];
  };
  const errors = portfolios[0]!.findings.filter(({ severity }) => severity === 'error');
  expect(portfolios[0]!.summary.errors).toBe(errors.length);
  return errors;
}

const three = {
  'evidence/a.md': piece('L5-PP-01', 'L5-PP-02'),
  'evidence/b.md': piece('L5-PP-03'),
  'evidence/c.md': piece('wales-social-care-ot:L5-PP-04'),
};

describe('a portfolio without a target', () => {
  it('has one error, at the settings, that says how many claims and files it touches', async () => {
    expect(await errorsOf('', three)).toMatchObject([
      {
        code: 'OT301',
        file: 'otpath.yaml',
        line: 1,
        message:
          'otpath.yaml has no target, so 3 claims in 2 files do not say which framework they belong to. The first is L5-PP-01 in evidence/a.md.',
        hint: 'Give otpath.yaml a target, or write the framework before each id, for example wales-social-care-ot:L6-PP-03.',
      },
    ]);
    const [welsh] = await errorsOf('', three, '--lang', 'cy');
    expect(welsh?.message).toContain('evidence/a.md');
  });

  it('has its error at the claim where there is only one', async () => {
    expect(await errorsOf('', { 'evidence/b.md': three['evidence/b.md'] })).toMatchObject([
      {
        code: 'OT301',
        file: 'evidence/b.md',
        message: '"L5-PP-03" does not say which framework it belongs to.',
      },
    ]);
  });
});

describe('a target of a framework that does not exist', () => {
  it('is one error, at the target, that says how many files need it', async () => {
    expect(await errorsOf('target: wales-ot:level-5\n', three)).toMatchObject([
      {
        code: 'OT206',
        file: 'otpath.yaml',
        line: 3,
        message: 'There is no framework "wales-ot". Ids in 2 other files belong to it too.',
      },
    ]);
  });

  it('hides no id that names another unknown framework', async () => {
    const evidence = { ...three, 'evidence/d.md': piece('welsh-ot:L5-PP-05') };
    const errors = await errorsOf('target: wales-ot:level-5\n', evidence);
    expect(errors.map(({ file }) => file)).toEqual(['evidence/d.md', 'otpath.yaml']);
  });
});

it('says once that a framework has no such level', async () => {
  expect(await errorsOf('target: wales-social-care-ot:level-55\n', three)).toMatchObject([
    { code: 'OT207', file: 'otpath.yaml' },
  ]);
});
