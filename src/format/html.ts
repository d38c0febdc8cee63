import MarkdownIt, { type PluginSimple } from 'markdown-it';
import type { State } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import type { Words } from '../report/words/index.ts';
import { cleanText } from './clean.ts';
import { fillTemplate } from './fill-template.ts';
import { charts } from './page-charts.ts';
import { isLanguageMark, languageSpans } from './page-languages.ts';
import { marks } from './page-marks.ts';
import { sections } from './page-sections.ts';
import { accessibleTables } from './page-tables.ts';
import { insideStyle, printMargins } from './page-styles.ts';
import { plainText } from './page-tokens.ts';
import type { Templates } from './templates.ts';

export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly markdown: string;
  readonly words: Words;
  readonly templates: Templates;
  /** SHA-256 in base64, by which the page's Content-Security-Policy lets its styles in. */
  readonly hashOf: (text: string) => string;
  /** What stands at the top of every printed page. */
  readonly running?: string | undefined;
  /** The one word that says that the document is none yet; it stands at the top of the screen and of every printed page. */
  readonly draft?: string | undefined;
}

/** One self-contained page: no script, no request, styles inside and named by their hash. */
export function formatHtml({
  title,
  language,
  markdown,
  words,
  templates,
  hashOf,
  running,
  draft,
}: Page): string {
  const converter = new MarkdownIt({ html: false, linkify: false, typographer: false });
  converter.validateLink = isSafeLink;
  converter.disable('image');
  // Each builds on what the ones before it have made of the document.
  converter.use(marks);
  converter.use(languageSpans);
  converter.use(accessibleTables);
  converter.use(headingIds);
  converter.use(sections(words));
  converter.use(charts);
  converter.use(stateBadges(words));
  const env = {};
  const tokens = converter.parse(markdown, env);
  const styles = [
    templates['styles.css']?.text ?? '',
    ...(running === undefined && draft === undefined ? [] : [printMargins({ running, draft })]),
  ].map(insideStyle);
  return fillTemplate(
    'page.html',
    templates,
    {
      title: cleanText(title),
      language,
      styles: styles.map((text) => ({ text, hash: hashOf(text) })),
      skip: words.headings.skip,
      start: tokens.find(({ tag }) => tag === 'h2')?.attrGet('id'),
      draft: draft === undefined ? undefined : cleanText(draft),
      content: converter.renderer.render(tokens, converter.options, env),
    },
    'escape',
  );
}

/** Links to the web, to mail and inside the page; nothing that runs, and nothing on this computer. */
const isSafeLink = (url: string): boolean =>
  /^(?:https?:\/\/|mailto:|#)/i.test(url.trim()) || isLanguageMark(url);

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
