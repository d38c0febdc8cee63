import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readyExample } from '../../src/core/check/example.ts';
import { rules } from '../../src/core/check/rules/index.ts';
import { LineIndex } from '../../src/core/text/lines.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const builtIn = [
  'cheshire-east-ot',
  'hcpc-cpd',
  'milton-keynes-ot',
  'primary-care-ot',
  'rcot-advanced-practice',
  'wales-social-care-ot',
];

interface Listed {
  readonly id: string;
  readonly statements: number;
  readonly targets: readonly string[];
}

const json = async <Answer>(...args: readonly string[]): Promise<Answer> => {
  const { stdout, stderr, code } = await runHere([...args, '--format', 'json']);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout) as Answer;
};

describe('framework list', () => {
  it('names every built-in framework with what one can aim at', async () => {
    const { frameworks } = await json<{ frameworks: readonly Listed[] }>('framework', 'list');
    expect(frameworks.map(({ id }) => id)).toEqual(builtIn);
    const wales = frameworks.find(({ id }) => id === 'wales-social-care-ot')!;
    expect(wales.targets).toEqual(
      ['5', '6', '7', '8', '9'].map((rank) => `wales-social-care-ot:level-${rank}`),
    );
  });

  it('says the same in the terminal', async () => {
    const { stdout, code } = await runHere(['framework', 'list']);
    expect(code).toBe(0);
    for (const id of builtIn) expect(stdout).toContain(`${id} `);
  });
});

interface Shown {
  readonly pillars: readonly {
    readonly id: string;
    readonly statements: readonly {
      readonly id: string;
      readonly level: string;
      readonly facet: string;
    }[];
  }[];
}

const statementsOf = ({ pillars }: Shown) =>
  pillars.flatMap(({ id, statements }) => statements.map((one) => ({ ...one, pillar: id })));

describe('framework show', () => {
  const wales = ['framework', 'show', 'wales-social-care-ot'] as const;

  it.each(['terminal', 'md', 'html', 'json'])('shows every framework as %s', async (format) => {
    for (const id of builtIn) {
      const shown = await runHere(['framework', 'show', id, '--format', format]);
      expect({ id, stderr: shown.stderr, code: shown.code }).toEqual({ id, stderr: '', code: 0 });
      expect(shown.stdout).toContain(id);
    }
  });

  it.each([
    ['--level', 'level-6', 'level'],
    ['--pillar', 'professional-practice', 'pillar'],
    ['--facet', 'educational-development', 'facet'],
  ] as const)('%s %s shows that part and nothing else', async (flag, value, key) => {
    const whole = statementsOf(await json<Shown>(...wales));
    const part = statementsOf(await json<Shown>(...wales, flag, value));
    const expected = whole.filter((one) => one[key] === value);
    expect(part).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(whole.length);
  });

  it('shows what two filters both let through', async () => {
    const filters = ['--level', 'level-6', '--pillar', 'professional-practice'];
    const shown = await json<Shown>(...wales, ...filters, '--facet', 'responsibility');
    const statements = statementsOf(shown);
    expect(statements.length).toBeGreaterThan(0);
    for (const { level, pillar, facet } of statements) {
      expect({ level, pillar, facet }).toEqual({
        level: 'level-6',
        pillar: 'professional-practice',
        facet: 'responsibility',
      });
    }
  });

  it('shows that of the portfolio where none is named, and asks which outside one', async () => {
    const cwd = join(repository, 'examples', 'grade-g');
    const { stdout, code } = await runHere(['framework', 'show'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('milton-keynes-ot');
    const outside = await runHere(['framework', 'show'], { cwd: temporaryFolder() });
    expect(outside).toMatchObject({ stdout: '', code: 2 });
    for (const id of builtIn) expect(outside.stderr).toContain(id);
  });

  it('shows one stage of a pathway, with what it asks', async () => {
    const args = ['framework', 'show', 'cheshire-east-ot', '--stage', 'clinical-lead'];
    const { stdout, code } = await runHere(args);
    expect(code).toBe(0);
    expect(stdout).toContain('Clinical Lead');
    expect(stdout).not.toContain('Best Interest Assessor');
  });

  it.each([
    [
      ['wales-social-care-o'],
      'There is no framework "wales-social-care-o"',
      'wales-social-care-ot',
    ],
    [['wales-social-care-ot', '--level', 'level-66'], 'has no level "level-66"', 'level-6'],
    [['wales-social-care-ot', '--pillar', 'professional-practise'], 'no pillar', 'practice'],
    [['wales-social-care-ot', '--stage', 'senior'], 'has no stage "senior"', 'It has none.'],
    [['cheshire-east-ot', '--facet', 'responsibilty'], 'no facet', 'responsibility'],
  ])('%s is an error that says what there is', async (args, message, known) => {
    const { stdout, stderr, code } = await runHere(['framework', 'show', ...args]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    const said = stderr.replaceAll(/\s+/g, ' ');
    expect(said).toContain(message);
    expect(said).toContain(known);
  });
});

interface Validated {
  readonly frameworks: readonly {
    readonly findings: readonly {
      readonly code: string;
      readonly file: string;
      readonly line: number;
      readonly column: number;
    }[];
  }[];
}

describe('framework validate', () => {
  it('is content with all that is built in', async () => {
    const { stdout, stderr, code } = await runHere(['framework', 'validate', '--strict']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^No problems found in 6 frameworks with [1-9]\d\d statements/);
  });

  const planted = rules
    .filter(({ about }) => about === 'framework')
    .map((rule) => [`${rule.code} ${rule.name}`, rule] as const);

  it('has rules to break', () => {
    expect(planted.length).toBeGreaterThan(10);
  });

  it.each(planted)('finds a planted fault of %s at its line and column', async (_, rule) => {
    const { bad } = rule.doc();
    const { files, marks } = readyExample(bad);
    const cwd = writeFiles(temporaryFolder(), Object.fromEntries(files));
    const since = bad.earlier ? [`--since=${writeFiles(temporaryFolder(), bad.earlier)}`] : [];
    const [{ file, start }] = marks as [(typeof marks)[number]];
    const place = new LineIndex(files.get(file)!).placeOf(start);

    const { stdout, code } = await runHere(
      ['framework', 'validate', '.', ...since, '--format', 'json'],
      { cwd },
    );
    const { frameworks } = JSON.parse(stdout) as Validated;
    const found = frameworks.flatMap(({ findings }) => findings);
    expect(found).toEqual([expect.objectContaining({ code: rule.code, file, ...place })]);
    expect(code).toBe(rule.severity === 'error' ? 1 : 0);

    const pretty = await runHere(['framework', 'validate', '.', ...since], { cwd });
    expect(pretty.stdout).toContain(`${file}:${String(place.line)}:${String(place.column)}`);
  });

  it('finds broken YAML in a framework, with the place', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'mine-ot/framework.yaml': 'id: mine-ot\ntitle: Mine: ours\n',
    });
    const { stdout, code } = await runHere(['framework', 'validate', 'mine-ot'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('mine-ot/framework.yaml:2:');
  });

  it('says so where there is no framework', async () => {
    const cwd = temporaryFolder();
    for (const folder of ['.', 'nowhere', join('..', 'nowhere')]) {
      const { stdout, stderr, code } = await runHere(['framework', 'validate', folder], { cwd });
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr).toContain('framework.yaml');
    }
  });
});
