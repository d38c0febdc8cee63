import type { PluginSimple } from 'markdown-it';
import type { Token } from './page-tokens.ts';

/** A link definition that no text links to: readers of Markdown show nothing of it. */
const mark = /^\[otpath\]: # \(([a-z-]+)((?: \d+(?:\.\d+)?)*)\)$/;

/** Whether a line says what the block after it is. */
export const isMark = (line: string): boolean => mark.test(line);

/**
 * Templates say what a block is with a line before it, `[otpath]: # (timeline)`, so that a page can draw it. Numbers after
 * the word are what is drawn and can't be read from the block.
 * Text from files can't be a mark, because its brackets are escaped.
 */
export const marks: PluginSimple = (converter) => {
  converter.block.ruler.before('reference', 'mark', (state, line, _, silent) => {
    const start = state.bMarks[line]! + state.tShift[line]!;
    const [, name, data = ''] = mark.exec(state.src.slice(start, state.eMarks[line])) ?? [];
    if (name === undefined) return false;
    if (silent) return true;
    const token = state.push('mark', '', 0);
    token.content = name;
    token.meta = { data: data.split(' ').slice(1).map(Number) };
    state.line = line + 1;
    return true;
  });
  converter.core.ruler.after('block', 'marks', (state) => {
    const kept: Token[] = [];
    let found: Token | undefined;
    for (const token of state.tokens) {
      if (token.type === 'mark') {
        found = token;
        continue;
      }
      if (found !== undefined) markBlock(token, found);
      found = undefined;
      kept.push(token);
    }
    state.tokens = kept;
  });
};

/** The frame around a table bears its mark; other blocks bear theirs themselves. */
function markBlock(token: Token, { content: name, meta }: Token): void {
  token.meta = { ...(token.meta as object | null), ...(meta as object), mark: name };
  if (token.type !== 'table_open') token.attrJoin('class', name);
}
