import { resolve } from 'node:path';
import { isFileError } from '../node/file-errors.ts';
import { buildId } from '../node/package.ts';
import { withHyphens } from './main.ts';
import type { Ended, RunStore, Written } from '../node/remembered.ts';
import { ownFolderIn } from '../node/own-folder.ts';
import { findPortfolio } from '../node/portfolio.ts';
import type { Host, Output } from './host.ts';

/** What only looks, and says the same as long as nothing has changed. */
const commands: readonly string[] = ['check', 'gaps'];
/** What asks or waits, or is meant to look anew. */
const never: readonly string[] = ['--fix', '--watch', '--no-cache'];

/** What a run heeds of the environment, git and Node included. */
const heeded =
  /^(?:(?:GIT|OTPATH|LC|XDG|NODE|ICU)_.*|LANG|LANGUAGE|TZ|TERM|TERM_PROGRAM|WT_SESSION|COLORTERM|COLUMNS|LINES|CI|NO_COLOR|FORCE_COLOR|HOME|USERPROFILE|LOCALAPPDATA|PATH|Path|TMPDIR|TEMP|TMP)$/;

/**
 * Runs a command line. Where nothing has changed since an earlier run of the same line on the same day, what that
 * one said is said again: it is as right, and takes no time. `--no-cache` reads everything again, and `OTPATH_CACHE=off` keeps nothing either.
 */
export async function runRemembered(
  argv: readonly string[],
  host: Host,
  main: (argv: readonly string[], host: Host) => Promise<number>,
): Promise<number> {
  const store = storeFor(argv.map(withHyphens), host);
  if (!store) return main(argv, host);
  const { recall, watchRun } = await import('../node/remembered.ts');
  const earlier = recall(store);
  if (earlier) return sayAgain(earlier, host);
  const run = watchRun(store);
  const written: Written[] = [];
  const heard = (to: Written['to']): Output => ({
    write: (text) => {
      written.push({ to, text });
      host[to].write(text);
    },
    get isTerminal() {
      return host[to].isTerminal;
    },
    get columns() {
      return host[to].columns;
    },
  });
  const asked = { isSomebodyThere: false };
  const watched: Host = {
    cwd: host.cwd,
    env: host.env,
    now: host.now,
    language: host.language,
    stdout: heard('stdout'),
    stderr: heard('stderr'),
    get canAsk() {
      asked.isSomebodyThere = true;
      return host.canAsk;
    },
  };
  const exitCode = await main(argv, watched);
  // What depends on an answer is asked again, and a line that shows progress is for the eye alone.
  const isForTheEye = written.some(({ text }) => text.includes('\r'));
  if (!asked.isSomebodyThere && !isForTheEye) run.keep({ exitCode, written });
  return exitCode;
}

function sayAgain({ exitCode, written }: Ended, host: Host): number {
  for (const { to, text } of written) host[to].write(text);
  return exitCode;
}

/** Where a run is kept; undefined where it is not. */
function storeFor(argv: readonly string[], host: Host): RunStore | undefined {
  const command = argv.find((word) => !word.startsWith('-'));
  if (command === undefined || !commands.includes(command)) return undefined;
  if (argv.some((word) => never.includes(word))) return undefined;
  const folder = folderFor(argv.slice(argv.indexOf(command) + 1), host);
  const build = buildId();
  if (build === undefined || folder === undefined) return undefined;
  const { stdout, stderr } = host;
  const key = JSON.stringify([
    build,
    process.versions.node,
    argv,
    host.cwd,
    host.now().toDateString(),
    [stdout, stderr].map(({ isTerminal, columns }) => [isTerminal, columns]),
    Object.entries(host.env)
      .filter(([name]) => heeded.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return { folder, key };
}

/** In the portfolio that the line names first, or around where it is given. Behind an option, a word may be its value. */
function folderFor(words: readonly string[], { cwd, env }: Host): string | undefined {
  if (env['OTPATH_CACHE'] === 'off') return undefined;
  const [named] = words;
  const from = named === undefined || named.startsWith('-') ? cwd : resolve(cwd, named);
  try {
    const root = findPortfolio(from);
    return root === undefined ? undefined : ownFolderIn(root, 'cache');
  } catch (error) {
    // The run itself says what is wrong with the path.
    if (!isFileError(error)) throw error;
    return undefined;
  }
}
