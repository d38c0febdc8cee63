import ExifReader from 'exifreader';
import type { Picture } from '../model/picture.ts';

/** The kinds that every format can show, by their first bytes. An SVG can hold a program, and is none of them. */
const kinds: readonly (readonly [Picture['type'], readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** The kind of picture that a file is, whatever its name says; nothing where it is none that can be shown. */
export const pictureKind = (head: Uint8Array): Picture['type'] | undefined =>
  kinds.find(([, start]) => start.every((byte, index) => head[index] === byte))?.[0];

/** A picture with its size, from the bytes of its file; nothing where they are damaged. */
export function pictureIn(bytes: Uint8Array): Picture | undefined {
  const type = pictureKind(bytes);
  if (type === undefined) return undefined;
  try {
    // The library reads a whole buffer.
    const tags = ExifReader.load(bytes.slice().buffer);
    const [width, height] = ['Image Width', 'Image Height'].map((tag) => Number(tags[tag]?.value));
    return isLength(width) && isLength(height) ? { bytes, type, width, height } : undefined;
  } catch {
    // The library throws errors of many kinds at damaged pictures, and none is a fault of this program.
    return undefined;
  }
}

const isLength = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value > 0;
