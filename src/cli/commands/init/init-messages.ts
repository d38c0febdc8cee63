import { relative } from 'node:path';
import type { NewFile } from '../../../core/model/new-portfolio.ts';
import { evidenceFolder, exampleFile, schemaPath } from '../../../core/workspace/first-files.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { padEnd, wrap, type Terminal } from '../../../core/render/terminal.ts';
import { ignoreFile, settingsFile } from '../../../core/model/layout.ts';
import { quoted } from '../../quoted.ts';
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
  const { welcome: begins, beforeAsking } = host.words.init;
  say(begins(root));
  say(`${beforeAsking} ${host.words.wizard.howToGoBack}`);
}

/** What was made, and what to do next. */
export function createdFiles(
  root: string,
  made: readonly NewFile[],
  left: readonly NewFile[],
  options: Pick<CommonOptions, 'color'>,
  host: SpeakingHost,
): string {
  const terminal = terminalFor(host.stdout, options, host);
  const below = relative(host.cwd, root).replaceAll('\\', '/');
  const way = below.startsWith('..') ? root : below;
  const { bold } = terminal.colours;
  const isMade = (path: string): boolean => made.some((file) => file.path === path);
  const { created } = host.words.init;
  const rows: readonly (readonly [string, string])[] = [
    [settingsFile, created.settings],
    ...(isMade('README.md') ? [['README.md', created.readme] as const] : []),
    ...(isMade(exampleFile) ? [[`${evidenceFolder}/`, created.evidence] as const] : []),
    ...(isMade(ignoreFile) ? [[ignoreFile, created.ignore] as const] : []),
    ...(isMade(schemaPath) ? [['.otpath/', created.editors] as const] : []),
  ];
  const commands: readonly (readonly [string, string])[] = [
    ...(way === ''
      ? []
      : [[`cd ${quoted(way.startsWith('-') ? `./${way}` : way)}`, created.goThere] as const]),
    ['otpath add', created.add],
    ['otpath gaps', created.gaps],
    ['otpath', created.status],
  ];
  const title = created.title(way === '' ? created.thisFolder : quoted(way));
  const lines = [
    '',
    bold(wrap(cleanText(title), terminal)),
    ...table(rows, terminal),
    ...left.map(({ path }) => {
      const there = path.startsWith(evidenceFolder) ? evidenceFolder : path;
      return wrap(cleanText(created.left(there)), terminal);
    }),
    '',
    bold(created.next),
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
