import MarkdownIt from 'markdown-it';
import { isLanguageMark, languageSpans } from './page-languages.ts';
import { marks } from './page-marks.ts';

/**
 * Reads the Markdown of a document with its marks. Nothing in it is taken for HTML. `isPicture` knows the
 * addresses of the pictures that the document has.
 */
export function documentConverter(isPicture: (url: string) => boolean = () => false): MarkdownIt {
  const converter = new MarkdownIt({ html: false, linkify: false, typographer: false });
  converter.validateLink = (url) => isSafeLink(url) || isPicture(url);
  return converter.use(marks).use(languageSpans);
}

/** Links to the web, to mail and inside the page; nothing that runs, and nothing on this computer. */
export const isSafeLink = (url: string): boolean =>
  /^(?:https?:\/\/|mailto:|#)/i.test(url.trim()) || isLanguageMark(url);
