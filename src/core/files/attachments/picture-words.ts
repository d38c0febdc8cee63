import type { Inflater } from '../../model/attachment-tools.ts';
import { bytesOfHex } from '../../text/encoded-bytes.ts';
import { joinedBytes } from '../../text/joined-bytes.ts';
import { latinText } from '../../text/latin-bytes.ts';
import { Unread } from './unread.ts';
import { decodePart } from '../../text/decode-part.ts';

/** In bytes, packed out: of one piece of text in a picture. */
const longestText = 1024 * 1024;

/** The texts that formats of pictures keep in places of their own: comments, and whatever a program writes there. */
export function wordsOfPicture(file: Uint8Array, tools: Inflater): readonly string[] {
  if (file[0] === 0xff && file[1] === 0xd8) return wordsOfJpeg(file);
  if (latinText(file, 1, 4) === 'PNG') return wordsOfPng(file, tools);
  return latinText(file, 0, 4) === 'GIF8' ? wordsOfGif(file) : [];
}

const numbersIn = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const decoded = (bytes: Uint8Array): string =>
  (decodePart(bytes) ?? '').replaceAll('\0', ' ').trim();

function wordsOfJpeg(file: Uint8Array): readonly string[] {
  const words: string[] = [];
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff;) {
    const marker = file[at + 1] ?? 0;
    // Behind this one stands the picture itself.
    if (marker === 0xda || marker === 0xd9) break;
    const hasLength = marker !== 0xff && marker !== 0x01 && (marker < 0xd0 || marker > 0xd7);
    const length = hasLength ? Math.max(2, numbersIn(file).getUint16(at + 2)) : 0;
    if (marker === 0xfe) words.push(decoded(file.subarray(at + 4, at + 2 + length)));
    at += marker === 0xff ? 1 : 2 + length;
  }
  return words;
}

/** Programs keep whole records as hexadecimal numbers under keys that begin like this. */
const rawProfile = 'Raw profile type ';

const wordsOfPng = (file: Uint8Array, tools: Inflater): readonly string[] =>
  textsOfPng(file, tools).flatMap(({ key, text }) =>
    key.startsWith(rawProfile) ? [] : [key === '' ? text : `${key}: ${text}`],
  );

/** The records that a PNG keeps as text: the EXIF, IPTC and XMP of the file that it was made from. */
export function rawProfilesOf(file: Uint8Array, tools: Inflater): readonly Uint8Array[] {
  if (latinText(file, 1, 4) !== 'PNG') return [];
  return textsOfPng(file, tools).flatMap(({ key, text }) => {
    if (!key.startsWith(rawProfile)) return [];
    // Its name and its length are before it.
    const [, digits = ''] = /^\s*\S+\s+\d+\s+([\da-f\s]+)$/i.exec(text) ?? [];
    return [bytesOfHex(digits.replace(/\s+/g, ''))];
  });
}

interface PngText {
  readonly key: string;
  readonly text: string;
}

function textsOfPng(file: Uint8Array, tools: Inflater): readonly PngText[] {
  const texts: PngText[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = numbersIn(file).getUint32(at);
    const type = latinText(file, at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (/^(?:tEXt|zTXt|iTXt)$/.test(type)) texts.push(textOfChunk(type, data, tools));
    at += 12 + length;
  }
  return texts;
}

/** Every text has a key, such as Author or Comment, or one that a program has made up. */
function textOfChunk(type: string, data: Uint8Array, tools: Inflater): PngText {
  const end = data.indexOf(0);
  if (end === -1) return { key: '', text: decoded(data) };
  const key = latinText(data, 0, end);
  let rest = data.subarray(end + 1);
  let isPacked = type === 'zTXt';
  if (type === 'zTXt') rest = rest.subarray(1);
  if (type === 'iTXt') {
    isPacked = rest[0] === 1;
    const language = rest.indexOf(0, 2);
    const translated = language === -1 ? -1 : rest.indexOf(0, language + 1);
    rest = rest.subarray(translated + 1);
  }
  return { key, text: decoded(isPacked ? unpack(rest, tools) : rest) };
}

function unpack(packed: Uint8Array, tools: Inflater): Uint8Array {
  const bytes = tools.inflate(packed, 'zlib', longestText);
  if (typeof bytes !== 'string') return bytes;
  throw new Unread(bytes === 'too-large' ? 'too-much-inside' : 'broken');
}

function wordsOfGif(file: Uint8Array): readonly string[] {
  const words: string[] = [];
  const tableAt = (flags: number): number =>
    (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
  let at = 13 + tableAt(file[10] ?? 0);
  /** Pieces of at most 255 bytes, until one is empty. */
  const pieces = (): Uint8Array => {
    const found: Uint8Array[] = [];
    for (let length = file[at] ?? 0; length > 0 && at < file.length; length = file[at] ?? 0) {
      found.push(file.subarray(at + 1, at + 1 + length));
      at += length + 1;
    }
    at += 1;
    return joinedBytes(found);
  };
  while (at < file.length) {
    const block = file[at];
    if (block === 0x21) {
      const label = file[at + 1];
      at += 2;
      const data = pieces();
      if (label === 0xfe || label === 0x01) words.push(decoded(data));
    } else if (block === 0x2c) {
      at += 10 + tableAt(file[at + 9] ?? 0) + 1;
      pieces();
    } else break;
  }
  return words;
}
