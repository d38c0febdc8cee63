import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A Chromium that comes as an npm package, for machines without a browser and without root. Linux on x64 only. */
const unpacked = join(import.meta.dirname, '..', '..', '.cache', 'browser');
const executable = join(unpacked, 'chromium');
const libraries = join(unpacked, 'al2023', 'lib');
const fitsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the browser once. In a process of its own, because the package takes its folder and the choice
 * of its libraries from the environment.
 */
export function unpackBrowser(): void {
  if (!fitsHere || (existsSync(executable) && existsSync(libraries))) return;
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  const script = "import('@sparticuz/chromium').then((one) => one.default.executablePath())";
  execFileSync(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: 'inherit',
  });
}

/** The unpacked browser as a program, and where its libraries are; undefined where another one has to serve. */
export const unpackedBrowser = fitsHere ? { executable, libraries } : undefined;

/** Starts the unpacked browser; elsewhere the one that OTPATH_CHROME names, or an installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['OTPATH_CHROME'];
  if (own) return chromium.launch({ executablePath: own });
  if (fitsHere) {
    const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return chromium.launch({
      executablePath: executable,
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
      env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: path },
    });
  }
  return chromium.launch({ channel: 'chrome' }).catch(() => chromium.launch({ channel: 'msedge' }));
}
