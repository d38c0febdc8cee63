import type { AttachmentContent, AttachmentContents } from '../model/attachment-content.ts';
import type { OtherFile } from '../model/folder.ts';
import { isFileError } from './folder.ts';
import { Unread, type Inside } from './inside.ts';
import { placeIn, readWhole, type FilePlace } from './read-file.ts';

/** In bytes. What is larger is not opened. */
const largestAttachment = 50 * 1024 * 1024;

type Reader = (bytes: Uint8Array) => Inside | Promise<Inside>;

/** The libraries are large and are loaded only when a file of their kind is there. */
const office = async (): Promise<Reader> => (await import('./office-contents.ts')).readOffice;
const pdf = async (): Promise<Reader> => (await import('./pdf-contents.ts')).readPdf;
const photo = async (): Promise<Reader> => (await import('./photo-contents.ts')).readPhoto;
const plain = (): Promise<Reader> =>
  Promise.resolve((bytes) => ({
    text: new TextDecoder().decode(bytes),
    people: [],
    hasLocation: false,
  }));

const readers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
  ...['docx', 'xlsx', 'pptx', 'odt', 'ods'].map((ending) => [ending, office] as const),
  ['pdf', pdf] as const,
  ...['jpg', 'jpeg', 'heic', 'png', 'webp'].map((ending) => [ending, photo] as const),
  ...['txt', 'csv', 'tsv'].map((ending) => [ending, plain] as const),
]);

/** Looks into attachments of the kinds that can be read; the others are left out. Nothing in a file makes it throw. */
export async function readAttachments(
  root: string,
  files: readonly OtherFile[],
): Promise<AttachmentContents> {
  const contents = new Map<string, AttachmentContent>();
  for (const file of files) {
    const { path, size } = file;
    const readerFor = readers.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');
    // An empty file has a finding of its own.
    if (!readerFor || size === 0) continue;
    const tooLarge: AttachmentContent = { state: 'unread', reason: 'too-large' };
    contents.set(
      path,
      size > largestAttachment ? tooLarge : await readOne(placeIn(root, file), await readerFor()),
    );
  }
  return contents;
}

async function readOne(place: FilePlace, reader: Reader): Promise<AttachmentContent> {
  try {
    return { state: 'read', ...(await reader(readWhole(place, largestAttachment))) };
  } catch (error) {
    if (error instanceof Unread) return { state: 'unread', reason: error.reason };
    // Libraries throw errors of many kinds at damaged files, and none of them is a fault of this program.
    return { state: 'unread', reason: isFileError(error) ? 'unreadable' : 'broken' };
  }
}
