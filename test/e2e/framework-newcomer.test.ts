import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

interface Finding {
  readonly code: string;
  readonly line: number;
  readonly hint: string;
}

/** What validation says of one framework: code, line and hint. */
async function findingsOf(folder: string, text: string): Promise<readonly string[]> {
  const cwd = writeFiles(temporaryFolder(), { [`${folder}/framework.yaml`]: text });
  const path = join(folder, 'framework.yaml');
  const { stdout } = await runHere(['framework', 'validate', path, '--format', 'json'], { cwd });
  const { frameworks } = JSON.parse(stdout) as {
    readonly frameworks: readonly { readonly findings: readonly Finding[] }[];
  };
  return frameworks
    .flatMap(({ findings }) => findings)
    .map(({ code, line, hint }) => `${code} ${String(line)}: ${hint}`);
}

const head = `id: steps
title: Steps
version: 1.0.0
publisher: A team
language: en
source: { title: Steps, url: http://example.org/steps }
`;

it('says of each slip of a newcomer what to write, and finds all slips of an entry', async () => {
  const text = `${head}levels:
  - id: 2
    title: Two
    rank: 1
    description: Works with a mentor
  - { id: level-3, title: Three, rank: 2, source: a, description: [Works alone] }
pillars:
  - id: craft
    title: Craft
    source: a
    aspects: [planning]
statements:
  - id: E10
    level: level-4
    pillar: crafts
    facet: skills
    text: Plans a visit.
    revision: 0
`;
  expect(await findingsOf('steps', text)).toEqual([
    'OT107 8: Add a line "source: page 12": where in the source document it comes from.',
    'OT108 8: Write L2.',
    'OT108 11: Write it on a line of its own below "description:", with a hyphen: - { text: Works with a mentor, source: … }.',
    'OT108 12: Write it as { text: Works alone, source: … }.',
    'OT211 14: Link statements to it, or remove it.',
    'OT108 17: Write it as { id: planning, title: …, source: … }.',
    'OT107 19: Add a line "source: page 12": where in the source document it comes from.',
    'OT202 20: These exist: L2, level-3.',
    'OT202 21: Did you mean craft?',
    'OT108 22: Write one of these: responsibility, knowledge-skills-behaviours, educational-development.',
    'OT108 24: Write 1, or a number above it.',
  ]);
});

it('finds what else is wrong with an entry whose id can’t be used, and never names an id in its place', async () => {
  const text = `${head}levels:
  - { id: level-3, title: Three, rank: 2, source: a }
  - { id: 4, title: Four, rank: 2, source: a }
pillars:
  - { id: craft, title: Craft, source: a }
  - { id: 2.1, title: Care, source: a }
statements:
  - { id: 1.10, level: levle-3, pillar: crafts, facet: responsibility, text: Plans <b>a</b> visit., source: a, revision: 1 }
  - { id: 1.11, level: level-4, pillar: craft, facet: responsibility, text: Plans it., source: a, revision: 1 }
  - { id: 1.12, level: level-3, pillar: craft, facet: responsibility, text: Ends it., source: a, revision: 1, status: retired }
`;
  expect(await findingsOf('steps', text)).toEqual([
    'OT108 9: Write L4.',
    'OT208 9: Give each level its own rank, starting with the lowest.',
    'OT108 12: Write L2.1.',
    'OT211 12: Link statements to it, or remove it.',
    'OT108 14: Write L1.10.',
    'OT202 14: Did you mean level-3?',
    'OT202 14: Did you mean craft?',
    'OT217 14: Write: Plans a visit.',
    'OT108 15: Write L1.11.',
    'OT202 15: These exist: level-3, L4.',
    'OT108 16: Write L1.12.',
    'OT205 16: Add the ids that replaced it: "replaced_by: […]". If nothing did, say so in a note: "notes: [{ kind: decision, text: … }]".',
  ]);
});

it('gives texts with HTML as plain text, and ids with pictures as words', async () => {
  const text = `${head}levels: [{ id: "🌱-first step", title: One, rank: 1, source: a }]
pillars: [{ id: craft, title: "Craft &amp; <b>care</b>", source: a }]
`;
  expect(await findingsOf('steps', text)).toEqual([
    'OT108 7: Write first-step.',
    'OT217 8: Write: Craft & care',
  ]);
});

