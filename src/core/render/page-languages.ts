import type { PluginSimple } from 'markdown-it';
import { languages, type Language } from '../model/text.ts';

const scheme = 'lang:';

/** Marks a text, already escaped, as being in a language. Only pages are made from such Markdown. */
export const inLanguage = (text: string, language: Language): string =>
  `[${text}](${scheme}${language})`;

export const isLanguageMark = (url: string): boolean =>
  languages.some((language) => url === `${scheme}${language}`);

/** Says which language a text is in, so that a screen reader speaks it as it should. */
export const languageSpans: PluginSimple = (converter) => {
  converter.core.ruler.push('languages', ({ tokens }) => {
    for (const { children } of tokens) {
      let inside = false;
      for (const token of children ?? []) {
        const url = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
        if (isLanguageMark(url)) {
          inside = true;
          token.tag = 'span';
          token.attrs = [['lang', url.slice(scheme.length)]];
        } else if (inside && token.type === 'link_close') {
          inside = false;
          token.tag = 'span';
        }
      }
    }
  });
};
