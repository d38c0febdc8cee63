import { slugOf } from '../model/file-name.ts';
import type { Notes, NotesPicture } from '../model/notes.ts';
import type { BlockContent } from 'mdast';
import { readHtml } from '../read/notes/html.ts';
import { Losses } from '../read/notes/losses.ts';
import { plainBlocks } from '../read/notes/plain.ts';
import { readWordBlocks } from '../read/notes/word.ts';
import { writeNotes } from '../read/notes/write.ts';
import { decodeText } from './contents/decode.ts';
import { largestInside, unpack } from './office-contents.ts';
import { pictureKind } from './pictures.ts';

/** Everything that may be text, or say where text is. */
const textPart = /\.(?:xml|rels|html?|mht|txt|rtf|docx)$/i;
const picturePart = /\.(?:png|jpe?g|gif|webp|bmp|tiff?|emf|wmf|svg|jfif)$/i;
/** In bytes, packed out. */
const largestPictures = 60 * 1024 * 1024;
const mostPictures = 30;
/** A document in a document in a document is enough. */
const deepest = 3;

/** A Word document as Markdown, and its pictures beside. Throws where it is damaged. */
export function readWordNotes(bytes: Uint8Array, name: string): Notes {
  const losses = new Losses();
  const pictures: NotesPicture[] = [];
  const stem = slugOf(name.replace(/\.[^.]+$/, ''), 40) || 'notes';
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
  const blocks = blocksOf(bytes, losses, picture, 0);
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

function blocksOf(
  bytes: Uint8Array,
  losses: Losses,
  picture: AddPicture,
  depth: number,
): BlockContent[] {
  // Each part is unpacked and counted: a file of a few kilobytes can hold gigabytes of nothing.
  const texts = unpack(bytes, textPart, largestInside);
  const images = unpack(bytes, picturePart, largestPictures);
  const inserted = (content: Uint8Array, path: string): readonly BlockContent[] | undefined => {
    if (/\.docx$/i.test(path)) {
      return depth < deepest ? blocksOf(content, losses, picture, depth + 1) : undefined;
    }
    const text = /\.(?:html?|txt)$/i.test(path) ? decodeText(content) : undefined;
    if (text === undefined) return undefined;
    return /\.txt$/i.test(path)
      ? plainBlocks(text)
      : readHtml(text, losses, (_, isPicture) => {
          losses.add(isPicture ? 'pictures-elsewhere' : 'links-elsewhere');
          return undefined;
        });
  };
  return readWordBlocks({ parts: new Map([...texts, ...images]), losses, picture, inserted });
}
