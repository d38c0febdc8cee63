/** Why a file can't be read as a zip: it is none; its end is missing; its list of files is damaged; it lists too many. */
export type UnreadableZip = 'no-zip' | 'cut-off' | 'broken' | 'too-many';

/** Says why a file can't be read as a zip. */
export class CannotReadZip extends Error {
  readonly trouble: UnreadableZip;

  constructor(trouble: UnreadableZip) {
    super(trouble);
    this.name = 'CannotReadZip';
    this.trouble = trouble;
  }
}
