import { inQuotes as quotedForShell } from '../core/words/quoted.ts';

/**
 * A path as it can be copied into a command on the system at hand: in double quotation marks for Windows, whose
 * two shells know no others in common; elsewhere so that the shell fills nothing in.
 */
export function quoted(path: string, platform: NodeJS.Platform = process.platform): string {
  if (platform !== 'win32') return quotedForShell(path);
  return /^[\p{L}\p{N}_.\-/\\:~]+$/u.test(path) ? path : `"${path.replaceAll('"', '')}"`;
}

/** The folder of a portfolio as a command names it: not at all where one is in it. */
export const folderNamed = (path: string): string | undefined =>
  path === '.' ? undefined : quoted(path);
