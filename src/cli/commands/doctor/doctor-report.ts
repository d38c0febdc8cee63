import { homedir, release } from 'node:os';
import { findBrowser } from '../../../node/browser.ts';
import { packageRoot, packageVersion } from '../../../node/package.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { canWrite, isOnPath, syncedBy } from '../../../node/environment.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import { sayFault } from '../../failure.ts';
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
export const examine = async (options: CommonOptions, host: Host): Promise<readonly Examined[]> =>
  [
    fine('otpath', `version ${packageVersion()}, installed in ${packageRoot}`),
    nodeVersion(),
    fine(
      'System',
      `${systems[process.platform] ?? process.platform} ${release()}, ${process.arch}`,
    ),
    ...portfolioAround(host),
    ...(await frameworksFound(options, host)),
    browser(host),
    editor(host),
    program('git', 'check --changed and --since', host),
    program('ssh-keygen', 'signing and checking sign-offs with a key', host),
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

function nodeVersion(): Examined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > 20 || (major === 20 && minor >= 19);
  const version = `version ${process.versions.node}`;
  return isEnough
    ? fine('Node.js', version)
    : broken('Node.js', `${version} is too old. Install 20.19 or newer from nodejs.org.`);
}

function portfolioAround({ cwd }: Host): readonly Examined[] {
  const root = findPortfolio(cwd);
  if (root === undefined) {
    return [
      missing(
        'Portfolio',
        `none in ${cwd} or above. Go to yours with cd, or make one: otpath init`,
      ),
    ];
  }
  const service = syncedBy(root);
  return [
    canWrite(root)
      ? fine('Portfolio', `${root}, can be written to`)
      : missing('Portfolio', `${root} can’t be written to. Move it, or ask who looks after it.`),
    ...(service === undefined
      ? []
      : [
          missing(
            'Copies',
            `the portfolio is in ${service}, which keeps copies elsewhere. Ask your employer whether evidence may be there, and let it finish before you use another computer.`,
          ),
        ]),
  ];
}

async function frameworksFound(options: CommonOptions, host: Host): Promise<readonly Examined[]> {
  try {
    const places = frameworkPlaces(options, host);
    const { frameworks } = loadFrameworks(places);
    const loaded = new Set<string>(frameworks.keys());
    const own = [...places.values()].filter(({ isBuiltIn }) => !isBuiltIn);
    const unread = [...places.keys()].filter((name) => !loaded.has(name));
    const count = `${String(places.size - own.length)} built in, ${String(own.length)} of your own`;
    return [
      fine(
        'Frameworks',
        own.length > 0 ? `${count}: ${own.map(({ name }) => name).join(', ')}` : count,
      ),
      ...(unread.length > 0
        ? [
            missing(
              'Frameworks',
              `can’t be read: ${unread.join(', ')}. To see why: otpath framework validate`,
            ),
          ]
        : []),
    ];
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    const { message, hint = '' } = await sayFault(error, options.lang);
    return [broken('Frameworks', `${message} ${hint}`.trim())];
  }
}

function browser({ env }: Host): Examined {
  const found = findBrowser(env);
  return found === undefined
    ? missing('Browser', 'none found to print a PDF with. Install Chrome or Edge; all else works.')
    : fine('Browser', `${found}, prints a PDF`);
}

function editor({ env }: Host): Examined {
  const named = env['VISUAL'] ?? env['EDITOR'];
  return named === undefined || named === ''
    ? fine('Editor', 'the one with which this computer opens a text')
    : fine('Editor', named);
}

const program = (name: string, use: string, { env }: Host): Examined =>
  isOnPath(name, env)
    ? fine(name, `found; used for ${use}`)
    : missing(name, `not found. Only needed for ${use}.`);

function terminalKind(options: CommonOptions, host: Host): Examined {
  const { stdout, env } = host;
  const { width, colours } = terminalFor(stdout, options, host);
  const locale = env['LC_ALL'] ?? env['LC_CTYPE'] ?? env['LANG'];
  const isUtf8 = process.platform === 'win32' || /utf-?8/i.test(locale ?? '');
  const facts = [
    stdout.isTerminal ? 'a terminal' : 'no terminal, the output goes elsewhere',
    `${String(width)} columns`,
    colours.level > 0 ? 'colours' : 'no colours',
    isUtf8 ? 'all letters' : `perhaps not all letters (locale ${locale ?? 'not set'})`,
  ].join(', ');
  return isUtf8 ? fine('Terminal', facts) : missing('Terminal', facts);
}
