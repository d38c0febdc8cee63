import type { Limits } from '../../model/limits.ts';
import { itemKeys } from './yaml-repairs.ts';

/** What plain YAML is read as: the words that were typed, in lists and maps without prototype. */
type Data = string | readonly Data[] | DataMap;
interface DataMap {
  readonly [key: string]: Data;
}

/** A key with nothing behind it. */
const nothing = null;
type Value = Data | typeof nothing;

interface Line {
  readonly indent: number;
  /** Without its indentation and the spaces at its end. */
  readonly text: string;
  readonly hasSpacesAtEnd: boolean;
}

/** The signs of plain texts in English and Welsh. All others are left to the full reader, which knows what people mean by them. */
const plainSigns = /^[\r\n -~£\u00C0-\u024F\u1E00-\u1EFF‘’“”–—…]*$/;
const loneReturn = /\r(?!\n)/;
/** YAML has no longer keys than 1,024 signs, and otpath none that are nearly as long. */
const keyLine = /^([A-Za-z_][A-Za-z0-9_-]{0,99}):(?: +(\S.*))?$/;
const plainStart = /^[A-Za-z0-9(\u00C0-\u024F\u1E00-\u1EFF]/;
/** What would be a key or a comment inside a text. */
const notPlain = /:(?: |$)| #/;
const flowWord = /^[A-Za-z0-9](?:[A-Za-z0-9 _./-]|:(?=[A-Za-z0-9]))*$/;
const flowPair = /^([A-Za-z_][A-Za-z0-9_-]*): +(\S.*)$/;

/** Deeper than any file of otpath; whatever nests deeper is left to the full reader. */
const deepest = 12;

/**
 * Reads the YAML that nearly all files are written in: keys, lists, plain texts, texts in quotes on one line,
 * short lists and maps in brackets, and blocks of text. It takes about a tenth of the time of the full reader.
 *
 * Undefined for everything else, and for everything that has a fault or could be read in two ways: the full
 * reader decides there. Where this one answers, both give the same data, and the full one no problems.
 */
export function readPlainYaml(text: string, limits: Limits): unknown {
  // The full reader says where a lower limit is broken.
  if (limits.depth < deepest) return undefined;
  if (!plainSigns.test(text) || loneReturn.test(text)) return undefined;
  const reader = new PlainReader(text, limits.items);
  return reader.document();
}

class PlainReader {
  readonly #lines: Line[];
  readonly #mostItems: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, mostItems: number) {
    this.#lines = text.split(/\r?\n/).map(asLine);
    this.#mostItems = mostItems;
  }

  document(): Data | undefined {
    const data = this.#next()?.indent === 0 ? this.#block(0) : undefined;
    return this.#next() === undefined ? data : undefined;
  }

  /** The next line that is neither blank nor a comment. */
  #next(): Line | undefined {
    for (; ; this.#at += 1) {
      const line = this.#lines[this.#at];
      if (line === undefined || !(line.text === '' || line.text.startsWith('#'))) return line;
    }
  }

  /** A list or a map whose lines begin in a column. */
  #block(indent: number): Data | undefined {
    if (this.#depth === deepest) return undefined;
    this.#depth += 1;
    const data = this.#next()?.text.startsWith('- ') ? this.#list(indent) : this.#map(indent);
    this.#depth -= 1;
    return data;
  }

  #map(indent: number): DataMap | undefined {
    const data = Object.create(null) as Record<string, Data>;
    const keys = new Set<string>();
    for (let line = this.#next(); line && line.indent >= indent; line = this.#next()) {
      const [, key, rest] = keyLine.exec(line.text) ?? [];
      if (line.indent !== indent || key === undefined || keys.has(key)) return undefined;
      keys.add(key);
      this.#at += 1;
      const value = rest === undefined ? this.#below(indent) : this.#inline(rest, indent);
      if (value === undefined) return undefined;
      if (value !== nothing) data[key] = value;
    }
    return data;
  }

  #list(indent: number): readonly Data[] | undefined {
    const items: Data[] = [];
    for (let line = this.#next(); line && line.indent >= indent; line = this.#next()) {
      const [sign] = /^- +(?=\S)/.exec(line.text) ?? [];
      if (line.indent === indent && sign === undefined && items.length > 0) break;
      if (line.indent !== indent || sign === undefined) return undefined;
      const item = this.#item(line.text.slice(sign.length), indent, sign.length);
      if (item === undefined || item === nothing || items.length === this.#mostItems) {
        return undefined;
      }
      items.push(item);
    }
    return items;
  }

  /** An item behind its hyphen; a map begins there, and goes on in the same column. */
  #item(text: string, indent: number, sign: number): Value | undefined {
    if (!keyLine.test(text)) {
      // A key that touches its value: the full reader sees to that.
      if (itemKeys.has(text.slice(0, Math.max(0, text.indexOf(':'))))) return undefined;
      this.#at += 1;
      return this.#inline(text, indent);
    }
    const line = this.#lines[this.#at]!;
    this.#lines[this.#at] = { ...line, indent: indent + sign, text };
    return this.#block(indent + sign);
  }

  /** What is below a key: deeper lines, or a list in the same column. */
  #below(indent: number): Value | undefined {
    const line = this.#next();
    if (line && line.indent > indent) return this.#block(line.indent);
    return line?.indent === indent && line.text.startsWith('- ') ? this.#block(indent) : nothing;
  }

  /** What begins behind a key or a hyphen; `indent` is the column of these. */
  #inline(text: string, indent: number): Value | undefined {
    const first = text[0]!;
    if (plainStart.test(first)) return this.#plain(text, indent);
    if (first === '"') return /^"([^"\\]*)"$/.exec(text)?.[1];
    if (first === "'") return /^'([^']*)'$/.exec(text)?.[1];
    if (first === '[') return this.#flowList(text);
    if (first === '{') return flowMap(text);
    if (first === '|' || first === '>') return this.#text(text, indent);
    return undefined;
  }

  /** A text without quotes, which goes on while lines are indented deeper. */
  #plain(text: string, indent: number): string | undefined {
    let whole = text;
    if (notPlain.test(text) || text === 'null') return undefined;
    for (let ahead = this.#at, blank = 0; ahead < this.#lines.length; ahead += 1) {
      const line = this.#lines[ahead]!;
      if (line.text === '') blank += 1;
      else {
        if (line.indent <= indent) break;
        if (line.text.startsWith('#') || notPlain.test(line.text)) return undefined;
        whole += (blank === 0 ? ' ' : '\n'.repeat(blank)) + line.text;
        blank = 0;
        this.#at = ahead + 1;
      }
    }
    return whole;
  }

  #flowList(text: string): readonly string[] | undefined {
    const words = flowParts(text, ']');
    const isPlain = words?.every((word) => flowWord.test(word));
    return isPlain && words!.length <= this.#mostItems ? words : undefined;
  }

  /** A block of text behind `|` or `>`, with lines that all begin in one column. */
  #text(header: string, indent: number): string | undefined {
    const [, sign, strip] = /^([|>])(-?)$/.exec(header) ?? [];
    const { indent: column, text: first } = this.#lines[this.#at] ?? { indent: 0, text: '' };
    if (sign === undefined || first === '' || column <= indent) return undefined;
    const lines: string[] = [];
    let end = this.#at;
    for (let ahead = this.#at; ahead < this.#lines.length; ahead += 1) {
      const line = this.#lines[ahead]!;
      const isDeeper = line.indent > column && (sign === '>' || line.text === '');
      if (line.text !== '' && line.indent <= indent) break;
      if (line.hasSpacesAtEnd || isDeeper || (line.text !== '' && line.indent < column)) {
        return undefined;
      }
      lines.push(line.text === '' ? '' : ' '.repeat(line.indent - column) + line.text);
      if (line.text !== '') end = ahead + 1;
    }
    // Behind the last line of the file nothing says whether the text ends with a line.
    if (end === this.#lines.length) return undefined;
    lines.length = end - this.#at;
    this.#at = end;
    const whole = sign === '|' ? lines.join('\n') : folded(lines);
    return strip === '-' ? whole : `${whole}\n`;
  }
}

