import { Command, CommanderError } from 'commander';
import { packageVersion } from '../disk/package.ts';
import type { AddCommand } from './add-command.ts';
import { commands } from './commands/index.ts';
import { explainFailure } from './failure.ts';
import type { Host } from './host.ts';

/** Runs one command line and gives the exit code of design: 0, 1, 2 or 130. */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  let code = 0;
  try {
    const program = createProgram(argv, host, (given) => {
      code = given;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what was wrong with the command line, or shown the help asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return explainFailure(error, host);
  }
}

function createProgram(argv: readonly string[], host: Host, exit: (code: number) => void): Command {
  const program = new Command('otpath')
    .description(
      'Holds an occupational therapist’s folder of evidence against a career framework: what is covered, what is missing, what to do next. Everything stays on this computer.',
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        host.stdout.write(text);
      },
      writeErr: (text) => {
        host.stderr.write(text);
      },
      getOutHelpWidth: () => host.stdout.columns ?? 80,
      getErrHelpWidth: () => host.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const add of neededCommands(argv)) add(program, host, exit);
  for (const command of everyCommand(program)) {
    command
      .copyInheritedSettings(program)
      .option('--color', 'use colours')
      .option('--no-color', 'use no colours');
  }
  return program;
}

/** The command that the line begins with, since each takes its time; all of them where it begins with something else. */
function neededCommands([first = '']: readonly string[]): readonly AddCommand[] {
  return Object.hasOwn(commands, first) ? [commands[first]!] : Object.values(commands);
}

/** The commands below a command that do something themselves. */
function everyCommand({ commands: below }: Command): readonly Command[] {
  return below.flatMap((command) =>
    command.commands.length > 0 ? everyCommand(command) : [command],
  );
}
