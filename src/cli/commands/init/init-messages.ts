import { relative } from 'node:path';
import type { NewFile } from '../../../core/model/new-portfolio.ts';
import { evidenceFolder, exampleFile, schemaPath } from '../../../core/workspace/first-files.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { padEnd, wrap, type Terminal } from '../../../core/render/terminal.ts';
import { settingsFile } from '../../../core/model/layout.ts';
import { quoted } from '../../quoted.ts';
import type { Host } from '../../host.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { terminalFor, type CommonOptions } from '../../options.ts';

/** What is said before the first question. */
export function welcome(
  root: string,
  options: Pick<CommonOptions, 'color'>,
  host: SpeakingHost,
): void {
  const terminal = terminalFor(host.stderr, options, host);
  const say = (text: string): void => {
    host.stderr.write(`${wrap(cleanText(text), terminal)}\n`);
  };
  say(`This makes a portfolio in ${root}.`);
  say(
    `A few questions first. You can change every answer before anything is written, and nothing is sent anywhere. ${host.words.wizard.howToGoBack}`,
  );
}

/** What was made, and what to do next. */
export function createdFiles(
  root: string,
  made: readonly NewFile[],
  left: readonly NewFile[],
  options: Pick<CommonOptions, 'color'>,
  host: Host,
): string {
  const terminal = terminalFor(host.stdout, options, host);
  const below = relative(host.cwd, root).replaceAll('\\', '/');
  const way = below.startsWith('..') ? root : below;
  const { bold } = terminal.colours;
  const isMade = (path: string): boolean => made.some((file) => file.path === path);
  const rows: readonly (readonly [string, string])[] = [
    [settingsFile, 'your settings, with examples of what can be added'],
    ...(isMade('README.md') ? [['README.md', 'what is what, in plain words'] as const] : []),
    ...(isMade(exampleFile)
      ? [[`${evidenceFolder}/`, 'for your evidence; an example is in it'] as const]
      : []),
    ...(isMade('.otpathignore')
      ? [['.otpathignore', 'which files otpath passes over'] as const]
      : []),
    ...(isMade(schemaPath) ? [['.otpath/', 'what editors need to help you'] as const] : []),
  ];
  const commands: readonly (readonly [string, string])[] = [
    ...(way === ''
      ? []
      : [[`cd ${quoted(way.startsWith('-') ? `./${way}` : way)}`, 'go to the portfolio'] as const]),
    ['otpath add', 'write a first piece of evidence'],
    ['otpath gaps', 'see what the target asks'],
    ['otpath', 'see where you are, at any time'],
  ];
  const lines = [
    '',
    bold(wrap(cleanText(`Made in ${way === '' ? 'this folder' : quoted(way)}:`), terminal)),
    ...table(rows, terminal),
    ...left.map(({ path }) =>
      wrap(
        cleanText(`Left as it was: ${path.startsWith(evidenceFolder) ? evidenceFolder : path}.`),
        terminal,
      ),
    ),
    '',
    bold('What to do next:'),
    ...table(commands, terminal),
  ];
  return `${lines.join('\n')}\n`;
}

/** Names with what they are beside them; below them where there is no room. A name is never broken. */
function table(
  rows: readonly (readonly [string, string])[],
  terminal: Terminal,
): readonly string[] {
  const width = Math.min(24, Math.max(...rows.map(([name]) => name.length))) + 2;
  return rows.flatMap(([name, what]) =>
    name.length + 2 > width
      ? [`  ${cleanText(name)}`, wrap(what, terminal, ' '.repeat(width + 2))]
      : [wrap(what, terminal, ' '.repeat(width + 2), `  ${padEnd(cleanText(name), width)}`)],
  );
}
