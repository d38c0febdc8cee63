import { Argument } from 'commander';
import { wrap } from '../../../core/render/terminal.ts';
import type { AddCommand } from '../../command.ts';
import { completionScripts, shells, type Shell } from './completion-scripts.ts';
import type { Host } from '../../host.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';
import { terminalFor } from '../../options.ts';

/** Lets shells complete what people begin to type. */
export const addCompletion: AddCommand = (program, host, run) => {
  program
    .command('completion')
    .addArgument(new Argument('[shell]').choices(shells))
    .action(
      run(async (asked: Shell | undefined) => {
        const shell = asked ?? shellAround(host);
        return {
          output: completionScripts[shell].script,
          notices: host.stdout.isTerminal ? howToTurnOn(shell, await speaking(host)) : [],
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

/** Somebody who sees the script on the screen has not turned it on. */
function howToTurnOn(shell: Shell, host: SpeakingHost): readonly string[] {
  const terminal = terminalFor(host.stderr, {}, host);
  return [
    '',
    wrap(host.words.completion.turnOn(shell), terminal),
    ...completionScripts[shell].turnOn.map((line) => `  ${line}`),
  ];
}
