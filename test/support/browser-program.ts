import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../src/node/browser.ts';
import { unpackedBrowser } from './browser.ts';
import { temporaryFolder, writeFiles } from './temporary.ts';

/** A program of a few lines of shell, such as OTPATH_CHROME can name. */
export function program(lines: string): string {
  const file = join(writeFiles(temporaryFolder(), { browser: `#!/bin/sh\n${lines}\n` }), 'browser');
  chmodSync(file, 0o755);
  return file;
}

/** The browser for tests, as somebody would name it. */
export const browserProgram = (): string =>
  unpackedBrowser
    ? program(
        `LD_LIBRARY_PATH="${unpackedBrowser.libraries}:$LD_LIBRARY_PATH" exec "${unpackedBrowser.executable}" "$@"`,
      )
    : (findBrowser(process.env) ?? '');
