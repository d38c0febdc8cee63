import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { isThere, portfoliosBelow, realFolder } from '../../../node/find-portfolios.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { readWhole } from '../../../node/read-file.ts';
import { CommandFault, type Host } from '../../host.ts';
import { commandFaultOf } from '../../failure.ts';

/** Where a portfolio is. */
export interface CohortPlace {
  readonly folder: string;
  /** What it is called: the path below the folder in which it was found. No two have the same. */
  readonly path: string;
}

/** A place where no portfolio could be found or looked for. */
export interface MissingPlace {
  readonly path: string;
  readonly fault: CommandFault;
}

/** The options by which one says which portfolios are meant. */
export interface PlaceOptions {
  readonly list?: string;
}

export interface CohortPlaces {
  readonly places: readonly CohortPlace[];
  readonly missing: readonly MissingPlace[];
}

/** In bytes: a list of folders is no larger. */
const largestList = 64 * 1024 * 1024;

/** A folder in which to look, and what it is called in front of the paths below it. */
interface Start {
  readonly folder: string;
  readonly shownAs: string;
}

/** Every portfolio that is meant, each once, in an order that depends on nothing but their names. */
export function findPlaces(
  folders: readonly string[],
  { list }: PlaceOptions,
  host: Host,
): CohortPlaces {
  if (list !== undefined && folders.length > 0) throw new CommandFault('foldersAndList');
  const starts = list === undefined ? namedStarts(folders, host) : listedStarts(list, host);
  const places = new Map<string, CohortPlace>();
  const missing: MissingPlace[] = [];
  const taken = new Set<string>();
  for (const { folder, shownAs } of starts) {
    if (!isThere(folder)) {
      missing.push({
        path: shownAs || basename(folder),
        fault: new CommandFault('nothingNamed', {
          named: shownAs || basename(folder),
          outputOption: undefined,
        }),
      });
      continue;
    }
    const before = places.size + missing.length;
    for (const found of portfoliosBelow(folder)) {
      const path = [shownAs, found.path].filter((part) => part !== '').join('/');
      const shown = path === '' ? basename(folder) : path;
      if (found.trouble) missing.push({ path: shown, fault: commandFaultOf(found.trouble, true) });
      else {
        const real = realFolder(found.folder);
        if (!places.has(real))
          places.set(real, { folder: found.folder, path: unused(shown, taken) });
      }
    }
    if (list !== undefined && places.size + missing.length === before) {
      missing.push({
        path: shownAs,
        fault: new CommandFault('noPortfoliosBelow', { folders: [shownAs] }),
      });
    }
  }
  if (places.size + missing.length === 0) {
    throw new CommandFault('noPortfoliosBelow', { folders: folders.length > 0 ? folders : ['.'] });
  }
  return { places: [...places.values()], missing };
}

/** Where two folders hold portfolios under one path, the later ones get a number. */
function unused(path: string, taken: Set<string>): string {
  let name = path;
  for (let count = 2; taken.has(name); count += 1) name = `${path} (${String(count)})`;
  taken.add(name);
  return name;
}

/** Where several folders are named, their own names tell apart what is below them. */
function namedStarts(folders: readonly string[], { cwd }: Host): readonly Start[] {
  const [first = '.', ...others] = folders;
  if (others.length === 0) return [{ folder: resolve(cwd, first), shownAs: '' }];
  return folders.map((one) => ({
    folder: resolve(cwd, one),
    shownAs: basename(resolve(cwd, one)),
  }));
}

/** Each line of a list is a folder, seen from the folder of the list; empty lines and those after # say nothing. */
function listedStarts(list: string, { cwd }: Host): readonly Start[] {
  const path = resolve(cwd, list);
  let text: string;
  try {
    text = readWhole(path, largestList).toString('utf8');
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('listNotOpened', { file: list, code: error.code });
  }
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const folder = resolve(dirname(path), line);
      const written = line.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
      // Where a computer keeps its folders is nobody else's business.
      const isBelow = !isAbsolute(line) && !/^(?:\.\.|[A-Za-z]:)/.test(written) && written !== '.';
      return { folder, shownAs: isBelow ? written : basename(folder) };
    });
}
