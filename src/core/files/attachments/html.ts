import { bytesOfBase64 } from '../../text/encoded-bytes.ts';
import { Unread } from './unread.ts';
import { isTooDeep, type Collected } from './collected.ts';
import { readMarkup } from './markup.ts';
import { allUnseen } from './unseen.ts';
import { linkInWords } from './xml.ts';

/** Elements that may end in the midst of a word. All others end a piece of text. */
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const isCell = (name: string): boolean => name === 'td' || name === 'th';
/** Where a cell begins and ends. Paragraphs there begin no other line, so that a row stays on one. */
const [cellStart, cellEnd] = ['\u0000', '\u0001'];
const besideEdges = /\u0000[ \n]*|(?<![ \n])[ \n]*\u0001/g;
const said =
  /^(?:alt|title|content|value|placeholder|summary|label|aria-label|aria-description|datetime|cite|author)$/;

/** What somebody reads on a page, and what only its source shows: attributes, comments, links. */
export function collectHtml(source: string, into: Collected, depth = 0): readonly string[] {
  if (isTooDeep(depth)) throw new Unread('too-deep');
  const packed: string[] = [];
  const asides: string[] = [];
  const descriptions: string[] = [];
  const pages: string[] = [];
  let text = '';
  const aside = (words: string): void => {
    if (words.trim() !== '') asides.push(words.trim());
  };
  readMarkup(
    source,
    {
      open(name, attributes) {
        if (isCell(name)) text += `\t${cellStart}`;
        else if (!inline.test(name)) text += '\n';
        for (const [key, value] of attributes) {
          if (/^(?:src|href|data|xlink:href|background)$/.test(key) && value.startsWith('data:')) {
            packed.push(value);
          } else if (key === 'srcdoc') pages.push(value);
          else if (key === 'href') aside(linkInWords(value));
          // A page shows it in a box behind its label.
          else if (name === 'input' && key === 'value') text += `${value}\n`;
          else if (key === 'alt' && value.trim() !== '') descriptions.push(value.trim());
          else if (said.test(key) || key.startsWith('data-')) aside(value);
        }
      },
      close(name) {
        if (isCell(name)) text += cellEnd;
        else if (!inline.test(name)) text += '\n';
      },
      text(words) {
        // Ends of lines in the source mean nothing; no-break spaces do.
        text += words.replace(/[ \t\r\n\f]+/g, ' ');
      },
      aside(words) {
        // What Word hides from browsers is markup itself.
        if (!words.includes('<')) aside(words);
        else asides.push(words.replace(/<[^<>]*>/g, ' ').trim());
      },
    },
    true,
  );
  into.text(
    text
      .replace(besideEdges, '')
      .replace(/(?<![ \n])[ \n]*\n[ \n]*/g, '\n')
      .trim(),
  );
  for (const words of asides) into.text(words);
  for (const words of descriptions) into.text(words, allUnseen(words, 'picture'));
  return [...packed, ...pages.flatMap((page) => collectHtml(page, into, depth + 1))];
}

/** What an address holds that is itself the file: `data:image/png;base64,…`. */
export function bytesOfDataAddress(address: string): Uint8Array {
  const comma = address.indexOf(',');
  const body = address.slice(comma + 1);
  return /;base64$/i.test(address.slice(0, Math.max(comma, 0)))
    ? bytesOfBase64(body)
    : new TextEncoder().encode(linkInWords(body));
}
