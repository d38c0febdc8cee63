import { latinText } from '../../text/latin-bytes.ts';
import { Unread } from './unread.ts';
import { isTooDeep, isTooMuch, type Collected } from './collected.ts';
import { decodePart } from '../../text/decode-part.ts';
import type { Job } from './job.ts';
import { behindPdf, behindPicture } from './behind.ts';
import { kindOf, type ReadKind } from './kind.ts';

/** In bytes. A plain text that is longer has more in it than is read of any attachment, however it is written. */
const longestText = 31 * 1024 * 1024;

/** What begins as a page or an e-mail may hold files, which are no text. */
function refuseTooLong(bytes: Uint8Array): void {
  const start = latinText(bytes, 0, 200);
  if (bytes.length > longestText && !/^[^a-z]{0,20}<|^[!-9;-~]+:/i.test(start)) {
    throw new Unread('too-much-inside');
  }
}

/** The libraries are large and are loaded only when a file of their kind is there. */
const readers: Readonly<Record<ReadKind, (job: Job) => Promise<void>>> = {
  async zip(job) {
    await (await import('./package.ts')).readPackage(job);
  },
  async pdf(job) {
    await (await import('./pdf.ts')).readPdf(job);
    const behind = behindPdf(job.bytes);
    if (behind) await job.look(behind, 'behind the document');
  },
  async picture({ bytes, into, look }) {
    into.picture();
    const behind = behindPicture(bytes);
    if (behind) await look(behind, 'behind the picture');
    const { collectPicture: readPicture } = await import('./picture.ts');
    readPicture(bytes, into);
  },
  drawing({ into }) {
    into.picture();
    return Promise.resolve();
  },
  async rtf(job) {
    await (await import('./rtf.ts')).readRtf(job);
  },
  async text(job) {
    refuseTooLong(job.bytes);
    const text = decodePart(job.bytes);
    if (text === undefined) throw new Unread('other-kind', 'unknown');
    await (await import('./text.ts')).readText(text, job);
  },
};

/**
 * Looks into a file by what its first bytes say it is, and into all that lies in it. Throws `Unread` where
 * it can't be read at all.
 */
export async function lookInto(
  bytes: Uint8Array,
  name: string,
  into: Collected,
  /** The names of the files in which it lies, from the second on. */
  above: readonly string[] = [],
  depth = 0,
): Promise<ReadKind> {
  const kind = kindOf(bytes, name);
  if ('encrypted' in kind) throw new Unread('encrypted');
  if ('unread' in kind) throw new Unread('other-kind', kind.unread);
  const around = depth === 0 ? [] : [...above, name];
  const skip = (part: string, { reason, kind: unread }: Unread): void => {
    into.unreadPart({ name: [...around, part].join('/'), reason, kind: unread });
  };
  const look = async (part: Uint8Array, partName: string): Promise<void> => {
    if (part.length === 0) return;
    try {
      if (isTooDeep(depth + 1)) throw new Unread('too-deep');
      await lookInto(part, partName, into, around, depth + 1);
    } catch (error) {
      const unread = asUnread(error);
      if (isTooMuch(unread)) throw unread;
      skip(partName, unread);
    }
  };
  try {
    await readers[kind.reads]({ bytes, name, into, look, skip });
  } catch (error) {
    throw asUnread(error);
  }
  return kind.reads;
}

/** Libraries throw errors of many kinds at damaged files, and none of them is a fault of this program. */
const asUnread = (error: unknown): Unread =>
  error instanceof Unread ? error : new Unread('broken');
