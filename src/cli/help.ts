import { Help, type Command, type HelpConfiguration } from 'commander';
import { wrap } from '../core/render/terminal.ts';
import { examples, groupOf } from './help-catalogue.ts';
import type { Host } from './host.ts';
import { terminalFor } from './options.ts';

/** What is typed after `otpath` to reach a command. */
export const lineOf = (command: Command): string =>
  command.parent === null ? '' : `${lineOf(command.parent)} ${command.name()}`.trim();

/** Ends the help of a command with its examples, and puts the command under the heading of its use. */
export function withHelp(command: Command, host: Host): void {
  const group = groupOf(command.name());
  if (group !== undefined && command.parent?.parent === null) command.helpGroup(`${group}:`);
  command.addHelpText('after', () => examplesOf(lineOf(command), host));
}

function examplesOf(line: string, host: Host): string {
  const terminal = terminalFor(host.stdout, {}, host);
  const own = Object.hasOwn(examples, line) ? examples[line]! : [];
  // A command has a line of its own, so that it can be copied whole.
  const shown = own.map((one) => `  ${one.line}\n${wrap(one.what, terminal, '      ')}`);
  return shown.length === 0 ? '' : ['', 'Examples:', ...shown].join('\n');
}

const usage = 'Usage: ';

/** Columns that the text beside a name needs to be readable. */
const leastBeside = 30;

/** Where little room is left beside the names of options and commands, what they do stands below them. */
export const narrowHelp = (host: Host): HelpConfiguration => ({
  minWidthToWrap: leastBeside,
  commandUsage: (command) => {
    const line = usage + Help.prototype.commandUsage.call(new Help(), command);
    return wrap(line, terminalFor(host.stdout, {}, host), '  ', '').slice(usage.length);
  },
  formatItem: (term, termWidth, text, helper) => {
    const terminal = terminalFor(host.stdout, {}, host);
    const isNarrow = terminal.width - termWidth - 4 < leastBeside && text !== '';
    return isNarrow
      ? `  ${term}\n${wrap(text, terminal, '      ')}`
      : Help.prototype.formatItem.call(helper, term, termWidth, text, helper);
  },
});
