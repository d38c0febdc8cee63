import { shade } from './docx-runs.ts';
import { element, on, value, type Xml } from './docx-xml.ts';

/** A line beside a paragraph. Its size in eighths of a point, the room to the words in points. */
export interface Line {
  readonly color: string;
  readonly size: number;
  readonly space: number;
}

/** How a paragraph, or a style, is laid out. Lengths in twentieths of a point. */
export interface Layout {
  /** The id of a style of paragraphs. */
  readonly style?: string | undefined;
  readonly keepNext?: boolean | undefined;
  readonly keepLines?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  /** The list in which it begins an item, by its number in the document, and how deep, from 0. */
  readonly item?: { readonly list: number; readonly level: number } | undefined;
  readonly lines?: Readonly<Partial<Record<(typeof sides)[number], Line>>> | undefined;
  /** The colour behind it. */
  readonly fill?: string | undefined;
  /** How far from the left what comes behind a tab ends. */
  readonly tab?: number | undefined;
  /** Between lines in 240ths of a line. */
  readonly spacing?:
    | {
        readonly before?: number | undefined;
        readonly after?: number | undefined;
        readonly line?: number | undefined;
      }
    | undefined;
  readonly indent?:
    | {
        readonly left?: number | undefined;
        readonly right?: number | undefined;
        readonly hanging?: number | undefined;
      }
    | undefined;
  readonly alignment?: string | undefined;
  /** The level of a heading, from 0. */
  readonly outline?: number | undefined;
}

/** In the order in which Word wants them. */
const sides = ['top', 'left', 'bottom', 'right'] as const;

/** A paragraph with its runs. */
export const paragraph = (layout: Layout, children: readonly Xml[] = []): Xml =>
  element('w:p', {}, paragraphProperties(layout), children);

/** The properties of a paragraph in the order in which Word wants them; nothing where there are none. */
export function paragraphProperties(layout: Layout): readonly Xml[] {
  const { style, keepNext, keepLines, pageBreakBefore, item, lines } = layout;
  const { fill, tab, spacing, indent, alignment, outline } = layout;
  const properties = [
    ...(style === undefined ? [] : [value('w:pStyle', style)]),
    ...(keepNext ? on('w:keepNext') : []),
    ...(keepLines ? on('w:keepLines') : []),
    ...(pageBreakBefore ? on('w:pageBreakBefore') : []),
    ...(item === undefined
      ? []
      : [
          element(
            'w:numPr',
            {},
            value('w:ilvl', String(item.level)),
            value('w:numId', String(item.list)),
          ),
        ]),
    ...(lines === undefined ? [] : [bordersOf(lines)]),
    ...(fill === undefined ? [] : [shade(fill)]),
    ...(tab === undefined ? [] : [tabAt(tab)]),
    ...(spacing === undefined ? [] : [spacingOf(spacing)]),
    ...(indent === undefined ? [] : [element('w:ind', numbers(indent))]),
    ...(alignment === undefined ? [] : [value('w:jc', alignment)]),
    ...(outline === undefined ? [] : [value('w:outlineLvl', String(outline))]),
  ];
  return properties.length === 0 ? [] : [element('w:pPr', {}, ...properties)];
}

/** Where what comes behind a tab ends. */
export const tabAt = (tab: number): Xml =>
  element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': String(tab) }));

const bordersOf = (lines: NonNullable<Layout['lines']>): Xml =>
  element(
    'w:pBdr',
    {},
    ...sides.flatMap((side) => {
      const line = lines[side];
      return line === undefined
        ? []
        : [
            element(`w:${side}`, {
              'w:val': 'single',
              'w:sz': String(line.size),
              'w:space': String(line.space),
              'w:color': line.color,
            }),
          ];
    }),
  );

const spacingOf = (spacing: NonNullable<Layout['spacing']>): Xml =>
  element('w:spacing', {
    ...numbers(spacing),
    ...(spacing.line === undefined ? {} : { 'w:lineRule': 'auto' }),
  });

/** Attributes of Word with numbers as values. */
const numbers = (
  values: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, number]) =>
      number === undefined ? [] : [[`w:${name}`, String(number)]],
    ),
  );
