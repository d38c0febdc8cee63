import { Command, CommanderError } from 'commander';
import { languages } from '../core/model/text.ts';
import { helpWordsIn } from '../core/words/help/index.ts';
import { packageVersion } from '../node/package.ts';
import { filesWritten } from '../node/written.ts';
import type { AddCommand, Run } from './command.ts';
import { commands } from './commands/index.ts';
import { explainFailure } from './failure.ts';
import { groupOf, groups } from './command-groups.ts';
import { HelpAsked, formatHelp } from './help.ts';
import { CommandFault, type Host } from './host.ts';
import { unknownLanguage } from './language.ts';
import { languageOption } from './options.ts';
import { takeFormatFromOutput } from './output-format.ts';
import { sayMistake, WrongLine } from './usage.ts';
import { deliverResult } from './write-output.ts';

/** Runs one command line and gives the exit code: 0, 1, 2, 75 or 130. */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  let code = 0;
  const before = filesWritten();
  try {
    const written = unknownLanguage(host.env);
    if (written !== undefined) throw new CommandFault('unknownLanguage', { written, languages });
    const line = lineMeant(argv);
    const run: Run =
      (work) =>
      async (...given) => {
        code = await deliverResult(await work(...given), host);
      };
    const program = await createProgram(line, host, run);
    await program.parseAsync([...line], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof HelpAsked) {
      const { command, isMistake } = error;
      const output = isMistake ? host.stderr : host.stdout;
      output.write(formatHelp(command, await helpWordsIn(host.language), host));
      return isMistake ? 2 : 0;
    }
    if (error instanceof WrongLine) {
      sayMistake(error, await helpWordsIn(host.language), host);
      return 2;
    }
    // The version was shown.
    if (error instanceof CommanderError) return 0;
    return await explainFailure(error, host, before);
  }
}

/**
 * The line as commander understands it. `help framework list` asks for what `framework list --help` shows;
 * behind a word that is no command nothing else matters.
 */
function lineMeant(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  const isCommand = first === undefined || first.startsWith('-') || Object.hasOwn(commands, first);
  return isCommand && first !== undefined ? [first, ...rest] : [first ?? ''];
}

/** The program with the commands that a line needs; with all of them for a line that names none. */
export async function createProgram(
  argv: readonly string[],
  host: Host,
  run: Run,
): Promise<Command> {
  const program = new Command('otpath')
    .usage('[command] [options]')
    .version(packageVersion(), '-V, --version')
    .helpOption('-h, --help')
    .addHelpCommand(helpCommand(groupOf('help')))
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        host.stdout.write(text);
      },
      writeErr: (text) => {
        host.stderr.write(text);
      },
    });
  program.addHelpText('beforeAll', ({ command, error }) => {
    throw new HelpAsked(command, error);
  });
  program.hook('preAction', (_, command) => {
    takeFormatFromOutput(command);
  });
  for (const load of neededCommands(argv)) (await load())(program, host, run);
  for (const command of everyCommand(program)) {
    if (command !== program) command.copyInheritedSettings(program);
    // Each says what is wrong with its own part of the line.
    command.configureOutput({ outputError: () => undefined }).exitOverride((error) => {
      throw error.exitCode === 0 ? error : new WrongLine(error, command);
    });
    const group = command.parent === program ? groupOf(command.name()) : undefined;
    if (group !== undefined) command.helpGroup(group);
    if (command.commands.length > 0) {
      if (command !== program) command.addHelpCommand(helpCommand(undefined));
      if (command.registeredArguments.length === 0) continue;
      // It does something by itself, too: options behind the name of one below it are that one's.
      program.enablePositionalOptions();
      command.enablePositionalOptions();
    }
    command.addOption(languageOption(host)).option('--color').option('--no-color');
  }
  return program;
}

/** The command that the line begins with, since each takes its time; all of them where it begins with something else. */
function neededCommands([first = '']: readonly string[]): readonly (() => Promise<AddCommand>)[] {
  if (Object.hasOwn(commands, first)) return [commands[first]!];
  const inOrder = Object.values(groups).flat();
  const place = (name: string): number => inOrder.indexOf(name) + 1 || Infinity;
  return Object.keys(commands)
    .sort((a, b) => place(a) - place(b))
    .map((name) => commands[name]!);
}

const helpCommand = (group: string | undefined): Command =>
  new Command('help')
    .argument('[command]')
    .helpOption(false)
    .helpGroup(group ?? 'Commands:');

/** A command and all below it. */
function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
