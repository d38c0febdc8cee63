import { Command, CommanderError } from 'commander';
import { languages } from '../core/model/text.ts';
import { packageVersion } from '../node/package.ts';
import { filesWritten } from '../node/written.ts';
import type { AddCommand, Run } from './command.ts';
import { commands } from './commands/index.ts';
import { explainFailure } from './failure.ts';
import { groupOf, groups } from './help-catalogue.ts';
import { narrowHelp, withHelp } from './help.ts';
import { CommandFault, type Host } from './host.ts';
import { unknownLanguage } from './language.ts';
import { languageOption, terminalFor } from './options.ts';
import { takeFormatFromOutput } from './output-format.ts';
import { sayMistake } from './usage.ts';
import { deliverResult } from './write-output.ts';

/** Runs one command line and gives the exit code of design: 0, 1, 2 or 130. */
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
    // What was wrong with the command line was said already, or the help asked for was shown.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
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
    .description(
      'Holds an occupational therapist’s folder of evidence against a career framework: what is covered, what is missing, what to do next. Everything stays on this computer.',
    )
    .usage('[command] [options]')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .addHelpCommand(helpCommand(groupOf('help')))
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp(narrowHelp(host))
    .configureOutput({
      writeOut: (text) => {
        host.stdout.write(text);
      },
      writeErr: (text) => {
        host.stderr.write(text);
      },
      getOutHelpWidth: () => terminalFor(host.stdout, {}, host).width,
      getErrHelpWidth: () => terminalFor(host.stderr, {}, host).width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  program.hook('preAction', (_, command) => {
    takeFormatFromOutput(command);
  });
  for (const load of neededCommands(argv)) (await load())(program, host, run);
  for (const command of everyCommand(program)) {
    if (command !== program) command.copyInheritedSettings(program);
    // Each says what is wrong with its own part of the line.
    command.configureOutput({ outputError: () => undefined }).exitOverride((error) => {
      if (error.exitCode !== 0) sayMistake(error, command, host);
      throw error;
    });
    withHelp(command, host);
    if (command.commands.length > 0) {
      if (command !== program) command.addHelpCommand(helpCommand(undefined));
      continue;
    }
    command
      .addOption(languageOption(host))
      .option('--color', 'use colours')
      .option('--no-color', 'use no colours');
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
    .description('explain a command')
    .helpOption(false)
    .helpGroup(`${group ?? 'Commands'}:`);

/** A command and all below it. */
function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
