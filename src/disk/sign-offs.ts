import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutput } from './write.ts';

/** Writes a sign-off into its place below the portfolio, whole or not at all. */
export function writeSignOff(root: string, file: string, content: string): void {
  const path = join(root, file);
  // A link stays a link; what it leads to is written.
  writeOutput(existsSync(path) ? realpathSync(path) : path, content);
}
