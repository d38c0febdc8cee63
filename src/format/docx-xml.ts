import { XmlComponent, type BaseXmlComponent, type IContext, type IXmlableObject } from 'docx';
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

/** An element for which docx has no class. */
class Element extends XmlComponent {
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #children: readonly (BaseXmlComponent | string)[];

  constructor(
    name: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly (BaseXmlComponent | string)[],
  ) {
    super(name);
    this.#attributes = attributes;
    this.#children = children;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const children = this.#children.map((child) =>
      typeof child === 'string' ? child : child.prepForXml(context),
    );
    return { [this.rootKey]: [{ _attr: this.#attributes }, ...children.filter(Boolean)] };
  }
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (BaseXmlComponent | string)[]
): XmlComponent => new Element(name, attributes, children);

/** An element that has nothing but a value. */
export const value = (name: string, val: string): XmlComponent => element(name, { 'w:val': val });
