import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { Unread } from '../inside.ts';
import type { Collected } from './collected.ts';
import type { Job } from './job.ts';
import { readPicture } from './picture.ts';
import { linkInWords } from './xml.ts';
import { readXmp } from './xmp.ts';

const mostPages = 500;
/** Entries of a table of contents, attached files, and photos that are looked at. */
const most = { bookmarks: 5000, files: 200, photos: 500 };
/** In bytes, packed out: of one stream, far above a page of text or a scan, and of all of them. */
const largestStream = 100 * 1024 * 1024;
const largestInside = 2 * 1024 * 1024 * 1024;
/** In milliseconds. */
const longestTime = 20_000;

/** Reads what is written in a PDF document, in its notes, forms and bookmarks, and in the files attached to it. */
export async function readPdf(job: Job): Promise<void> {
  const { bytes, into } = job;
  refuseBombs(bytes);
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > mostPages) throw new Unread('too-much-inside');
    await inTime(
      (async () => {
        await readPages(pdf, into);
        await readProperties(pdf, into);
        readBookmarks(await pdf.getOutline(), into);
        await readAttached(await pdf.getAttachments(), job);
      })(),
    );
  } finally {
    await pdf.loadingTask.destroy();
  }
  readPhotos(bytes, into);
}

/** What the types of the library leave open, or say wrongly. */
interface Properties {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { readonly getRaw: () => unknown } | null;
}
interface Annotation {
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly richText?: { readonly str?: string };
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly alternativeText?: string;
  readonly subtype?: string;
  readonly file?: { readonly filename?: string; readonly content?: Uint8Array };
}
interface Bookmark {
  readonly title?: string;
  readonly url?: string | null;
  readonly items?: readonly Bookmark[];
}
type Attached = Readonly<
  Record<
    string,
    { readonly filename?: string; readonly description?: string; readonly content?: Uint8Array }
  >
>;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the bytes away, so it gets its own. It may run no code and says nothing on the way.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? new Unread('encrypted') : error;
  }
}

async function readPages(pdf: Pdf, into: Collected): Promise<void> {
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('');
    if (text.trim() === '') into.pageWithoutText(number);
    into.text(text);
    for (const one of (await page.getAnnotations()) as readonly Annotation[])
      readAnnotation(one, into);
    page.cleanup();
  }
}

/** A note, a link, or a field of a form. */
function readAnnotation(one: Annotation, into: Collected): void {
  into.text(one.contentsObj?.str ?? '');
  if (one.richText?.str !== one.contentsObj?.str) into.text(one.richText?.str ?? '');
  // The title of a note is the name of its author; links and fields have none.
  if (one.subtype === 'Link' || one.subtype === 'Widget') into.text(one.titleObj?.str ?? '');
  else into.person(one.titleObj?.str);
  into.text(linkInWords(one.unsafeUrl ?? one.url ?? ''));
  const values = [one.fieldValue]
    .flat()
    .filter((value) => typeof value === 'string' && value !== '');
  const label = one.alternativeText ?? one.fieldName ?? '';
  if (one.subtype === 'Widget') into.text([label, ...values].filter(Boolean).join(': '));
}

async function readProperties(pdf: Pdf, into: Collected): Promise<void> {
  const { info, metadata } = (await pdf.getMetadata()) as unknown as Properties;
  for (const [key, value] of Object.entries(info)) {
    for (const text of typeof value === 'object' && value ? Object.values(value) : [value]) {
      if (typeof text !== 'string') continue;
      if (key === 'Author') into.person(text);
      else into.text(text);
    }
  }
  const xmp = metadata?.getRaw();
  if (typeof xmp === 'string') readXmp(xmp, into);
}

function readBookmarks(outline: readonly Bookmark[] | null, into: Collected): void {
  const waiting = [...(outline ?? [])];
  for (let index = 0; index < waiting.length && index < most.bookmarks; index += 1) {
    const { title = '', url, items = [] } = waiting[index]!;
    into.text(title);
    into.text(linkInWords(url ?? ''));
    waiting.push(...items);
  }
}

async function readAttached(attached: unknown, { into, look }: Job): Promise<void> {
  for (const [key, { filename, description, content }] of Object.entries(
    (attached ?? {}) as Attached,
  ).slice(0, most.files)) {
    const name = filename ?? key;
    into.text(name.replace(/[-_+]/g, ' '));
    into.text(description ?? '');
    if (!content) continue;
    into.unpacked(content.length);
    await look(content, name);
  }
}

/** Pictures keep what a camera has written, even in a PDF. They lie in it as the files that they were. */
function readPhotos(bytes: Uint8Array, into: Collected): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let photos = 0;
  for (const { start, dictionary } of streamsIn(file)) {
    if (!/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    // What only says where another picture is transparent shows nothing.
    if (!/\/ImageMask\s+true/.test(dictionary)) into.picture();
    if (file[start] !== 0xff || file[start + 1] !== 0xd8 || photos >= most.photos) continue;
    photos += 1;
    const end = file.indexOf('endstream', start, 'latin1');
    try {
      readPicture(file.subarray(start, end === -1 ? file.length : end), into);
    } catch (error) {
      // The picture shows even where its record is damaged.
      if (error instanceof Unread) throw error;
    }
  }
}

interface Stream {
  /** Where its bytes begin. */
  readonly start: number;
  /** What stands before it. */
  readonly dictionary: string;
}

function* streamsIn(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const before = file.toString('latin1', Math.max(0, at - 2000), at);
    const start = file.toString('latin1', at + 6, at + 8) === '\r\n' ? at + 8 : at + 7;
    yield { start, dictionary: before.slice(before.lastIndexOf(' obj') + 1) };
  }
}

/** The library works on a page piece by piece; between two pieces it can be stopped. */
async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Unread('too-much-inside'));
    }, longestTime);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The library unpacks a stream whole, however large it gets, so all are tried first with a limit. */
function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inside = 0;
  for (const { start } of streamsIn(file)) {
    // The lower half of the first packed byte is always 8.
    if (((file[start] ?? 0) & 0x0f) !== 8) continue;
    inside += sizeUnpacked(file.subarray(start));
    if (inside > largestInside) throw new Unread('too-much-inside');
  }
}

function sizeUnpacked(packed: Uint8Array): number {
  try {
    return inflateSync(packed, { maxOutputLength: largestStream }).length;
  } catch (error) {
    const isBomb =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isBomb) throw new Unread('too-much-inside');
    // Not packed in this way, or damaged: the library will see.
    return 0;
  }
}
