import { mainPart, partAt, type Parts } from './word-parts.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  findAll,
  readXml,
  type Element,
} from './word-xml.ts';

export type Rows = readonly (readonly string[])[];

/** Every table of a Word document, with what people read in each cell; undefined where it is no such document. */
export function readTables(parts: Parts): readonly Rows[] | undefined {
  const path = mainPart(parts);
  const bytes = path === undefined ? undefined : partAt(parts, path);
  return bytes && findAll(readXml(bytes), 'w:tbl').map(rowsOf);
}

/** A text with its spaces and line ends made one space each. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a row is the head of a table. */
export const isHead = (row: readonly string[] | undefined, head: readonly string[]): boolean =>
  row !== undefined && head.every((text, column) => plain(row[column] ?? '') === text);

/** A tick, or a letter that somebody typed in its place. */
const tick = /[☒☑✓✔✗✘🗹🗵]|(?:^|\s)[[(]?[xX×][\])]?(?:\s|$)/u;
const anyBox = /[☐☒☑✓✔✗✘🗹🗵□■]/u;

/** What a form reads like in a language: the heads of its tables, and what an empty field shows. */
export interface TableWording<Table extends string> {
  readonly heads: Readonly<Record<Table, readonly string[]>>;
  readonly hint: string;
}

/** Finds what was written into the tables of a form. */
export function readerOf<Table extends string>(
  tables: readonly Rows[],
  { heads, hint }: TableWording<Table>,
) {
  const textOf = (text: string): string | undefined => {
    const written = text.trim();
    return written === '' || plain(written) === hint ? undefined : written;
  };
  return {
    textOf,
    rows: (table: Table): Rows =>
      tables.filter(([head]) => isHead(head, heads[table])).flatMap(([, ...body]) => body),
    /** The one thing that is ticked, or that alone is left. */
    answer: <Value extends string>(
      cell: string,
      values: readonly Value[],
      words: readonly string[],
    ): Value | 'doubled' | undefined => {
      const found = values.filter((_, index) => isTicked(cell, words[index]!, words));
      return found.length > 1 ? 'doubled' : found[0];
    },
  };
}

/**
 * Whether a choice is ticked: what is before its words in the cell, up to the words of another choice, holds a
 * tick. Where a cell has no boxes and nothing but the words of one choice, that is chosen.
 */
function isTicked(cell: string, word: string, words: readonly string[]): boolean {
  const text = plain(cell);
  if (!anyBox.test(text) && text.toLowerCase() === word.toLowerCase()) return true;
  return tick.test(partsOf(text, words).get(word) ?? '');
}

/** What is before each choice in a cell. Choices can begin with one another, so the longest is looked for first. */
function partsOf(text: string, words: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  let from = 0;
  for (let at = 0; at < text.length;) {
    const word = longestFirst.find(
      (one) => text.startsWith(one, at) && !/\p{L}/u.test(text[at - 1] ?? ' '),
    );
    if (word === undefined) {
      at += 1;
      continue;
    }
    if (!found.has(word)) found.set(word, text.slice(from, at));
    at += word.length;
    from = at;
  }
  return found;
}

/** The rows of a table, with what people read in each cell. Fields around cells and rows are looked through. */
const rowsOf = (table: Element): Rows =>
  inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map((cell) => cellText(cell)));

/** Children of a name, also those that a field, or a change that somebody accepted, is around. */
function inside(element: Element, name: string): readonly Element[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name)) {
      return inside(child, name);
    }
    return [];
  });
}

const cellText = (cell: Element): string =>
  elementsIn(cell)
    .flatMap((child) => {
      const text = textIn(child);
      return text === undefined ? [] : [text];
    })
    .join('\n');

/** Elements that show nothing, or what is no longer there. */
const unread = new Set([
  'w:tcPr',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
]);

/** The words of an element. Of a field that nobody has filled in there are none. */
function textIn(element: Element): string | undefined {
  if (unread.has(element.name)) return undefined;
  if (element.name === 'w:t') {
    return element.children.filter((child) => typeof child === 'string').join('');
  }
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  if (element.name === 'w:tab') return ' ';
  if (element.name === 'w:sdt' && isEmptyField(element)) return '';
  const isBlock = childrenOf(element, 'w:p').length > 0;
  return elementsIn(element)
    .map(textIn)
    .filter((one) => one !== undefined)
    .join(isBlock ? '\n' : '');
}

/** What Word shows in a field that somebody has emptied. */
const wordsOfWord =
  /^(?:click (?:or tap )?here to enter text|cliciwch (?:neu tapiwch )?yma i roi testun)\.?$/i;

/**
 * Whether a field shows only what Word puts into an empty one. Some programs write into a field and still say that it
 * shows that, so its words decide; `readerOf` knows those that otpath puts there.
 */
function isEmptyField(field: Element): boolean {
  const properties = childOf(field, 'w:sdtPr');
  if (!childOf(properties, 'w:showingPlcHdr')) return false;
  const content = childOf(field, 'w:sdtContent');
  if (!content) return true;
  const part = attributeOf(childOf(childOf(properties, 'w:placeholder'), 'w:docPart'), 'w:val');
  const isStyled = findAll(content, 'w:r').every((run) =>
    childOf(childOf(run, 'w:rPr'), 'w:rStyle'),
  );
  const isOfWord = part?.startsWith('DefaultPlaceholder') === true && isStyled;
  return isOfWord || wordsOfWord.test(plain(textIn(content) ?? ''));
}