function asLine(written: string): Line {
  const trimmed = written.trimEnd();
  const text = trimmed.trimStart();
  const indent = text === '' ? written.length : trimmed.length - text.length;
  return { indent, text, hasSpacesAtEnd: text !== '' && trimmed.length < written.length };
}

/** One line break is a space, and of more one is taken away. */
function folded(lines: readonly string[]): string {
  let whole = '';
  let blank = 0;
  for (const [at, line] of lines.entries()) {
    if (line === '') blank += 1;
    else {
      whole += (at === 0 ? '' : blank === 0 ? ' ' : '\n'.repeat(blank)) + line;
      blank = 0;
    }
  }
  return whole;
}

/** The parts between a pair of brackets on one line. */
function flowParts(text: string, close: ']' | '}'): readonly string[] | undefined {
  if (!text.endsWith(close)) return undefined;
  const inside = text.slice(1, -1).trim();
  return inside === '' ? [] : inside.split(',').map((part) => part.trim());
}

function flowMap(text: string): DataMap | undefined {
  const data = Object.create(null) as Record<string, Data>;
  for (const part of flowParts(text, '}') ?? ['']) {
    const [, key, value] = flowPair.exec(part) ?? [];
    if (key === undefined || value === undefined || key in data) return undefined;
    if (!flowWord.test(value) || value === 'null') return undefined;
    data[key] = value;
  }
  return data;
}
