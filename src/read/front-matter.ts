import type { Problem } from '../model/problem.ts';
import type { TextFile } from './decode.ts';
import type { YamlText } from './yaml.ts';

export interface FrontMatter {
  readonly yaml: YamlText;
  /** Offset of the first character below the closing line. */
  readonly bodyStart: number;
}

const fence = /^---[ \t]*(?:\r?\n|$)/;
/** At the start of a line; only CR and LF end lines here, as in YAML. */
const closing = /(?<=^|[\r\n])(?:---|\.\.\.)[ \t]*(?:\r?\n|\r|$)/;

/**
 * Splits a Markdown file into its front matter, which stands between two lines of three hyphens at the
 * very top, and its body. `---js` and the like are no front matter: nothing in a file is ever run.
 */
export function splitFrontMatter({ path, text }: TextFile): FrontMatter | Problem {
  const refuse = (reason: 'absent' | 'unclosed', end: number): Problem => ({
    kind: 'no-front-matter',
    reason,
    at: { file: path, start: 0, end },
  });
  const firstLine = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
  const opening = fence.exec(text);
  if (!opening) return refuse('absent', firstLine);
  const offset = opening[0].length;
  const end = closing.exec(text.slice(offset));
  if (!end) return refuse('unclosed', firstLine);
  return {
    yaml: { file: path, text: text.slice(offset, offset + end.index), offset },
    bodyStart: offset + end.index + end[0].length,
  };
}
