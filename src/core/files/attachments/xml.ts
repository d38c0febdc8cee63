import { isTellingHead } from '../../text/telling-head.ts';
import { Unread } from './unread.ts';
import { AlternateContent, type Listener } from './alternatives.ts';
import type { Collected } from './collected.ts';
import { readMarkup, type Attributes } from './markup.ts';
import { Tables } from './xml-tables.ts';
import { allUnseen, unseenIn } from './unseen.ts';
import { localName, Prefixes, sayingOf, type Family } from './xml-words.ts';

/** A paragraph as it is, as it was before changes that are tracked, and what its fields are made from. */
interface Paragraph {
  now: string;
  before: string;
  code: string;
  /** The pieces of it that Word hides. */
  readonly hidden: string[];
}

const emptyParagraph = (): Paragraph => ({ now: '', before: '', code: '', hidden: [] });

interface Frame {
  readonly family: Family;
  readonly local: string;
  readonly holds: 'paragraph' | 'inline' | 'code' | 'words' | 'nothing' | 'binary';
  text: string;
  /** Word hides what is in it. */
  isHidden?: true;
  /** What Office writes twice, and the two of it: where the first begins, and whether the second is in a paragraph. */
  readonly role?:
    | { readonly is: 'both' }
    | { readonly is: 'first'; readonly from: number }
    | { readonly is: 'again'; readonly isApart: boolean }
    | undefined;
}

/** Elements in elements. */
const deepest = 2000;

const paragraphs: Readonly<Partial<Record<Family, RegExp>>> = {
  word: /^p$/,
  drawing: /^p$/,
  sheet: /^(?:si|is|text)$/,
  'odf-text': /^[ph]$/,
  svg: /^(?:text|title|desc)$/,
};
const inline: Readonly<Partial<Record<Family, RegExp>>> = {
  word: /^(?:t|delText)$/,
  drawing: /^t$/,
  sheet: /^t$/,
  'odf-text': /./,
  svg: /^(?:tspan|textPath|a)$/,
};
const people =
  /^(?:creator|lastModifiedBy|initial-creator|printed-by|contributor|Manager|last_modified_by)$/;

export interface XmlOptions {
  /** An element with all that is in it, of which somebody else takes care. */
  readonly without?: string;
  /** Hears what is packed into the text as base64. */
  readonly binary?: (base64: string) => void;
  /** Hears addresses that hold a file themselves. */
  readonly data?: (address: string) => void;
}

/**
 * Everything that people write in a part of an Office file, or in any other XML: text, with numbers whole
 * again that markup cuts into pieces, and the attributes in which there are words.
 */
export function collectXml(source: string, into: Collected, options: XmlOptions = {}): void {
  const heard = new AlternateContent(into);
  const prefixes = new Prefixes();
  const tables = new Tables();
  const stack: Frame[] = [];
  const open: Paragraph[] = [];
  let without = 0;
  let deleted = 0;
  let inserted = 0;
  let hiding = 0;

  const append = (text: string): void => {
    const paragraph = open.at(-1);
    if (!paragraph) return;
    if (deleted === 0) paragraph.now += text;
    if (hiding > 0) paragraph.hidden.push(text);
    if (inserted === 0) paragraph.before += text;
  };
  const holdsOf = (family: Family, local: string): Frame['holds'] => {
    if (/^(?:binData|binary-data|binaryData)$/.test(local)) return 'binary';
    if (family === 'technical') return 'nothing';
    if (paragraphs[family]?.test(local)) return 'paragraph';
    if (family === 'word' && /^(?:instrText|delInstrText)$/.test(local)) return 'code';
    return open.length > 0 && inline[family]?.test(local) ? 'inline' : 'words';
  };

  readMarkup(source, {
    open(name, attributes) {
      prefixes.learn(name, attributes);
      const local = localName(name);
      if (without > 0 || local === options.without) {
        without += 1;
        return;
      }
      const family = prefixes.familyOf(name);
      const holds = holdsOf(family, local);
      const role = beginAlternative(local);
      if (role?.is === 'again' && role.isApart) open.push(emptyParagraph());
      tables.begin(family, local, attributes);
      if (holds === 'paragraph') open.push(emptyParagraph());
      if (family === 'word') {
        if (/^(?:del|moveFrom)$/.test(local)) deleted += 1;
        if (/^(?:ins|moveTo)$/.test(local)) inserted += 1;
        if (local === 'vanish') hideRun(attributes);
      }
      stack.push({ family, local, holds, text: '', role });
      if (stack.length > deepest) throw new Unread('too-deep');
      append(signFor(family, local, attributes));
      readAttributes(family, local, attributes, heard, options);
    },
    text(text) {
      const frame = stack.at(-1);
      if (without > 0 || !frame || frame.holds === 'nothing') return;
      if (frame.holds === 'paragraph' || frame.holds === 'inline') append(text);
      else if (frame.holds === 'code') open.at(-1)!.code += text;
      else frame.text += text;
    },
    aside(text) {
      if (without === 0) heard.text(text.trim());
    },
    close(name) {
      if (without > 0) {
        without -= 1;
        return;
      }
      // A tag that closes nothing is one of a damaged part.
      if (stack.at(-1)?.local !== localName(name)) return;
      end(stack.pop()!);
    },
  });
  while (stack.length > 0) end(stack.pop()!);

  /** Hides what comes in the run that these properties are of. Those of the mark of a paragraph hide no text. */
  function hideRun(attributes: Attributes): void {
    const [run, properties] = stack.slice(-2);
    const isOff = /^(?:0|false|off)$/.test(attributes.get('w:val') ?? '');
    if (run?.local !== 'r' || properties?.local !== 'rPr' || run.isHidden || isOff) return;
    run.isHidden = true;
    hiding += 1;
  }

  /** Begins what Office writes twice, or one of the two. The second stands apart until it is known what is in it. */
  function beginAlternative(local: string): Frame['role'] {
    if (local === 'AlternateContent') {
      heard.begin();
      return { is: 'both' };
    }
    if (stack.at(-1)?.role?.is !== 'both') return undefined;
    return heard.next()
      ? { is: 'first', from: open.at(-1)?.now.length ?? 0 }
      : { is: 'again', isApart: open.length > 0 };
  }

  function endAlternative(role: NonNullable<Frame['role']>): void {
    if (role.is === 'both') heard.end();
    else if (role.is === 'first') heard.inline = open.at(-1)?.now.slice(role.from) ?? '';
    else if (role.isApart) {
      const again = open.pop()!;
      const around = open.at(-1);
      if (around && heard.inline === '') {
        around.now += again.now;
        around.before += again.before;
        around.code += again.code;
        around.hidden.push(...again.hidden);
      } else hear(again);
    }
  }

  function hear({ now, before, code, hidden }: Paragraph): void {
    const said = tables.said(now.trim());
    heard.text(said, unseenIn(said, hidden));
    if (before !== now) heard.text(tables.said(before.trim()));
    heard.text(code.trim());
  }

  function end({ family, local, holds, text, role, isHidden }: Frame): void {
    if (isHidden) hiding -= 1;
    if (role) endAlternative(role);
    tables.end(family, local);
    if (family === 'word') {
      if (/^(?:del|moveFrom)$/.test(local)) deleted -= 1;
      if (/^(?:ins|moveTo)$/.test(local)) inserted -= 1;
    }
    if (holds === 'paragraph') {
      hear(open.pop()!);
    } else if (holds === 'binary') options.binary?.(text);
    else if (holds === 'words' && text.trim() !== '') {
      if (people.test(local) || (family === 'sheet' && local === 'author')) heard.person(text);
      else {
        const said = labelled(family, local, text.trim());
        const isDescription =
          /^(?:desc|title)$/.test(local) && pictures.test(stack.at(-1)?.local ?? '');
        heard.text(said, isDescription ? allUnseen(said, 'picture') : []);
      }
    }
  }
}

