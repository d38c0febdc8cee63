import type { PluginSimple } from 'markdown-it';
import { atSquares, shapeOfSign, type StateShape } from '../model/state-shapes.ts';
import type { Words } from '../words/index.ts';
import { markOf, tablesIn } from './page-tables.ts';
import { closingAt, type Token } from './page-tokens.ts';

type TokenClass = new (type: string, tag: string, nesting: 0) => Token;

/** The end of the wall, for those who skip its many links. No heading has a name with a capital letter. */
const endOfWall = 'Wall_end';

/**
 * Draws the squares of a wall of requirements, and of the legend above it. A square that is a link is called what its
 * title says.
 */
export const squares =
  (words: Words): PluginSimple =>
  (converter) => {
    const { escapeHtml } = converter.utils;
    converter.core.ruler.push('squares', ({ tokens, Token }) => {
      for (const [index, token] of tokens.entries()) {
        const legend = tokens[index + 1];
        if (token.type === 'paragraph_open' && markOf(token) === 'squares' && legend) {
          legend.children = (legend.children ?? []).flatMap((one) => drawn(one, Token));
        }
      }
      for (const { open, body } of tablesIn(tokens, (mark) => mark === 'wall')) {
        let areLinks = false;
        for (const { inline } of body.flatMap(({ cells }) => cells.slice(1))) {
          areLinks ||= nameLinks(inline.children ?? []);
          inline.children = (inline.children ?? []).flatMap((one) => drawn(one, Token));
        }
        if (!areLinks) continue;
        const start = tokens.indexOf(open);
        tokens.splice(closingAt(tokens, start, 'table_close') + 1, 0, new Token('wall-end', '', 0));
        tokens.splice(start, 0, new Token('wall-start', '', 0));
      }
    });
    converter.renderer.rules['square'] = (tokens, index) =>
      square(tokens[index]!.content as StateShape);
    converter.renderer.rules['wall-start'] = () =>
      `<p class="past"><a href="#${endOfWall}">${escapeHtml(words.headings.skipWall)}</a></p>\n`;
    converter.renderer.rules['wall-end'] = () => `<div id="${endOfWall}" tabindex="-1"></div>\n`;
  };

function nameLinks(tokens: readonly Token[]): boolean {
  const links = tokens.filter(
    (token) => token.type === 'link_open' && token.attrGet('title') !== null,
  );
  for (const link of links) link.attrSet('aria-label', link.attrGet('title')!);
  return links.length > 0;
}

/** A text with drawings in the place of its signs. */
function drawn(token: Token, Token: TokenClass): readonly Token[] {
  if (token.type !== 'text') return [token];
  return token.content.split(atSquares).flatMap((content) => {
    if (content === '') return [];
    const shape = shapeOfSign(content);
    const piece = new Token(shape ? 'square' : 'text', '', 0);
    piece.content = shape ?? content;
    return [piece];
  });
}

const inside: Readonly<Record<StateShape, string>> = {
  full: '<rect width="14" height="14" fill="currentColor"/>',
  framed: '<rect x="4" y="4" width="6" height="6" fill="currentColor"/>',
  lined: '<path d="M2 4.5h10M2 7h10M2 9.5h10" stroke="currentColor"/>',
  half: '<rect width="7" height="14" fill="currentColor"/>',
  empty: '',
};

const square = (shape: StateShape): string =>
  `<svg class="square ${shape}" aria-hidden="true" focusable="false" width="14" height="14" viewBox="0 0 14 14">${inside[shape]}<rect x="1" y="1" width="12" height="12" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;
