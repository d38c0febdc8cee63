import { Help, type Argument, type Command, type Option } from 'commander';
import { wrap, type Terminal } from '../core/render/terminal.ts';
import type { CommandHelp, HelpWords } from '../core/words/help/index.ts';
import type { Host } from './host.ts';
import { terminalFor } from './options.ts';

/** What is typed after `otpath` to reach a command. */
export const lineOf = (command: Command): string =>
  command.parent === null ? '' : `${lineOf(command.parent)} ${command.name()}`.trim();

/** Ends the reading of a command line that asks for help: its words are loaded only now. */
export class HelpAsked extends Error {
  readonly command: Command;
  /** Nobody asked, but the command does nothing without another word. */
  readonly isMistake: boolean;

  constructor(command: Command, isMistake: boolean) {
    super('help');
    this.command = command;
    this.isMistake = isMistake;
  }
}

const textsOf = (command: Command, { commands }: HelpWords): CommandHelp | undefined =>
  (commands as Readonly<Record<string, CommandHelp>>)[lineOf(command)];

/** What a command is for, in one line. */
export const summaryOf = (command: Command, words: HelpWords): string =>
  command.name() === 'help' ? words.helpCommand : (textsOf(command, words)?.summary ?? '');

/** What an option of a command does: as the command says, or as it is for all commands. */
export function optionText({ long }: Option, command: Command, words: HelpWords): string {
  const shared: Readonly<Record<string, string>> = words.options;
  return textsOf(command, words)?.options?.[long ?? ''] ?? shared[long ?? ''] ?? '';
}

export function argumentText(argument: Argument, command: Command, words: HelpWords): string {
  const shared: Readonly<Record<string, string>> = words.arguments;
  const name = argument.name();
  return textsOf(command, words)?.arguments?.[name] ?? shared[name] ?? '';
}

/** The command lines that help shows as examples, each with what it does. */
export const examplesOf = (
  command: Command,
  words: HelpWords,
): readonly (readonly [line: string, what: string])[] =>
  Object.entries(textsOf(command, words)?.examples ?? {});

/** The help of a command, which ends with its examples. */
export function formatHelp(command: Command, words: HelpWords, host: Host): string {
  const terminal = terminalFor(host.stdout, {}, host);
  const layout = new HelpLayout(command, words, terminal);
  // A command line is on its own, so that it can be copied as it is.
  const shown = examplesOf(command, words).map(
    ([line, what]) => `  ${line}\n${wrap(what, terminal, '      ')}\n`,
  );
  return `${layout.formatHelp(command, layout)}\n${words.labels.Examples}:\n${shown.join('')}`;
}

/** A default as one types it: a word, a number, or the first of some. */
function shownValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return shownValue(value[0]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Columns that the text beside a name needs to be readable. */
const leastBeside = 30;

/** Lays out the help of one command with the words of one language. */
class HelpLayout extends Help {
  override minWidthToWrap = leastBeside;
  readonly #command: Command;
  readonly #words: HelpWords;
  readonly #terminal: Terminal;

  constructor(command: Command, words: HelpWords, terminal: Terminal) {
    super();
    this.helpWidth = terminal.width;
    this.#command = command;
    this.#words = words;
    this.#terminal = terminal;
  }

  /** Titles come with a colon where commander names them, and as we named them for groups of commands. */
  override styleTitle(title: string): string {
    const { groups, labels } = this.#words;
    const names: Readonly<Record<string, string>> = { ...labels, ...groups };
    const name = title.replace(/:$/, '');
    return `${names[name] ?? name}:`;
  }

  override commandUsage(command: Command): string {
    const start = `${this.#words.labels.Usage}: `;
    const usage = super.commandUsage(command);
    return wrap(usage, this.#terminal, '  ', start).slice(start.length);
  }

  override commandDescription(command: Command): string {
    return textsOf(command, this.#words)?.description ?? '';
  }

  override subcommandDescription(command: Command): string {
    return summaryOf(command, this.#words);
  }

  override visibleArguments(command: Command): Argument[] {
    return [...command.registeredArguments];
  }

  override argumentDescription(argument: Argument): string {
    const text = argumentText(argument, this.#command, this.#words);
    return `${text}${this.#whatItCanBe(argument)}`;
  }

  override optionDescription(option: Option): string {
    const text = optionText(option, this.#command, this.#words);
    return `${text}${option.isBoolean() ? '' : this.#whatItCanBe(option)}`;
  }

  #whatItCanBe({ argChoices, defaultValue, defaultValueDescription }: Argument | Option): string {
    const { choices, default: standard, thisFolder } = this.#words.labels;
    const given = defaultValueDescription ?? shownValue(defaultValue);
    const facts = [
      ...(argChoices === undefined ? [] : [`${choices}: ${argChoices.join(', ')}`]),
      ...(given === undefined ? [] : [`${standard}: ${given === '.' ? thisFolder : given}`]),
    ];
    return facts.length === 0 ? '' : ` (${facts.join('; ')})`;
  }

  /** Where little room is left beside the names of options and commands, what they do is below them. */
  override formatItem(term: string, termWidth: number, text: string, helper: Help): string {
    const isNarrow = this.#terminal.width - termWidth - 4 < leastBeside && text !== '';
    return isNarrow
      ? `  ${term}\n${wrap(text, this.#terminal, '      ')}`
      : super.formatItem(term, termWidth, text, helper);
  }
}
