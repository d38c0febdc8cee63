import {
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
} from 'pako';
import type { Inflater } from '../../core/model/attachment-tools.ts';
import { joinedBytes } from '../../core/text/joined-bytes.ts';

/** In bytes: what is unpacked at a time. */
const portion = 16 * 1024;
/** How far back a packed text may repeat itself, as a power of two; below zero where it has no head. */
const windowOf = { zlib: 15, raw: -15 };

/** Where packed bytes are damaged, or end too early, which leaves some that are good. */
class Damaged extends Error {
  readonly rest: Uint8Array;

  constructor(rest = new Uint8Array(0)) {
    super();
    this.rest = rest;
  }
}

/**
 * Unpacks as zlib does, on which Node relies: with the same bytes, damage and ends. Browsers have something for it
 * themselves, which refuses bytes that are followed by others, as those in a PDF are.
 */
function* unpacked(packed: Uint8Array, form: keyof typeof windowOf): Generator<Uint8Array> {
  const stream = new ZStream();
  zlibInflateInit2(stream, windowOf[form]);
  stream.input = packed;
  stream.avail_in = packed.length;
  for (;;) {
    stream.output = new Uint8Array(portion);
    stream.next_out = 0;
    stream.avail_out = portion;
    const status = zlibInflate(stream, Z_NO_FLUSH);
    const isEnd = status === Z_STREAM_END;
    if (!isEnd && status !== Z_OK && status !== Z_BUF_ERROR) throw new Damaged();
    const piece = stream.output.subarray(0, stream.next_out);
    // Where there was room left, nothing more comes in.
    if (!isEnd && stream.avail_out > 0) throw new Damaged(piece);
    yield piece;
    if (isEnd) return;
  }
}

/** What unpacks on a page. */
export const pageInflater: Inflater = {
  inflate: (packed, form, most) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    try {
      for (const piece of unpacked(packed, form)) {
        size += piece.length;
        if (size > most) return 'too-large';
        pieces.push(piece);
      }
    } catch (error) {
      if (error instanceof Damaged) return 'broken';
      throw error;
    }
    return joinedBytes(pieces);
  },
  inflatePieces: (packed) => piecesOf(packed),
};

async function* piecesOf(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  try {
    for (const piece of unpacked(packed, 'zlib')) yield await Promise.resolve(piece);
  } catch (error) {
    if (error instanceof Damaged) yield error.rest;
    throw error;
  }
}
