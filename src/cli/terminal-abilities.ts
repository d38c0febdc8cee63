import type { Host, Output } from './host.ts';

type Env = Host['env'];

/**
 * Colours on or off: the flag decides, then NO_COLOR, then FORCE_COLOR, then whether the output is a
 * terminal that can show them.
 */
export function showsColours(
  { isTerminal }: Pick<Output, 'isTerminal'>,
  flag: boolean | undefined,
  env: Env,
): boolean {
  const forced = env['FORCE_COLOR'];
  const byEnvironment = env['NO_COLOR']
    ? false
    : forced !== undefined
      ? forced !== '0' && forced !== 'false'
      : isTerminal && env['TERM'] !== 'dumb';
  return flag ?? byEnvironment;
}

/** The first version of each terminal that has links, as the package supports-hyperlinks knows them. */
const programsWithLinks: Readonly<Record<string, readonly [number, number]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620, 0],
  vscode: [1, 72],
  ghostty: [0, 0],
  zed: [0, 0],
};

/** Windows has this in the environment of every program. */
const onWindows = (env: Env): boolean => env['OS'] === 'Windows_NT';

/**
 * Whether names can be links: in a terminal that is known to have them. Somebody who wants no colours wants no links
 * either; FORCE_HYPERLINK decides for terminals that are not known. The links are to files, so there are none where
 * the terminal is on another computer, or in another system, than the files.
 */
export function showsLinks(
  { isTerminal }: Pick<Output, 'isTerminal'>,
  color: boolean | undefined,
  env: Env,
): boolean {
  if (!isTerminal || !showsColours({ isTerminal }, color, env)) return false;
  const forced = env['FORCE_HYPERLINK'];
  if (forced) return Number.parseInt(forced, 10) !== 0;
  if (['SSH_CONNECTION', 'WSL_DISTRO_NAME', 'CI', 'TEAMCITY_VERSION'].some((name) => env[name]))
    return false;
  if (env['WT_SESSION']) return true;
  // In tmux and screen the program around them is not the one that shows the text.
  if (onWindows(env) || /^(?:screen|tmux)/.test(env['TERM'] ?? '')) return false;
  const since = programsWithLinks[env['TERM_PROGRAM'] ?? ''];
  if (since) return isFrom(since, versionOf(env['TERM_PROGRAM_VERSION']));
  const vte = env['VTE_VERSION'];
  // 0.50.0 crashes on links.
  if (vte) return vte !== '0.50.0' && vte !== '5000' && isFrom([0, 50], versionOf(vte));
  return ['alacritty', 'xterm-kitty', 'foot'].includes(env['TERM'] ?? '');
}

/** The first two numbers of a version: `3.4.2`; `5202`, as terminals of GNOME write 0.52.2. */
function versionOf(written = ''): readonly [number, number] {
  const short = /^(\d{1,2})(\d\d)$/.exec(written);
  const [major = 0, minor = 0] = short
    ? [0, Number(short[1])]
    : written
        .split(/[.-]/)
        .slice(0, 2)
        .map((part) => Number.parseInt(part, 10) || 0);
  return [major, minor];
}

const isFrom = (
  [major, minor]: readonly [number, number],
  is: readonly [number, number],
): boolean => is[0] > major || (is[0] === major && is[1] >= minor);

/**
 * Whether the font of a terminal may lack signs that are neither letters nor blocks: in the older console of Windows,
 * in the console of Linux, and where the locale is not UTF-8.
 */
export function hasFewSigns({ isTerminal }: Pick<Output, 'isTerminal'>, env: Env): boolean {
  if (!isTerminal) return false;
  if (onWindows(env)) return !env['WT_SESSION'] && !env['TERM_PROGRAM'];
  return env['TERM'] === 'linux' || !/utf-?8/i.test(localeOf(env) ?? '');
}

/** What the letters of this computer are, where that is set. */
export const localeOf = (env: Env): string | undefined =>
  env['LC_ALL'] ?? env['LC_CTYPE'] ?? env['LANG'];
