import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { outputKinds } from '../../src/core/model/output-kinds.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';
import { walesNext } from '../support/wales-next.ts';

const goldens = join(repository, 'test', 'goldens');
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const compile = (command: string): ValidateFunction =>
  new Ajv({ strict: false, allErrors: true }).compile(
    read(join(repository, 'schemas', 'output', `${command}.schema.json`)) as object,
  );

/** A later version of the framework of Wales. */
const next = join(
  writeFiles(
    temporaryFolder(),
    Object.fromEntries(
      Object.entries(walesNext()).map(([path, text]) => [`wales-social-care-ot/${path}`, text]),
    ),
  ),
  'wales-social-care-ot',
);

/** What a schema says against an output. */
function faultsOf(command: string, output: unknown): readonly string[] {
  const validate = compile(command);
  validate(output);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

/** The goldens of each folder and the command that wrote them. */
const written = {
  check: 'check',
  gaps: 'gaps',
  sheet: 'gaps-sheet',
  cpd: 'gaps',
  plan: 'plan',
  route: 'route',
  find: 'find',
  verify: 'verify',
} as const;

describe('the schemas of output', () => {
  it.each(
    Object.entries(written).flatMap(([folder, command]) =>
      readdirSync(join(goldens, folder))
        .filter((name) => name.endsWith('.json') && !name.includes('.gitlab.'))
        .map((name) => [`${folder}/${name}`, command] as const),
    ),
  )('hold for %s', (path, command) => {
    expect(faultsOf(command, read(join(goldens, path)))).toEqual([]);
  });

  it.each([
    ['framework-show', ['framework', 'show', 'milton-keynes-ot', '--format', 'json']],
    ['framework-validate', ['framework', 'validate', 'frameworks', '--format', 'json']],
    [
      'framework-map',
      ['framework', 'map', 'milton-keynes-ot', 'cheshire-east-ot', '--suggest', '--format', 'json'],
    ],
    ['framework-diff', ['framework', 'diff', 'wales-social-care-ot', next, '--format', 'json']],
    ['framework-impact', ['framework', 'impact', next, 'examples/level-6', '--format', 'json']],
    ['migrate', ['migrate', 'examples/level-6', '--to', next, '--format', 'json']],
  ])('hold for %s', async (command, args) => {
    const { stdout, code } = await runHere(args);
    expect(code).toBe(0);
    expect(faultsOf(command, JSON.parse(stdout))).toEqual([]);
  });

  it('refuse a key too many, a missing one and an unknown state', () => {
    const gaps = read(join(goldens, 'gaps', 'level-6.json')) as {
      requirements: { state: string }[];
      ready?: boolean;
      verdikt?: string;
    };
    delete gaps.ready;
    gaps.verdikt = 'Not ready.';
    gaps.requirements[0]!.state = 'done';
    const faults = faultsOf('gaps', gaps).join('\n');
    expect(faults).toContain("must have required property 'ready'");
    expect(faults).toContain('must NOT have additional properties');
    expect(faults).toContain('/requirements/0/state must be equal to one of the allowed values');
  });

  it('are written by otpath schema, as shipped', async () => {
    for (const kind of outputKinds) {
      const { stdout } = await runHere(['schema', kind]);
      const shipped = join(
        repository,
        'schemas',
        'output',
        `${kind.replace('-output', '')}.schema.json`,
      );
      expect(JSON.parse(stdout)).toEqual(read(shipped));
    }
  });
});

describe('the path of a finding', () => {
  const paths = async (args: readonly string[], cwd: string): Promise<readonly string[]> => {
    const { stdout } = await runHere([...args, '--format', 'json'], {
      cwd: resolve(repository, cwd),
    });
    const { portfolios = [], frameworks = [] } = JSON.parse(stdout) as Readonly<
      Record<string, readonly { findings: readonly { path: string }[] }[]>
    >;
    return [...portfolios, ...frameworks].flatMap(({ findings }) =>
      findings.map(({ path }) => path),
    );
  };

  it('is the same wherever a portfolio is checked from', async () => {
    const args = ['check', '--as-of', '2026-11-22'];
    const above = await paths(args, 'examples/level-6');
    expect(above).toContain('evidence/2024-03-interview-panel.md');
    expect(await paths(args, 'examples/level-6/evidence')).toEqual(above);
    expect(await paths([...args, 'examples/level-6'], '.')).toEqual(above);
  });

  it('is the same wherever a framework is checked from', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'frameworks/our-ot/framework.yaml': 'id: our-ot\ntitel: Our framework\n',
    });
    const above = await paths(['framework', 'validate', 'frameworks'], cwd);
    expect(new Set(above)).toEqual(new Set(['framework.yaml']));
    expect(await paths(['framework', 'validate', '.'], join(cwd, 'frameworks'))).toEqual(above);
    expect(await paths(['framework', 'validate', 'our-ot'], join(cwd, 'frameworks'))).toEqual(
      above,
    );
  });
});
