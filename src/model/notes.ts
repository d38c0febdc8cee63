/** Something that somebody wrote before, to be made into evidence. */
export interface Notes {
  /** As Markdown. A picture stands in it as `![…](otpath-picture:1)`, counted from 1. */
  readonly text: string;
  readonly pictures: readonly NotesPicture[];
  /** How many pictures could not be taken over. */
  readonly leftOut: number;
}

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
