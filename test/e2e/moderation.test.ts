import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { repository } from '../support/run.ts';
import { runHere } from '../support/run-here.ts';
import type { Run } from '../support/run.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';

const plan = [
  'otpath: 1',
  'title: Autumn 2026',
  'decisions: { strata: [assessor, pillar], rate: 10 %, at_least: 1 }',
  'pieces: { strata: [site], rate: 2.5 % }',
  'rules:',
  '  - { name: Turned down, of: decisions, judgement: [not-accepted], rate: 50 % }',
  'new_assessors: { fewer_than: 3, rate: 100 % }',
  'each_learner: 1',
  'agreement: { at_least: 2 }',
  '',
].join('\n');

const quoted =
  'Adds to what is known in one part of practice, and shares it with others who work there too.';

const piece = (title: string, text: string): string =>
  [
    '---',
    `title: ${title}`,
    'date: 2026-03-14',
    'type: case-study',
    'claims:',
    '  - { statement: L6-PP-03, rationale: I weighed three ways. }',
    '  - { statement: L6-LM-01, rationale: It was new to the team. }',
    '---',
    '',
    text,
    '',
  ].join('\n');

const sentences = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `Word${String(from + at)} is another.`).join(' ');

const portfolio = (name: string): string =>
  `otpath: 1\npractitioner: { name: ${name} }\ntarget: wales-social-care-ot:level-6\n`;

const run = async (cwd: string, ...args: readonly string[]): Promise<Run> => runHere(args, { cwd });

const made = async (): Promise<string> => {
  const shared = sentences(1000, 20);
  const cwd = writeFiles(temporaryFolder(), {
    'plan.yaml': plan,
    'north/ann/otpath.yaml': portfolio('Ann Example'),
    'north/ann/evidence/kitchen.md': piece('A kitchen', `${sentences(0, 30)} ${shared}`),
    'north/ben/otpath.yaml': portfolio('Ben Example'),
    'north/ben/evidence/stairs.md': piece(
      'Stairs',
      `Call me on 07700 900123. ${shared} ${sentences(200, 9)}`,
    ),
    'south/cai/otpath.yaml': portfolio('Cai Example'),
    'south/cai/evidence/bath.md': piece('A bath', `${quoted} ${sentences(300, 30)}`),
    'south/cai/evidence/bath-again.md': piece('Again', sentences(300, 30)),
    'south/dai/otpath.yaml': portfolio('Dai Example'),
  });
  const sign = (path: string, who: string, ...args: readonly string[]): Promise<Run> =>
    run(cwd, 'sign', path, '--name', who, '--relationship', 'supervisor', ...args);
  await sign('north/ann/evidence/kitchen.md', 'Nia Sample', '--accept', 'all');
  await sign('north/ben/evidence/stairs.md', 'Nia Sample', '--not-accept', 'all=No.');
  await sign('south/cai/evidence/bath.md', 'Tomos Sample', '--accept', 'all');
  return cwd;
};

let cwd: string;
beforeAll(async () => {
  cwd = await made();
});

const cohort = (...args: readonly string[]): Promise<Run> => run(cwd, 'cohort', ...args);

interface Drawn {
  readonly path: string;
  readonly of: string;
  readonly statement?: string;
  readonly why: readonly string[];
}

it('the outputs for other programs are as their schemas say', async () => {
  const commands = {
    sample: ['--plan', 'plan.yaml', '--seed', 'a'],
    agreement: [],
    similar: [],
  };
  for (const [name, args] of Object.entries(commands)) {
    const { stdout } = await cohort(name, '.', ...args, '--format', 'json');
    const schema = readFileSync(
      join(repository, 'schemas', 'output', `cohort-${name}.schema.json`),
      'utf8',
    );
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  }
});

