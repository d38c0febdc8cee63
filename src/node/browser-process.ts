import { spawn, type ChildProcess } from 'node:child_process';
import { cannotBeWatched } from './disk.ts';

/** Why a page was not printed: the browser could not be started; it ended; it did not finish in time; it refused. */
export type PrintTrouble = 'no-start' | 'ended' | 'too-slow' | 'refused';

/** Says why a page was not printed. */
export class CannotPrint extends Error {
  readonly trouble: PrintTrouble;
  /** What the browser itself said, for people who look into it. */
  readonly said: string;

  constructor(trouble: PrintTrouble, said = '') {
    super(trouble);
    this.name = 'CannotPrint';
    this.trouble = trouble;
    this.said = said;
  }
}

/** In characters: the last that a browser says is what matters. */
const longestSaid = 4000;

/** Starts a browser without a window that is spoken to over two pipes. */
export function startBrowser(
  browser: string,
  profile: string,
  env: NodeJS.ProcessEnv,
): ChildProcess {
  const { platform } = process;
  // Chrome refuses its sandbox to root, as whom many containers run.
  const isRoot = platform === 'linux' && process.getuid?.() === 0;
  cannotBeWatched();
  return spawn(
    browser,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      // Even so it asks for names of its maker; here no name is found.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-client-side-phishing-detection',
      '--disable-domain-reliability',
      '--no-pings',
      '--disable-breakpad',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-dev-shm-usage',
      '--disable-extensions',
      '--disable-gpu',
      '--disable-sync',
      '--font-render-hinting=none',
      ...(isRoot ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // Its own group, so that all its processes can be ended together.
      detached: platform !== 'win32',
      windowsHide: true,
      env: { ...env, TZ: 'UTC' },
    },
  );
}

/** Ends a browser with all its processes. */
export function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Fails when the browser ends, with what it said. */
export function endOf(child: ChildProcess): Promise<never> {
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString('utf8')).slice(-longestSaid);
  });
  return new Promise((_, reject) => {
    child.on('error', (error) => {
      reject(new CannotPrint('no-start', error.message));
    });
    child.on('close', () => {
      reject(new CannotPrint('ended', said.trim()));
    });
  });
}
