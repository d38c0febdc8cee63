import {
  XmlComponent,
  type BaseXmlComponent,
  type IContext,
  type ImageRun,
  type IXmlableObject,
  type TextRun,
} from 'docx';
import { cleanText } from './clean.ts';

/** What XML 1.0 can't hold even when it is escaped: halves of characters, and what is none. */
const impossible = /[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Stands for `{` until the document is written: docx fills places in braces, such as numbers of lists, by
 * searching all that is written, and must not find one in a text. No cleaned text holds it.
 */
const brace = '\u0001';

/** A text as a document can hold it, on one line. */
export const wordText = (text: string): string =>
  cleanText(text).replace(impossible, '\uFFFD').replaceAll('{', brace);

/** Puts the braces of texts back. */
export const withBraces = (xml: string): string => xml.replaceAll(brace, '{');

/** What a paragraph consists of. */
export type Piece = TextRun | ImageRun;

type Attributes = Readonly<Record<string, string>>;

/** An element for which docx has no class, or a slow one: a long document has a hundred thousand. */
export class Element extends XmlComponent {
  readonly #name: string;
  readonly #attributes: Attributes;
  readonly #children: readonly (BaseXmlComponent | string)[];

  constructor(
    name: string,
    attributes: Attributes,
    children: readonly (BaseXmlComponent | string)[],
  ) {
    super(name);
    this.#name = name;
    this.#attributes = attributes;
    this.#children = children;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const children = this.#children.map((child) =>
      typeof child === 'string' ? child : child.prepForXml(context),
    );
    const attributes = { _attr: this.#attributes };
    return {
      [this.#name]: children.length === 0 ? attributes : [attributes, ...children.filter(Boolean)],
    };
  }
}

export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly (BaseXmlComponent | string)[]
): Piece => pieceOf(new Element(name, attributes, children));

/** docx writes whatever can be written, and names only its own classes. */
export const pieceOf = (element: Element): Piece => element as unknown as TextRun;

/** An element that has nothing but a value. */
export const value = (name: string, val: string): Piece => element(name, { 'w:val': val });

/** A link to a heading of the document. */
export const insideLink = (bookmark: string, children: readonly Piece[]): Piece =>
  element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' }, ...children);