describe('cohort sample', () => {
  const draw = (...args: readonly string[]): Promise<Run> =>
    cohort('sample', '.', '--plan', 'plan.yaml', ...args);
  const drawn = async (...args: readonly string[]) => {
    const { stdout } = await draw('--format', 'json', ...args);
    return JSON.parse(stdout) as {
      readonly plan: string;
      readonly seed: string;
      readonly of: object;
      readonly drawn: readonly Drawn[];
      readonly nothingToDraw: readonly string[];
    };
  };

  it('draws what the plan asks for, says why, and never what was decided', async () => {
    const { stdout, code } = await draw('--seed', 'a', '--format', 'json');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/"judgement"|accepted/);
    const record = await drawn('--seed', 'a');
    expect(record).toMatchObject({
      otpath: '1',
      title: 'Autumn 2026',
      seed: 'a',
      portfolios: 4,
      of: { decisions: 6, pieces: 4 },
      nothingToDraw: ['south/dai'],
    });
    expect(record.plan).toMatch(/^[0-9a-f]{64}$/);
    const decisions = record.drawn.filter(({ of }) => of === 'decisions');
    // Both decisions of a new assessor, one of each pillar by the other one, and half of two that were not accepted.
    const why = decisions.flatMap((one) => one.why);
    expect(
      why.filter((one) => one === '2 of 2 of a new assessor (2 decisions so far).'),
    ).toHaveLength(2);
    expect(why).toContain('1 of 2 by the rule “Turned down”.');
    expect(why).toContain('1 of 2: assessor Nia Sample, pillar professional-practice.');
    expect(new Set(record.drawn.map(({ path }) => path))).toEqual(
      new Set(['north/ann', 'north/ben', 'south/cai']),
    );
  });

  it('draws the same with the same seed, wherever the portfolios are', async () => {
    const moved = join(temporaryFolder(), 'elsewhere');
    cpSync(cwd, moved, { recursive: true });
    const there = await run(moved, 'cohort', 'sample', '.', '--plan', 'plan.yaml', '--seed', 'a');
    expect(there.stdout).toBe((await draw('--seed', 'a')).stdout);
  });

  it('writes a table with a row for each, for who hands them out', async () => {
    const { stdout } = await draw('--seed', 'a', '--format', 'csv');
    const rows = parse(stdout, { bom: true }) as readonly string[][];
    expect(rows[0]).toEqual([
      'Portfolio',
      'Person',
      'Evidence',
      'Drawn',
      'Statement',
      'Assessor',
      'Date',
      'Level',
      'Pillar',
      'Site',
      'Why it was drawn',
      'Second reader',
    ]);
    expect(rows).toHaveLength((await drawn('--seed', 'a')).drawn.length + 1);
  });

  it('says which line of a plan is wrong, and which option is missing', async () => {
    writeFileSync(join(cwd, 'wrong.yaml'), plan.replace('10 %', 'some'));
    const wrong = await cohort('sample', '.', '--plan', 'wrong.yaml', '--seed', 'a');
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringMatching(/^wrong\.yaml, line 3: /),
    ]);
    const gone = await cohort('sample', '.', '--plan', 'gone.yaml', '--seed', 'a');
    expect([gone.code, gone.stderr]).toEqual([
      2,
      expect.stringContaining('gone.yaml could not be opened.'),
    ]);
    const without = await cohort('sample', '.', '--plan', 'plan.yaml');
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--seed')]);
  });
});

describe('cohort agreement', () => {
  it('counts before anybody has read a second time, too', async () => {
    const { stdout, code } = await cohort('agreement', '.');
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('Nobody has recorded a second reading yet.'),
    ]);
  });

  it('compares first and second readings, overall and by pillar, and names nobody', async () => {
    const read = (path: string, ...args: readonly string[]): Promise<Run> =>
      run(
        cwd,
        'sign',
        '--second',
        path,
        '--name',
        'Mair Sample',
        '--relationship',
        'peer',
        ...args,
      );
    await read('north/ann/evidence/kitchen.md', '--accept', 'all');
    await read('north/ben/evidence/stairs.md', '--accept', 'L6-PP-03');
    await run(cwd, 'sign', '--joint', 'north/ann/evidence/kitchen.md', '--accept', 'all');
    const { stdout } = await cohort('agreement', '.', '--format', 'json');
    expect(stdout).not.toMatch(/Nia|Mair/);
    expect(JSON.parse(stdout)).toMatchObject({
      least: 20,
      readings: 2,
      jointDecisions: 2,
      overall: { pairs: 3, missing: 1, agreed: 2 },
      pillars: [
        { id: 'leadership-and-management', pairs: 1, missing: 1, agreed: 1 },
        { id: 'professional-practice', pairs: 2, missing: 0, agreed: 1 },
      ],
    });
    expect(stdout).not.toContain('kappa');
    const few = await cohort('agreement', '.');
    expect(few.stdout).toContain('Both said the same on 2 of 3 claims.');
    expect(few.stdout).toContain('Too few to say more: it takes 20.');
    const enough = await cohort('agreement', '.', '--plan', 'plan.yaml');
    // By hand: 2 of 3 agree; by chance .667 × 1 + .333 × 0 = .667, so kappa is 0.
    expect(enough.stdout).toContain('Agreement: 67 % (95 % interval 21 % to 94 %).');
    expect(enough.stdout).toContain('Cohen’s kappa: 0.00 (95 % interval');
    expect(enough.stdout).toContain('Gwet’s AC1: 0.61 (95 % interval');
  });

  it('keeps what was decided first, whatever the sign-off says later', async () => {
    const before = (await cohort('agreement', '.', '--format', 'json')).stdout;
    const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor'];
    await run(cwd, 'sign', 'north/ben/evidence/stairs.md', ...nia, '--accept', 'all');
    expect((await cohort('agreement', '.', '--format', 'json')).stdout).toBe(before);
  });

  it('names a second reading that was edited, and does not count it', async () => {
    const file = 'north/ben/moderation/stairs--mair-sample.yaml';
    const text = readFileSync(join(cwd, file), 'utf8');
    writeFileSync(join(cwd, file), text.replace('judgement: accepted', 'judgement: not-accepted'));
    const { stdout } = await cohort('agreement', '.');
    expect(stdout).toContain(`${file} was edited after it was written`);
    expect(stdout).toContain('Both said the same on 2 of 2 claims.');
    writeFileSync(join(cwd, file), text);
  });
});

