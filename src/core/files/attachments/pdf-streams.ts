import type { Inflater } from '../../model/attachment-tools.ts';
import { joinedBytes } from '../../text/joined-bytes.ts';
import { findLatin, latinText } from '../../text/latin-bytes.ts';
import { Unread } from './unread.ts';
import type { Collected } from './collected.ts';
import { decodePart } from '../../text/decode-part.ts';
import { replacementsIn, type Replacements } from './pdf-replacements.ts';
import { collectXml } from './xml.ts';

/** In bytes, unpacked: of one stream, far above a page of text, and of one picture, far above a scan; and of all pictures. */
const largest = {
  stream: 20 * 1024 * 1024,
  picture: 100 * 1024 * 1024,
  pictures: 2 * 1024 * 1024 * 1024,
};
/** In bytes. What unpacks to no more is unpacked at once. */
const smallStream = 1024 * 1024;

/** A stream of a PDF: a page, a picture, a font, a form. */
export interface Stream {
  /** Where its bytes begin. */
  readonly start: number;
  /** What stands before it. */
  readonly dictionary: string;
}

export function* streamsIn(file: Uint8Array): Generator<Stream> {
  for (let at = findLatin(file, 'stream'); at !== -1; at = findLatin(file, 'stream', at + 6)) {
    if (latinText(file, at - 3, at) === 'end') continue;
    const before = latinText(file, at - 2000, at);
    const start = latinText(file, at + 6, at + 8) === '\r\n' ? at + 8 : at + 7;
    yield { start, dictionary: before.slice(before.lastIndexOf(' obj') + 1) };
  }
}

export const isOfPicture = (dictionary: string): boolean =>
  /\/Subtype\s*\/Image\b/.test(dictionary);

/**
 * Unpacks every stream once, with a limit, since the library unpacks each whole, however large it gets. Forms
 * of the kind XFA are XML in some of them, which the library does not read. Texts in place of others are
 * in them too.
 */
export async function readStreams(file: Uint8Array, into: Collected): Promise<ReadStreams> {
  let pictures = 0;
  let isForm = false;
  const texts = new Set<string>();
  const ofPictures = new Set<string>();
  const take = (found: Replacements | undefined): void => {
    for (const text of found?.texts ?? []) texts.add(text);
    for (const text of found?.ofPictures ?? []) ofPictures.add(text);
  };
  take(replacementsIn(file));
  for (const { start, dictionary } of streamsIn(file)) {
    const isPicture = isOfPicture(dictionary);
    // The lower half of the first packed byte is always 8.
    const isPacked = ((file[start] ?? 0) & 0x0f) === 8;
    const stream = isPacked
      ? await unpack(file.subarray(start), isPicture ? largest.picture : largest.stream, into.tools)
      : plainStream(file, start);
    if (isPicture) {
      // Scans can be large, and the library leaves them as they are.
      pictures += stream.size;
      if (pictures > largest.pictures) throw new Unread('too-much-inside');
      into.together.take('unpacked', stream.size);
      continue;
    }
    into.unpacked(stream.size);
    take(stream.replacements);
    if (stream.form && readForm(stream.form, into)) isForm = true;
  }
  return { isForm, texts, ofPictures };
}

interface ReadStreams {
  /** Whether a form was among them. */
  readonly isForm: boolean;
  readonly texts: ReadonlySet<string>;
  readonly ofPictures: ReadonlySet<string>;
}

interface Unpacked {
  readonly size: number;
  /** Its bytes, if it may be a part of a form. */
  readonly form?: Uint8Array;
  readonly replacements?: Replacements | undefined;
}

/** A part of a form: the document as a whole, or what is behind the names of its parts. */
const beginsForm =
  /^\s*(?:<\?xml\b[^>]*>\s*)?<(?:xdp:|xfa:|template\b|datasets\b|form\b|data\b|config\b|localeSet\b|connectionSet\b)/;
const mayBeForm = (start: Uint8Array): boolean =>
  beginsForm.test(latinText(start, 0, 400).replaceAll('\0', ''));

function plainStream(file: Uint8Array, start: number): Unpacked {
  // As good as all are packed, and few are text.
  if (!mayBeForm(file.subarray(start, start + 400))) return { size: 0 };
  const end = findLatin(file, 'endstream', start);
  return { size: 0, form: file.subarray(start, end === -1 ? file.length : end) };
}

async function unpack(packed: Uint8Array, most: number, tools: Inflater): Promise<Unpacked> {
  const bytes = tools.inflate(packed, 'zlib', smallStream);
  if (bytes === 'too-large') return unpackInPieces(packed, most, tools);
  // Not packed in this way, or damaged: the library will see.
  if (bytes === 'broken') return { size: 0 };
  return {
    size: bytes.length,
    replacements: replacementsIn(bytes),
    ...(mayBeForm(bytes) ? { form: bytes } : {}),
  };
}

/** Keeps the pieces only where they may be a form. */
async function unpackInPieces(
  packed: Uint8Array,
  most: number,
  tools: Inflater,
): Promise<Unpacked> {
  const kept: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of tools.inflatePieces(packed)) {
      if (size === 0 ? mayBeForm(piece) : kept.length > 0) kept.push(piece);
      size += piece.length;
      if (size > most) throw new Unread('too-much-inside');
    }
  } catch (error) {
    if (error instanceof Unread) throw error;
  }
  return { size, ...(kept.length > 0 ? { form: joinedBytes(kept) } : {}) };
}

function readForm(bytes: Uint8Array, into: Collected): boolean {
  into.markup(bytes.length);
  const xml = decodePart(bytes);
  if (xml === undefined) return false;
  // Pictures are in it as base64.
  if (/<image\b[^>/]*>[^<]/.test(xml)) into.picture();
  collectXml(xml, into, { without: 'image' });
  return true;
}
