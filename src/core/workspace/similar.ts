import { addIgnored, type IgnoredRuns } from '../assess/similar-runs.ts';
import { splitFrontMatter } from '../files/evidence/front-matter.ts';
import { isLeftBehind } from '../files/read-folder.ts';
import type { Framework } from '../model/framework.ts';
import { defaultLimits } from '../model/limits.ts';
import { isRefusal, type FileSource } from '../model/ports.ts';
import { decodeText, isProblem } from '../text/decode.ts';

export { leastShared, SimilarFinder } from '../assess/similar.ts';

/** The text of a piece below its head, read by itself; undefined where it is gone or can't be read. */
export function bodyOfPiece(files: FileSource, file: string): string | undefined {
  if (isLeftBehind(file)) return undefined;
  const bytes = files.read(file, defaultLimits.textFile);
  if (isRefusal(bytes)) return undefined;
  const text = decodeText({ path: file, bytes });
  if (isProblem(text)) return undefined;
  const split = splitFrontMatter(text);
  return 'kind' in split ? undefined : text.text.slice(split.bodyStart);
}

/** What a template says is nobody's own, and neither are its questions. */
export function runsOfTemplates(texts: readonly string[]): IgnoredRuns {
  const ignored = new Set<number>();
  for (const text of texts) addIgnored(text.replace(/\{%.*?%\}|\{\{.*?\}\}/gs, ' '), ignored);
  return ignored;
}

/** Every text of a framework, in every language that it has: to quote it is not to copy from anybody. */
export function runsOfFramework(framework: Framework): IgnoredRuns {
  const ignored = new Set<number>();
  for (const text of textsIn(framework)) addIgnored(text, ignored);
  return ignored;
}

/** Every text at any depth of some data. */
function* textsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data;
  else if (data instanceof Map) for (const one of data.values()) yield* textsIn(one);
  else if (typeof data === 'object' && data !== null) {
    for (const one of Object.values(data)) yield* textsIn(one);
  }
}

/** What any of several says is nobody's own. */
export const ignoredByAny = (all: readonly IgnoredRuns[]): IgnoredRuns => ({
  has: (run) => all.some((one) => one.has(run)),
});
