import type { PluginSimple } from 'markdown-it';
import type { Words } from '../words/index.ts';
import { filtersFor, groupRows, nothingShown } from './page-filters.ts';
import { markOf } from './page-tables.ts';
import type { PageSection, Token } from './page-tokens.ts';

/**
 * Makes sections out of headings of the second level, with a list of contents before the first and, where
 * tables of requirements are long, filters before the first of those.
 */
export const sections =
  (words: Words): PluginSimple =>
  (converter) => {
    converter.core.ruler.push('sections', (state) => {
      groupRows(state.tokens, words);
      const titleOf = ({ children }: Token): string =>
        converter.renderer.renderInline(children ?? [], converter.options, state.env);
      const { before, all } = divide(state.tokens, titleOf);
      if (all.length === 0) return;

      const html = (content: string): Token => {
        const token = new state.Token('page_part', '', 0);
        token.meta = { html: content };
        return token;
      };
      const parts = all.filter(hasRequirements);
      const filters = filtersFor(parts, words);
      state.tokens = [
        ...before,
        html(contents(all, parts, words)),
        ...all.flatMap((section) => [
          ...(section === parts[0] ? [html(filters)] : []),
          html(`<section${partClass(section, parts)}>\n`),
          ...section.tokens,
          ...(parts.includes(section) && filters !== '' ? [html(nothingShown(words))] : []),
          html('</section>\n'),
        ]),
      ];
    });
    converter.renderer.rules['page_part'] = (tokens, index) =>
      (tokens[index]!.meta as { readonly html: string }).html;
  };

function divide(
  tokens: readonly Token[],
  titleOf: (inline: Token) => string,
): { readonly before: readonly Token[]; readonly all: readonly PageSection[] } {
  const starts = [...tokens.keys()].filter(
    (index) => tokens[index]!.type === 'heading_open' && tokens[index]!.tag === 'h2',
  );
  return {
    before: tokens.slice(0, starts[0]),
    all: starts.map((start, index) => ({
      id: tokens[start]!.attrGet('id') ?? '',
      title: titleOf(tokens[start + 1]!),
      tokens: tokens.slice(start, starts[index + 1]),
    })),
  };
}

const hasRequirements = ({ tokens }: PageSection): boolean =>
  tokens.some((token) => ['requirements', 'met'].includes(markOf(token) ?? ''));

/** Sections with requirements are numbered, so that the filters can pick one. */
function partClass(section: PageSection, parts: readonly PageSection[]): string {
  const index = parts.indexOf(section);
  return index < 0 ? '' : ` class="part part-${String(index + 1)}"`;
}

function contents(
  all: readonly PageSection[],
  parts: readonly PageSection[],
  { headings }: Words,
): string {
  const links = all.map(
    (section) =>
      `<li${partClass(section, parts)}><a href="#${section.id}">${section.title}</a></li>\n`,
  );
  return `<nav class="contents" aria-labelledby="Contents_title">
<p id="Contents_title">${headings.contents}</p>
<ul>
${links.join('')}</ul>
</nav>
`;
}
