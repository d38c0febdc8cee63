import { bytesOfHex } from '../../text/encoded-bytes.ts';
import { findLatin, latinBytes, latinText } from '../../text/latin-bytes.ts';
import { decodePart } from '../../text/decode-part.ts';

/** A text that programs copy and read aloud in place of what a page shows, or of a picture. Brackets in it may come in pairs. */
const inBrackets = String.raw`\\[^]|[^\\()]`;
const replacement = new RegExp(
  String.raw`\/(ActualText|Alt)\s*(?:\(((?:${inBrackets}|\((?:${inBrackets})*\))*)\)|<([\dA-Fa-f\s]*)>)`,
  'g',
);
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '' };

/** Texts in place of others, and those of pictures. */
export interface Replacements {
  readonly texts: Iterable<string>;
  readonly ofPictures: Iterable<string>;
}

/** The replacements in a piece of a PDF, of more than a few letters: of those the page itself shows as much. */
export function replacementsIn(bytes: Uint8Array): Replacements | undefined {
  if (findLatin(bytes, '/ActualText') === -1 && findLatin(bytes, '/Alt') === -1) return undefined;
  const texts: string[] = [];
  const ofPictures: string[] = [];
  for (const [, kind, plain, hex] of latinText(bytes).matchAll(replacement)) {
    const written =
      hex === undefined ? latinBytes(unescaped(plain ?? '')) : bytesOfHex(hex.replace(/\s/g, ''));
    const text = (decodePart(written) ?? '').trim();
    if (text.length > 3) (kind === 'Alt' ? ofPictures : texts).push(text);
  }
  return { texts, ofPictures };
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal?: string, sign?: string) =>
    octal === undefined
      ? (escapes[sign ?? ''] ?? sign ?? '')
      : String.fromCharCode(parseInt(octal, 8) & 255),
  );
