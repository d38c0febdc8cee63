import { inflateRawSync, constants } from 'node:zlib';
import { closeSync, openSync, readSync, statSync } from './disk.ts';
import { strFromU8, unzipSync } from 'fflate';
import { manifestFile, startHereFile } from '../core/model/manifest.ts';
import { hashBytes } from './hash.ts';
import { readWhole } from './read-file.ts';

/** In bytes: as much of a file as is read to tell what it is. */
const looked = 64 * 1024;
const tailLength = 100;

/** In bytes. No document of otpath that is written to a file of its own is larger. */
const mostOfDocument = 256 * 1024 * 1024;

/** How otpath begins what it writes for browsers, machines and wikis; nobody writes so by chance. */
const beginnings: readonly RegExp[] = [
  // Every page of otpath has this policy, and lets nothing in.
  /^<!doctype html>[^]{0,600}content="default-src 'none'; (?:img-src data:; )?style-src/i,
  /^\{\s*"otpath": "[12]"/,
  /^\{[^]{0,400}"driver": \{\s*"name": "otpath"/,
  /^<\?xml [^>]*>\s*<testsuites name="otpath"/,
  /^\[\s*\{[^]{0,4000}"check_name": "OT\d{3} /,
  /^::(?:error|warning|notice) file=[^]{0,2000}title=OT\d{3} /,
];

/** The list of a check that found nothing, which machines read as any other; people write it without the signs in it. */
const emptyList = '[ \t\t \t ]\n';

/** The last line of a text in a file tells whether the text above it is as otpath wrote it. Readers of Markdown show nothing of it. */
const marks = {
  markdown: {
    of: /\n\[otpath\]: # \(as written ([0-9a-f]{16})\)\n$/,
    start: '[otpath]: # (as written ',
  },
  plain: { of: /\n\(otpath, as written ([0-9a-f]{16})\)\n$/, start: '(otpath, as written ' },
} as const;
const isMarkdown = (text: string): boolean => /^(?:# |\[otpath\]: # )/.test(text);
/** What machines read has its own beginning and stays as it is; what is left is text for people. */
const isPlain = (text: string): boolean => /^(?![<{[\uFEFF]|::)[^]/.test(text);
const sumOf = (text: string): string => hashBytes(Buffer.from(text)).sha256.slice(0, 16);

/** A result as it is written to a file: texts, which people like to write into, have a mark at their end. */
export function withMark(text: string): string {
  if (/^\[\]\s*$/.test(text)) return emptyList;
  const kind = isMarkdown(text) ? 'markdown' : isPlain(text) ? 'plain' : undefined;
  return kind === undefined ? text : `${text}\n${marks[kind].start}${sumOf(text)})\n`;
}

/**
 * Whether what lies at a path may be written over: nothing, an empty file, what is no file at all (such as
 * /dev/null), or an earlier output of otpath. Texts are as otpath wrote them; a table or a schema begins with
 * the same line as the one that is to take its place, where that is known; everything else has its own mark.
 */
export function mayTakeThePlaceOf(path: string, next?: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0) return true;
  const { head, tail } = endsOf(path, stats.size);
  if (head.startsWith('PK\u0003\u0004')) return isPack(path, stats.size);
  if (head.startsWith('%PDF-')) return tail.endsWith(pdfMark);
  const text = asText(head);
  if (beginnings.some((one) => one.test(text)) || text === emptyList) return true;
  if (isMarkdown(text) || isPlain(text)) return isAsWritten(path, stats.size, asText(tail));
  return next !== undefined && startOf(text) === startOf(next) && isTelling(startOf(next));
}

const asText = (bytes: string): string =>
  Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');

/** Only a text with the mark at its end is read whole. */
function isAsWritten(path: string, size: number, tail: string): boolean {
  const of = Object.values(marks).map((one) => one.of);
  if (size > mostOfDocument || !of.some((one) => one.test(tail))) return false;
  const text = readWhole(path, mostOfDocument).toString('utf8').replaceAll('\r\n', '\n');
  const found = of.map((one) => one.exec(text)).find((one) => one !== null);
  return found?.[1] === sumOf(text.slice(0, -(found?.[0].length ?? 0)));
}

/** Behind the end of a PDF that otpath had printed; to those who read PDFs, a remark. */
export const pdfMark = '\n% otpath\n';

/** A heading of a table, or the beginning of a schema. That of other data says nothing. */
const isTelling = (start: string): boolean => /^[^<]\P{L}*\p{L}[^]{8}/u.test(start);

/** The first line of a text, or so much of a JSON Schema that it is no other. */
function startOf(text: string): string {
  return text.startsWith('{') ? text.slice(0, 150) : (text.split('\n', 1)[0] ?? '').trimEnd();
}

/** The beginning and the end of a file, each byte as one letter. */
function endsOf(path: string, size: number): { readonly head: string; readonly tail: string } {
  const file = openSync(path, 'r');
  try {
    const read = (from: number, length: number): string => {
      const bytes = Buffer.alloc(length);
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, length, from));
    };
    return {
      head: read(0, Math.min(looked, size)),
      tail: read(Math.max(0, size - tailLength), tailLength),
    };
  } finally {
    closeSync(file);
  }
}

/** A zip that begins as a pack does, or a document that nobody has saved in Word since. */
function isPack(path: string, size: number): boolean {
  const file = openSync(path, 'r');
  const head = Buffer.alloc(Math.min(looked, size));
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  if (manifestAtStart(head)?.startsWith('{\n  "otpath": "1"') === true) return true;
  if (size > mostOfDocument) return false;
  try {
    const [core, application] = ['docProps/core.xml', 'docProps/app.xml'];
    const found = unzipSync(readWhole(path, mostOfDocument), {
      filter: ({ name }) => name === core || name === application,
    });
    const says = (part: string, words: string): boolean =>
      found[part] !== undefined && strFromU8(found[part]).includes(words);
    // Some programs leave the name of the program that wrote it, and add their own.
    return says(core, 'lastModifiedBy>otpath<') && !says(application, '<Application>');
  } catch {
    // What is no whole zip is nothing that otpath wrote.
    return false;
  }
}

/** How the manifest of a zip begins, where it is the first file or comes after the one to start with. */
function manifestAtStart(head: Buffer): string | undefined {
  const first = fileInZip(head, 0);
  if (first?.name !== startHereFile) return textOfManifest(first);
  return textOfManifest(fileInZip(head, head.indexOf('PK\u0003\u0004', first.start, 'latin1')));
}

interface FileInZip {
  readonly name: string;
  /** Where its bytes begin. */
  readonly start: number;
  readonly packed: Buffer;
}

function fileInZip(head: Buffer, at: number): FileInZip | undefined {
  if (at < 0 || head.length < at + 30) return undefined;
  const nameLength = head.readUInt16LE(at + 26);
  const start = at + 30 + nameLength + head.readUInt16LE(at + 28);
  const name = head.toString('utf8', at + 30, at + 30 + nameLength);
  return { name, start, packed: head.subarray(start) };
}

function textOfManifest(file: FileInZip | undefined): string | undefined {
  if (file?.name !== manifestFile) return undefined;
  try {
    return inflateRawSync(file.packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString(
      'utf8',
      0,
      200,
    );
  } catch {
    return undefined;
  }
}
