import { whenNeeded } from '../text/when-needed.ts';
import { characterOf, readReference } from './character-reference.ts';
import { hyphens, nextSpecial, oddSpace, special, unseen } from './special-signs.ts';
import { ShownWriter, type ShownText } from './shown-text.ts';
import { shownValue, tableSign } from './html-signs.ts';

const reference = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,20});/iy;
const tag = /<\/?([a-z][a-z0-9-]{0,20})(\s[^<>]*|)\/?>/iy;
/** Tags that begin another line. */
const block =
  /^(?:br|hr|p|div|h\d|li|ul|ol|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|blockquote|section|article|pre|figure|figcaption|details|summary)$/i;
/** Tags that stand within a line. Anything else between angle brackets is shown as it is: "<Mrs Demo>". */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|input|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)$/i;
const hexEscape = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})/iy;
/** The end of a line, or a tab, in a text that YAML has between quotation marks. In the path of a file a word goes on. */
const spaceEscape = whenNeeded(() => /\\[nrt](?=[\s\d\p{Lu}\\"'-])/uy);
const prefix = new RegExp(String.raw`[ \t${oddSpace}]*(?:>[ \t${oddSpace}]*)*`, 'y');
const label = /\[[^\]\r\n[]{0,200}\]/y;
/** Words that name a detail: a bracket behind them says more of it, and is no link. */
const afterLabel =
  /(?:birth(?: ?date)?|geni|\bd\.? ?o\.? ?b|\b(?:NHS|GIG|CHI)(?: (?:numbers?|no|id))?)\.?[ *_]{0,4}$/i;
const footnote = /\[\^[\w-]{1,40}\]/y;
/** An address spelled out: "somebody [at] example [dot] org". */
const inBrackets = /\[ ?(at|dot) ?\\?\]/iy;
/** The same with a first bracket that is escaped or given by its name, so that the last one is shown as well. */
const afterBracket = /(?:\\\[|&(?:#91|#x5b|lsqb|lbrack);) ?(?:at|dot) ?$/i;
const wordSign = whenNeeded(() => /[\p{L}\p{N}]/u);

/**
 * A text in Markdown or YAML as a reader sees it, on one long strip. Emphasis, escapes, character references,
 * quotation prefixes and indentation are resolved; spaces and hyphens of any kind are plain ones; what nobody
 * sees is gone. Targets of links, comments and attributes of tags come at the end, each by itself: they are in
 * the file, so whoever has the file can read them. Nothing is left out, whatever a strict reader of Markdown
 * would say, and the time grows with the length.
 */
export function readAsShown(text: string): ShownText {
  if (!text.startsWith('>') && !nextSpecial(text, 0, text.length))
    return { text, startOf: same, endOf: same };
  const reader = new ShownReader(text);
  return reader.read();
}

const same = (index: number): number => index;

interface Range {
  readonly from: number;
  readonly to: number;
}

class ShownReader {
  readonly #text: string;
  readonly #writer: ShownWriter;
  /** What is read by itself, after the text around it. */
  readonly #asides: Range[] = [];
  /** Up to here no target of a link ends, so that no line is searched again and again. */
  #noTargetUntil = 0;
  #commentEnd = -1;
  /** Behind a bracket that is shown. */
  #bracketEnd = -1;

  constructor(text: string) {
    this.#text = text;
    this.#writer = new ShownWriter(text);
  }

  read(): ShownText {
    this.#readRange({ from: 0, to: this.#text.length });
    // Asides have asides of their own, each a part of the one before.
    for (const aside of this.#asides) {
      this.#writer.beginAside();
      this.#readRange(aside);
    }
    return this.#writer.written();
  }

  #readRange({ from, to }: Range): void {
    const writer = this.#writer;
    let at = skip(prefix, this.#text, from);
    while (at < to) {
      const found = nextSpecial(this.#text, at, to);
      if (!found) break;
      writer.copy(at, found.start);
      at = this.#readSpecial(this.#text.slice(found.start, found.end), found.start, to);
    }
    if (at < to) writer.copy(at, to);
  }

  /** Reads what begins at an offset, and gives the offset behind it. */
  #readSpecial(found: string, at: number, to: number): number {
    const writer = this.#writer;
    const end = at + found.length;
    switch (found[0]) {
      case '*':
        return this.#readStar(at);
      case '_':
        return this.#readUnderscores(at);
      case '`':
      case '~':
        return end;
      case '\\':
        return this.#readEscape(at);
      case '&':
        return this.#readReference(at);
      case '<':
        return this.#readTag(at, to);
      case '[':
        return this.#readBracket(at);
      case ']':
        return this.#readTarget(at, to);
      case "'":
        writer.replace("'", at, end);
        return end;
      case '%':
        writer.replace(characterOf(parseInt(found.slice(1), 16)), at, end);
        return end;
      default:
        writer.replace(plainly(found, this.#text[end]), at, end);
        return isLineEnd(found) ? skip(prefix, this.#text, end) : end;
    }
  }

  /** A star that begins an item of a list stays, since the line before it ends there. */
  #readStar(at: number): number {
    const isBullet = this.#writer.isAtLineStart && /[ \t]/.test(this.#text[at + 1] ?? '');
    if (isBullet) this.#writer.copy(at, at + 1);
    return at + 1;
  }

  /** Underscores inside a word belong to it. */
  #readUnderscores(at: number): number {
    let end = at;
    while (this.#text[end] === '_') end += 1;
    const next = this.#text[end] ?? '';
    if (wordSign().test(next) && wordSign().test(this.#writer.last)) this.#writer.copy(at, end);
    return end;
  }

  #readEscape(at: number): number {
    const next = this.#text[at + 1] ?? '';
    hexEscape.lastIndex = at;
    const [whole] = hexEscape.exec(this.#text) ?? [];
    if (whole !== undefined) {
      const code = parseInt(whole.slice(2), 16);
      this.#writer.replace(plainText(characterOf(code)), at, at + whole.length);
      return at + whole.length;
    }
    spaceEscape().lastIndex = at;
    if (spaceEscape().test(this.#text)) {
      this.#writer.replace(next === 't' ? ' ' : '\n', at, at + 2);
      return at + 2;
    }
    if (/[!-/:-@[-`{-~ ]/.test(next)) {
      this.#writer.replace(next, at, at + 2);
      return at + 2;
    }
    if (next !== '' && !isLineEnd(next)) this.#writer.copy(at, at + 1);
    return at + 1;
  }

  #readReference(at: number): number {
    const end = skip(reference, this.#text, at);
    const character = end > at ? readReference(this.#text.slice(at, end)) : undefined;
    if (character === undefined) {
      this.#writer.copy(at, at + 1);
      return at + 1;
    }
    this.#writer.replace(plainText(character), at, end);
    return end;
  }

  #readTag(at: number, to: number): number {
    if (this.#text.startsWith('<!--', at)) {
      if (this.#commentEnd < at + 4) {
        const found = this.#text.indexOf('-->', at + 4);
        this.#commentEnd = found === -1 ? Infinity : found;
      }
      if (this.#commentEnd + 3 <= to) return this.#putAside(at + 4, this.#commentEnd) + 3;
    }
    tag.lastIndex = at;
    const [whole, name = '', attributes = ''] = tag.exec(this.#text) ?? [];
    const isTag = block.test(name) || inline.test(name);
    if (whole === undefined || !isTag || at + whole.length > to) {
      this.#writer.copy(at, at + 1);
      return at + 1;
    }
    const begin = at + whole.indexOf(name) + name.length;
    const sign = tableSign(this.#text, { at, to }, this.#writer.last);
    const end = sign?.end ?? at + whole.length;
    if (sign) this.#writer.replace(sign.is, at, end);
    else if (block.test(name)) this.#writer.replace('\n', at, end);
    // A page shows it in a box behind its label.
    const value = /^input$/i.test(name) ? shownValue.exec(attributes) : null;
    if (value) {
      const from = begin + value.index;
      this.#writer.replace(': ', at, from);
      this.#writer.copy(from, from + value[0].length);
    }
    if (attributes.trim() !== '') this.#putAside(begin, begin + attributes.length);
    return end;
  }

  /** Brackets are not shown where they are those of a link, which is all but always. */
  #readBracket(at: number): number {
    inBrackets.lastIndex = at;
    const [spelled, word = ''] = inBrackets.exec(this.#text) ?? [];
    if (spelled !== undefined) {
      this.#writer.replace(`[${word}]`, at, at + spelled.length);
      return at + spelled.length;
    }
    const end = skip(footnote, this.#text, at);
    if (end > at) return this.#putAside(at + 2, end - 1) + 1;
    if (afterLabel.test(this.#text.slice(Math.max(0, at - 24), at))) {
      const close = skip(label, this.#text, at);
      const isLink = /[[(]/.test(this.#text[close] ?? '');
      if (close > at && !isLink) this.#bracketEnd = close;
      if (close > at && !isLink) this.#writer.copy(at, at + 1);
    }
    return at + 1;
  }

  /** The target behind the text of a link or a picture, and the label in its place. */
  #readTarget(at: number, to: number): number {
    const next = this.#text[at + 1];
    if (
      at + 1 === this.#bracketEnd ||
      afterBracket.test(this.#text.slice(Math.max(0, at - 16), at))
    ) {
      this.#writer.copy(at, at + 1);
      return at + 1;
    }
    if (next === '[') {
      const end = skip(label, this.#text, at + 1);
      return end > at + 1 && end <= to ? this.#putAside(at + 2, end - 1) + 1 : at + 1;
    }
    const end = next === '(' ? this.#endOfTarget(at + 2) : -1;
    return end === -1 || end >= to ? at + 1 : this.#putAside(at + 2, end) + 1;
  }

  #endOfTarget(from: number): number {
    if (from < this.#noTargetUntil) return -1;
    let open = 0;
    for (let at = from; at < this.#text.length; at += 1) {
      const sign = this.#text[at];
      if (sign === '(') open += 1;
      else if (sign === ')' && open === 0) return at;
      else if (sign === ')') open -= 1;
      else if (sign === '\n' || sign === '\r') {
        this.#noTargetUntil = at;
        return -1;
      }
    }
    this.#noTargetUntil = this.#text.length;
    return -1;
  }

  #putAside(from: number, to: number): number {
    if (to > from) this.#asides.push({ from, to });
    return to;
  }
}

/** The offset behind what a sticky pattern finds at an offset; the offset itself where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const isLineEnd = (sign: string): boolean => /^[\r\n\v\f\u0085\u2028\u2029]/.test(sign);
const spaces = new RegExp(`^[ \\t${oddSpace}]+$`);
const isUnseen = new RegExp(`^[${unseen}]$`);

/** A sign as everybody can type it. Spaces at the end of a line are not seen. */
function plainly(found: string, next: string | undefined): string {
  if (isLineEnd(found)) return '\n';
  if (spaces.test(found)) {
    return next === undefined || isLineEnd(next) ? '' : found.includes('\t') ? '\t' : ' ';
  }
  if (isUnseen.test(found)) return '';
  if (/[\u02BC\u201B]/.test(found)) return "'";
  return new RegExp(`[${hyphens}]`).test(found) ? '-' : found.normalize('NFKC');
}

const plainText = (text: string): string => text.replace(special(), (found) => plainSign(found));

/** Of a character that a reference stands for only odd forms change: it is no mark of Markdown. */
const plainSign = (found: string): string =>
  /^[*_`\\&<[\]~%']/.test(found) ? found : plainly(found, 'x');
