/** What V8 made of a file, if it is known. */
export type CodeOf = (path: string) => Uint8Array | undefined;

/** V8 reads its code from such places only; elsewhere it makes a copy first. In bytes. */
const alignment = 8;

const padded = (size: number): number => Math.ceil(size / alignment) * alignment;

/**
 * The code of several files as one file: the length of the table, the table, and the code of each file in its order.
 * The table has the size of each code in bytes.
 */
export function packCode(
  codes: readonly (readonly [path: string, code: Uint8Array])[],
): Uint8Array {
  const table = Buffer.from(JSON.stringify(codes.map(([path, code]) => [path, code.length])));
  const first = padded(4 + table.length);
  const packed = Buffer.alloc(codes.reduce((at, [, code]) => at + padded(code.length), first));
  packed.writeUInt32LE(table.length);
  packed.set(table, 4);
  let at = first;
  for (const [, code] of codes) {
    packed.set(code, at);
    at += padded(code.length);
  }
  return packed;
}

/** The codes in what `packCode` gave. */
export function codeIn(packed: Buffer): CodeOf {
  const length = packed.readUInt32LE();
  const table = JSON.parse(packed.toString('utf8', 4, 4 + length)) as [
    path: string,
    size: number,
  ][];
  const codes = new Map<string, Uint8Array>();
  let at = padded(4 + length);
  for (const [path, size] of table) {
    codes.set(path, packed.subarray(at, at + size));
    at += padded(size);
  }
  return (path) => codes.get(path);
}
