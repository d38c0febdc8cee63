import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ByteSource, ZipTools } from '../core/model/zip-ports.ts';
import { closeSync, readSync } from './disk.ts';
import { openFile, type FilePlace } from './read-file.ts';

/** Opens a file of which any part can be read, as long as it is used. What is no file is refused. */
export async function withByteSource<Result>(
  place: FilePlace,
  use: (source: ByteSource) => Promise<Result>,
): Promise<Result> {
  const { file, size } = openFile(place);
  const read = (at: number, length: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    let filled = 0;
    let got = 0;
    // A disk on a network may give less at a time.
    do {
      got = readSync(file, bytes, filled, length - filled, at + filled);
      filled += got;
    } while (got > 0 && filled < length);
    return bytes.subarray(0, filled);
  };
  try {
    return await use({
      size,
      read: (at, length) => Promise.resolve().then(() => read(at, length)),
    });
  } finally {
    closeSync(file);
  }
}

/** What Node has for zips. */
export const zipTools: ZipTools = {
  sha256: () => {
    const hash = createHash('sha256');
    return {
      update: (bytes) => {
        hash.update(bytes);
      },
      digest: () => hash.digest('hex'),
    };
  },
  crc32: (bytes, before) => crc32(bytes, before),
  inflate,
};

async function* inflate(deflated: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [given, isAll] = [0, false];
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const bytes of deflated) {
      given += bytes.length;
      yield bytes;
    }
    isAll = true;
  }
  const inflater = createInflateRaw({ chunkSize: 64 * 1024 });
  // Where something fails, what is read of it fails too.
  pipeline(Readable.from(counted(), { objectMode: false }), inflater, () => undefined);
  for await (const chunk of inflater as AsyncIterable<Uint8Array>) yield chunk;
  // What follows the end of the data no program shows.
  if (!isAll || inflater.bytesWritten !== given) throw new Error('bytes follow the end');
}
