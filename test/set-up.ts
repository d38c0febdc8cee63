import { execFileSync } from 'node:child_process';
import { unpackBrowser } from './support/browser.ts';

/** Builds what is published, and makes a browser ready, once before all tests. */
export default function setUp(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
  unpackBrowser();
}
