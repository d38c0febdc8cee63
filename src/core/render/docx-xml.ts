import { cleanText } from '../text/clean.ts';

/** A piece of XML. Only the functions of this file make it, so that no text gets into a document unescaped. */
export type Xml = string & { readonly xml: true };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** What XML 1.0 can't hold even when it is escaped: halves of characters, and what is none. */
const impossible = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as a document can hold it, on one line. */
export const wordText = (text: string): string => cleanText(text).replace(impossible, '\uFFFD');

/** A text of a document, on one line. */
export const xmlText = (text: string): Xml => escaped(wordText(text)) as Xml;

type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and what is inside it; long lists as they are, since a function takes only so many arguments. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...inside: readonly (Xml | readonly Xml[])[]
): Xml {
  const children = inside.flat();
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${escaped(value)}"`;
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml;
}

/** The same in pieces, for an element that is too large to be held twice. */
export function* elementInPieces(
  name: string,
  attributes: Attributes,
  children: Iterable<Xml>,
): Generator<Xml, void> {
  const end = `</${name}>`;
  yield element(name, attributes, '' as Xml).slice(0, -end.length) as Xml;
  yield* children;
  yield end as Xml;
}

/** An element that has nothing but a value. */
export const value = (name: string, val: string): Xml => element(name, { 'w:val': val });

/** A property that is switched on, in as many places as Word wants it. */
export const on = (...names: readonly string[]): readonly Xml[] =>
  names.map((name) => element(name));

/** A part of the package: a whole XML file. */
export const part = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** The vocabularies that Word's parts use. */
export const vocabularies: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
};
