import type { Inflater } from '../../model/attachment-tools.ts';
import { partsOfZip, type ZipRoom } from './zip-parts.ts';
import { Unread } from './unread.ts';

const mostParts = 2000;

/** The parts of an Office file that matter, by path. */
export function unpack(
  bytes: Uint8Array,
  wanted: RegExp,
  room: ZipRoom,
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const part of partsOfZip(bytes, room)) {
    if (wanted.test(part.path)) found.set(part.path, part.unpack());
  }
  return found;
}

/** Room for a file and for all files in it. `most` is in bytes, unpacked. */
export function roomFor(most: number, tools: Inflater): ZipRoom {
  let left = most;
  let partsLeft = mostParts;
  return {
    tools,
    parts: (number) => {
      partsLeft -= number;
      if (partsLeft < 0) throw new Unread('too-much-inside');
    },
    unpacked: (bytes) => {
      left -= bytes;
      if (left < 0) throw new Unread('too-much-inside');
    },
    get room() {
      return left;
    },
  };
}
