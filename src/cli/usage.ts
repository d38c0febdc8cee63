import type { Command, CommanderError } from 'commander';
import { cleanText } from '../core/text/clean.ts';
import { wrap } from '../core/render/terminal.ts';
import { nearMiss } from '../core/text/near-miss.ts';
import { examples } from './help-catalogue.ts';
import { lineOf } from './help.ts';
import type { Host } from './host.ts';
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

/** What is wrong with a command line, and what to type instead. */
interface Mistake {
  readonly what: string;
  readonly instead?: string | undefined;
}

/** Says in plain words what commander found wrong with a command line. */
export function sayMistake(error: CommanderError, command: Command, host: Host): void {
  const { what, instead } = mistakeIn(error, command);
  const name = fullName(command);
  const isGroup = command.commands.length > 0;
  const help = isGroup
    ? `All commands: otpath help${command.parent === null ? '' : ` ${lineOf(command)}`}`
    : `More on this command: ${name} --help`;
  const terminal = terminalFor(host.stderr, {}, host);
  for (const line of [what, ...(instead === undefined ? [] : [instead]), help]) {
    host.stderr.write(`${wrap(cleanText(line), terminal)}\n`);
  }
}

const fullName = (command: Command): string => `otpath ${lineOf(command)}`.trim();

/** What is wrong, by commander's code for it; `named` is what its message names first. */
const mistakes: Readonly<
  Record<string, (named: string, command: Command, said: string) => Mistake>
> = {
  'commander.unknownCommand': unknownCommand,
  'commander.unknownOption': unknownOption,
  'commander.optionMissingArgument': (flags) => ({ what: `A value is missing: ${flags}` }),
  'commander.missingArgument': (_, command) => missingArgument(command),
  'commander.excessArguments': (_, command) => tooMany(command),
  'commander.invalidArgument': (_, __, said) => invalidArgument(said),
};

function mistakeIn({ code, message }: CommanderError, command: Command): Mistake {
  const said = message.trimEnd().replace(/^error: /, '');
  const named = /'([^]*)'/.exec(said)?.[1] ?? '';
  const mistake = Object.hasOwn(mistakes, code) ? mistakes[code] : undefined;
  return mistake?.(named, command, said) ?? { what: said };
}

/** The value that was refused has no field of its own, so it is taken out of the sentence. */
function invalidArgument(said: string): Mistake {
  const ofOption = /^option '([^]*?)' argument '([^]*?)' is invalid\. ([^]*)/.exec(said);
  if (ofOption) return wrongValue(nameIn(ofOption[1]!), ofOption[2]!, ofOption[3]!);
  const [, value = '', name = '', why = ''] =
    /^command-argument value '([^]*?)' is invalid for argument '([^']*)'\. ([^]*)/.exec(said) ?? [];
  return wrongValue(name, value, why);
}

const nameIn = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

/** Fingers that are too fast change the order of letters and nothing else. */
const lettersOf = (word: string): string => Array.from(word.toLowerCase()).sort().join('');

function unknownCommand(word: string, command: Command): Mistake {
  const names = command.commands.map((one) => one.name());
  const isTop = command.parent === null;
  const known = [...names, ...(isTop ? ['help'] : [])];
  const near = known.find((one) => lettersOf(one) === lettersOf(word)) ?? nearMiss(word, known);
  const other =
    isTop && Object.hasOwn(meant, word.toLowerCase()) ? meant[word.toLowerCase()] : near;
  return {
    what: `${fullName(command)} has no command "${word}".`,
    instead: other === undefined ? undefined : `Did you mean ${fullName(command)} ${other}?`,
  };
}

function unknownOption(written: string, command: Command): Mistake {
  const [flag = written] = written.split('=');
  const flags = command.options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ long }) => long ?? [])
    .concat('--help');
  const near = flags.find((one) => one.startsWith(flag)) ?? nearMiss(flag, flags);
  return {
    what: `${fullName(command)} has no option ${flag}.`,
    instead: near === undefined ? undefined : `Did you mean ${near}?`,
  };
}

function missingArgument(command: Command): Mistake {
  const [example] = examples[lineOf(command)] ?? [];
  const needed = command.registeredArguments.find(({ required }) => required);
  return {
    what: `${fullName(command)} needs one more thing: ${needed?.description ?? 'see --help'}.`,
    instead: example && `Such as: ${example.line}`,
  };
}

function tooMany(command: Command): Mistake {
  const taken = command.registeredArguments.length;
  const [first] = command.registeredArguments;
  const { from } = command.opts<{ readonly from?: unknown }>();
  if (typeof from === 'string') return nameInPieces(from, command);
  return {
    what:
      taken === 0
        ? `${fullName(command)} takes nothing but options, and here is more: ${command.args.join(' ')}`
        : `${fullName(command)} takes one thing only (${first!.description}), and here are ${String(command.args.length)}: ${command.args.join(', ')}`,
    instead:
      taken === 0 ? undefined : 'A name with spaces stands between quotation marks: "My portfolio"',
  };
}

/** A name with spaces after --from, without quotation marks or with those that Word makes. */
function nameInPieces(from: string, command: Command): Mistake {
  const whole = [from, ...command.args].join(' ').replace(/^[“”„"'‘’]+|[“”"'‘’]+$/gu, '');
  return {
    what: `The name after --from seems to have spaces, so only "${from}" was read.`,
    instead: `Put the name in straight quotation marks: ${fullName(command)} --from "${whole}"`,
  };
}

const choicesIn = (why: string): readonly string[] =>
  /^Allowed choices are ([^]*?)\.?$/.exec(why)?.[1]?.split(/, (?:or )?/) ?? [];

function wrongValue(name: string, value: string, why: string): Mistake {
  const choices = choicesIn(why);
  const near = nearMiss(value, choices);
  return {
    what: `${name} can’t be "${value}". ${choices.length > 0 ? `It is one of: ${choices.join(', ')}.` : why}`,
    instead: near === undefined ? undefined : `Did you mean ${near}?`,
  };
}
