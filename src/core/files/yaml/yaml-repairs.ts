import { chars, lookAlikeIn } from '../../text/look-alikes.ts';
import { yamlLinesOf } from './yaml-lines.ts';
import { indentedFirst } from './yaml-first-line.ts';
import { asSpaces, endRepairs, keyRepairs, oneSpace, spaceRepairs, spaces } from './yaml-signs.ts';
import { flowQuotes, quotedLines, quotedValue } from './yaml-quotes.ts';
import { makeRepairs, type Repair } from '../repairs.ts';
import { whenNeeded } from '../../text/when-needed.ts';

const quote = `"'${chars.double}${chars.single}`;
const dash = `-${chars.dash}${chars.hyphen}`;

const opensQuote = new RegExp(`^["${chars.double}]`);
const indentation = new RegExp(`[${spaces}]*`, 'y');
/** A hyphen, a dash or a bullet at the head of an item. */
const itemSign = new RegExp(`([${dash}*+]|[${chars.bullet}])([${spaces}]+|(?=[\\r\\n]|$))`, 'y');
/** A sign that touches its word: only bullets, and a hyphen before a key. */
const touchingSign = new RegExp(`([${chars.bullet}]|-(?=[a-z_]+:[ \\r\\n]))`, 'y');
const keyPattern = whenNeeded(
  () =>
    new RegExp(
      `([${quote}]?)([\\p{L}_][\\p{L}\\p{N}_${dash}${chars.invisible}]*)([${quote}]?)([${spaces}]*)([:${chars.colon}])([${spaces}]*)`,
      'uy',
    ),
);
const unusual = whenNeeded(
  () =>
    new RegExp(
      `[\\t\\r${Object.values(chars).join('')}]|^[ ]*(?:-[ ]*)*[\\p{L}_][\\p{L}\\p{N}_-]*:[^ \\r\\n/]|^[ ]*(?:[*+] |-[a-z_]+:)`,
      'mu',
    ),
);

/** Keys that begin an item of a list; in other items, `word:word` is a target or a statement. */
export const itemKeys: ReadonlySet<string> = new Set(
  'statement requirement target kind id name title text of from rule source'.split(' '),
);

/** What a text of lines may be in the middle of. */
interface Inside {
  /** Text that goes on while lines are indented deeper than this. */
  readonly deeperThan: number;
  /** The quote that ends it, where there is one. */
  readonly until?: string;
}

/**
 * Finds characters that YAML takes for something else than the person who typed them, outside of texts:
 * long dashes and bullets for hyphens, spaces that are none, curly quotes around a value, and a space that
 * is missing behind a colon. What a reader of the file would take for text is left as it is.
 */
export function findRepairs(text: string): readonly Repair[] {
  const repairs = unusual().test(text) ? repairLines(text) : [];
  // Whether the next line begins an entry is seen once its own slips are repaired.
  const { text: repaired, written } = makeRepairs(text, repairs);
  const first = indentedFirst(repaired);
  if (!first) return repairs;
  const [start, end] = [written(first.start), written(first.end)];
  // The first line without its indentation needs no other.
  const others = repairs.filter((one) => one.end <= start || one.start >= end);
  return sorted([...others, { ...first, start, end }]);
}

const sorted = (repairs: Repair[]): readonly Repair[] =>
  repairs.sort((a, b) => a.start - b.start || a.end - b.end);

function repairLines(text: string): readonly Repair[] {
  const repairs: Repair[] = [];
  let inside: Inside | undefined;
  for (const { start, end, next } of yamlLinesOf(text)) {
    if (text[end] === '\r' && next === end + 1) {
      repairs.push({ why: 'line-end', start: end, end: next, by: '\n' });
    }
    const line = new Line(text, start, end);
    if (line.isBlank) continue;
    if (inside?.until !== undefined) {
      if (text.slice(start, end).includes(inside.until)) inside = undefined;
      continue;
    }
    if (inside && line.width > inside.deeperThan) {
      // Inside a text only the indentation matters, and only where YAML would not see it.
      if (line.trueWidth <= inside.deeperThan) repairs.push(...line.indentRepairs());
      continue;
    }
    const read = line.read();
    inside = read.inside;
    repairs.push(...read.repairs);
  }
  return sorted(repairs);
}

/** Where a text ends that goes on while lines are indented deeper than its key. */
function textEnd(text: string, from: number, column: number): number {
  let last = from;
  for (const { start, end } of yamlLinesOf(text, from)) {
    const line = new Line(text, start, end);
    if (line.isBlank) continue;
    if (line.width <= column) break;
    last = end;
  }
  return last;
}

