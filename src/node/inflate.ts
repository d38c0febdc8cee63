import { createInflate, inflateRawSync, inflateSync } from 'node:zlib';
import type { Inflater } from '../core/model/attachment-tools.ts';

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** What Node has for unpacking. */
export const nodeInflater: Inflater = {
  inflate: (packed, form, most) => {
    try {
      const inflate = form === 'raw' ? inflateRawSync : inflateSync;
      return inflate(packed, { maxOutputLength: most });
    } catch (error) {
      return isTooLarge(error) ? 'too-large' : 'broken';
    }
  },
  inflatePieces: (packed) => {
    const pieces = createInflate();
    pieces.end(packed);
    return pieces as AsyncIterable<Uint8Array>;
  },
};
