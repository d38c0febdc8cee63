import type { IsoDate } from '../model/date.ts';
import type { Language } from '../model/text.ts';
import type { Words } from '../words/index.ts';
import { writeBlocks, type BlockPlace } from './docx-blocks.ts';
import { contents } from './docx-contents.ts';
import { startMaking, type DocxContext } from './docx-context.ts';
import { packed } from './docx-package.ts';
import { readDocxTree, type Block } from './docx-tree.ts';
import type { Xml } from './docx-xml.ts';
import { documentConverter } from './page-converter.ts';
import type { Pictures } from './page-pictures.ts';
import { markOf } from './page-tables.ts';

export interface WordDocument {
  readonly title: string;
  readonly language: Language;
  /** The whole document; its first line is the title as a heading. */
  readonly markdown: string;
  readonly words: Words;
  /** When the document was made, whatever the clock says. */
  readonly day: IsoDate;
  /** Runs at the top of every page, such as who and what for. */
  readonly running: string;
  /** Stands on every page where the document is a draft. */
  readonly draft?: string | undefined;
  /** Pictures by the address under which the Markdown shows them. */
  readonly images: Pictures;
  /** Called now and then, where much is no longer needed. */
  readonly tidy?: (() => void) | undefined;
}

/**
 * A Word document with what Markdown says: headings, tables and lists are real ones, and forms can be filled
 * in. The same document is always the same bytes.
 */
export function formatDocx(document: WordDocument): Uint8Array {
  const { title, language, markdown, words, day, running, draft, images, tidy } = document;
  const converter = documentConverter();
  // Pictures have addresses of their own; where a link may lead is decided where it is made.
  converter.validateLink = () => true;
  const tree = readDocxTree(markdown, converter);
  tidy?.();
  const making = startMaking(tree, words, images);
  const body = bodyOf(tree.blocks, { indent: 0, isQuoted: false, depth: 0 }, making);
  const children = tidy ? tidied(body, tidy) : body;
  return packed(children, { title, language, running, draft, day }, making);
}

/** How many pieces of a document are made before what they left behind is tidied up. */
const portion = 5000;

function* tidied(pieces: Iterable<Xml>, tidy: () => void): Generator<Xml, void> {
  let made = 0;
  for (const piece of pieces) {
    yield piece;
    made += 1;
    if (made % portion === 0) tidy();
  }
}

/** The contents stand before the first part; a title page ends with them. */
function* bodyOf(
  blocks: readonly Block[],
  place: BlockPlace,
  making: DocxContext,
): Generator<Xml, void> {
  const isCover = blocks.some(({ open }) => markOf(open) === 'cover');
  const found = blocks.findIndex(({ open }) => open.type === 'heading_open' && open.tag !== 'h1');
  const parts = found < 0 ? blocks.length : found;
  yield* writeBlocks(blocks.slice(0, parts), place, making);
  if (parts === blocks.length) return;
  yield* contents(making);
  yield* writeBlocks(blocks.slice(parts), { ...place, isNewPage: isCover }, making);
}
