import type { DocxContext, OrderedList } from './docx-context.ts';
import type { Layout } from './docx-paragraphs.ts';
import { element, part, value, vocabularies, type Xml } from './docx-xml.ts';
import type { Token } from './page-tokens.ts';

/** What stands inside something stands so much further in, in twentieths of a point. */
const step = 360;

/** However deep Markdown goes, a third of the page is left to write on. */
const furthest = 18 * step;

export const furtherIn = (indent: number): number => Math.min(indent + step, furthest);

/** Where a paragraph stands in lists. */
interface Item {
  /** The number of the list of which it begins an item. */
  readonly list?: number | undefined;
  readonly depth: number;
  readonly indent: number;
}

/** The sign before an item stands before the text of its first paragraph. */
export const itemOf = ({ list, depth, indent }: Item): Layout =>
  list === undefined
    ? {}
    : { item: { list, level: levelAt(depth) }, indent: { left: indent, hanging: step } };

/** Word knows nine levels of lists. */
const levels = 9;

const levelAt = (depth: number): number => Math.min(depth, levels) - 1;

const bulletSigns = ['•', '–', '▪'] as const;

/** The number of the list of all that is not ordered. */
export const bullets = 1;

/** Adds an ordered list and gives its number. Each is a list of its own, so that it counts from its own beginning. */
export function orderedList(open: Token, depth: number, { lists }: DocxContext): number {
  lists.push({ level: levelAt(depth), start: Number(open.attrGet('start') ?? 1) });
  return bullets + lists.length;
}

/** The signs and numbers of all lists. */
export function numberingPart({ lists }: DocxContext): string {
  const all: readonly (readonly Xml[])[] = [
    Array.from({ length: levels }, (_, level) =>
      signAt({ level, start: 1 }, 'bullet', bulletSigns[level % bulletSigns.length]!),
    ),
    ...lists.map((list) => [signAt(list, 'decimal', `%${String(list.level + 1)}.`)]),
  ];
  const ids = all.map((_, index) => String(index + bullets));
  return part(
    element(
      'w:numbering',
      vocabularies,
      ...all.map((signs, index) =>
        element(
          'w:abstractNum',
          { 'w:abstractNumId': ids[index]! },
          value('w:multiLevelType', 'hybridMultilevel'),
          ...signs,
        ),
      ),
      ...ids.map((id) => element('w:num', { 'w:numId': id }, value('w:abstractNumId', id))),
    ),
  );
}

const signAt = ({ level, start }: OrderedList, format: string, sign: string): Xml =>
  element(
    'w:lvl',
    { 'w:ilvl': String(level) },
    value('w:start', String(start)),
    value('w:numFmt', format),
    value('w:lvlText', sign),
    value('w:lvlJc', 'left'),
  );
