import { utf8Text } from '../../text/utf8-text.ts';

/** What a zip adds to a file in its list, by the number of its kind. */
export interface ExtraField {
  readonly id: number;
  readonly data: DataView;
}

/** The letters of the first PCs, which names have that are not said to be UTF-8. */
const lowest = '\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼';
const highest =
  '⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const unicodePath = 0x7075;
const isUtf8 = 0x800;

/** The path of a file in a zip, with its slashes as they are. `crc32` is that of its name as it is listed. */
export function entryName(
  raw: Uint8Array,
  flags: number,
  extras: readonly ExtraField[],
  crc32: (bytes: Uint8Array) => number,
): string {
  // A name in UTF-8 beside an older one counts only where it was made for that.
  const better = extras.find(
    ({ id, data }) =>
      id === unicodePath &&
      data.byteLength >= 6 &&
      data.getUint8(0) === 1 &&
      data.getUint32(1, true) === crc32(raw),
  );
  if (better) return fromUtf8(better.data);
  return (flags & isUtf8) === 0 ? fromOldLetters(raw) : utf8Text(raw);
}

const fromUtf8 = ({ buffer, byteOffset, byteLength }: DataView): string =>
  utf8Text(new Uint8Array(buffer, byteOffset + 5, byteLength - 5));

const fromOldLetters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte < lowest.length
      ? lowest.charAt(byte)
      : byte < 0x7f
        ? String.fromCharCode(byte)
        : highest.charAt(byte - 0x7f),
  ).join('');

/**
 * The path of a file that somebody packed again. A Mac takes the accents off the letters, and writes UTF-8 without
 * saying so.
 */
export function repackedName({
  path,
  rawName,
}: {
  readonly path: string;
  readonly rawName: Uint8Array;
}): string {
  const text = utf8Text(rawName);
  return (text.includes('\ufffd') ? path : text).normalize('NFC');
}

/** Whether a program that unpacks a file of this name could put it outside the folder, or nowhere. */
export const isUnsafeName = (path: string): boolean =>
  path === '' ||
  /[\\\0]/.test(path) ||
  /^(?:[a-zA-Z]:|\/)/.test(path) ||
  path.split('/').includes('..');
