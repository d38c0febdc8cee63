import type { Inflater } from '../../model/attachment-tools.ts';
import { fileSlugOf } from '../../text/file-name.ts';
import type { Notes, NotesPicture } from '../../model/notes.ts';
import type { BlockContent } from 'mdast';
import { readHtml } from './html.ts';
import { Losses } from './losses.ts';
import { plainBlocks } from './plain.ts';
import { readWordBlocks } from './word.ts';
import { writeNotes } from './write.ts';
import { decodePart } from '../../text/decode-part.ts';
import type { ZipRoom } from '../attachments/zip-parts.ts';
import { Unread } from '../attachments/unread.ts';
import { roomFor, unpack } from '../attachments/office-parts.ts';
import { pictureKind } from '../pictures.ts';

/** Everything that may be text, or say where text is. */
const textPart = /\.(?:xml|rels|html?|mht|txt|rtf|docx)$/i;
const picturePart = /\.(?:png|jpe?g|gif|webp|bmp|tiff?|emf|wmf|svg|jfif)$/i;
/** In bytes, unpacked. A file of a few kilobytes can hold gigabytes of nothing. */
const largest = { texts: 20 * 1024 * 1024, pictures: 60 * 1024 * 1024 };
const mostPictures = 30;
/** A document in a document in a document is enough. */
const deepest = 3;

/** A Word document as Markdown, and its pictures beside. Throws where it is damaged. */
export function readWordNotes(bytes: Uint8Array, name: string, tools: Inflater): Notes {
  const losses = new Losses();
  const pictures: NotesPicture[] = [];
  const stem = fileSlugOf(name.replace(/\.[^.]+$/, ''), 40) || 'notes';
  const numbers = new Map<Uint8Array, string>();
  const picture = (content: Uint8Array): string | undefined => {
    const known = numbers.get(content);
    if (known !== undefined) return known;
    const kind = pictureKind(content);
    if (kind === undefined) {
      losses.add('pictures-not-shown');
      return undefined;
    }
    if (pictures.length >= mostPictures) {
      losses.add('too-many-pictures');
      return undefined;
    }
    const number = pictures.length + 1;
    pictures.push({
      name: `${stem}-picture-${String(number)}.${kind}`,
      source: { bytes: content },
      needsAlt: true,
    });
    numbers.set(content, `otpath-picture:${String(number)}`);
    return `otpath-picture:${String(number)}`;
  };
  const room = { texts: roomFor(largest.texts, tools), pictures: roomFor(largest.pictures, tools) };
  const blocks = blocksOf(unpackDocument(bytes, 0, room), losses, picture);
  const text = writeNotes(blocks);
  const isBare = (index: number): boolean =>
    text.includes(`![](otpath-picture:${String(index + 1)})`);
  return {
    text,
    pictures: pictures.map((one, index) => ({ ...one, needsAlt: isBare(index) })),
    losses: losses.all,
    notCopied: [],
  };
}

type AddPicture = (content: Uint8Array) => string | undefined;

/** The unpacked parts of a document, and of the documents in it. */
interface Unpacked {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly inside: ReadonlyMap<Uint8Array, Unpacked>;
}

function unpackDocument(
  bytes: Uint8Array,
  depth: number,
  room: Readonly<Record<keyof typeof largest, ZipRoom>>,
): Unpacked {
  const texts = unpack(bytes, textPart, room.texts);
  const images = unpack(bytes, picturePart, room.pictures);
  const inside = new Map<Uint8Array, Unpacked>();
  for (const [path, content] of texts) {
    if (!/\.docx$/i.test(path) || depth >= deepest) continue;
    try {
      inside.set(content, unpackDocument(content, depth + 1, room));
    } catch (error) {
      if (!(error instanceof Unread) || error.reason === 'too-much-inside') throw error;
      // Where the text wants it, the one around it says that it was left out.
    }
  }
  return { parts: new Map([...texts, ...images]), inside };
}

function blocksOf(
  { parts, inside }: Unpacked,
  losses: Losses,
  picture: AddPicture,
): BlockContent[] {
  const inserted = (content: Uint8Array, path: string): readonly BlockContent[] | undefined => {
    const document = inside.get(content);
    if (document) return blocksOf(document, losses, picture);
    const text = /\.(?:html?|txt)$/i.test(path) ? decodePart(content) : undefined;
    if (text === undefined) return undefined;
    return /\.txt$/i.test(path)
      ? plainBlocks(text)
      : readHtml(text, losses, (_, isPicture) => {
          losses.add(isPicture ? 'pictures-elsewhere' : 'links-elsewhere');
          return undefined;
        });
  };
  return readWordBlocks({ parts, losses, picture, inserted });
}
