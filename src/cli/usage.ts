import type { Command, CommanderError } from 'commander';
import type { HelpWords } from '../core/words/help/index.ts';
import { cleanText } from '../core/text/clean.ts';
import { wrap } from '../core/render/terminal.ts';
import { nearMiss } from '../core/text/near-miss.ts';
import { argumentText, examplesOf, lineOf } from './help.ts';
import type { Host } from './host.ts';
import type { ValueRule } from './invalid-value.ts';
import { terminalFor } from './options.ts';

/** Words that people try, and the command that does what they are after. */
export const meant: Readonly<Record<string, string>> = {
  new: 'init',
  create: 'init',
  start: 'init',
  setup: 'init',
  evidence: 'add',
  write: 'add',
  validate: 'check',
  lint: 'check',
  test: 'check',
  fix: 'check --fix',
  report: 'gaps',
  status: 'gaps',
  show: 'gaps',
  coverage: 'gaps',
  search: 'find',
  grep: 'find',
  pathway: 'route',
  submit: 'pack',
  export: 'pack',
  pdf: 'pack --format pdf',
  zip: 'pack',
  what: 'explain',
  why: 'explain',
  frameworks: 'framework list',
  list: 'framework list',
  levels: 'framework list',
  version: '--version',
  '?': 'help',
  '/?': 'help',
  info: 'doctor',
  diagnose: 'doctor',
};

/** Ends the reading of a command line that has a mistake: the words to say so are loaded only now. */
export class WrongLine extends Error {
  readonly error: CommanderError;
  readonly command: Command;

  constructor(error: CommanderError, command: Command) {
    super(error.message);
    this.error = error;
    this.command = command;
  }
}

/** What is wrong with a command line, and what to type instead. */
interface Mistake {
  readonly what: string;
  readonly instead?: string | undefined;
}

/** Says in plain words what commander found wrong with a command line. */
export function sayMistake({ error, command }: WrongLine, words: HelpWords, host: Host): void {
  const { what, instead } = mistakeIn(error, command, words);
  const { allCommands, moreHelp } = words.mistakes;
  const help =
    command.commands.length > 0
      ? allCommands(`otpath help ${lineOf(command)}`.trim())
      : moreHelp(`${fullName(command)} --help`);
  const terminal = terminalFor(host.stderr, {}, host);
  for (const line of [what, ...(instead === undefined ? [] : [instead]), help]) {
    host.stderr.write(`${wrap(cleanText(line), terminal)}\n`);
  }
}

const fullName = (command: Command): string => `otpath ${lineOf(command)}`.trim();

/** The mistake that commander's message is about; `named` is what it names first. */
type Explain = (named: string, command: Command, words: HelpWords, said: string) => Mistake;

/** By commander's code. */
const mistakes: Readonly<Record<string, Explain>> = {
  'commander.unknownCommand': unknownCommand,
  'commander.unknownOption': unknownOption,
  'commander.optionMissingArgument': (flags, _, { mistakes: { noValue } }) => ({
    what: noValue(flags),
  }),
  'commander.missingArgument': missingArgument,
  'commander.excessArguments': (_, command, words) => tooMany(command, words),
  'commander.invalidArgument': (_, __, words, said) => invalidArgument(said, words),
  'commander.conflictingOption': (_, __, words, said) => conflict(said, words),
};

function mistakeIn({ code, message }: CommanderError, command: Command, words: HelpWords): Mistake {
  const said = message.trimEnd().replace(/^error: /, '');
  const named = /'([^]*)'/.exec(said)?.[1] ?? '';
  const mistake = Object.hasOwn(mistakes, code) ? mistakes[code] : undefined;
  return mistake?.(named, command, words, said) ?? { what: said };
}

/** The value that was refused has no field of its own, so it is taken out of the sentence. */
function invalidArgument(said: string, words: HelpWords): Mistake {
  const ofOption = /^option '([^]*?)' argument '([^]*?)' is invalid\. ([^]*)/.exec(said);
  if (ofOption) {
    const [, flags = '', value = '', why = ''] = ofOption;
    return wrongValue({ name: nameIn(flags), value, why }, words);
  }
  const [, value = '', name = '', why = ''] =
    /^command-argument value '([^]*?)' is invalid for argument '([^']*)'\. ([^]*)/.exec(said) ?? [];
  return wrongValue({ name, value, why }, words);
}

