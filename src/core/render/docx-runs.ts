import { element, on, value, wordText, xmlText, type Xml } from './docx-xml.ts';

/** How a run of words, or a style, looks. Sizes in half points, colours as RRGGBB. */
export interface RunLook {
  /** The id of a style of characters. */
  readonly style?: string | undefined;
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italics?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly underline?: boolean | undefined;
  /** Whether Word leaves its spelling alone. */
  readonly noProof?: boolean | undefined;
  readonly color?: string | undefined;
  readonly size?: number | undefined;
  /** The colour behind it. */
  readonly fill?: string | undefined;
  /** As Word names it: `cy-GB`. */
  readonly language?: string | undefined;
}

/** The properties of a run in the order in which Word wants them; nothing where there are none. */
export function runProperties(look: RunLook): readonly Xml[] {
  const { style, font, bold, italics, strike, underline, noProof } = look;
  const { color, size, fill, language } = look;
  const properties = [
    ...(style === undefined ? [] : [value('w:rStyle', style)]),
    ...(font === undefined ? [] : [fontsOf(font)]),
    ...(bold ? on('w:b', 'w:bCs') : []),
    ...(italics ? on('w:i', 'w:iCs') : []),
    ...(strike ? on('w:strike') : []),
    ...(noProof ? on('w:noProof') : []),
    ...(color === undefined ? [] : [value('w:color', color)]),
    ...(size === undefined ? [] : [value('w:sz', String(size)), value('w:szCs', String(size))]),
    ...(underline ? [value('w:u', 'single')] : []),
    ...(fill === undefined ? [] : [shade(fill)]),
    ...(language === undefined ? [] : [value('w:lang', language)]),
  ];
  return properties.length === 0 ? [] : [element('w:rPr', {}, ...properties)];
}

export const fontsOf = (font: string): Xml =>
  element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });

/** One colour behind a text or in a cell. */
export const shade = (fill: string): Xml =>
  element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });

/** Words that look alike; nothing where there are none. */
export const wordRun = (text: string, look: RunLook = {}): readonly Xml[] =>
  text === '' ? [] : [element('w:r', {}, ...runProperties(look), words(text))];

/** The words themselves, every space kept. */
export const words = (text: string): Xml =>
  element('w:t', { 'xml:space': 'preserve' }, xmlText(text));

export const lineBreak: Xml = element('w:r', {}, element('w:br'));

export const tab: Xml = element('w:r', {}, element('w:tab'));

/** A link to a place in the document. Word shows its tip to those who point at it, and reads it aloud. */
export const insideLink = (bookmark: string, children: readonly Xml[], tip?: string): Xml =>
  element(
    'w:hyperlink',
    {
      'w:anchor': bookmark,
      'w:history': '1',
      ...(tip === undefined ? {} : { 'w:tooltip': wordText(tip) }),
    },
    children,
  );

/** One of the signs between which a field and what it shows are. */
export const fieldSign = (
  type: 'begin' | 'separate' | 'end',
  { isOutOfDate = false }: { readonly isOutOfDate?: boolean } = {},
): Xml =>
  element(
    'w:r',
    {},
    element('w:fldChar', { 'w:fldCharType': type, ...(isOutOfDate ? { 'w:dirty': 'true' } : {}) }),
  );

/** What a field is to show: `PAGE`. */
export const fieldInstruction = (instruction: string): Xml =>
  element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, xmlText(instruction)));
