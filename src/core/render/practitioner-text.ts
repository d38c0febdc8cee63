import { withoutIgnoreComments } from '../text/ignore-comments.ts';
import { cleanText } from '../text/clean.ts';

/** Signs that word processors put between lines. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Pictures that some editors paste into a text as letters, often more than a book has. They are not shown. */
const pastedPicture = /(data:[\w+./-]{1,100};base64,)[A-Za-z0-9+/=]{1000,}/gi;

/**
 * A practitioner's text as it is read: lines that end alike, nothing that could steer what shows it, and
 * none of the comments to otpath, which have their effect wherever they stand.
 */
export const prepareText = (text: string): string =>
  withoutIgnoreComments(cleanCode(text.replace(lineEnds, '\n'))).replace(pastedPicture, '$1');

/** Cleaned, with its lines and tabs. */
export const cleanCode = (text: string): string =>
  text.replace(/[^\n\t]+/g, (part) => cleanText(part));

/** HTML without its complete comments. */
export function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    const end = start < 0 ? -1 : endOfComment(html, start);
    if (end < 0) return kept.join('') + html.slice(from);
    kept.push(html.slice(from, start));
    from = end;
  }
}

/** Browsers take `<!-->` and `<!--->` for whole comments. */
function endOfComment(html: string, start: number): number {
  const [short] = /^<!---?>/.exec(html.slice(start, start + 6)) ?? [];
  if (short !== undefined) return start + short.length;
  const end = html.indexOf('-->', start + 4);
  return end < 0 ? -1 : end + 3;
}
