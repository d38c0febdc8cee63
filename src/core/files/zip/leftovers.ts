import { isUnsafeName } from './entry-name.ts';

/** What systems put into a folder by themselves, and what Word and LibreOffice keep there while a document is open. */
const leftover =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|~\$[^/]*|\.~lock\.[^/]*#|~WR[A-Z]\d+\.tmp)$/i;

/** Whether a file came into an unpacked pack without anybody putting it there. */
export const isLeftover = (path: string): boolean => leftover.test(path);

/** In which folder a Mac keeps its own notes about the files of a zip. */
const macFolder = '__MACOSX/';

/**
 * The one folder that all files are in, with a slash at its end, where the wanted file is there and not outside it:
 * somebody packed an unpacked folder again. Empty for any other pack.
 */
export function topFolder(paths: readonly string[], wanted: string): string {
  if (paths.includes(wanted)) return '';
  const own = paths.filter((path) => !isLeftover(path) && !path.startsWith(macFolder));
  const [name = ''] = own[0]?.split('/') ?? [];
  const top = `${name}/`;
  const isTop = !isUnsafeName(top) && own.every((path) => path.startsWith(top));
  return isTop && own.includes(`${top}${wanted}`) ? top : '';
}

/** A path from the top folder; undefined for what nobody put there. */
export const pathBelow = (top: string, path: string): string | undefined =>
  isLeftover(path) ? undefined : path.startsWith(top) ? path.slice(top.length) : path;
