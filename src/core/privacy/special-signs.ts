import { whenNeeded } from '../text/when-needed.ts';

/** Spaces of any width, and line ends that few people know. */
export const oddSpace = String.raw`\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000`;
const lineEnd = String.raw`\r\n?|\n(?=[ \t>${oddSpace}])|[\v\f\u0085\u2028\u2029]`;
/** What takes no room on a page: control characters, soft hyphens, joiners, marks of direction. */
export const unseen = String.raw`\u0000-\u0008\u000E-\u001F\u007F\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF`;
/** Letters and figures in another width or typeface, as word processors and social media have them. */
const otherWidth = String.raw`[\uFF01-\uFF5E]|[\u{1D400}-\u{1D7FF}]`;
export const hyphens = String.raw`\u2010\u2011\u2212\uFE63`;

/** What a reader does not see as it is written. `nextSpecial` finds the same, in a tenth of the time. */
export const special = whenNeeded(
  () =>
    new RegExp(
      [
        String.raw`[*_${'`'}\\&<[\]]|~~`,
        lineEnd,
        String.raw`[ \t${oddSpace}]{2,}|[${oddSpace}]|[ \t](?=[\r\n])`,
        `[${unseen}]|[${hyphens}]|[\u02BC\u201B]|${otherWidth}`,
        // An apostrophe between the single quotation marks of YAML, and signs in the address of a page.
        String.raw`(?<=\p{L})''(?=\p{L})|%(?:2[0-9A-F]|40)`,
      ].join('|'),
      'gu',
    ),
);

/** What a sign of ASCII may be: never special, always, or together with its neighbours. */
const always = 1;
const together = 2;
const ofSign = Uint8Array.from({ length: 128 }, (_, code) => {
  if ("\t\n\r ~'%".includes(String.fromCharCode(code))) return together;
  return code < 32 || '*_`\\&<[]\x7F'.includes(String.fromCharCode(code)) ? always : 0;
});

const anOddSpace = new RegExp(`[${oddSpace}]`);
const isOddSpace = (code: number): boolean =>
  code >= 0xa0 && anOddSpace.test(String.fromCharCode(code));
const isSpace = (code: number): boolean => code === 32 || code === 9 || isOddSpace(code);
/** Those above ASCII that are special by themselves, but for spaces. */
const oddSign = new RegExp(`[\u0085\u2028\u2029${unseen}${hyphens}\u02BC\u201B\uFF01-\uFF5E]`);

/** A piece of a text that is special, `end` excluded. */
interface SpecialPiece {
  readonly start: number;
  readonly end: number;
}

/** The next piece of a text that a reader does not see as it is written, if one begins before an offset. */
export function nextSpecial(text: string, from: number, to: number): SpecialPiece | undefined {
  for (let start = from; start < to; start += 1) {
    const code = text.charCodeAt(start);
    const is = code < 128 ? ofSign[code]! : together;
    if (is === 0) continue;
    if (is === always) return { start, end: start + 1 };
    const end = code < 128 ? endTogether(text, start, code) : endOfOther(text, start, code);
    if (end > start) return { start, end };
  }
  return undefined;
}

/** Where a piece ends that begins with such a sign of ASCII; where it begins, if it is nothing special. */
function endTogether(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case 10:
      return isSpace(next) || next === 62 ? at + 1 : at;
    case 13:
      return next === 10 ? at + 2 : at + 1;
    case 37:
      return /^(?:2[0-9A-F]|40)/.test(text.slice(at + 1, at + 3)) ? at + 3 : at;
    case 39:
      return next === 39 && isBetweenLetters(text, at) ? at + 2 : at;
    case 126:
      return next === 126 ? at + 2 : at;
    default:
      if (next === 10 || next === 13) return at + 1;
      return isSpace(next) ? endOfSpaces(text, at) : at;
  }
}

const isBetweenLetters = (text: string, at: number): boolean =>
  /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{L}/u.test(text.slice(at + 2, at + 4));

function endOfOther(text: string, at: number, code: number): number {
  // The commonest by far: accents, and the quotation marks and dashes of word processors.
  if ((code >= 0xc0 && code < 0x2bc) || (code >= 0x2012 && code < 0x201b)) return at;
  if (code >= 0x201c && code < 0x2028) return at;
  if (isOddSpace(code)) return endOfSpaces(text, at);
  if (oddSign.test(text[at]!)) return at + 1;
  const next = text.charCodeAt(at + 1);
  return code === 0xd835 && next >= 0xdc00 && next <= 0xdfff ? at + 2 : at;
}

function endOfSpaces(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}
