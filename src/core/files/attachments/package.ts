import { bytesOfBase64 } from '../../text/encoded-bytes.ts';
import { Unread } from './unread.ts';
import { isTooMuch } from './collected.ts';
import { decodePart } from '../../text/decode-part.ts';
import type { Job } from './job.ts';
import { isOfWorkbook, readWorkbook } from './workbook.ts';
import { collectXml } from './xml.ts';
import { partsOfZip, type ZipPart } from './zip-parts.ts';

/** Looks into a zip: a document of Word, Excel, PowerPoint or LibreOffice, or files that somebody has packed. */
export async function readPackage(job: Job): Promise<void> {
  const parts = partsOfZip(job.bytes, job.into, {
    comment: (text) => {
      job.into.text(text.trim());
    },
    unlisted: (name) => {
      job.skip(name, new Unread('unlisted'));
    },
  });
  const has = (pattern: RegExp): boolean => parts.some(({ path }) => pattern.test(path));
  if (has(/^(?:Index\/.*\.iwa|Index\.zip|index\.apxl(?:\.gz)?)$/)) {
    throw new Unread('other-kind', 'iwork');
  }
  if (has(/^xl\/workbook\.bin$/)) throw new Unread('other-kind', 'binary-workbook');
  // Which part is the main one differs from program to program, so all of them are read.
  const isDocument = has(
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word|xl|ppt)\/[^/]*\.xml|content\.xml|styles\.xml|meta\.xml)$/i,
  );
  await (isDocument ? readDocument(parts, job) : readFiles(parts, job));
}

/** Fonts and settings of printers, which no person writes, and pictures of what stands in other parts. */
const isForPrograms =
  /\.(?:odttf|fntdata|ttf|otf)$|(?:^|\/)printerSettings\/|^Configurations2\/|^(?:mimetype|layout-cache)$|\.DS_Store$|^__MACOSX\/|^docProps\/thumbnail|^Thumbnails\/|^ObjectReplacements\//i;
const isXml = /\.(?:xml|rels|vml|rdf)$/i;
/** Parts that say how the others belong together, and properties. */
const isFrame = /^(?:\[Content_Types\]\.xml|META-INF\/.*|(?:.*\/)?_rels\/.*|docProps\/.*)$/i;

async function readDocument(parts: readonly ZipPart[], job: Job): Promise<void> {
  const { into, look, skip } = job;
  const ofWorkbook: string[] = [];
  let isRead = false;
  for (const part of parts.filter(({ path }) => !isForPrograms.test(path))) {
    const unpacked = unpack(part, job);
    if (!unpacked || unpacked.length === 0) continue;
    if (!isXml.test(part.path)) {
      await look(unpacked, part.path);
      continue;
    }
    into.markup(unpacked.length);
    const xml = decodePart(unpacked);
    if (xml === undefined) {
      skip(part.path, new Unread('broken'));
      continue;
    }
    if (/<manifest:encryption-data\b/.test(xml)) throw new Unread('encrypted');
    isRead ||= !isFrame.test(part.path);
    if (isOfWorkbook(xml)) {
      ofWorkbook.push(xml);
      continue;
    }
    const packed: string[] = [];
    collectXml(xml, into, { binary: (base64) => packed.push(base64) });
    for (const base64 of packed) await look(bytesOfBase64(base64), part.path);
  }
  readWorkbook(ofWorkbook, into);
  if (!isRead) throw new Unread('broken');
}

/** A document is one thing, so one part with too much in it is enough to leave it unread. */
function unpack(part: ZipPart, { skip }: Job): Uint8Array | undefined {
  try {
    return part.unpack();
  } catch (error) {
    if (!(error instanceof Unread) || isTooMuch(error)) throw error;
    skip(part.path, error);
    return undefined;
  }
}

async function readFiles(parts: readonly ZipPart[], { into, look, skip }: Job): Promise<void> {
  let locked = 0;
  for (const part of parts.filter(({ path }) => !isForPrograms.test(path))) {
    // The name of a file says something, too.
    into.text(part.path.replace(/[-_+/]/g, ' '));
    try {
      await look(part.unpack(), part.path);
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      if (error.reason === 'encrypted') locked += 1;
      skip(part.path, error);
    }
  }
  if (locked > 0 && locked === parts.length) throw new Unread('encrypted');
}
