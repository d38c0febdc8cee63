import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { formatDocx, type WordDocument } from '../../src/core/render/docx.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import { wordsIn } from '../../src/core/words/index.ts';

/** A Word document of a text in Markdown, about nobody. */
export const wordOf = (markdown: string, other: Partial<WordDocument> = {}): Promise<Uint8Array> =>
  Promise.resolve(
    formatDocx({
      title: 'A document',
      language: 'en',
      markdown,
      words: wordsIn('en'),
      day: '2026-11-22' as IsoDate,
      running: '',
      images: new Map(),
      ...other,
    }),
  );

/** The parts of a document by their paths: XML as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );

/** What stands between the margins, as XML. */
export const bodyOf = async (markdown: string, other?: Partial<WordDocument>): Promise<string> =>
  /<w:body>(.*)<\/w:body>/s.exec(partsOf(await wordOf(markdown, other))['word/document.xml']!)![1]!;

/** What another program reads out of a document, as HTML. */
export async function readBack(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const faults = messages.filter(({ message }) => !message.startsWith('Unrecognised'));
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return value;
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name]!)
    .replace(/\s+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
};

/** The headings of a page in their order, each with its level. */
export const headingsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<(h[1-6])[^>]*>(.*?)<\/\1>/gs)].map(
    ([, level, text]) => `${level!} ${plain(text!)}`,
  );

/** The tables of a page: the words of their cells, by rows. */
export const tablesOf = (html: string): readonly (readonly (readonly string[])[])[] =>
  [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<(t[hd])[^>]*>(.*?)<\/\1>/gs)].map(([, , cell]) => plain(cell!)),
    ),
  );
