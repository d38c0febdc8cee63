/** A path as it can be copied into a command. */
export const quoted = (path: string): string =>
  /^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `"${path}"`;
