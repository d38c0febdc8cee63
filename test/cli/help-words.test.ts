import { describe, expect, it } from 'vitest';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { lineOf } from '../../src/cli/help.ts';
import { languages } from '../../src/core/model/text.ts';
import { helpWordsIn, type CommandHelp } from '../../src/core/words/help/index.ts';
import { repository } from '../support/run.ts';

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
const everyCommand = (command: Command): readonly Command[] => [
  command,
  ...(command.commands as Command[]).flatMap(everyCommand),
];
const commands = everyCommand(await createProgram(['--help'], host, () => () => Promise.resolve()));
const optionsOf = (command: Command): readonly string[] => [
  ...command.options.map(({ long }) => long!),
  '--help',
];
const argumentsOf = (command: Command): readonly string[] =>
  command.registeredArguments.map((one) => one.name());

describe.each(languages)('what help says, in %s', async (language) => {
  const words = await helpWordsIn(language);
  const texts: Readonly<Record<string, CommandHelp>> = words.commands;
  const shared: Readonly<Record<'options' | 'arguments', Readonly<Record<string, string>>>> = words;

  it('is about every command, and about no other', () => {
    expect(Object.keys(texts).sort()).toEqual(commands.map(lineOf).sort());
    const without = commands
      .filter((command) => command.parent !== null && !texts[lineOf(command)]?.summary)
      .map(lineOf);
    expect(without).toEqual([]);
  });

  it.each(commands.map((command) => [lineOf(command), command] as const))(
    'is about every option and argument of "%s", and about no other',
    (line, command) => {
      const { options = {}, arguments: own = {} } = texts[line]!;
      const unsaid = [
        ...optionsOf(command).filter((one) => !options[one] && !shared.options[one]),
        ...argumentsOf(command).filter((one) => !own[one] && !shared.arguments[one]),
      ];
      const left = [
        ...Object.keys(options).filter((one) => !optionsOf(command).includes(one)),
        ...Object.keys(own).filter((one) => !argumentsOf(command).includes(one)),
      ];
      expect({ unsaid, left }).toEqual({ unsaid: [], left: [] });
    },
  );

  it('is shared only where a command has nothing of its own', () => {
    const used = commands.flatMap((command) => {
      const { options = {}, arguments: own = {} } = texts[lineOf(command)]!;
      return [
        ...optionsOf(command).filter((one) => !options[one]),
        ...argumentsOf(command).filter((one) => !own[one]),
      ];
    });
    const left = [...Object.keys(shared.options), ...Object.keys(shared.arguments)].filter(
      (one) => !used.includes(one),
    );
    expect(left).toEqual([]);
  });
});

/** Every text of a catalogue by its place in it; what is a function is said of arguments that show. */
function textsIn(words: unknown, place = ''): readonly (readonly [place: string, text: string])[] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') {
    const given = { command: '1', written: '2', option: '3', argument: '4', given: ['5'] };
    const values = { ...given, name: '6', value: '7', other: '8', join: () => '9' };
    return [[place, (words as (all: object) => string)(values)]];
  }
  return Object.entries(words as object).flatMap(([key, inner]) =>
    textsIn(inner, `${place}/${key}`),
  );
}

it('differs in every language', async () => {
  const english = new Map(textsIn(await helpWordsIn('en')));
  const same = textsIn(await helpWordsIn('cy')).filter(([place, text]) => {
    return english.get(place) === text;
  });
  expect(same).toEqual([]);
  expect(english.size).toBeGreaterThan(200);
});
