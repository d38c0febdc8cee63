/**
 * Why a zip can't be made: a file is no longer what was hashed; there is more in it, or there are more
 * files, than a zip that every computer opens can hold.
 */
export type ZipTrouble = 'changed' | 'too-large' | 'too-many';

/** Says why a zip was not made. Nothing has been written then. */
export class CannotZip extends Error {
  readonly trouble: ZipTrouble;
  /** The path in the zip of the file that has changed. */
  readonly path: string | undefined;

  constructor(trouble: ZipTrouble, path?: string) {
    super(path === undefined ? trouble : `${trouble}: ${path}`);
    this.name = 'CannotZip';
    this.trouble = trouble;
    this.path = path;
  }
}
