const unknown = (code: string | undefined): string =>
  code === undefined
    ? 'Your computer gave no reason.'
    : `Your computer gave only a code as the reason (${code}).`;

/** Why a file could not be written, by the code of the system. */
export const englishWhyNotWritten = (code: string | undefined): string =>
  unwritable[code ?? ''] ?? unknown(code);

const unwritable: Readonly<Record<string, string>> = {
  EACCES: 'You don’t have permission to write there.',
  EPERM: 'You don’t have permission to write there.',
  EROFS: 'Nothing can be written there.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'You have no space left on the disk.',
  EBUSY: 'Another program is using it.',
  EEXIST: 'Something else has the same name.',
  ENOENT: 'Its folder does not exist.',
  ENOTDIR: 'A file is in the way.',
  EISDIR: 'A folder has the same name.',
  ENXIO: 'Nothing is reading from it.',
  ENAMETOOLONG: 'Its name is too long.',
};

/** Why a file could not be opened, by the code of the system. */
export const englishWhyNotRead = (code: string | undefined): string =>
  unreadable[code ?? ''] ?? unknown(code);

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'It does not exist.',
  ENOTDIR: 'It does not exist.',
  EACCES: 'You don’t have permission to open it.',
  EPERM: 'You don’t have permission to open it.',
  EISDIR: 'It is a folder.',
  EFTYPE: 'It is a pipe or a device, not a file.',
  EFBIG: 'It is too large.',
  ELOOP: 'It is a link to a file somewhere else.',
  EBUSY: 'Another program is using it.',
  EMFILE: 'Too many files are open.',
};
