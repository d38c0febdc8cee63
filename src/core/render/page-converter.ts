import MarkdownIt, { type PluginSimple } from 'markdown-it';
import { isAttachmentAddress } from '../text/pack-path.ts';
import { anchors } from './page-anchors.ts';
import { isLanguageMark, languageSpans } from './page-languages.ts';
import { marks } from './page-marks.ts';

/**
 * Reads the Markdown of a document with its marks. Nothing in it is taken for HTML. `isPicture` knows the
 * addresses of the pictures that the document has.
 */
export function documentConverter(isPicture: (url: string) => boolean = () => false): MarkdownIt {
  const converter = new MarkdownIt({ html: false, linkify: false, typographer: false });
  converter.validateLink = (url) => isSafeLink(url) || isPicture(url);
  return converter.use(lineBreaks).use(anchors).use(marks).use(languageSpans);
}

/** A new line in a cell, which Markdown has no other sign for. Any other tag is text. */
const lineBreaks: PluginSimple = (converter) => {
  converter.inline.ruler.before('html_inline', 'line-break', (state, silent) => {
    if (!state.src.startsWith('<br>', state.pos)) return false;
    if (!silent) state.push('hardbreak', 'br', 0);
    state.pos += '<br>'.length;
    return true;
  });
};

/** Links to the web, to mail, inside the page and to attachments of the pack; nothing that runs, and nothing else on this computer. */
export const isSafeLink = (url: string): boolean =>
  /^(?:https?:\/\/|mailto:|#)/i.test(url.trim()) || isLanguageMark(url) || isAttachmentAddress(url);
