import { findLatin, latinText } from '../../text/latin-bytes.ts';
import { getDocumentProxy } from 'unpdf';
import { Unread } from './unread.ts';
import type { Collected } from './collected.ts';
import { allUnseen } from './unseen.ts';
import type { Job } from './job.ts';
import { unshownWords } from './pdf-unshown.ts';
import { isOfPicture, readStreams, streamsIn } from './pdf-streams.ts';
import { collectPicture } from './picture.ts';
import { linkInWords } from './xml.ts';
import { readXmp } from './xmp.ts';

const mostPages = 500;
/** Entries of a table of contents, layers, attached files, photos, and replacements of texts that are looked at. */
const most = { bookmarks: 5000, layers: 1000, files: 200, photos: 500, replacements: 1000 };
/** In milliseconds. */
const longestTime = 20_000;

/** Reads what is written in a PDF document, in its notes, forms and bookmarks, and in the files attached to it. */
export async function readPdf(job: Job): Promise<void> {
  const { bytes, into } = job;
  refuseEndless(bytes);
  const { isForm, texts, ofPictures } = await readStreams(bytes, into);
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > mostPages) throw new Unread('too-much-inside');
    await inTime(
      into,
      (async () => {
        const shown = await readPages(pdf, into);
        const areFew = texts.size + ofPictures.size <= most.replacements;
        const isShown = (text: string): boolean => areFew && shown.includes(text);
        for (const text of texts) if (!isShown(text)) into.text(text);
        for (const text of ofPictures)
          if (!isShown(text)) into.text(text, allUnseen(text, 'picture'));
        await readLabels(pdf, into);
        await readProperties(pdf, job, isForm);
        readBookmarks(await pdf.getOutline(), into);
        await readAttached(await pdf.getAttachments(), job);
      })(),
    );
  } finally {
    await pdf.loadingTask.destroy();
  }
  readPhotos(bytes, into);
}

/** So many objects that end nowhere are damage. For each the library would search the rest of the file. */
const mostEndless = 500;

function refuseEndless(file: Uint8Array): void {
  let open = 0;
  for (let at = findLatin(file, 'obj'); at !== -1; at = findLatin(file, 'obj', at + 3)) {
    const isEnd = latinText(file, at - 3, at) === 'end';
    if (isEnd) open -= 1;
    else if (/\d\s+$/.test(latinText(file, at - 4, at))) open += 1;
    if (open > mostEndless) throw new Unread('broken');
  }
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
interface Layer {
  readonly name?: string | null;
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
      // Pictures are not drawn here.
      maxImageSize: 1,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? new Unread('encrypted') : error;
  }
}

/** Gives the text of all pages. */
async function readPages(pdf: Pdf, into: Collected): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? wordsOf(item) + (item.hasEOL ? '\n' : '') : ''))
      .join('');
    const unshown = await unshownWords(page, text);
    if (`${text}${unshown}`.trim() === '') into.pageWithoutText(number);
    into.text(text);
    into.text(unshown, allUnseen(unshown, 'hidden'));
    pages.push(text, unshown);
    for (const one of (await page.getAnnotations()) as readonly Annotation[])
      readAnnotation(one, into);
    page.cleanup();
  }
  return pages.join('\n');
}

interface PdfText {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** A space as wide as that between two columns keeps them apart. In em. */
const columnGap = 2;
const wordsOf = ({ str, width, transform }: PdfText): string => {
  const em = Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return str === ' ' && width > columnGap * em ? '\t' : str;
};

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

async function readProperties(pdf: Pdf, { into, skip }: Job, hasReadForm: boolean): Promise<void> {
  const { info, metadata } = (await pdf.getMetadata()) as unknown as Properties;
  if (info['IsXFAPresent'] === true && !hasReadForm) {
    skip('form', new Unread('other-kind', 'unknown'));
  }
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

/** The names of layers, and what stands before the numbers of pages. */
async function readLabels(pdf: Pdf, into: Collected): Promise<void> {
  const layers = (await pdf.getOptionalContentConfig()) as Iterable<readonly [string, Layer]>;
  const names = Array.from(layers, ([, { name }]) => name ?? '').slice(0, most.layers);
  const labels = (await pdf.getPageLabels()) ?? [];
  for (const name of new Set([...names, ...labels.map(withoutNumber)])) into.text(name);
}

const withoutNumber = (label: string): string => label.replace(/\d+$/, '').trim();

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
function readPhotos(file: Uint8Array, into: Collected): void {
  let photos = 0;
  for (const { start, dictionary } of streamsIn(file)) {
    if (!isOfPicture(dictionary)) continue;
    // What only says where another picture is transparent shows nothing.
    if (!/\/ImageMask\s+true/.test(dictionary)) into.picture();
    if (file[start] !== 0xff || file[start + 1] !== 0xd8 || photos >= most.photos) continue;
    photos += 1;
    const end = findLatin(file, 'endstream', start);
    try {
      collectPicture(file.subarray(start, end === -1 ? file.length : end), into);
    } catch (error) {
      // The picture shows even where its record is damaged.
      if (error instanceof Unread) throw error;
    }
  }
}

/** The library works on a page piece by piece; between two pieces it can be stopped. */
async function inTime<Value>({ together }: Collected, work: Promise<Value>): Promise<Value> {
  const begin = performance.now();
  const most = Math.min(longestTime, together.left('time'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Unread(most < longestTime ? 'too-much-together' : 'too-much-inside'));
    }, most);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    together.take('time', Math.min(performance.now() - begin, together.left('time')));
  }
}
