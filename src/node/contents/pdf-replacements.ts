import { decodePart } from '../../core/text/decode-part.ts';

/** A text that programs copy and read aloud in place of what a page shows. */
const replacement = /\/ActualText\s*(?:\(((?:\\[^]|[^\\()])*)\)|<([\dA-Fa-f\s]*)>)/g;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '' };

/** The replacements in a piece of a PDF, of more than a few letters: of those the page itself shows as much. */
export function replacementsIn(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes('/ActualText')) return [];
  return [...file.toString('latin1').matchAll(replacement)]
    .map(([, plain, hex]) =>
      hex === undefined
        ? Buffer.from(unescaped(plain ?? ''), 'latin1')
        : Buffer.from(hex.replace(/\s/g, ''), 'hex'),
    )
    .map((text) => (decodePart(text) ?? '').trim())
    .filter((text) => text.length > 3);
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal?: string, sign?: string) =>
    octal === undefined
      ? (escapes[sign ?? ''] ?? sign ?? '')
      : String.fromCharCode(parseInt(octal, 8) & 255),
  );