/** One line that begins an entry, an item or goes on with a text. */
class Line {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  /** Where the indentation ends. */
  readonly #head: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    indentation.lastIndex = start;
    this.#head = Math.min(end, start + indentation.exec(text)![0].length);
  }

  get isBlank(): boolean {
    return this.#head === this.#end;
  }

  /** The column in which the line begins for a reader. */
  get width(): number {
    return asSpaces(this.#text.slice(this.#start, this.#head)).length;
  }

  /** The column in which it begins for YAML. */
  get trueWidth(): number {
    return /^ */.exec(this.#text.slice(this.#start, this.#head))![0].length;
  }

  indentRepairs(): readonly Repair[] {
    return spaceRepairs(this.#text, this.#start, this.#head, asSpaces);
  }

  read(): { readonly repairs: readonly Repair[]; readonly inside?: Inside } {
    const [text, end] = [this.#text, this.#end];
    if (text[this.#head] === '#') return { repairs: [] };
    const repairs: Repair[] = [...this.indentRepairs()];
    let at = this.#head;
    let column = this.width;
    let isItem = false;
    for (;;) {
      const sign = matchIn(itemSign, text, at, end) ?? matchIn(touchingSign, text, at, end);
      if (!sign) break;
      const [, mark = '', gap = ''] = sign;
      if (!isItemSign(mark, text.slice(at + mark.length + gap.length, end))) break;
      if (mark !== '-') {
        const why = lookAlikeIn(mark) ?? 'bullet';
        repairs.push({ why: why === 'hyphen' ? 'hyphen' : why, start: at, end: at + 1, by: '-' });
      }
      const gapStart = at + mark.length;
      const gapEnd = gapStart + gap.length;
      if (gap === '' && gapStart < end) {
        repairs.push({ why: 'no-space', start: gapStart, end: gapStart, by: ' ' });
      } else repairs.push(...spaceRepairs(text, gapStart, gapEnd, (all) => oneSpace(all)));
      column += 1 + Math.max(1, /[^ ]/.test(gap) ? 1 : gap.length);
      at = gapEnd;
      isItem = true;
    }
    const parent = isItem ? column - 2 : column;
    const key = matchIn(keyPattern(), text, at, end);
    if (!key || !this.#isKey(key, isItem, at + key[0].length)) {
      // A text on a line of its own goes on in the same column.
      return this.#withValue(repairs, at, isItem ? parent : column - 1);
    }
    const valueStart = at + key[0].length;
    repairs.push(...keyRepairs(key, at, valueStart < end));
    return this.#withValue(repairs, valueStart, column);
  }

  /** A colon that touches its value ends a key only where a key must be, or where one is known. */
  #isKey(key: RegExpExecArray, isItem: boolean, valueStart: number): boolean {
    const [, open = '', name = '', close = '', , colon, gap] = key;
    // A straight quote that is not closed before the colon opens a value: "a: b".
    if (open !== '') return close !== '' || !/["']/.test(open);
    const isJoined = colon === ':' && gap === '' && valueStart < this.#end;
    if (!isJoined) return true;
    if (this.#text.startsWith('//', valueStart)) return false;
    return !isItem || itemKeys.has(name);
  }

  #withValue(
    repairs: Repair[],
    start: number,
    column: number,
  ): { readonly repairs: readonly Repair[]; readonly inside?: Inside } {
    const text = this.#text;
    const value = text.slice(start, this.#end);
    if (value === '' || value.startsWith('#')) return { repairs };
    if (/^[|>][-+\d]*[ \t]*(?:#.*)?$/.test(value)) {
      return { repairs, inside: { deeperThan: column } };
    }
    if (value.startsWith('[') || value.startsWith('{')) {
      repairs.push(...flowQuotes(text, start, this.#end));
      const isOpen = depthOf(value) > 0;
      return isOpen
        ? { repairs, inside: { deeperThan: -1, until: value.startsWith('[') ? ']' : '}' } }
        : { repairs };
    }
    const spanning = opensQuote.test(value)
      ? quotedLines(text, start, textEnd(text, this.#end, column))
      : [];
    if (spanning.length > 0) {
      return { repairs: [...repairs, ...spanning], inside: { deeperThan: column } };
    }
    const quoted = quotedValue(text, start, this.#end);
    repairs.push(...quoted.repairs);
    if (quoted.until !== undefined)
      return { repairs, inside: { deeperThan: -1, until: quoted.until } };
    const behind = quoted.repairs.at(-1)?.end;
    repairs.push(
      ...(behind === undefined
        ? endRepairs(text, start, this.#end)
        : spaceRepairs(text, behind, this.#end, (all) => all.replace(/[^ ]/g, ''))),
    );
    return { repairs, inside: { deeperThan: column } };
  }
}

const isWordOrKey = whenNeeded(
  () =>
    new RegExp(`^[${quote}]?[\\p{L}_][^\\s]*(?:$|[:${chars.colon}]|[ ]+[:${chars.colon}])`, 'u'),
);

/** A dash may begin a sentence too, so it is a hyphen only before a key or before one word. */
const isItemSign = (mark: string, rest: string): boolean =>
  mark === '-' || new RegExp(`[${chars.bullet}]`).test(mark) || isWordOrKey().test(rest.trimEnd());

/** Brackets that are open at the end of a line. */
const depthOf = (value: string): number => {
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
  return (bare.match(/[[{]/g) ?? []).length - (bare.match(/[\]}]/g) ?? []).length;
};

function matchIn(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && at + found[0].length <= end ? found : null;
}