interface Pair {
  readonly first: { readonly path: string; readonly evidence: string };
  readonly second: { readonly path: string; readonly evidence: string };
  readonly shared: number;
  readonly passages: readonly { readonly first: { readonly text: string } }[];
}

describe('cohort similar', () => {
  const similar = async (...args: readonly string[]) =>
    JSON.parse((await cohort('similar', '.', '--format', 'json', ...args)).stdout) as {
      readonly compared: number;
      readonly across: readonly Pair[];
      readonly within: readonly Pair[];
    };

  it('shows passages in two portfolios and in one, and nothing else', async () => {
    const { compared, across, within } = await similar();
    expect(compared).toBe(4);
    expect(across.map(({ first, second, shared }) => [first.path, second.path, shared])).toEqual([
      ['north/ann', 'north/ben', 60],
    ]);
    expect(
      within.map(({ first, second, shared }) => [first.evidence, second.evidence, shared]),
    ).toEqual([['evidence/bath', 'evidence/bath-again', 90]]);
    expect(across[0]!.passages[0]!.first.text).toBe(sentences(1000, 20).slice(0, -1));
    expect((await similar('--words', '61')).across).toEqual([]);
  });

  it('masks personal details, and says nothing of why', async () => {
    for (const format of ['terminal', 'md', 'html', 'json']) {
      const { stdout } = await cohort('similar', '.', '--format', format);
      expect(stdout).not.toContain('900123');
      expect(stdout).not.toMatch(/plagiar|copied|cheat|\bAI\b/i);
    }
  });

  it('marks the passages on a page, side by side', async () => {
    const { stdout } = await cohort('similar', '.', '--format', 'html');
    expect(stdout).toMatch(/<th[^>]*>First piece<\/th>\s*<th[^>]*>Second piece<\/th>/);
    expect(stdout.match(/<strong>Word1000 is another\./g)).toHaveLength(2);
    expect(stdout).not.toContain('<script');
  });

  it('ignores text of templates and of frameworks', async () => {
    const a = join(cwd, 'north/ann');
    const b = join(cwd, 'north/ben');
    const template = readFileSync(
      join(import.meta.dirname, '../../templates/new-case-study.md'),
      'utf8',
    )
      .replaceAll('<!--', '')
      .replaceAll('-->', '')
      .replace(/\{.*?\}/g, '');
    for (const folder of [a, b]) {
      writeFileSync(
        join(folder, 'evidence/as-the-template.md'),
        piece('As the template', template),
      );
    }
    expect((await similar()).across).toHaveLength(1);
  });
});

test('a folder that is called like a command is still a folder', async () => {
  const folder = writeFiles(temporaryFolder(), {});
  cpSync(copyExample(), join(folder, 'sample'), { recursive: true });
  const { code, stdout } = await run(folder, 'cohort', './sample', '--format', 'json');
  expect([code, stdout]).toEqual([0, expect.stringContaining('"people"')]);
});

test('moderation speaks Welsh', async () => {
  const sample = await cohort('sample', '.', '--plan', 'plan.yaml', '--seed', 'a', '--lang', 'cy');
  expect(sample.stdout).toContain('Sampl ar gyfer ail olwg: Autumn 2026, ar 22 Tachwedd 2026');
  const agreement = await cohort('agreement', '.', '--lang', 'cy');
  expect(agreement.stdout).toContain('Cytundeb yr ail ddarlleniadau');
  const similar = await cohort('similar', '.', '--lang', 'cy');
  expect(similar.stdout).toContain('60 o eiriau yr un fath');
});
