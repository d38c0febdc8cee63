import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ByteSource, ZipTools } from '../../core/model/zip-ports.ts';
import { crc32 } from '../../core/text/crc32.ts';

/** A file that somebody chose. Only what is asked for is in memory. */
export const sourceOf = (file: Blob): ByteSource => ({
  size: file.size,
  read: async (at, length) => new Uint8Array(await file.slice(at, at + length).arrayBuffer()),
});

/** Whether this browser has what the page needs: Edge and Chrome from 2022, Firefox and Safari from 2023 on. */
export function canUnpack(): boolean {
  try {
    return typeof new DecompressionStream('deflate-raw') === 'object';
  } catch {
    return false;
  }
}

/** What browsers have for zips. Their own SHA-256 takes whole files only, which may be too large for memory. */
export const browserZipTools: ZipTools = {
  sha256: () => {
    const hash = sha256.create();
    return {
      update: (bytes) => {
        hash.update(bytes);
      },
      digest: () => bytesToHex(hash.digest()),
    };
  },
  crc32,
  inflate,
};

async function* inflate(deflated: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const filled = fill(writable.getWriter(), deflated);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await filled;
  } catch (error) {
    // Where the file can't be read that is the reason, and not what it did to the unpacking.
    await filled;
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Writes all of it. What fails here ends the reading too, so nobody has to wait for it before that. */
function fill(
  writer: WritableStreamDefaultWriter<BufferSource>,
  deflated: AsyncIterable<Uint8Array>,
): Promise<void> {
  const filled = (async () => {
    try {
      for await (const bytes of deflated) await writer.write(bytes as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
      throw error;
    }
  })();
  filled.catch(() => undefined);
  return filled;
}
