import { AlignmentType, LevelFormat, type INumberingOptions, type IParagraphOptions } from 'docx';
import type { Making } from './docx-making.ts';
import type { Token } from './page-tokens.ts';

/** What stands inside something stands so much further in, in twentieths of a point. */
const step = 360;

/** However deep Markdown goes, a third of the page is left to write on. */
const furthest = 18 * step;

export const furtherIn = (indent: number): number => Math.min(indent + step, furthest);

/** Where a paragraph stands in lists. */
interface Item {
  readonly list?: string | undefined;
  readonly depth: number;
  readonly indent: number;
}

/** The sign before an item stands before the text of its first paragraph. */
export const itemOf = ({ list, depth, indent }: Item): IParagraphOptions =>
  list === undefined
    ? {}
    : {
        numbering: { reference: list, level: levelAt(depth) },
        indent: { left: indent, hanging: step },
      };

/** Word knows nine levels of lists. */
const levels = 9;

const levelAt = (depth: number): number => Math.min(depth, levels) - 1;

const bulletSigns = ['•', '–', '▪'] as const;

/** The signs of lists that are not ordered. */
const bullets = {
  reference: 'bullets',
  levels: Array.from({ length: levels }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: bulletSigns[level % bulletSigns.length]!,
    alignment: AlignmentType.LEFT,
  })),
};

/** Each ordered list is a list of its own, so that it counts from its own beginning. */
export const numbering = ({ lists }: Making): INumberingOptions => ({
  config: [bullets, ...lists.map((levels, index) => ({ reference: nameOfList(index), levels }))],
});

const nameOfList = (index: number): string => `list${String(index)}`;

export function orderedList(open: Token, depth: number, { lists }: Making): string {
  const level = levelAt(depth);
  const start = Number(open.attrGet('start') ?? 1);
  const { DECIMAL } = LevelFormat;
  lists.push([
    { level, format: DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, start },
  ]);
  return nameOfList(lists.length - 1);
}
