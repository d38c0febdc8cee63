import { Unzip, UnzipInflate } from 'fflate';
import { Unread, type Inside } from './inside.ts';

/** In bytes, packed out. A file of a few kilobytes can hold gigabytes of nothing. */
export const largestInside = 20 * 1024 * 1024;
const mostEntries = 2000;
/** Packed bytes handed over at a time: at most a thousand times as many come out before the limit is looked at. */
const portion = 8 * 1024;

/** The parts in which people write, or which name them: text, comments, headers, footers, cells, properties. */
const writtenPart =
  /^(?:word\/(?:document|comments\w*|header\d*|footer\d*|footnotes|endnotes|people)\.xml|xl\/(?:sharedStrings|workbook|comments\d*|worksheets\/[^/]+|threadedComments\/[^/]+|persons\/[^/]+)\.?(?:xml)?|ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml|docProps\/(?:core|app|custom)\.xml|content\.xml|meta\.xml)$/;

/** Elements that end a piece of text; others may end in the midst of a word. */
const endOfPiece =
  /<\/(?:w:p|w:tc|a:p|si|c|row|text|text:p|text:h|table:table-cell|(?:cp|dc|dcterms|vt|meta|dc):\w+|[A-Z]\w+)>|<w:(?:br|cr)\b[^<>]*>/g;

/** What stands in a document of Word, Excel, PowerPoint or LibreOffice. */
export function readOffice(bytes: Uint8Array): Inside {
  // What Word protects by a password is no longer a zip file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unread('encrypted');
  const parts = unpack(bytes, writtenPart, largestInside);
  if (parts.size === 0) throw new Unread('broken');
  const xml = [...parts.values()].map((part) => new TextDecoder().decode(part));
  return {
    text: xml.map(textOf).join('\n'),
    people: xml.flatMap(peopleIn),
    hasLocation: false,
  };
}

/**
 * The parts that matter, unpacked portion by portion, so that the limits hold whatever the file says of
 * itself. `most` is in bytes, packed out.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: RegExp,
  most: number,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let entries = 0;
  let inside = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) throw new Unread('too-much-inside');
    if (!wanted.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      inside += chunk.length;
      if (inside > most) throw new Unread('too-much-inside');
      chunks.push(chunk);
      if (isLast) parts.set(file.name, Buffer.concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += portion) {
    unzip.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
  }
  return parts;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text without its markup. A number may be cut into several pieces of markup, and is whole again here. */
function textOf(xml: string): string {
  return decode(
    xml
      .replace(endOfPiece, '\n')
      .replace(/<w:tab\b[^<>]*>/g, '\t')
      .replace(/<[^<>]*>/g, ''),
  );
}

const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const person =
  /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|Manager)\b[^<>]*>([^<>]{1,200})</g;

const peopleIn = (xml: string): readonly string[] =>
  [...xml.matchAll(person)].map(([, name = '']) => decode(name).trim()).filter(Boolean);
