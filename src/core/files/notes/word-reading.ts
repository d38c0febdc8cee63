import type { BlockContent } from 'mdast';
import type { Losses } from './losses.ts';
import type { Parts, PartRelationship } from './word-parts.ts';
import type { Numbering } from './word-numbering.ts';
import type { Styles } from './word-styles.ts';
import type { Element } from './word-xml.ts';

/** A footnote or endnote, in the order in which the text points to them. */
export interface NoteMark {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** One field that Word fills in, such as a date or a cross reference, while its pieces are read. */
export interface Field {
  instruction: string;
  /** Its result follows; until then its pieces are instructions. */
  isResult: boolean;
  /** A box to tick or a list to choose from shows its answer without a result. */
  readonly answer?: string | undefined;
}

/** What is known while one document is read. */
export interface Reading {
  readonly parts: Parts;
  /** Of the part that is being read. */
  readonly relationships: ReadonlyMap<string, PartRelationship>;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly losses: Losses;
  readonly notes: NoteMark[];
  /** Fields that are open, the innermost last. */
  readonly fields: Field[];
  /** The address in the text of a picture; undefined where it can't be shown. */
  readonly picture: (bytes: Uint8Array) => string | undefined;
  /** Reads a document in another form that stands inside this one. */
  readonly inserted: (bytes: Uint8Array, path: string) => readonly BlockContent[] | undefined;
  /** Text boxes of the paragraph that is being read; their text follows it. */
  readonly boxes: Element[];
}