/** Elements for pictures and shapes, which people describe. */
const pictures =
  /^(?:docPr|cNvPr|pic|shape|imagedata|rect|oval|frame|image|custom-shape|g|object)$/;

/** Elements that stand for a sign. */
function signFor(family: Family, local: string, attributes: Attributes): string {
  if (family === 'word' || family === 'drawing') {
    if (/^(?:br|cr)$/.test(local)) return '\n';
    if (/^(?:tab|ptab)$/.test(local)) return '\t';
    return local === 'noBreakHyphen' ? '-' : '';
  }
  if (family !== 'odf-text') return '';
  if (local === 's') return ' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, 1000));
  return local === 'tab' ? '\t' : local === 'line-break' ? '\n' : '';
}

function readAttributes(
  family: Family,
  element: string,
  attributes: Attributes,
  into: Listener,
  { data }: XmlOptions,
): void {
  if (family === 'links') {
    if (attributes.get('TargetMode') === 'External')
      into.text(linkInWords(attributes.get('Target') ?? ''));
    return;
  }
  const words: string[] = [];
  let isDescription = false;
  for (const [key, value] of attributes) {
    if (value.startsWith('data:')) {
      data?.(value);
      continue;
    }
    const saying = sayingOf(family, element, key, value);
    if (saying === 'person') into.person(value);
    if (saying !== 'words') continue;
    const local = localName(key);
    isDescription ||= /^(?:descr|title|alt)$/.test(local) && pictures.test(element);
    const label = local === 'value' ? element : local;
    if (family === 'other' && isTellingHead(label)) words.push(labelled(family, label, value));
    else words.push(local === 'href' ? linkInWords(value) : value);
  }
  // What belongs together stays together: the name of a property and its value.
  const said = words.join(' ');
  into.text(said, isDescription ? allUnseen(said, 'picture') : []);
}

/** A link without what only programs read: `mailto:` and escapes. */
export function linkInWords(link: string): string {
  if (link.startsWith('#') || link.startsWith('data:')) return '';
  const plain = link.replace(/^(?:mailto|tel|sms|callto):/i, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** In headers of Excel, signs with & say how the text after them looks. */
const withoutCodes = (family: Family, local: string, text: string): string =>
  family === 'sheet' && /(?:Header|Footer)$/.test(local)
    ? text.replace(/&(?:"[^"]*"|K[\dA-F]{6}|\d+|[A-Z])/g, ' ').trim()
    : text;

/** In data the name of an element is the label of what is in it. A time of day hides no date. */
function labelled(family: Family, local: string, text: string): string {
  const plain = withoutCodes(family, local, text).replace(
    /\b(\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?/g,
    '$1',
  );
  if (family !== 'other' || /^(?:t|v|p|lpwstr|lpstr|i4|value)$/.test(local)) return plain;
  return `${local.replace(/(?<=\p{Ll})(?=\p{Lu})|[_.-]+/gu, ' ')}: ${plain}`;
}
