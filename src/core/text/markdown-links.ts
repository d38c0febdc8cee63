import { readLines } from './markdown-lines.ts';
import { decoded, resolvePath } from './resolve-path.ts';

/** A link or a picture in a Markdown text. */
export interface MarkdownLink {
  /** As a reader of Markdown gives it: escapes and entities resolved. */
  readonly address: string;
  readonly isPicture: boolean;
  /** Where the address is in the text. */
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 units. No path of a file is longer. */
const longestAddress = 4096;

/** What comes after an address is looked at this far; a longer title is none. */
const longestTitle = 2000;

/** Every address in a text that is written as a link, a picture or a definition of one, in order. */
export function linksIn(markdown: string): readonly MarkdownLink[] {
  // Most texts have none.
  if (!/\](?:\(|:)/.test(markdown)) return [];
  const text = withoutCode(markdown);
  const found: MarkdownLink[] = [];
  /** Where brackets are open, and whether each is that of a picture. */
  const open: boolean[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') open.push(text[at - 1] === '!');
    else if (sign === ']') {
      const isPicture = open.pop();
      const link = isPicture === undefined ? undefined : linkAfter(text, at + 1, isPicture);
      if (link) found.push(link);
    }
  }
  for (const { 1: before = '', 2: address = '', index } of text.matchAll(definition)) {
    const start = index + before.length;
    found.push({
      address: readAddress(address),
      isPicture: false,
      start,
      end: start + address.length,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const definition =
  /^([ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])?[ \t]{0,40}\[(?!\^)(?:[^[\]\\]|\\.){1,999}\]:[ \t]*(?:\r\n|\r|\n)?[ \t]*)(<[^<>\r\n]*>|[^\s<]\S*)/gm;

/** The link whose words end before an offset. */
function linkAfter(text: string, offset: number, isPicture: boolean): MarkdownLink | undefined {
  const rest = text.slice(offset, offset + longestTitle + 4096);
  const [, before, bracketed] = /^(\(\s*)(<(?:[^<>\\\r\n]|\\.)*>)?/.exec(rest) ?? [];
  if (before === undefined) return undefined;
  const written = bracketed ?? bareAddress(rest, before.length);
  if (written === '') return undefined;
  const end = before.length + written.length;
  const closing = /^(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/;
  if (!closing.test(rest.slice(end, end + longestTitle))) return undefined;
  const start = offset + before.length;
  return { address: readAddress(written), isPicture, start, end: start + written.length };
}

/** An address without angle brackets: up to a space, or to a bracket that it has not opened. */
function bareAddress(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length && at - from < longestAddress; at += 1) {
    const sign = text[at]!;
    if (sign === '\\') at += 1;
    else if (sign === ']' && text[at + 1] === '(') return '';
    else if (sign <= ' ' || (sign === ')' && depth === 0)) return text.slice(from, at);
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
  }
  return '';
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

const readAddress = (written: string): string =>
  written
    .replace(/^<(.*)>$/s, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|(\w+));/g, (whole, digits, hex, name) => {
      if (name !== undefined) return named[String(name)] ?? whole;
      const point = digits === undefined ? parseInt(String(hex), 16) : Number(digits);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });

/** The same text with spaces in place of code and comments, where nothing is a link. */
const withoutCode = (markdown: string): string =>
  readLines(markdown)
    .lines.map(({ text, ending, isVerbatim }) =>
      isVerbatim
        ? `${' '.repeat(text.length)}${ending}`
        : `${text.replace(/(?<![`\\])(`+)(?!`)(?:(?!`).)+\1(?!`)/g, (code) => ' '.repeat(code.length))}${ending}`,
    )
    .join('');

/** A picture, a file or a note as Obsidian embeds it in a text, `![[plan.png|The plan]]`, or links to it, without `!`. */
export interface NoteLink {
  /** The name of the file, mostly without its folder. */
  readonly target: string;
  /** What is behind the line: words in its place, or the width of a picture. */
  readonly words: string;
  readonly isEmbedded: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every link of Obsidian in a text. In Markdown as everybody else reads it, it is only brackets. */
export function noteLinksIn(markdown: string): readonly NoteLink[] {
  if (!markdown.includes('[[')) return [];
  const found = withoutCode(markdown).matchAll(
    /(?<!\\)(!?)\[\[([^[\]|#^\r\n]{1,400})[^[\]|\r\n]{0,400}(?:\|([^[\]\r\n]{0,400}))?\]\](?![(:])/g,
  );
  return [...found].map(({ 0: whole, 1: sign, 2: target = '', 3: words = '', index }) => ({
    target: target.trim(),
    words: words.trim(),
    isEmbedded: sign === '!',
    start: index,
    end: index + whole.length,
  }));
}

/** Whether an address is one of a file, as written from where the text is, and not of the web. */
export const isFileAddress = (address: string): boolean =>
  !/^(?:[a-z][a-z\d+.-]+:|[/\\#?]|$)/i.test(address);

/**
 * The paths that an address may mean, as seen from a file: with what is after # or ?, and without; first exactly as
 * it is written, since a file can be called `my%20plan.png`.
 */
export function pathsMeant(from: string, address: string): readonly string[] {
  const [file = ''] = address.split(/[#?]/);
  const forms = new Set([address, file].flatMap((one) => [one, decoded(one)]));
  return [...forms].flatMap((one) => resolvePath(from, one) ?? []);
}
