/** Whether an error came from the file system and not from a mistake in this program. */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/** Says that something is not a file that otpath opens. It has the form of an error of the file system. */
export class CannotOpen extends Error {
  readonly syscall = 'open';
  /** A folder; a pipe, a device or a socket; larger than the limit; a link that leads out of its folder. */
  readonly code: 'EISDIR' | 'EFTYPE' | 'EFBIG' | 'ELOOP';
  readonly path: string;
  /** In bytes, where the limit is the reason: what is allowed, and what was found. */
  readonly most: number | undefined;
  readonly size: number | undefined;

  constructor(code: CannotOpen['code'], path: string, most?: number, size?: number) {
    super(`${code}: ${path}`);
    this.name = 'CannotOpen';
    this.code = code;
    this.path = path;
    this.most = most;
    this.size = size;
  }
}

/** Does something with a temporary file. Errors name the file that it is for, which is the one that people know. */
export function inTheNameOf<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!isFileError(error)) throw error;
    const { code } = error;
    throw Object.assign(new Error(`${code ?? ''}: ${path}`, { cause: error }), {
      code,
      syscall: 'write',
      path,
    });
  }
}
