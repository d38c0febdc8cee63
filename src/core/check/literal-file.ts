import type { OtherFile } from '../model/folder.ts';

/**
 * The file beside `from` that is called exactly what was written, although the words would mean something else on
 * Windows: a drive (`a:b.pdf`), a device (`CON.pdf`), a folder (`a\b.pdf`).
 */
export function literalFile(
  from: string,
  written: string,
  files: readonly OtherFile[],
): OtherFile | undefined {
  const path = from.slice(0, from.lastIndexOf('/') + 1) + written.normalize('NFC');
  return files.find((file) => file.path === path);
}
