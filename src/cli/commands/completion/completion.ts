import { Argument } from 'commander';
import { wrap } from '../../../core/render/terminal.ts';
import type { AddCommand } from '../../command.ts';
import { completionScripts, shells, type Shell } from './completion-scripts.ts';
import type { Host } from '../../host.ts';
import { terminalFor } from '../../options.ts';

/** Lets shells complete what people begin to type. */
export const addCompletion: AddCommand = (program, host, run) => {
  program
    .command('completion')
    .addArgument(new Argument('[shell]').choices(shells))
    .action(
      run((asked: Shell | undefined) => {
        const shell = asked ?? shellAround(host);
        return {
          output: completionScripts[shell].script,
          notices: host.stdout.isTerminal ? howToSwitchOn(shell, host) : [],
        };
      }),
    );
};

/** The shell of the terminal, as far as the environment tells. */
function shellAround({ env }: Host): Shell {
  const named = /(bash|zsh|fish)$/.exec(env['SHELL'] ?? '')?.[1];
  if (named !== undefined) return named as Shell;
  return env['PSModulePath'] === undefined ? 'bash' : 'powershell';
}

/** Somebody who sees the script on the screen has not switched it on. */
function howToSwitchOn(shell: Shell, host: Host): readonly string[] {
  const terminal = terminalFor(host.stderr, {}, host);
  return [
    '',
    wrap(`To switch this on in ${shell}, type this once, and open a new window:`, terminal),
    ...completionScripts[shell].switchOn.map((line) => `  ${line}`),
  ];
}
