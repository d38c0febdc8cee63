import { decodeNamedCharacterReference } from 'decode-named-character-reference';

export type Attributes = ReadonlyMap<string, string>;

/** Hears what stands in a text with markup, in its order. */
export interface MarkupListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Comments, and whatever else a reader does not see. */
  readonly aside?: (text: string) => void;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text with its entities resolved. */
export const decodeEntities = (text: string, isHtml = false): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));/gi,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (decimal === undefined && hex === undefined) {
            const known = isHtml ? decodeNamedCharacterReference(name ?? '') : entities[name ?? ''];
            return typeof known === 'string' ? known : whole;
          }
          const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

const tagName = /[^\s/>=]+/y;
const attribute =
  /[\s/]*([^\s=>/"'][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;
const tagEnd = /[^>]*>?/y;
/** In HTML, what stands in these is no markup. */
const rawElements = /^(?:script|style|textarea|title|xmp|noembed|noframes)$/;

/**
 * Goes through XML or HTML from its first sign to its last, in one pass, and stops at no fault: whatever
 * is no markup is text.
 */
export function readMarkup(source: string, listener: MarkupListener, isHtml = false): void {
  let at = 0;
  const upTo = (sign: string, from: number): number => {
    const end = source.indexOf(sign, from);
    return end === -1 ? source.length : end;
  };
  const say = (from: number, to: number): void => {
    if (to > from) listener.text?.(decodeEntities(source.slice(from, to), isHtml));
  };
  while (at < source.length) {
    const start = upTo('<', at);
    say(at, start);
    if (start === source.length) return;
    const next = source[start + 1] ?? '';
    if (source.startsWith('<!--', start)) {
      const end = upTo('-->', start + 4);
      listener.aside?.(source.slice(start + 4, end));
      at = end + 3;
    } else if (source.startsWith('<![CDATA[', start)) {
      const end = upTo(']]>', start + 9);
      listener.text?.(source.slice(start + 9, end));
      at = end + 3;
    } else if (next === '?') {
      const end = upTo(isHtml ? '>' : '?>', start + 2);
      listener.aside?.(source.slice(start + 2, end).replace(/^xml\s.*/s, ''));
      at = end + 2;
    } else if (next === '!') {
      // A document type may hold words of its own.
      const bracket = upTo('[', start);
      const plain = upTo('>', start);
      const end = bracket < plain ? upTo(']', bracket) : plain;
      if (bracket < plain) listener.aside?.(source.slice(bracket + 1, end));
      at = (bracket < plain ? upTo('>', end) : end) + 1;
    } else if (next === '/') {
      const end = upTo('>', start + 2);
      listener.close?.(nameIn(source.slice(start + 2, end).trim(), isHtml));
      at = end + 1;
    } else if (/[\p{L}_:]/u.test(next)) {
      at = readTag(start + 1);
    } else {
      listener.text?.('<');
      at = start + 1;
    }
  }

  function readTag(from: number): number {
    tagName.lastIndex = from;
    const name = nameIn(tagName.exec(source)?.[0] ?? '', isHtml);
    let here = tagName.lastIndex;
    const attributes = new Map<string, string>();
    for (;;) {
      attribute.lastIndex = here;
      const [whole, key = '', double, single, bare] = attribute.exec(source) ?? [];
      if (whole === undefined) break;
      here = attribute.lastIndex;
      const value = double ?? single ?? bare;
      if (value !== undefined) {
        attributes.set(isHtml ? key.toLowerCase() : key, decodeEntities(value, isHtml));
      }
    }
    tagEnd.lastIndex = here;
    const rest = tagEnd.exec(source)?.[0] ?? '';
    here += rest.length;
    listener.open?.(name, attributes);
    const isEmpty = source.startsWith('/>', here - 2);
    if (isEmpty && !isHtml) listener.close?.(name);
    if (!isHtml || isEmpty || !rawElements.test(name)) return here;
    return readRaw(name, here);
  }

  function readRaw(name: string, from: number): number {
    const closing = new RegExp(`</${name}`, 'gi');
    closing.lastIndex = from;
    const end = closing.exec(source)?.index ?? source.length;
    if (name !== 'script' && name !== 'style') say(from, end);
    return end;
  }
}

const nameIn = (written: string, isHtml: boolean): string =>
  isHtml ? written.toLowerCase() : written;
