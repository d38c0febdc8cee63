/** Something that somebody wrote before, to be made into evidence. */
export interface Notes {
  /** As Markdown. A picture stands in it as `![…](otpath-picture:1)`, counted from 1. */
  readonly text: string;
  readonly pictures: readonly NotesPicture[];
  /** What could not be taken over. */
  readonly leftOut: { readonly pictures: number; readonly parts: readonly NotesPart[] };
}

/** Parts of a Word document that can't be made into Markdown, as one speaks of them. */
export type NotesPart = 'formulas' | 'charts and diagrams' | 'comments' | 'headers and footers';

export interface NotesPicture {
  /** The name that the picture should have. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file can't be made into evidence. */
export type NotesTrouble =
  | 'lock-file'
  | 'table'
  | 'old-word'
  | 'pdf'
  | 'other-kind'
  | 'too-large'
  | 'encrypted'
  | 'broken'
  | 'empty';

/** Puts the names that pictures have now into a text. */
export const withPictures = (text: string, names: readonly string[]): string =>
  text.replace(/\]\(otpath-picture:(\d+)\)/g, (whole, number: string) => {
    const name = names[Number(number) - 1];
    return name === undefined ? whole : `](${encodeURI(name).replace(/[()]/g, '\\$&')})`;
  });