const nameIn = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

function conflict(said: string, { mistakes: { conflict: say } }: HelpWords): Mistake {
  const [, option = '', other = ''] =
    /'([^']*)' cannot be used with option '([^']*)'/.exec(said) ?? [];
  return { what: say({ option: nameIn(option), other: nameIn(other) }) };
}

/** Fingers that are too fast change the order of letters and nothing else. */
const lettersOf = (word: string): string => Array.from(word.toLowerCase()).sort().join('');

function unknownCommand(word: string, command: Command, { mistakes: say }: HelpWords): Mistake {
  const names = command.commands.map((one) => one.name());
  const isTop = command.parent === null;
  const known = [...names, ...(isTop ? ['help'] : [])];
  const near = known.find((one) => lettersOf(one) === lettersOf(word)) ?? nearMiss(word, known);
  const other =
    isTop && Object.hasOwn(meant, word.toLowerCase()) ? meant[word.toLowerCase()] : near;
  const name = fullName(command);
  return {
    what: say.unknownCommand({ command: name, written: word }),
    instead: other === undefined ? undefined : say.didYouMean(`${name} ${other}`),
  };
}

function unknownOption(written: string, command: Command, { mistakes: say }: HelpWords): Mistake {
  const [flag = written] = written.split('=');
  const flags = command.options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ long }) => long ?? [])
    .concat('--help');
  const near = flags.find((one) => one.startsWith(flag)) ?? nearMiss(flag, flags);
  return {
    what: say.unknownOption({ command: fullName(command), option: flag }),
    instead: near === undefined ? undefined : say.didYouMean(near),
  };
}

function missingArgument(_: string, command: Command, words: HelpWords): Mistake {
  const { mistakes: say } = words;
  const [example] = examplesOf(command, words);
  const needed =
    command.registeredArguments.find(({ required }) => required) ?? command.registeredArguments[0];
  const argument = needed ? argumentText(needed, command, words) : '';
  return {
    what: say.missingArgument({ command: fullName(command), argument }),
    instead: example && say.forExample(example[0]),
  };
}

function tooMany(command: Command, words: HelpWords): Mistake {
  const { mistakes: say } = words;
  const name = fullName(command);
  const [first] = command.registeredArguments;
  const { from } = command.opts<{ readonly from?: unknown }>();
  if (typeof from === 'string') return nameInPieces(from, command, words);
  if (!first) return { what: say.onlyOptions({ command: name, given: command.args }) };
  const argument = argumentText(first, command, words);
  return {
    what: say.oneArgument({ command: name, argument, given: command.args }),
    instead: say.quoteNames,
  };
}

/** A name with spaces after --from, without quotation marks or with those that Word makes. */
function nameInPieces(from: string, command: Command, { mistakes: say }: HelpWords): Mistake {
  const whole = [from, ...command.args].join(' ').replace(/^[“”„"'‘’]+|[“”"'‘’]+$/gu, '');
  return {
    what: say.nameInPieces(from),
    instead: say.quoteName(`${fullName(command)} --from "${whole}"`),
  };
}

const choicesIn = (why: string): readonly string[] =>
  /^Allowed choices are ([^]*?)\.?$/.exec(why)?.[1]?.split(/, (?:or )?/) ?? [];

/** Why is commander's sentence about choices, or the name of a rule that the value breaks. */
function wrongValue(
  { name, value, why }: { readonly name: string; readonly value: string; readonly why: string },
  { mistakes: say }: HelpWords,
): Mistake {
  const choices = choicesIn(why);
  const near = nearMiss(value, choices);
  const rule = choices.length > 0 ? say.choices(choices) : say.values[why as ValueRule];
  return {
    what: `${say.wrongValue({ name, value })} ${rule}`,
    instead: near === undefined ? undefined : say.didYouMean(near),
  };
}
