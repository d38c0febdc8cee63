import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { groups } from '../../src/cli/command-groups.ts';
import { createProgram } from '../../src/cli/program.ts';
import { meant } from '../../src/cli/usage.ts';
import { lineOf } from '../../src/cli/help.ts';
import { commands } from '../../src/cli/commands/index.ts';
import type { CommandHelp } from '../../src/core/words/help/index.ts';
import { englishHelp } from '../../src/core/words/help/en.ts';
import { conversations } from '../support/conversations.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { fillWord, wordAnswers } from '../support/panel-form.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { openOtpath } from '../support/terminal.ts';

const nowhere = { write: () => undefined, isTerminal: false, columns: 80 };
const host = {
  cwd: repository,
  env: {},
  stdout: nowhere,
  stderr: nowhere,
  canAsk: false,
  language: 'en' as const,
  now: () => new Date(),
};

/** The examples of every command, by its line: a command line, and what it does. */
const examples = Object.fromEntries(
  Object.entries<CommandHelp>(englishHelp.commands).map(([name, help]) => [
    name,
    Object.entries(help.examples).map(([line, what]) => ({ line, what })),
  ]),
);

type Line = Awaited<ReturnType<typeof createProgram>>;
const everyCommand = (command: Line): readonly Line[] => [
  command,
  ...(command.commands as Line[]).flatMap(everyCommand),
];
const lines = everyCommand(
  await createProgram(['--help'], host, () => () => Promise.resolve()),
).map(lineOf);

/** The words of a command line; those between quotation marks are one. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

const prepared = join(temporaryFolder(), 'portfolio');

/** The files that a shell gives for `folder/*`. */
const filesMeant = (word: string): readonly string[] =>
  word.endsWith('/*')
    ? readdirSync(join(prepared, word.slice(0, -2))).map((name) => word.replace('*', name))
    : [word];

/** The example portfolio with what the examples name beside it, made once and copied. */
beforeAll(async () => {
  const cwd = copyExample(prepared);
  const ours = join(repository, 'examples', 'our-framework', 'frameworks', 'our-council-ot');
  for (const name of readdirSync(ours)) {
    const text = readFileSync(join(ours, name), 'utf8').replaceAll('our-council-ot', 'our-ot');
    writeFiles(join(cwd, 'my-frameworks', 'our-ot'), { [name]: text });
  }
  await runHere(
    ['framework', 'export', 'our-ot', '--frameworks', 'my-frameworks', '--output', 'our-ot.xlsx'],
    { cwd },
  );
  cpSync(join(repository, 'frameworks', 'hcpc-cpd'), join(cwd, 'my-frameworks', 'hcpc-cpd'), {
    recursive: true,
  });
  cpSync(join(cwd, 'my-frameworks'), join(cwd, 'last-year'), { recursive: true });
  const member =
    'otpath: 1\npractitioner: { name: A Example }\ntarget: wales-social-care-ot:level-5\n';
  writeFiles(cwd, { 'team/a/otpath.yaml': member });
  writeFiles(cwd, { 'notes.md': '# Single-handed care\n\nWe tried each way for some days.\n' });
  cpSync(join(repository, 'examples', 'exchange', 'our-council.csv'), join(cwd, 'moodle.csv'));
  const item = '{"identifier": "a", "fullStatement": "Keeps people safe."}';
  writeFiles(cwd, { 'framework.json': `{"CFDocument": {"title": "Ours"}, "CFItems": [${item}]}` });
  await runHere(['pack', '--output', 'earlier.zip'], { cwd });
  cpSync(join(cwd, 'earlier.zip'), join(cwd, 'pack.zip'));
  cpSync(join(repository, 'examples', 'moderation-plan.yaml'), join(cwd, 'plan.yaml'));
  mkdirSync(join(cwd, 'blobs'));
  await runHere(['cohort', '.', '--shard', '1/1', '--output', 'blobs/1.blob'], { cwd });
  await runHere(['pack', '--format', 'docx', '--output', 'panel.docx'], { cwd });
  const answers = wordAnswers.en.map(([name, ...text]) =>
    text.length === 0
      ? ([name] as const)
      : ([name, text[0]!.replace('3 December', '22 November')] as const),
  );
  const form = join(cwd, 'panel.docx');
  writeFileSync(form, fillWord(readFileSync(form), answers));
}, 120_000);

function folderForExamples(): string {
  const cwd = join(temporaryFolder(), 'level-6');
  cpSync(prepared, cwd, { recursive: true });
  return cwd;
}

describe('the examples of help', () => {
  it.each(lines.map((line) => [line]))('otpath %s has two or three', (line) => {
    expect(examples[line]?.length).toBeGreaterThanOrEqual(2);
    expect(examples[line]?.length).toBeLessThanOrEqual(3);
  });

  it.each(lines.flatMap((line) => examples[line] ?? []))(
    '$line does its work',
    async ({ line }) => {
      // What the shell does with the output is no part of the command.
      const [first, ...written] = wordsOf(line.split(' >> ')[0]!);
      const args = written.flatMap((one) => filesMeant(one));
      expect(first).toBe('otpath');
      const conversation = conversations[line];
      if (conversation) {
        // A portfolio is not made within another.
        const cwd = args[0] === 'init' ? temporaryFolder() : folderForExamples();
        const terminal = openOtpath(args, { cwd });
        await conversation(terminal);
        expect(await terminal.ended).toBe(0);
        return;
      }
      const { stdout, stderr, code } = await runHere(args, { cwd: folderForExamples() });
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr });
      expect(stdout + stderr).not.toBe('');
    },
  );

  it.each(Object.values(examples).flat())(
    '"$line" is explained in one sentence',
    ({ line, what }) => {
      expect(`  ${line}`.length).toBeLessThanOrEqual(80);
      expect(what).toMatch(/^[A-Z].*\.$/);
    },
  );
});

it('every command stands under a heading of the help', () => {
  const listed = Object.values(groups).flat();
  expect(Object.keys(commands).filter((name) => !listed.includes(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

it('words that people try lead to commands, and are none themselves', () => {
  const listed = Object.values(groups).flat();
  for (const [word, line] of Object.entries(meant)) {
    expect(Object.keys(commands)).not.toContain(word);
    expect([...listed, '--version']).toContain(line.split(' ')[0]);
  }
});
