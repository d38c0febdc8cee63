import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { copyExample, temporaryFolder } from '../support/temporary.ts';

const kinds = [
  'evidence',
  'framework',
  'framework-part',
  'manifest',
  'policy',
  'vocabulary',
  'cohort',
  'portfolio',
  'sign-off',
  'sign-off-sheet',
  'second-reading',
  'sample-plan',
  'panel',
  'panel-form',
  'waivers',
];

const compile = (text: string): ValidateFunction =>
  new Ajv({ strict: false }).compile(JSON.parse(text) as object);

/** An offer of ids at a place of a schema, as editors read it. */
interface Offering {
  readonly anyOf: readonly [
    { readonly enum: readonly string[]; readonly enumDescriptions: readonly string[] },
    object,
  ];
}

describe('schema', () => {
  it('lists the kinds of files', async () => {
    const { stdout, code } = await runHere(['schema']);
    expect(code).toBe(0);
    for (const kind of kinds) expect(stdout).toContain(kind);
  });

  it('is not written to a file where no kind is named', async () => {
    const cwd = temporaryFolder();
    const { stdout, stderr, code } = await runHere(['schema', '-o', 'a.json'], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('--output needs the kind of file that the schema is for.');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('writes every schema into a folder, as shipped with the package', async () => {
    const cwd = temporaryFolder();
    const { code } = await runHere(['schema', '--directory', 'schemas'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'schemas')).sort()).toEqual(
      kinds.map((kind) => `${kind}.schema.json`).sort(),
    );
    for (const kind of kinds) {
      const written = readFileSync(join(cwd, 'schemas', `${kind}.schema.json`), 'utf8');
      const folder = kind.startsWith('framework') ? 'frameworks' : 'schemas';
      const shipped = readFileSync(join(repository, folder, `${kind}.schema.json`), 'utf8');
      expect(JSON.parse(written)).toEqual(JSON.parse(shipped));
    }
  });

  it('accepts the settings of the examples and refuses a slip', async () => {
    const { stdout } = await runHere(['schema', 'portfolio']);
    const validate = compile(stdout);
    for (const name of ['level-6', 'experienced-ot', 'grade-g']) {
      const path = join(repository, 'examples', name, 'otpath.yaml');
      expect(validate(parse(readFileSync(path, 'utf8')))).toBe(true);
    }
    expect(validate({ otpath: 1, practicioner: { name: 'Bethan Example' } })).toBe(false);
  });

  it('--for-portfolio offers the ids of its frameworks with their titles, and allows others', async () => {
    const cwd = copyExample();
    const portfolio = await runHere(['schema', 'portfolio', '--for-portfolio'], { cwd });
    const { properties } = JSON.parse(portfolio.stdout) as {
      properties: { target: Offering };
    };
    const [offered] = properties.target.anyOf;
    expect(offered.enum).toContain('wales-social-care-ot:level-7');
    expect(offered.enumDescriptions[offered.enum.indexOf('wales-social-care-ot:level-6')]).toBe(
      'Experienced practitioner',
    );
    const settings = readFileSync(join(cwd, 'otpath.yaml'), 'utf8');
    const validate = compile(portfolio.stdout);
    expect(validate(parse(settings))).toBe(true);
    const elsewhere = settings.replace(/^target: .*$/m, 'target: other-ot:level-1');
    expect(validate(parse(elsewhere))).toBe(true);
  });

  it('--for-portfolio offers only what can be claimed, in short where it is the portfolio’s own', async () => {
    const { stdout } = await runHere(['schema', 'evidence', '--for-portfolio', copyExample()]);
    const { properties } = JSON.parse(stdout) as {
      properties: { claims: { items: { properties: { statement: Offering } } } };
    };
    const ids = properties.claims.items.properties.statement.anyOf[0].enum;
    expect(ids).toContain('L6-PP-03');
    expect(new Set(ids).size).toBe(ids.length);
    const { stdout: shown } = await runHere(
      ['framework', 'show', 'wales-social-care-ot', '--format', 'json'].concat(
        '--facet',
        'educational-development',
      ),
    );
    const advice = [...shown.matchAll(/"id": "(L\d-[A-Z]+-\d+)"/g)].map(([, id]) => id!);
    expect(advice.length).toBeGreaterThan(10);
    expect(ids.filter((id) => advice.includes(id))).toEqual([]);
  });

  it.each([
    [['schema', 'portfolo'], 'portfolio'],
    [['schema', '--directory', 'a', '--output', 'b'], 'Leave one of them out.'],
    [
      ['schema', 'portfolio', '--for-portfolio', '/nowhere'],
      'There is no file or folder "/nowhere".',
    ],
  ])('%s is an error in plain words', async (args, message) => {
    const { stdout, stderr, code } = await runHere(args, { cwd: temporaryFolder() });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });
});
