/** A path as it can be copied into a command, whatever it is called: the shell fills nothing in. */
export function inQuotes(path: string): string {
  if (/^[\p{L}\p{N}_./-]+$/u.test(path)) return path;
  return /[$`"\\!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}
