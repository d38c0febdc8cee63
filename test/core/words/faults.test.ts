import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { welshFaults } from '../../../src/core/words/faults/cy.ts';
import { englishFaults } from '../../../src/core/words/faults/en.ts';
import type { Fault } from '../../../src/core/words/faults/index.ts';
import { repository } from '../../support/run.ts';

/** What a fault may name that is not a text. */
const samples: Readonly<Record<string, unknown>> = {
  again: [{ shard: 2, file: 'shard-2.blob' }],
  all: 3,
  allowed: 10_000,
  answerFault: 'future',
  answers: ['<answer>'],
  asOf: '2026-11-22',
  below: ['portfolio'],
  cells: [
    { sheet: 'Statements', row: 3, column: 2, why: 'formula', heading: 'Level', value: '=A1' },
    { sheet: 'Statements', row: 4, column: 28, why: 'not-there', heading: 'Level', value: 'x' },
  ],
  changed: ['evidence/a.md'],
  columns: ['person', 'met'],
  changes: 3,
  codes: ['OT301'],
  column: 2,
  cut: ['shard-3.blob'],
  date: '2027-01-15',
  dateTrouble: 'no-day',
  days: [{ written: '31 Feb', why: 'no-day' }],
  detail: 'a name',
  documents: ['html', 'docx'],
  doubled: ['L6-PP-01'],
  fact: 'asOf',
  failure: 'refused',
  fault: { kind: 'value', name: 'report.titel', near: 'report.title' },
  files: ['evidence/a.md', 'evidence/b.md'],
  flags: ['--name "Nia Sample"'],
  flaw: 'twice',
  folders: ['team'],
  formats: ['html', 'md'],
  found: 100_000,
  headings: ['Grade', 'Statement'],
  hint: undefined,
  is: 'pdf',
  ids: ['L6-PP-99'],
  isInSettings: true,
  items: [
    { id: 'A', place: 5 },
    { id: 'A1', place: 6 },
  ],
  known: ['level-6', 'level-7'],
  languages: ['en', 'cy'],
  left: [],
  levels: ['level-5', 'level-6'],
  likeness: 'same-name',

  line: 1,
  lines: [3, 7],
  megabytes: 16,
  meant: ['cheshire-east-ot:grade-g'],
  missing: ['outcome', 'date'],
  more: 0,
  names: ['Nia Sample'],
  near: undefined,
  numbers: ['E3'],
  outputOption: undefined,
  part: 'level',
  paths: ['evidence/a.pdf'],
  periodFault: 'future',
  pictures: ['plan.png'],
  place: 'home',
  reason: 'known',
  relationships: ['supervisor', 'self'],
  remedy: 'both-numbers',
  shards: [2, 5],
  since: '2026-11-22',
  start: 'here',
  suspects: ['team/gaps.md'],
  titleFault: 'name',
  targets: ['cheshire-east-ot:grade-g', 'cheshire-east-ot:grade-h'],
  trouble: 'too-large',
  unchanged: true,
  unknown: ['L6-PP-99'],
  unknownEvidence: ['E9'],
  unreadable: { why: 'too-many-rows', sheet: 'Statements', allowed: 20_000 },
  why: 'meanwhile',
  witnessFault: 'same-name',
};

const args = new Proxy(samples, {
  get: (given, key) => (Object.hasOwn(given, key) ? given[String(key)] : `<${String(key)}>`),
});

const sayAll = (faults: object): ReadonlyMap<string, Fault> =>
  new Map(
    Object.entries(faults as Readonly<Record<string, (some: unknown) => Fault>>).map(
      ([name, say]) => [name, say(args)],
    ),
  );

const [english, welsh] = [sayAll(englishFaults), sayAll(welshFaults)];

/** A sentence, or one with a line to copy at its end. */
const whole = /^(?:["<.-]|\p{Lu}|\d|otpath|docs\/|git|ssh-keygen).*(?:[.?]|: .+)$/su;

/** What ends a command or a view of the page, and what of the core names a fault for both. */
const endings = ['src/cli', 'src/web', 'src/core/workspace']
  .flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(repository, folder, file), 'utf8')),
  )
  .join('\n');

describe.each([...english])('the fault %s', (name, said) => {
  it('ends a command or a view of the page', () => {
    const ways = [
      `CommandFault\\(\\s*'${name}'`,
      `(?:return|[?:]) \\[\\s*'${name}'[,\\]]`,
      `faults\\.${name}\\(`,
    ];
    expect(endings).toMatch(new RegExp(ways.join('|')));
  });

  it('has whole sentences, and others in Welsh', () => {
    const cymraeg = welsh.get(name)!;
    for (const { message, hint, lines = [] } of [said, cymraeg]) {
      expect(message).toMatch(whole);
      expect([hint ?? 'None.', ...lines].join(' ')).toMatch(whole);
      expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(cymraeg.message).not.toBe(said.message);
    expect(cymraeg.hint === undefined).toBe(said.hint === undefined);
    if (said.hint !== undefined) expect(cymraeg.hint).not.toBe(said.hint);
    // What is typed stays as it is.
    const own = `${cymraeg.message} ${cymraeg.hint ?? ''}`.replace(/"[^"]*"|<[^>]*>|--[\w-]+/g, '');
    expect(own).not.toMatch(/\b(?:the|this|with|your|which|does|not)\b/i);
  });
});

it('say each thing once', () => {
  for (const said of [english, welsh]) {
    const messages = [...said.values()].map(({ message, hint }) => `${message} ${hint ?? ''}`);
    expect(new Set(messages).size).toBe(messages.length);
  }
});

it('keep every fault of their parts', () => {
  for (const language of ['en', 'cy']) {
    const folder = join(repository, 'src', 'core', 'words', 'faults', language);
    const parts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const names = parts.flatMap((text) =>
      [...text.matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name!),
    );
    expect([...names, 'unknownLanguage'].sort()).toEqual([...english.keys()].sort());
  }
});
