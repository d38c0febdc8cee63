import { device } from './file-name.ts';

const drive = /^[A-Za-z]:/;

/**
 * The path below the portfolio of a file named in another file, or undefined when it leaves the portfolio:
 * by `..`, as an absolute path, with a drive letter, as a network path, or as a device of Windows (`CON`).
 * Backslashes count as slashes, as people on Windows write them.
 */
export function resolvePath(from: string, written: string): string | undefined {
  const slashed = written.normalize('NFC').replaceAll('\\', '/');
  if (slashed.startsWith('/')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue;
    if (device.test(part) || drive.test(part)) return undefined;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** An address of Markdown as a path: `my%20plan.png` is `my plan.png`. What can't be decoded stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
