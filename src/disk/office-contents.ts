import { Unzip, UnzipInflate } from 'fflate';
import { Unread } from './inside.ts';

/** In bytes, packed out. A file of a few kilobytes can hold gigabytes of nothing. */
export const largestInside = 20 * 1024 * 1024;
const mostEntries = 2000;
/** Packed bytes handed over at a time: at most a thousand times as many come out before the limit is looked at. */
const portion = 8 * 1024;

/**
 * The parts that matter, unpacked portion by portion, so that the limits hold whatever the file says of
 * itself. `most` is in bytes, packed out.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: RegExp,
  most: number,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let entries = 0;
  let inside = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) throw new Unread('too-much-inside');
    if (!wanted.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      inside += chunk.length;
      if (inside > most) throw new Unread('too-much-inside');
      chunks.push(chunk);
      if (isLast) parts.set(file.name, Buffer.concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += portion) {
    unzip.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
  }
  return parts;
}
