/** Whose ways of writing paths hold. */
export interface PathHabits {
  /** The folder for which `~` stands. */
  readonly home: string | undefined;
  readonly isWindows: boolean;
}

/**
 * The path that somebody means who types it, or drags a file into the terminal: without the quotes and
 * backslashes that terminals add, without `file://`, and with the folder for which `~` stands. There may
 * be several readings; the first that leads to a file is meant.
 */
export function pathsTyped(typed: string, { home, isWindows }: PathHabits): readonly string[] {
  const trimmed = typed.trim();
  const bare = withoutQuotes(trimmed);
  const readings = [
    ...(bare === trimmed && !isWindows ? [unescaped(trimmed)] : []),
    bare,
    // A bare backslash that is no escape: a name may have one in it.
    trimmed,
  ].map((path) => withHome(fromAddress(path), home));
  return [...new Set(readings)].filter((path) => path !== '');
}

/** `'it'\''s here.pdf'` is how some terminals quote an apostrophe. */
function withoutQuotes(path: string): string {
  // Word and phones make curly quotes of straight ones.
  const [, curly] = /^[“”„‟‘’](.*)[“”‘’]$/su.exec(path) ?? [];
  if (curly !== undefined) return curly;
  // PowerShell puts & before a quoted path.
  const [, quote, inner] = /^(?:& )?(["'])(.*)\1$/s.exec(path) ?? [];
  if (inner === undefined) return path;
  return quote === "'" ? inner.replaceAll("'\\''", "'").replaceAll("''", "'") : inner;
}

const unescaped = (path: string): string => path.replace(/\\(.)/gs, '$1');

/** `file:///home/bethan/a%20plan.pdf`; on Windows `file:///C:/a%20plan.pdf`. */
function fromAddress(path: string): string {
  const rest = /^file:(?:\/\/(?:localhost)?)?(?=\/)(.*)$/is.exec(path)?.[1];
  if (rest === undefined) return path;
  try {
    return decodeURIComponent(rest).replace(/^\/(?=[A-Za-z]:)/, '');
  } catch {
    return rest;
  }
}

const withHome = (path: string, home: string | undefined): string =>
  home !== undefined && /^~(?=$|[/\\])/.test(path) ? home + path.slice(1) : path;
