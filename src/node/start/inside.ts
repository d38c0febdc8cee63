import { join, sep } from 'node:path';

/** What a single executable holds: the files of the package, by their paths in it, with slashes. */
export type InsideFiles = ReadonlyMap<string, Uint8Array>;

/** Numbers for open files that no system gives. */
const firstNumber = 1_000_000_000;

type Call = (...args: readonly unknown[]) => unknown;

const failure = (code: 'ENOENT' | 'EISDIR' | 'ENOTDIR', path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'read' });

/** What Node says of a file or a folder. */
class InsideStats {
  readonly size: number;
  readonly isFolder: boolean;
  readonly dev = 0;
  readonly ino = 0;
  readonly mode = 0o444;
  readonly mtimeMs = 0;

  constructor(size: number | undefined) {
    this.isFolder = size === undefined;
    this.size = size ?? 0;
  }
  isFile = (): boolean => !this.isFolder;
  isDirectory = (): boolean => this.isFolder;
  isSymbolicLink = (): boolean => false;
}

/**
 * Makes the functions of Node that read files give those of the package where a path begins with `root`, which is the
 * executable itself: no disk has files below a file. Nothing is unpacked, and every other path is the disk’s.
 */
export function serveInside(root: string, files: InsideFiles): void {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      if (!folders.has(folder)) folders.set(folder, new Set());
      folders.get(folder)!.add(parts[depth]!);
    }
  }
  /** The path in the package; undefined where it is one of the disk. */
  const within = (path: unknown): string | undefined => {
    const text = path instanceof URL ? undefined : String(path);
    if (!text?.startsWith(root + sep)) return undefined;
    return join(text)
      .slice(root.length + 1)
      .replaceAll(sep, '/')
      .replace(/\/$/, '');
  };
  let opened = 0;
  const open = new Map<number, { readonly path: string; readonly bytes: Uint8Array; at: number }>();
  const bytesAt = (inside: string, path: unknown): Uint8Array => {
    const bytes = files.get(inside);
    if (bytes) return bytes;
    throw failure(folders.has(inside) ? 'EISDIR' : 'ENOENT', String(path));
  };
  const statsAt = (inside: string, path: unknown, options: unknown): InsideStats | undefined => {
    const size = files.get(inside)?.length;
    if (size !== undefined || folders.has(inside)) return new InsideStats(size);
    if ((options as { throwIfNoEntry?: boolean } | undefined)?.throwIfNoEntry === false)
      return undefined;
    throw failure('ENOENT', String(path));
  };
  const served: Readonly<Record<string, (inside: string, ...args: readonly unknown[]) => unknown>> =
    {
      existsSync: (inside) => files.has(inside) || folders.has(inside),
      statSync: statsAt,
      lstatSync: statsAt,
      realpathSync: (inside, path) => {
        statsAt(inside, path, undefined);
        return String(path);
      },
      readdirSync: (inside, path, options) => {
        const names = folders.get(inside);
        if (!names) throw failure(files.has(inside) ? 'ENOTDIR' : 'ENOENT', String(path));
        const sorted = [...names].sort();
        if (!(options as { withFileTypes?: boolean } | undefined)?.withFileTypes) return sorted;
        return sorted.map((name) => {
          const below = inside === '' ? name : `${inside}/${name}`;
          return Object.assign(new InsideStats(files.get(below)?.length), {
            name,
            parentPath: String(path),
          });
        });
      },
      readFileSync: (inside, path, options) => {
        const bytes = Buffer.from(bytesAt(inside, path));
        const encoding =
          typeof options === 'string'
            ? options
            : (options as { encoding?: string } | undefined)?.encoding;
        return encoding === undefined ? bytes : bytes.toString(encoding as BufferEncoding);
      },
      openSync: (inside, path) => {
        const number = firstNumber + opened;
        opened += 1;
        open.set(number, { path: String(path), bytes: bytesAt(inside, path), at: 0 });
        return number;
      },
    };
  // The object that every module of the program gets.
  const shared = process.getBuiltinModule('node:fs') as unknown as Record<string, Call>;
  for (const [name, serve] of Object.entries(served)) {
    const plain = shared[name]!;
    shared[name] = (...args) => {
      const inside = within(args[0]);
      return inside === undefined ? plain(...args) : serve(inside, ...args);
    };
  }
  const ofOpen = (
    name: string,
    serve: (file: number, ...args: readonly unknown[]) => unknown,
  ): void => {
    const plain = shared[name]!;
    shared[name] = (...args) => {
      const [file] = args;
      return typeof file === 'number' && open.has(file) ? serve(file, ...args) : plain(...args);
    };
  };
  ofOpen('fstatSync', (file) => new InsideStats(open.get(file)!.bytes.length));
  ofOpen('closeSync', (file) => open.delete(file));
  ofOpen('readSync', (file, ...rest) => {
    const [, buffer, offset, length, position] = rest;
    const known = open.get(file)!;
    const from = typeof position === 'number' ? position : known.at;
    const part = known.bytes.subarray(from, from + Number(length));
    (buffer as Uint8Array).set(part, Number(offset));
    if (typeof position !== 'number') known.at += part.length;
    return part.length;
  });
  const link = shared['readlinkSync']!;
  shared['readlinkSync'] = (...args) => {
    const number = /^\/proc\/self\/fd\/(\d+)$/.exec(String(args[0]))?.[1];
    return open.get(Number(number))?.path ?? link(...args);
  };
}
