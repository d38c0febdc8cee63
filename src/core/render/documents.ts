import type { IsoDate } from '../model/date.ts';
import type { OtherLanguage } from '../report/other-languages.ts';
import type { Words } from '../words/index.ts';
import type { Formatter, RenderContext } from './render-context.ts';
import { withoutMarks } from './templates.ts';

/** A document is one Markdown template over one view. The libraries are loaded only when they are asked for. */
export const markdownOf =
  <View>(
    template: string,
    scope: (view: View) => object,
    otherLanguages: (view: View, material: RenderContext) => readonly OtherLanguage[] = () => [],
  ): Formatter<View> =>
  async (view, material) => {
    const { words, templates } = material;
    const { renderMarkdown } = await import('./markdown.ts');
    const { files } = await templates();
    return renderMarkdown(template, files, scope(view), words, otherLanguages(view, material));
  };

/** Markdown that is read as it is, not made into a page. */
export const readAsIs =
  <View>(markdown: Formatter<View>): Formatter<View> =>
  (view, material) =>
    markdown(view, withoutMarks(material));

/** The page of a document is made from its Markdown. */
export const pageOf =
  <View>(
    markdown: Formatter<View>,
    titleOf: (view: View, words: Words) => string,
    runningOf: (view: View) => string | undefined = () => undefined,
  ): Formatter<View> =>
  async (view, material) => {
    const { formatHtml } = await import('./html.ts');
    const { words, language } = material;
    const { files: templates, hashOf } = await material.templates();
    const title = titleOf(view, words);
    return formatHtml({
      title,
      language,
      markdown: await markdown(view, material),
      words,
      templates,
      hashOf,
      running: runningOf(view),
    });
  };

/** What a page of a document shows, for a page that has other things around it. */
export const contentOf =
  <View>(markdown: Formatter<View>): Formatter<View> =>
  async (view, material) => {
    const { documentContent } = await import('./html.ts');
    const { words } = material;
    return documentContent({ markdown: await markdown(view, material), words }).html;
  };

/** And so is the Word document. */
export const wordDocumentOf =
  <View extends { readonly asOf: IsoDate }>(
    markdown: Formatter<View>,
    titleOf: (view: View, words: Words) => string,
    runningOf: (view: View) => string = () => '',
  ) =>
  async (view: View, material: RenderContext): Promise<Uint8Array> => {
    const { formatDocx } = await import('./docx.ts');
    const { words, language } = material;
    return formatDocx({
      title: titleOf(view, words),
      language,
      markdown: await markdown(view, material),
      words,
      day: view.asOf,
      running: runningOf(view),
      images: new Map(),
      reference: await material.reference(),
    });
  };
