import type { ByteSource } from '../../model/zip-ports.ts';

/** The signatures of the parts of a zip, as numbers that start with their lowest byte. */
export const signatures = {
  file: 0x04034b50,
  listed: 0x02014b50,
  end: 0x06054b50,
  largerEnd: 0x06064b50,
  locator: 0x07064b50,
};

/** What a number of 32 bits says where the real one has 64 and is somewhere else. */
export const elsewhere = 0xffffffff;

/** Bytes to take numbers from; undefined where the file does not have so many. */
export async function readView(
  source: ByteSource,
  at: number,
  length: number,
): Promise<DataView | undefined> {
  if (at + length > source.size) return undefined;
  const bytes = await source.read(at, length);
  return bytes.length < length
    ? undefined
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export const partBetween = (
  { buffer, byteOffset }: DataView,
  from: number,
  to: number,
): Uint8Array => new Uint8Array(buffer, byteOffset + from, to - from);

/** A number of 64 bits. One that is too large to be exact leads out of every file, and so does what is made of it. */
export const readLarge = (view: DataView, at: number): number =>
  Number(view.getBigUint64(at, true));

/** In bytes: what is read at a time where little is asked for. */
const window = 64 * 1024;

/** The same file, read in larger pieces: what is asked for next mostly lies close by. */
export function readAhead(source: ByteSource): ByteSource {
  let kept: { readonly at: number; readonly bytes: Uint8Array } = {
    at: 0,
    bytes: new Uint8Array(0),
  };
  return {
    size: source.size,
    read: async (at, length) => {
      if (length > window) return source.read(at, length);
      if (at < kept.at || at + length > kept.at + kept.bytes.length) {
        const ahead = Math.min(window, Math.max(0, source.size - at));
        kept = { at, bytes: await source.read(at, Math.max(length, ahead)) };
      }
      return kept.bytes.subarray(at - kept.at, at - kept.at + length);
    },
  };
}
