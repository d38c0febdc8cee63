import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment, repository } from './run.ts';
import { temporaryFolder } from './temporary.ts';

/** The pages of the docs, by path, the README first. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const readPage = (path: string): string => readFileSync(join(repository, path), 'utf8');

/** A command that a page shows, and what it shows of its output: nothing where only the command stands there. */
export interface ShownCommand {
  readonly command: string;
  readonly output?: string | undefined;
  /** Where in the page it runs, such as `examples/level-6`; the same folder until another is named. */
  readonly folder: string;
  /** The exit code that the page expects. */
  readonly code: number;
  /** Where the output stands in the page. */
  readonly from: number;
  readonly to: number;
}

const fenceOrNote = /^<!-- (runs in|exits with) (.*?) -->$|^```(\w*)\n([^]*?)^```$/gm;

/**
 * The commands of a page in their order. Blocks of `console` hold commands behind `$` with their output;
 * of `sh`, commands alone. `<!-- runs in examples/level-6 -->` names the folder, a copy of which is made,
 * and `<!-- exits with 1 -->` the exit code of the next block.
 */
export function commandsOf(page: string): readonly ShownCommand[] {
  const commands: ShownCommand[] = [];
  let folder = '';
  let code = 0;
  for (const { index, 0: whole, 1: note, 2: said = '', 3: language, 4: text = '' } of page.matchAll(
    fenceOrNote,
  )) {
    if (note === 'runs in') folder = said;
    if (note === 'exits with') code = Number(said);
    if (note !== undefined) continue;
    const start = index + whole.indexOf('\n') + 1;
    if (language === 'sh') {
      for (const command of text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))) {
        commands.push({ command, folder, code, from: start, to: start });
      }
    }
    if (language === 'console') {
      for (const shown of text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
        const from = start + shown.index + shown[1]!.length + 3;
        const output = shown[2]!;
        commands.push({ command: shown[1]!, output, folder, code, from, to: from + output.length });
      }
    }
    code = 0;
  }
  return commands;
}

/** Whether an output is what a page shows of it: a line of three dots stands for any lines. */
export function isShown(shown: string, output: string): boolean {
  const escaped = shown.split(/^…\n/m).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('(?:.*\\n)*')}$`).test(output);
}

/** What the run of the tests has done itself, so that it can't be done within them. */
const doneBefore = /^npm cit$|^npm ci && /;

/** The part of a command that is left to be run. */
export const leftToRun = (command: string): string => command.replace(doneBefore, '');

/** Where the commands of one page run: the folder that one is in, and what is installed there. */
export interface Session {
  readonly run: (line: string) => Promise<Said>;
  readonly folder: () => string;
}

interface Said {
  readonly output: string;
  readonly code: number | null;
}

/**
 * Runs lines one after another as somebody types them, in a copy of the folder that a page names. What a
 * line says comes together, as on a screen; `cd` holds for the lines after it.
 */
export function openSession(named: string, programs: string): Session {
  const installed = temporaryFolder();
  const place = join(temporaryFolder(), 'place');
  let cwd = folderFor(named);
  const env = {
    ...environment(),
    PATH: [join(installed, 'bin'), programs, process.env['PATH']].join(delimiter),
    npm_config_prefix: installed,
    npm_config_offline: 'true',
    // npx would otherwise build the project anew while other tests run it.
    npm_config_ignore_scripts: 'true',
    npm_config_loglevel: 'error',
  };
  const run = (line: string): Promise<Said> =>
    new Promise((resolve) => {
      const settings = { cwd, env, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };
      const script = `{ ${line}\n} 2>&1\ncode=$?\npwd > "${place}"\nexit $code`;
      const child = execFile('sh', ['-c', script], settings, (_, output) => {
        cwd = readFileSync(place, 'utf8').trimEnd();
        resolve({ output, code: child.exitCode });
      });
      child.stdin?.end();
    });
  return { run, folder: () => cwd };
}

/** The folder that a page names: the repository, a copy of one of its folders, or an empty one. */
function folderFor(named: string): string {
  if (named === 'the repository') return repository;
  const folder = temporaryFolder();
  const original = join(repository, named);
  if (named !== '' && existsSync(original)) cpSync(original, folder, { recursive: true });
  if (named === 'a folder with the package') {
    // The build has been made already, and other tests are reading it.
    const args = ['pack', '--ignore-scripts', '--pack-destination', folder];
    execFileSync('npm', args, { cwd: repository, stdio: 'pipe' });
  }
  return folder;
}

/** A folder with a program `otpath` in it, as an installation makes one. */
export function installedOtpath(): string {
  const folder = temporaryFolder();
  const program = join(folder, 'otpath');
  const own = join(repository, 'bin', 'otpath.js');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${own}" "$@"\n`);
  chmodSync(program, 0o755);
  return folder;
}
