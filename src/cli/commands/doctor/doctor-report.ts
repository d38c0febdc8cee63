import { homedir, release } from 'node:os';
import { findBrowser } from '../../../node/browser.ts';
import { packageRoot, packageVersion } from '../../../node/package.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { canWrite, isOnPath, syncedBy } from '../../../node/environment.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import { sayFault } from '../../failure.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { localeOf } from '../../terminal-abilities.ts';
import { terminalFor, type CommonOptions } from '../../options.ts';

/** One thing that otpath works with: whether it is as it should be, and what to do where it is not. */
export interface Examined {
  readonly about: string;
  /** `broken` keeps otpath from working; `missing` only a part of it. */
  readonly state: 'fine' | 'missing' | 'broken';
  readonly what: string;
}

const fine = (about: string, what: string): Examined => ({ about, state: 'fine', what });
const missing = (about: string, what: string): Examined => ({ about, state: 'missing', what });
const broken = (about: string, what: string): Examined => ({ about, state: 'broken', what });

/** Looks at everything around otpath that it works with. Opens no evidence and changes nothing. */
export const examine = async (
  options: CommonOptions,
  host: SpeakingHost,
): Promise<readonly Examined[]> =>
  [
    fine('otpath', host.words.doctor.installed({ version: packageVersion(), folder: packageRoot })),
    nodeVersion(host),
    fine(
      'System',
      `${systems[process.platform] ?? process.platform} ${release()}, ${process.arch}`,
    ),
    ...portfolioAround(host),
    ...(await frameworksFound(options, host)),
    browser(host),
    editor(host),
    program('git', host),
    program('ssh-keygen', host),
    terminalKind(options, host),
  ].map((one) => ({ ...one, what: withoutHome(one.what, host) }));

const systems: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'Windows',
  darwin: 'macOS (Darwin)',
  linux: 'Linux',
};

/** The name of somebody's home folder is often their own. */
function withoutHome(text: string, { env }: Host): string {
  const homes = [env['HOME'], env['USERPROFILE'], homedir()].filter(
    (home): home is string => home !== undefined && home.length > 3,
  );
  return homes.reduce((shown, home) => shown.replaceAll(home, '~'), text);
}

function nodeVersion({ words: { doctor: words } }: SpeakingHost): Examined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > 20 || (major === 20 && minor >= 19);
  const version = process.versions.node;
  return isEnough
    ? fine('Node.js', words.version(version))
    : broken('Node.js', words.tooOld({ version, needed: '20.19' }));
}

function portfolioAround({ cwd, words: { doctor: words } }: SpeakingHost): readonly Examined[] {
  const root = findPortfolio(cwd);
  if (root === undefined) {
    return [missing('Portfolio', words.noPortfolio(cwd))];
  }
  const service = syncedBy(root);
  return [
    canWrite(root)
      ? fine('Portfolio', words.portfolio(root))
      : missing('Portfolio', words.notWritable(root)),
    ...(service === undefined ? [] : [missing('Copies', words.synced(service))]),
  ];
}

async function frameworksFound(
  options: CommonOptions,
  host: SpeakingHost,
): Promise<readonly Examined[]> {
  try {
    const places = frameworkPlaces(options, host);
    const { frameworks } = loadFrameworks(places);
    const loaded = new Set<string>(frameworks.keys());
    const own = [...places.values()].filter(({ isBuiltIn }) => !isBuiltIn);
    const unread = [...places.keys()].filter((name) => !loaded.has(name));
    const words = host.words.doctor;
    return [
      fine(
        'Frameworks',
        words.frameworks({
          builtIn: places.size - own.length,
          own: own.map(({ name }) => name),
        }),
      ),
      ...(unread.length > 0 ? [missing('Frameworks', words.unreadFrameworks(unread))] : []),
    ];
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    const { message, hint = '' } = await sayFault(error, options.lang);
    return [broken('Frameworks', `${message} ${hint}`.trim())];
  }
}

function browser({ env, words: { doctor: words } }: SpeakingHost): Examined {
  const found = findBrowser(env);
  return found === undefined
    ? missing('Browser', words.noBrowser)
    : fine('Browser', words.browser(found));
}

function editor({ env, words: { doctor: words } }: SpeakingHost): Examined {
  const named = env['VISUAL'] ?? env['EDITOR'];
  return named === undefined || named === ''
    ? fine('Editor', words.usualEditor)
    : fine('Editor', named);
}

function program(
  name: 'git' | 'ssh-keygen',
  { env, words: { doctor: words } }: SpeakingHost,
): Examined {
  const use = words.uses[name];
  return isOnPath(name, env) ? fine(name, words.found(use)) : missing(name, words.notFound(use));
}

function terminalKind(options: CommonOptions, host: SpeakingHost): Examined {
  const { stdout, env } = host;
  const words = host.words.doctor;
  const { width, colours } = terminalFor(stdout, options, host);
  const locale = localeOf(env);
  const isUtf8 = process.platform === 'win32' || /utf-?8/i.test(locale ?? '');
  const facts = [
    stdout.isTerminal ? words.terminal : words.noTerminal,
    words.columns(width),
    colours.level > 0 ? words.colours : words.noColours,
    isUtf8 ? words.allLetters : words.someLetters(locale ?? words.localeNotSet),
  ].join(', ');
  return isUtf8 ? fine('Terminal', facts) : missing('Terminal', facts);
}
