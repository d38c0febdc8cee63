/** Why something could not be written, in words, by the code of the system. */
export const whyNotWritten = (code: string | undefined): string =>
  reasons[code ?? ''] ??
  (code ? `the system gave no reason in words (${code})` : 'the system gave no reason');

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your room on the disk is used up',
  EBUSY: 'another program holds it',
  EEXIST: 'there is something else of that name',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a file is in the way',
  EISDIR: 'a folder has its name',
  ENXIO: 'nothing reads from it',
  ENAMETOOLONG: 'its name is too long',
};
