import { openSync, readSync } from 'node:fs';

/** What V8 made of a file, if it is known. */
export type CodeOf = (path: string) => Uint8Array | undefined;

/**
 * The code of several files as one file: the length of the table, the table, and the code of each file in its order.
 * The table has the size of each code in bytes.
 */
export function packCode(
  codes: readonly (readonly [path: string, code: Uint8Array])[],
): Uint8Array {
  const table = Buffer.from(JSON.stringify(codes.map(([path, code]) => [path, code.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(table.length);
  return Buffer.concat([length, table, ...codes.map(([, code]) => code)]);
}

/**
 * The codes in a file of what `packCode` gave, each read when it is asked for. The file stays open. Where it can't be
 * read, or is not whole, no code is known.
 */
export function codeIn(path: string): CodeOf {
  try {
    const file = openSync(path, 'r');
    const read = (size: number, from: number): Buffer | undefined => {
      const part = Buffer.allocUnsafeSlow(size);
      return readSync(file, part, 0, size, from) === size ? part : undefined;
    };
    const length = read(4, 0)!.readUInt32LE();
    const table = JSON.parse(read(length, 4)!.toString('utf8')) as [path: string, size: number][];
    const places = new Map<string, readonly [size: number, from: number]>();
    let from = 4 + length;
    for (const [name, size] of table) {
      places.set(name, [size, from]);
      from += size;
    }
    return (name) => {
      const place = places.get(name);
      return place && read(...place);
    };
  } catch {
    return () => undefined;
  }
}

/** The same of a pack that is in memory: all its files, none of them copied. */
export function filesInPack(pack: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(pack.buffer, pack.byteOffset, pack.byteLength);
  const length = bytes.readUInt32LE();
  const table = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as [path: string, size: number][];
  const files = new Map<string, Uint8Array>();
  let from = 4 + length;
  for (const [path, size] of table) {
    files.set(path, pack.subarray(from, from + size));
    from += size;
  }
  return files;
}
