/** A piece of XML as data: only known names are in it, and nothing that leads out of the document. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** How something looks in an organisation's Word document, with all that it takes over from other styles. */
export interface ReferenceStyle {
  /** Of a paragraph; empty for a style of characters. */
  readonly paragraph: readonly XmlNode[];
  readonly characters: readonly XmlNode[];
}

/** What runs at the top or the bottom of a page. A picture is named by its number in `pictures`, from 0. */
export type ReferenceLines = readonly XmlNode[];

export interface ReferencePicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg' | 'gif';
}

/** What a document takes from an organisation's own Word document. */
export interface WordReference {
  /** By the English names of Word's own styles, in small letters: `heading 1`, `normal`. */
  readonly styles: ReadonlyMap<string, ReferenceStyle>;
  /** What holds where no style says anything. */
  readonly defaults: ReferenceStyle;
  readonly theme: XmlNode | undefined;
  /** In twentieths of a point; absent where the document says nothing that can be used. */
  readonly page: ReferencePage | undefined;
  readonly headers: Readonly<Record<ReferencePages, ReferenceLines | undefined>>;
  readonly footers: Readonly<Record<ReferencePages, ReferenceLines | undefined>>;
  readonly pictures: readonly ReferencePicture[];
}

/** All pages, or the first where it is different. */
export type ReferencePages = 'default' | 'first';

export interface ReferencePage {
  readonly width: number;
  readonly height: number;
  readonly isLandscape: boolean;
  readonly margins: Readonly<
    Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>
  >;
}

/** Why no look can be taken from a file. */
export type ReferenceFault = 'no-word-document' | 'too-large';
