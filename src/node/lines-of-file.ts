import { StringDecoder } from 'node:string_decoder';
import { closeSync, readSync } from './disk.ts';
import { CannotOpen } from './file-errors.ts';
import { openFile } from './read-file.ts';

/** In bytes. So much is read at a time. */
const portion = 1024 * 1024;

/**
 * The lines of a file one after the other, so that a file may be larger than memory. A line that is longer than
 * `most` letters is refused: no file of lines has one.
 */
export function* linesOfFile(path: string, most: number): Generator<string> {
  const { file } = openFile(path);
  try {
    const buffer = new Uint8Array(portion);
    const decoder = new StringDecoder('utf8');
    let begun = '';
    for (;;) {
      const got = readSync(file, buffer);
      const lines = (begun + decoder.write(Buffer.from(buffer.buffer, 0, got))).split('\n');
      begun = lines.pop() ?? '';
      yield* lines;
      if (begun.length > most) throw new CannotOpen('EFBIG', path, most, begun.length);
      if (got === 0) break;
    }
    if (begun !== '') yield begun;
  } finally {
    closeSync(file);
  }
}
