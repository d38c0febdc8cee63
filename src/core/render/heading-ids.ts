import type { PluginSimple } from 'markdown-it';
import { plainText, type Token } from './page-tokens.ts';

/** The name under which a heading can be linked to; the same as on GitHub and GitLab. */
export const anchorOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\-_ ]/gu, '')
    .replaceAll(' ', '-');

/** The names of the headings so far. Documents that are read in portions keep them from one to the next. */
export type HeadingNames = Map<string, number>;

/** A name for each heading, so that it can be linked to; the second of two alike gets a number. */
export const headingIds: PluginSimple = (converter) => {
  converter.core.ruler.push('heading-ids', ({ tokens, env }) => {
    nameHeadings(tokens, (env as { readonly headingNames?: HeadingNames }).headingNames);
  });
};

/** The same for tokens that have been read: the words of their headings must be there. */
export function nameHeadings(tokens: readonly Token[], used: HeadingNames = new Map()): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const name = anchorOf(plainText(tokens[index + 1])) || 'section';
    let free = name;
    while (used.has(free)) {
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      free = `${name}-${String(count)}`;
    }
    used.set(free, 0);
    token.attrSet('id', free);
  }
}
