import { dirname, join } from 'node:path';
import { mkdirSync, realpathSync } from './disk.ts';
import { isInside } from './read-file.ts';
import { createText, replaceText } from './apply-text-edits.ts';

/**
 * Writes a sign-off into its place below the portfolio, whole or not at all. False where the file is not
 * what was read, or where its folder leads out of the portfolio.
 */
export function writeSignOff(
  root: string,
  file: string,
  before: string | undefined,
  after: string,
): boolean {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  if (!isInside(realpathSync(root), realpathSync(dirname(path)))) return false;
  return before === undefined ? createText(path, after) : replaceText(path, before, after);
}
