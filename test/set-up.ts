import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { unpackBrowser } from './support/browser.ts';
import { stateFolder } from './support/run.ts';

/** Builds what is published, and makes a browser ready, once before all tests. Gives what tidies up after them. */
export default function setUp(): () => void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--without-types'], {
    stdio: 'inherit',
  });
  unpackBrowser();
  return () => {
    rmSync(stateFolder, { recursive: true, force: true });
  };
}
