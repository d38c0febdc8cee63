/** Something that somebody wrote before, to be made into evidence. */
export interface Notes {
  /** As Markdown. A picture or file is in it as `![…](otpath-picture:1)`, counted from 1. */
  readonly text: string;
  readonly pictures: readonly NotesPicture[];
  /** What could not become Markdown, with how often it was there. */
  readonly losses: ReadonlyMap<Loss, number>;
  /** Pictures and files that the text names and that are not copied. */
  readonly notCopied: readonly NotCopied[];
}

/** A picture of the notes, or a file that they link to. Both are copied beside the evidence. */
export interface NotesPicture {
  /** The name that the copy should have. */
  readonly name: string;
  readonly source: { readonly bytes: Uint8Array } | { readonly file: string };
  /** Whether it is a picture that the text shows without alternative text. */
  readonly needsAlt: boolean;
}

/** A picture that the text shows without alternative text, by its number. */
export interface BarePicture {
  readonly number: number;
  readonly name: string;
}

export const barePictures = (pictures: readonly NotesPicture[]): readonly BarePicture[] =>
  pictures.flatMap(({ name, needsAlt }, index) => (needsAlt ? [{ number: index + 1, name }] : []));

/** Why something that the text names is not copied. */
export interface NotCopied {
  /** As the notes have it. */
  readonly address: string;
  readonly why: 'not-there' | 'outside' | 'web' | 'not-shown' | 'not-seen';
}

/** Something in the head of notes that could not be used. It is kept at the end of the text. */
export interface UnusedHead {
  /** In the notes, from 1. */
  readonly line: number;
  readonly kind:
    /** Nothing closes the head, so all of it is text. */
    | 'unclosed'
    /** No YAML. */
    | 'broken'
    | 'twice'
    /** The value of a name that is known. */
    | 'answer'
    | 'claim'
    | 'claim-twice'
    | 'no-rationale'
    | 'no-statement';
  /** The name that it belongs to, or the statement of a claim. */
  readonly what: string;
}

/** What can't become Markdown, or is left out on purpose. Each has its sentence where it is told. */
export type Loss =
  | 'hidden-text'
  | 'hidden-on-page'
  | 'tracked-deletions'
  | 'tracked-insertions'
  | 'comments'
  | 'headers-and-footers'
  | 'unused-notes'
  | 'table-of-contents'
  | 'formulas'
  | 'formulas-in-line'
  | 'charts-and-diagrams'
  | 'drawings'
  | 'embedded-files'
  | 'inserted-documents'
  | 'pictures-not-shown'
  | 'too-many-pictures'
  | 'pictures-elsewhere'
  | 'cropped-pictures'
  | 'links-elsewhere'
  | 'looks'
  | 'capitals'
  | 'numbering'
  | 'symbols'
  | 'empty-fields'
  | 'merged-cells'
  | 'nested-tables';

/** Why a file can't be made into evidence. */
export type NotesTrouble =
  | 'lock-file'
  | 'table'
  | 'old-word'
  | 'rich-text'
  | 'open-document'
  | 'pages'
  | 'pdf'
  | 'other-kind'
  | 'too-large'
  | 'too-much'
  | 'too-deep'
  | 'encrypted'
  | 'not-word'
  | 'broken'
  | 'empty';

/** What somebody says of pictures that have no alternative text, by the number of the picture. */
export type Alternatives = ReadonlyMap<number, string>;

/** Puts the names that pictures have now into a text, and what was said of those without alternative text. */
export const withPictures = (
  text: string,
  names: readonly string[],
  alternatives: Alternatives = new Map(),
): string =>
  text
    .replace(/!\[\]\((?=otpath-picture:(\d+)\))/g, (whole, number: string) => {
      const alternative = alternatives.get(Number(number));
      return alternative === undefined ? whole : `![${escaped(alternative)}](`;
    })
    .replace(/\]\(otpath-picture:(\d+)(?=[\s)])/g, (whole, number: string) => {
      const name = names[Number(number) - 1];
      return name === undefined ? whole : `](${encodeURI(name).replace(/[()]/g, '\\$&')}`;
    });

/** One line that can be the alternative text of a picture, whatever is in it. */
const escaped = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]*_`<&]/g, '\\$&');
