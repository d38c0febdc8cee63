import type { Folder, OtherFile, SourceFile } from '../../src/core/model/folder.ts';
import { isPortfolioSource } from '../../src/core/model/layout.ts';

const encoder = new TextEncoder();

/** A portfolio's folder out of texts by path, as the disk would give it. */
export function portfolioFolder(
  files: Iterable<readonly [string, string]>,
  refused: Folder['refused'] = [],
): Folder {
  const sources: SourceFile[] = [];
  const others: OtherFile[] = [];
  for (const [path, text] of files) {
    const bytes = encoder.encode(text);
    if (isPortfolioSource(path)) sources.push({ path, bytes });
    else others.push({ path, size: bytes.length, head: bytes.subarray(0, 560) });
  }
  return { sources, others, refused };
}

/** A framework's folder out of texts by path. */
export function frameworkFolder(files: Iterable<readonly [string, string]>): Folder {
  const sources = [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return { sources, others: [], refused: [] };
}