const whole = `${head}levels: [{ id: level-1, title: One, rank: 1, source: a }]
pillars: [{ id: craft, title: Craft, source: a }]
statements:
  - id: E1
    level: level-1
    pillar: craft
    facet: responsibility
    text: Plans a visit.
    examples: [A plan of a home visit]
    notes: [{ kind: fact, text: Asked of everybody. }, { kind: decision, text: Read as one duty. }]
    source: a
    revision: 1
`;

it('explains a statement with its examples and notes, and what editors decided only when asked', async () => {
  const cwd = writeFiles(temporaryFolder(), { 'steps/framework.yaml': whole });
  const explain = async (...more: readonly string[]): Promise<string> => {
    const args = ['explain', 'E1', '--frameworks', 'steps/framework.yaml', ...more];
    const { stdout, stderr, code } = await runHere(args, { cwd });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    return stdout;
  };
  const shown = await explain();
  expect(shown).toContain('Examples\n  A plan of a home visit\n');
  expect(shown).toContain('Notes\n  Asked of everybody.\n');
  expect(shown).not.toContain('Read as one duty.');
  expect(await explain('--notes')).toContain('Decision: Read as one duty.');
});

it.each(['steps', 'steps/framework.yaml', '.'])('finds a framework at %s', async (path) => {
  const cwd = writeFiles(temporaryFolder(), { 'steps/framework.yaml': whole });
  const validated = await runHere(['framework', 'validate', path], { cwd });
  expect(validated.code).toBe(0);
  const listed = await runHere(['framework', 'list', '--frameworks', path], { cwd });
  expect(listed.stdout).toContain('steps 1.0.0');
  const shown = await runHere(['framework', 'show', './steps/framework.yaml'], { cwd });
  expect(shown.stdout.split('\n')[0]).toBe('Steps');
});

describe('framework validate --fix', () => {
  const right = `${head}levels:
  - { id: level-1, title: One, rank: 1, source: a }
pillars:
  - { id: practice, title: Practice, source: a }
statements:
  - id: S-01
    level: level-1
    pillar: practice
    facet: responsibility
    text: "Steps: keeps people safe."
    source: a
    revision: 1
`.replace('http:', 'https:');
  const slipped = right
    .replace('"Steps: keeps people safe."', '“Steps: keeps\n      people safe.”')
    .replace('    facet', '\u00A0\u00A0\u00A0\u00A0facet');
  const fixed = right.replace('keeps people', 'keeps\n      people');
  const validate = (cwd: string, ...args: readonly string[]) =>
    runHere(['framework', 'validate', 'own', ...args], { cwd });
  const textOf = (cwd: string): string =>
    readFileSync(join(cwd, 'own/steps/framework.yaml'), 'utf8');
  const made = (text: string | Uint8Array): string =>
    writeFiles(temporaryFolder(), { 'own/steps/framework.yaml': text });

  it('fixes what check --fix fixes in evidence', async () => {
    const cwd = made(slipped);
    const before = await validate(cwd);
    expect(before.code).toBe(1);
    expect(before.stdout).toContain('otpath framework validate --fix can fix 2 of these.');
    const { code, stderr } = await validate(cwd, '--fix');
    expect({ code, text: textOf(cwd) }).toEqual({ code: 0, text: fixed });
    expect(stderr).toContain('Changed 2 places.');
    expect(stderr).toContain('--- own/steps/framework.yaml');
  });

  it('saves a file in UTF-16 as UTF-8', async () => {
    const cwd = made(Buffer.from(`\uFEFF${right}`, 'utf16le'));
    const { code } = await validate(cwd, '--fix');
    expect({ code, text: textOf(cwd) }).toEqual({ code: 0, text: right });
  });

  it('changes nothing with --dry-run, and says what --dry-run alone is for', async () => {
    const cwd = made(slipped);
    const { code, stdout } = await validate(cwd, '--fix', '--dry-run');
    expect(code).toBe(1);
    expect(stdout).toContain('+     facet: responsibility');
    expect(textOf(cwd)).toBe(slipped);
    expect((await validate(cwd, '--dry-run')).stderr).toContain('Add --fix to see what');
    const all = await runHere(['framework', 'validate', '--fix'], { cwd });
    expect(all.stderr).toContain('--fix only changes frameworks that you name.');
  });
});
