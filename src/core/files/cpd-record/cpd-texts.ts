import type { SourceFile } from '../../model/folder.ts';
import type { PortfolioText } from '../../model/portfolio.ts';
import { splitFrontMatter } from '../evidence/front-matter.ts';
import type { SourceSet } from '../source-set.ts';

/** Reads the texts of a CPD record. Front matter may stand above them, and is not part of them. */
export function readCpdTexts(
  files: readonly SourceFile[],
  sources: SourceSet,
): readonly PortfolioText[] {
  return files.flatMap((source) => {
    const file = sources.open(source);
    if (!file) return [];
    const split = splitFrontMatter(file);
    const start = 'kind' in split ? 0 : split.bodyStart;
    const at = { file: file.path, start, end: file.text.length };
    return [{ file: file.path, body: { text: file.text.slice(start), at } }];
  });
}
