/** A command with the folder that it is about, written as it can be copied; without one it is about the folder one is in. */
export const commandIn = (command: string, folder: string | undefined): string =>
  folder === undefined ? command : `${command} ${folder}`;

/** A path as it can be copied into a command, whatever it is called: the shell fills nothing in. */
export function inQuotes(path: string): string {
  if (/^[\p{L}\p{N}_./-]+$/u.test(path)) return path;
  return /[$`"\\!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}
