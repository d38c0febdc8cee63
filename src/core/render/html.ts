import type { PluginSimple } from 'markdown-it';
import type { State } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { headingIds } from './heading-ids.ts';
import { fillTemplate } from './fill-template.ts';
import { charts } from './page-charts.ts';
import { documentConverter } from './page-converter.ts';
import { rowGroups } from './page-filters.ts';
import { embedFiles, type PageFiles } from './page-files.ts';
import { formScript } from './page-form-script.ts';
import { panelCheckScript } from './panel-check-script.ts';
import { formIn, forms } from './page-forms.ts';
import { embedPictures, pagePictureAt, type Pictures } from './page-pictures.ts';
import { squares } from './page-squares.ts';
import { pageContent, type PageContent } from './page-sections.ts';
import { accessibleTables } from './page-tables.ts';
import { insideStyle, printMargins } from './page-styles.ts';
import type { Templates } from './templates.ts';

export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly markdown: string;
  readonly words: Words;
  readonly templates: Templates;
  /** Pictures that the page shows; without them it shows none. */
  readonly pictures?: Pictures | undefined;
  /** Attachments that the page holds, by the address under which the Markdown leads to them; without it they are beside the page. */
  readonly files?: PageFiles | undefined;
  /** What a form has before what saves it: HTML that is ours, and the script that makes it work. */
  readonly formPart?: { readonly html: string; readonly script: string } | undefined;
  /** SHA-256 in base64, by which the page's Content-Security-Policy lets its styles in. */
  readonly hashOf: (text: string) => string;
  /** What stands at the top of every printed page. */
  readonly running?: string | undefined;
  /** The one word that says that the document is none yet; it stands at the top of the screen and of every printed page. */
  readonly draft?: string | undefined;
  /** Called now and then, where much is no longer needed. */
  readonly tidy?: (() => void) | undefined;
}

/** A document as the inside of a page. */
export function documentContent({
  markdown,
  words,
  pictures = new Map(),
  files,
  formPart,
  tidy = () => undefined,
}: Pick<Page, 'markdown' | 'words' | 'pictures' | 'files' | 'formPart' | 'tidy'>): PageContent {
  const converter = documentConverter((url) => pagePictureAt(url, pictures) !== undefined);
  if (pictures.size === 0) converter.disable('image');
  // Each builds on what the ones before it have made of the document.
  converter.use(accessibleTables);
  converter.use(headingIds);
  converter.use(rowGroups(words));
  converter.use(charts);
  converter.use(squares(words));
  converter.use(forms(words, formPart?.html));
  converter.use(stateBadges(words));
  converter.use(embedPictures(pictures));
  if (files) converter.use(embedFiles(files));
  return pageContent(markdown, converter, words, tidy);
}

/** One self-contained page: no request, styles inside and named by their hash, and no script but that of a form. */
export function formatHtml({
  title,
  language,
  markdown,
  words,
  templates,
  pictures,
  files,
  formPart,
  hashOf,
  running,
  draft,
  tidy,
}: Page): string {
  const { start, html: content } = documentContent({
    markdown,
    words,
    pictures,
    files,
    formPart,
    tidy,
  });
  tidy?.();
  const form = formIn(markdown);
  const hasForm = form !== undefined;
  const script = form === 'pack-code' ? panelCheckScript + formScript : formScript;
  const styles = [
    templates['styles.css']?.text ?? '',
    ...(hasForm ? [templates['panel-form.css']?.text ?? ''] : []),
    ...(running === undefined && draft === undefined ? [] : [printMargins({ running, draft })]),
  ].map(insideStyle);
  return fillTemplate(
    'page.html',
    templates,
    {
      title: cleanText(title),
      language,
      scripts: (hasForm ? [script, ...(formPart ? [formPart.script] : [])] : []).map((text) => ({
        text,
        hash: hashOf(text),
      })),
      styles: styles.map((text) => ({ text, hash: hashOf(text) })),
      skip: words.headings.skip,
      start,
      draft: draft === undefined ? undefined : cleanText(draft),
      content,
    },
    'escape',
  );
}

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
