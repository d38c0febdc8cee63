import type { IsoDate } from '../model/date.ts';
import type { Language } from '../model/text.ts';
import type { WordReference } from '../model/word-reference.ts';
import type { Words } from '../words/index.ts';
import { writeBlocks, type BlockPlace } from './docx-blocks.ts';
import { contents } from './docx-contents.ts';
import { startMaking, type DocxContext } from './docx-context.ts';
import { packed } from './docx-package.ts';
import { readDocxTree, type DocumentTree } from './docx-tree.ts';
import type { Xml } from './docx-xml.ts';
import { signsRead, tidied } from './document-portions.ts';
import { documentConverter } from './page-converter.ts';
import type { Pictures } from './page-pictures.ts';

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
  /** An organisation's document that it is to look like. */
  readonly reference?: WordReference | undefined;
  /** Called now and then, where much is no longer needed. */
  readonly tidy?: (() => void) | undefined;
}

/**
 * A Word document with what Markdown says: headings, tables and lists are real ones, and forms can be filled
 * in. The same document is always the same bytes.
 */
export function formatDocx(document: WordDocument): Uint8Array {
  const { title, language, markdown, words, day, running, draft, images, reference } = document;
  const { tidy = () => undefined } = document;
  const converter = documentConverter();
  // Pictures have addresses of their own; where a link may lead is decided where it is made.
  converter.validateLink = () => true;
  const tree = readDocxTree(markdown, converter, tidy);
  const making = startMaking(tree, words, images, reference);
  const body = bodyOf(tree, { indent: 0, isQuoted: false, depth: 0 }, making);
  return packed(tidied(body, signsMade, tidy), { title, language, running, draft, day }, making);
}

/** A sign of Markdown becomes several of XML. */
const signsMade = 5 * signsRead;

/** The contents are before the first part. */
function* bodyOf(
  { blocks, blockCount, isOnePage, beforeParts }: DocumentTree,
  place: BlockPlace,
  making: DocxContext,
): Generator<Xml, void> {
  yield* writeBlocks(slice(blocks(), 0, beforeParts), place, making);
  if (beforeParts === blockCount) return;
  if (!isOnePage) yield* contents(making);
  const parts = slice(blocks(), beforeParts, blockCount);
  yield* writeBlocks(parts, place, making);
}

function* slice<One>(all: Iterable<One>, from: number, to: number): Generator<One, void> {
  let index = 0;
  if (to === 0) return;
  for (const one of all) {
    if (index >= from) yield one;
    index += 1;
    if (index === to) return;
  }
}
