import type { Argument, Command, Option } from 'commander';
import { cleanText } from '../../../core/text/clean.ts';
import { helpWordsIn, type HelpWords } from '../../../core/words/help/index.ts';
import { candidatesFor, type Candidate } from './complete-values.ts';
import { unasked, type Host, type Output } from '../../host.ts';
import { optionText, summaryOf } from '../../help.ts';
import { createProgram } from '../../program.ts';
import { wordsOfLine } from './shell-words.ts';

const silent: Output = { write: () => undefined, isTerminal: false, columns: 80 };

/**
 * Answers the scripts of shells: one candidate on each line, with a tab before what it is. Says nothing where
 * it knows none; the shell then offers its files. Never fails: nobody can read an error while they type.
 *
 * Shells give the word under the cursor with a + before it, since some drop empty arguments, and the words
 * before it. bash splits words at colons, so it gives its whole line, and the signs at which it splits.
 */
export async function complete(args: readonly string[], host: Host): Promise<number> {
  try {
    const [shell = '', given = '+', ...rest] = args;
    const line = given.slice(1);
    const { words, current } =
      shell === 'bash' ? wordsOfLine(line) : { words: rest, current: line };
    const alone = unasked(host, { stdout: silent, stderr: silent });
    const found = await candidates(words.slice(shell === 'bash' ? 1 : 0), current, alone);
    const cut = shell === 'bash' ? splitAt(current, rest[0] ?? '') : 0;
    const lines = found
      // A name that a terminal could not show as it is can't be typed either.
      .filter(({ value }) => cleanText(value) === value)
      .map(({ value, what }) =>
        shell === 'bash' || what === undefined
          ? value.slice(cut)
          : `${value}\t${cleanText(what.replace(/\s+/g, ' '))}`,
      );
    host.stdout.write(lines.map((one) => `${one}\n`).join(''));
  } catch {
    // See above.
  }
  return 0;
}

/** Where the part of a word begins that bash takes for the word. */
function splitAt(word: string, breaks: string): number {
  const signs = [':', '='].filter((sign) => breaks.includes(sign));
  return Math.max(-1, ...signs.map((sign) => word.lastIndexOf(sign))) + 1;
}

/** What the word under the cursor could become, behind the words before it. */
async function candidates(
  words: readonly string[],
  current: string,
  host: Host,
): Promise<readonly Candidate[]> {
  // All commands are loaded only where the line names none.
  const program = await createProgram(words.slice(0, 1), host, () => () => Promise.resolve());
  const { command, rest } = commandIn(program, words);
  const help = await helpWordsIn(host.language);
  const candidatesOf = (taking: Option | Argument): readonly Candidate[] =>
    candidatesFor(taking, command, { host, help });
  const equals = /^(--[\w-]+=)(.*)$/s.exec(current);
  const fitting = (all: readonly Candidate[], start = current): readonly Candidate[] =>
    all.filter(({ value }) => value.toLowerCase().startsWith(start.toLowerCase()));
  if (equals) {
    const [, flag = '', value = ''] = equals;
    const option = optionOf(command, flag.slice(0, -1));
    const found = option ? fitting(candidatesOf(option), value) : [];
    return found.map((one) => ({ ...one, value: flag + one.value }));
  }
  const before = rest.at(-1) ?? '';
  const taking = before.includes('=') ? undefined : optionOf(command, before);
  if (taking && (taking.required || (taking.optional && !current.startsWith('-')))) {
    return fitting(candidatesOf(taking));
  }
  if (current.startsWith('-')) return fitting(flagsOf(command, help));
  if (command.commands.length > 0) return rest.length > 0 ? [] : fitting(namesOf(command, help));
  const argument = argumentAt(command, rest);
  return argument ? fitting(candidatesOf(argument)) : [];
}

/** The command that the words name, and the words behind its name. */
function commandIn(
  program: Command,
  words: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } {
  const [first, ...rest] = words;
  const isHelp = program.parent === null && first === 'help';
  const found = isHelp ? program : program.commands.find((one) => one.name() === first);
  return found ? commandIn(found, rest) : { command: program, rest: words };
}

const optionOf = (command: Command, flag: string): Option | undefined =>
  command.options.find(({ long, short }) => flag !== '' && (long === flag || short === flag));

const flagsOf = (command: Command, help: HelpWords): readonly Candidate[] => [
  ...command.options
    .filter(({ hidden }) => !hidden)
    .map((option) => ({
      value: option.long ?? option.short ?? '',
      what: optionText(option, command, help),
    })),
  { value: '--help', what: help.options['--help'] },
];

const namesOf = (command: Command, help: HelpWords): readonly Candidate[] => [
  ...command.commands.map((one) => ({ value: one.name(), what: summaryOf(one, help) })),
  { value: 'help', what: help.helpCommand },
];

/** The argument that comes next, behind those that are there; options and their values are none. */
function argumentAt(command: Command, rest: readonly string[]) {
  const given = rest.filter((word, index) => {
    const before = optionOf(command, rest[index - 1] ?? '');
    return !word.startsWith('-') && !before?.required;
  }).length;
  const taken = command.registeredArguments;
  return taken[given] ?? (taken.at(-1)?.variadic ? taken.at(-1) : undefined);
}
