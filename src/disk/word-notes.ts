import { zipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import type { Nodes } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { slugOf } from '../model/file-name.ts';
import type { Notes, NotesPart, NotesPicture } from '../model/notes.ts';
import { Unread } from './inside.ts';
import { largestInside, unpack } from './office-contents.ts';

const textPart = /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+)$/;
const picturePart = /^word\/media\/[^/]+$/;
/** In bytes, packed out. */
const largestPictures = 60 * 1024 * 1024;
const mostPictures = 30;

/** Pictures that every browser and Word shows. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Stands in the place of a picture that is left out. */
const leftOutAddress = 'otpath-left-out:';

/** What Markdown has no place for: where it lies in a document, and what shows that it is there. */
const withoutPlace: readonly (readonly [NotesPart, RegExp, RegExp])[] = [
  ['formulas', /^word\/document\.xml$/, /<m:oMath[ >]/],
  ['charts and diagrams', /^word\/document\.xml$/, /<(?:c:chart|dgm:relIds)[ />]/],
  ['comments', /^word\/comments\.xml$/, /<w:comment[ >]/],
  ['headers and footers', /^word\/(?:header|footer)\d*\.xml$/, /<w:t(?: [^>]*)?>[^<]*\p{L}/u],
];

/** A Word document as Markdown, with its headings, lists, tables and links, and its pictures beside. */
export async function readWordNotes(bytes: Uint8Array, name: string): Promise<Notes> {
  // What Word protects by a password is no longer a zip file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unread('encrypted');
  const pictures: NotesPicture[] = [];
  let picturesLeftOut = 0;
  const texts = unpack(bytes, textPart, largestInside);
  const stem = slugOf(name.replace(/\.docx$/i, ''), 40) || 'notes';
  const { value: html } = await mammoth.convertToHtml(
    { buffer: withinLimits(bytes, texts) },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const ending = endings[image.contentType];
        if (ending === undefined || pictures.length >= mostPictures) {
          picturesLeftOut += 1;
          return { src: leftOutAddress };
        }
        const number = pictures.length + 1;
        pictures.push({
          name: `${stem}-picture-${String(number)}.${ending}`,
          bytes: await image.readAsBuffer(),
        });
        return { src: `otpath-picture:${String(number)}` };
      }),
    },
  );
  const leftOut = { pictures: picturesLeftOut, parts: partsWithoutPlace(texts) };
  return { text: markdownOf(html), pictures, leftOut };
}

function partsWithoutPlace(texts: ReadonlyMap<string, Uint8Array>): readonly NotesPart[] {
  const decoder = new TextDecoder();
  return withoutPlace.flatMap(([part, file, sign]) =>
    [...texts].some(([path, bytes]) => file.test(path) && sign.test(decoder.decode(bytes)))
      ? [part]
      : [],
  );
}

/**
 * The same document with only the parts that are needed, each unpacked and counted before. A file of a few
 * kilobytes can hold gigabytes of nothing.
 */
function withinLimits(bytes: Uint8Array, texts: ReadonlyMap<string, Uint8Array>): Buffer {
  if (!texts.has('word/document.xml')) throw new Unread('broken');
  const pictures = unpack(bytes, picturePart, largestPictures);
  const zip = zipSync(Object.fromEntries([...texts, ...pictures]), { level: 0 });
  return Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
}

function markdownOf(html: string): string {
  const tree = toMdast(fromHtml(inCells(html), { fragment: true }));
  tidy(tree);
  const text = toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
  });
  return text.replaceAll(' /\u00A0', ' / ');
}

/** In Markdown a cell has one line; what stood in several stays apart by a sign, whose space must not fall away. */
const inCells = (html: string): string =>
  html.replace(
    /<td[^>]*>|<\/td>|<\/(?:p|li|h\d|tr)>(?=\s*<(?:p|li|ul|ol|h\d|table|tr)\b)/g,
    cellBreaks(),
  );

function cellBreaks(): (tag: string) => string {
  let depth = 0;
  return (tag) => {
    if (tag.startsWith('<td')) depth += 1;
    else if (tag === '</td>') depth -= 1;
    else if (depth > 0) return ` /\u00A0${tag}`;
    return tag;
  };
}

/**
 * Takes out what means something in Word alone: bookmarks, and links to them. Where a picture could not be
 * taken over, a word in its place says so.
 */
function tidy(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) tidy(child);
  node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'link' && /^(?:#|$)/.test(child.url)) return child.children;
    return child.type === 'image' && child.url === leftOutAddress
      ? [{ type: 'text', value: '(a picture was left out here)' }]
      : [child];
  }) as never;
}
