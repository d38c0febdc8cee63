import { findLatin, latinText } from '../../text/latin-bytes.ts';
import type { UnreadKind } from '../../model/attachment-content.ts';

/** What can be looked into. */
export type ReadKind = 'zip' | 'pdf' | 'picture' | 'drawing' | 'rtf' | 'text';

export type Kind =
  { readonly reads: ReadKind } | { readonly unread: UnreadKind } | { readonly encrypted: true };

const read = (reads: ReadKind): Kind => ({ reads });
const unread = (kind: UnreadKind): Kind => ({ unread: kind });

/** First bytes as Latin letters; where they begin. */
type Signature = readonly [start: string, at: number, kind: Kind];

const signatures: readonly Signature[] = [
  ['PK\x03\x04', 0, read('zip')],
  ['PK\x05\x06', 0, read('zip')],
  ['%PDF-', 0, read('pdf')],
  ['\xff\xd8\xff', 0, read('picture')],
  ['\x89PNG\r\n\x1a\n', 0, read('picture')],
  ['GIF87a', 0, read('picture')],
  ['GIF89a', 0, read('picture')],
  ['II*\x00', 0, read('picture')],
  ['MM\x00*', 0, read('picture')],
  ['II+\x00', 0, read('picture')],
  ['BM', 0, read('drawing')],
  ['\x01\x00\x00\x00', 0, read('drawing')],
  ['\xd7\xcd\xc6\x9a', 0, read('drawing')],
  ['8BPS', 0, read('drawing')],
  ['\x00\x00\x01\x00', 0, read('drawing')],
  ['\xff\x0a', 0, read('picture')],
  ['\x00\x00\x00\x0cJXL ', 0, read('picture')],
  ['{\\rt', 0, read('rtf')],
  ['ITSF', 0, unread('unknown')],
  ['\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d', 0, unread('onenote')],
  ['\xa1\x2f\xff\x43\xd9\xef\x76\x4c', 0, unread('onenote')],
  ['!BDN', 0, unread('outlook')],
  ['Rar!\x1a', 0, unread('archive')],
  ['7z\xbc\xaf\x27\x1c', 0, unread('archive')],
  ['\x1f\x8b', 0, unread('archive')],
  ['BZh', 0, unread('archive')],
  ['\xfd7zXZ', 0, unread('archive')],
  ['ustar', 257, unread('archive')],
  ['ID3', 0, unread('sound')],
  ['OggS', 0, unread('sound')],
  ['fLaC', 0, unread('sound')],
  ['#!AMR', 0, unread('sound')],
  ['MThd', 0, unread('sound')],
  ['\x1aE\xdf\xa3', 0, unread('film')],
  ['\x00\x00\x01\xba', 0, unread('film')],
  ['\x00\x00\x01\xb3', 0, unread('film')],
  ['FLV\x01', 0, unread('film')],
  ['0&\xb2u\x8ef\xcf\x11', 0, unread('film')],
  ['moov', 4, unread('film')],
  ['mdat', 4, unread('film')],
  ['wide', 4, unread('film')],
  ['MZ', 0, unread('program')],
  ['\x7fELF', 0, unread('program')],
];

/** What kind of file some bytes begin. The name decides only between kinds that begin alike. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  const start = latin(bytes, 0, 16);
  for (const [signature, at, kind] of signatures) {
    if (latin(bytes, at, signature.length) === signature && isMeant(signature, bytes)) return kind;
  }
  if (start.startsWith('RIFF')) return riffKind(start.slice(8, 12));
  if (start.slice(4, 8) === 'ftyp') return boxKind(start.slice(8, 12));
  if (start.startsWith('\xd0\xcf\x11\xe0')) return compoundKind(bytes, name);
  // MP3 without a label: eleven bits that are set, and a version, layer and rate that exist.
  const [first = 0, second = 0, third = 0] = bytes;
  if (
    first === 0xff &&
    second > 0xe1 &&
    second !== 0xfe &&
    third >> 4 !== 15 &&
    bytes.includes(0)
  ) {
    return unread('sound');
  }
  // Some programs write something before the beginning of a PDF.
  return latin(bytes, 0, 1024).includes('%PDF-') ? read('pdf') : read('text');
}

const latin = (bytes: Uint8Array, from: number, length: number): string =>
  latinText(bytes, from, from + length);

/** Two letters begin many a text. */
const isMeant = (signature: string, bytes: Uint8Array): boolean =>
  signature.length > 2 || /^[^A-Za-z]/.test(signature) || bytes.subarray(0, 64).includes(0);

function riffKind(form: string): Kind {
  if (form === 'WEBP') return read('picture');
  return unread(form === 'AVI ' ? 'film' : 'sound');
}

/** Files of boxes: photos of phones, films, sound. */
function boxKind(brand: string): Kind {
  if (/^(?:hei[cxmsf]|hev[cmx]|mif1|msf1|avi[fs]|crx )$/.test(brand)) return read('picture');
  return unread(/^(?:M4A|M4B|M4P|F4A)/.test(brand) ? 'sound' : 'film');
}

/** Each letter of it has two bytes. */
const inside = (stream: string): string => stream.replace(/./g, '$&\0');

/** What the parts are called in files of Office as it was before 2007, in which other programs keep theirs, too. */
const streams: readonly (readonly [string, Kind])[] = [
  [inside('EncryptedPackage'), { encrypted: true }],
  [inside('__substg1.0_'), unread('outlook')],
  [inside('WordDocument'), unread('old-word')],
  [inside('Workbook'), unread('old-excel')],
  [inside('PowerPoint Document'), unread('old-powerpoint')],
];

const byEnding: Readonly<Record<string, Kind>> = {
  doc: unread('old-word'),
  dot: unread('old-word'),
  xls: unread('old-excel'),
  xlt: unread('old-excel'),
  ppt: unread('old-powerpoint'),
  pps: unread('old-powerpoint'),
  msg: unread('outlook'),
  oft: unread('outlook'),
};

function compoundKind(bytes: Uint8Array, name: string): Kind {
  const found = streams.find(([stream]) => findLatin(bytes, stream) !== -1)?.[1];
  if (found) return found;
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // What Word, Excel and PowerPoint protect by a password is kept in such a file.
  if (/^(?:doc|xls|ppt|dot|xlt|pot|pps)[xmb]$/.test(ending)) return { encrypted: true };
  return byEnding[ending] ?? unread('old-office');
}
