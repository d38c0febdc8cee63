import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { Unread, type Inside } from './inside.ts';

const mostPages = 500;
/** In UTF-16 units: several long books. */
const longestText = 5_000_000;
/** In bytes, packed out: of one stream, far above a page of text or a scan, and of all of them. */
const largestStream = 100 * 1024 * 1024;
const largestInside = 2 * 1024 * 1024 * 1024;
/** In milliseconds. */
const longestTime = 20_000;

/** What is written in a PDF document, and whom its properties name. */
export async function readPdf(bytes: Uint8Array): Promise<Inside> {
  refuseBombs(bytes);
  const pdf = await open(bytes);
  try {
    const { info, metadata } = (await pdf.getMetadata()) as unknown as Properties;
    const properties = Object.values(info).filter((value) => typeof value === 'string');
    const people = [info['Author'], metadata?.get('dc:creator')]
      .flat()
      .filter((name) => typeof name === 'string')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (pdf.numPages > mostPages) throw new Unread('too-much-inside');
    const pages = await inTime(textsOf(pdf));
    return { text: [...pages, ...properties].join('\n'), people, hasLocation: false };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** What the types of the library leave open, or say wrongly. */
interface Properties {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { readonly get: (name: string) => unknown } | null;
}

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

async function textsOf(pdf: Pdf): Promise<readonly string[]> {
  const texts: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (length > longestText) throw new Unread('too-much-inside');
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('');
    const notes = (await page.getAnnotations()) as readonly { contentsObj?: { str?: string } }[];
    texts.push(text, ...notes.map(({ contentsObj }) => contentsObj?.str ?? ''));
    length += text.length;
  }
  return texts;
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
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    // The bytes begin behind the end of the line.
    const start = file.subarray(at + 6, at + 8).toString('latin1') === '\r\n' ? at + 8 : at + 7;
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
