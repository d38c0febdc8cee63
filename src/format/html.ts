import { Liquid } from 'liquidjs';
import MarkdownIt, { type PluginSimple } from 'markdown-it';
import type { State } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import type { Words } from '../report/words/index.ts';
import { cleanText } from './clean.ts';
import type { Templates } from './markdown.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly markdown: string;
  readonly words: Words;
  readonly templates: Templates;
  /** SHA-256 of `styles.css` in base64, for the page's Content-Security-Policy. */
  readonly styleHash: string;
}

/** One self-contained page: no script, no request, styles inside and named by their hash. */
export function formatHtml({
  title,
  language,
  markdown,
  words,
  templates,
  styleHash,
}: Page): string {
  const converter = new MarkdownIt({ html: false, linkify: false, typographer: false });
  converter.validateLink = isSafeLink;
  converter.disable('image');
  converter.use(accessibleTables);
  converter.use(headingIds);
  converter.use(stateBadges(words));
  const page = new Liquid({
    templates: { ...templates },
    outputEscape: 'escape',
    strictVariables: true,
  });
  return page.renderFileSync('page.html', {
    title: cleanText(title),
    language,
    style: templates['styles.css'],
    styleHash,
    content: converter.render(markdown),
  }) as string;
}

/** Links to the web, to mail and inside the page; nothing that runs, and nothing on this computer. */
const isSafeLink = (url: string): boolean => /^(?:https?:\/\/|mailto:|#)/i.test(url.trim());

/**
 * Tables that a screen reader can announce: the heading before them as caption, heads that say what they
 * head, and a frame that can be scrolled with the keyboard on a narrow screen.
 */
const accessibleTables: PluginSimple = (converter) => {
  converter.core.ruler.push('accessible-tables', ({ tokens }) => {
    let heading = '';
    let firstCell = false;
    let inBody = false;
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') heading = plainText(tokens[index + 1]);
      if (token.type === 'table_open') token.meta = { caption: heading };
      if (token.type === 'tbody_open') inBody = true;
      if (token.type === 'tbody_close') inBody = false;
      if (token.type === 'tr_open') firstCell = true;
      if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
      if (token.type === 'th_open') token.attrSet('scope', 'col');
      if (token.type === 'td_open' && inBody && firstCell) {
        token.tag = 'th';
        token.attrSet('scope', 'row');
        closing(tokens, index, 'td_close').tag = 'th';
      }
      if (token.type === 'td_open') firstCell = false;
    }
  });
  const escape = converter.utils.escapeHtml;
  converter.renderer.rules['table_open'] = (tokens, index) => {
    const { caption } = tokens[index]!.meta as { caption: string };
    const label = escape(caption);
    return `<div class="table" role="region" tabindex="0" aria-label="${label}">\n<table>\n<caption>${label}</caption>\n`;
  };
  converter.renderer.rules['table_close'] = () => '</table>\n</div>\n';
};

/** The page's policy allows no style attributes; columns of numbers get a class in their place. */
function alignByClass(token: Token): void {
  const right = token.attrGet('style') === 'text-align:right';
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  if (right) token.attrSet('class', 'number');
}

/** A name for each heading, so that it can be linked to; the second of two alike gets a number. */
const headingIds: PluginSimple = (converter) => {
  converter.core.ruler.push('heading-ids', ({ tokens }) => {
    const used = new Map<string, number>();
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const words = plainText(tokens[index + 1])
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? ['section'];
      const name = words.join('-');
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      token.attrSet('id', count === 1 ? name : `${name}-${String(count)}`);
    }
  });
};

/** Reports write states as code; a page shows them as labels. The word stays, the colour only helps. */
const stateBadges =
  (words: Words): PluginSimple =>
  (converter) => {
    const states = new Map(
      Object.entries(words.states).map(([state, word]) => [word, state as State]),
    );
    const plain = converter.renderer.rules.code_inline!;
    converter.renderer.rules.code_inline = (tokens, index, options, env, self) => {
      const state = states.get(tokens[index]!.content);
      return state === undefined
        ? plain(tokens, index, options, env, self)
        : `<span class="state ${state}">${converter.utils.escapeHtml(tokens[index]!.content)}</span>`;
    };
  };

function plainText(inline: Token | undefined): string {
  return (inline?.children ?? []).map(({ content }) => content).join('');
}

function closing(tokens: readonly Token[], from: number, type: string): Token {
  return tokens.slice(from).find((token) => token.type === type)!;
}
