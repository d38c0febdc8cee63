import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { MarkupKind } from '../model/exchange.ts';
import { cleanText } from '../text/clean.ts';

/** A foreign text as plain text: its paragraphs, and what it had that a plain text can't have. */
export interface PlainText {
  readonly paragraphs: readonly string[];
  readonly lost: readonly MarkupKind[];
}

/** Elements of HTML that texts of other programs have in them; `<200 kg` is none of them. */
const element =
  /<(\/?)(a|abbr|address|article|audio|b|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|figure|font|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video)(?:[\s/][^<>]*)?>/gi;
/** What a reader never sees. */
const hidden = /<(script|style)\b[^<>]*>[^]*?<\/\1\s*>|<!--[^]*?-->/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;

const lostWith: Readonly<Record<string, MarkupKind | undefined>> = {
  a: 'links',
  audio: 'pictures',
  embed: 'pictures',
  figure: 'pictures',
  iframe: 'pictures',
  img: 'pictures',
  object: 'pictures',
  svg: 'pictures',
  video: 'pictures',
  ol: 'lists',
  ul: 'lists',
  dl: 'lists',
  li: 'lists',
  table: 'tables',
  b: 'formatting',
  code: 'formatting',
  em: 'formatting',
  font: 'formatting',
  i: 'formatting',
  pre: 'formatting',
  s: 'formatting',
  small: 'formatting',
  strike: 'formatting',
  strong: 'formatting',
  sub: 'formatting',
  sup: 'formatting',
  u: 'formatting',
};
const inline = new Set(
  'a abbr b code em font i img s small span strike strong sub sup u'.split(' '),
);

/** What Markdown marks up, with what is left of it. Only marks that people don't type for themselves. */
const marks: readonly (readonly [RegExp, string, MarkupKind])[] = [
  [/!\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g, '$1', 'pictures'],
  [/\[([^[\]\n]{1,500})\]\([^()\s]{1,2000}\)/g, '$1', 'links'],
  [/(\*\*|__)(?=\S)([^*_\n]{1,2000}?\S?)\1/g, '$2', 'formatting'],
  [/`([^`\n]{1,500})`/g, '$1', 'formatting'],
  [/^#{1,6} +/gm, '', 'headings'],
];

/** A text in HTML, with what would be Markdown left as it is. */
export const plainHtml = (text: string): PlainText => finish(withoutElements(text));

/** A text without marks, as otpath itself writes it: only its paragraphs are told apart. */
export const unmarked = (text: string): PlainText => finish({ text, lost: new Set() });

/** How often marks may lie below marks. */
const mostPasses = 20;

/**
 * A text that may have HTML or Markdown in it. What is plain already stays as it is, so a text that was read is the
 * same when it is read again.
 */
export function withoutMarkup(text: string): PlainText {
  const lost = new Set<MarkupKind>();
  let plain = unmarked(text);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = plain.paragraphs.join('\n\n');
    const bare = pass === 0 ? withoutMarks(text) : withoutMarks(before);
    for (const kind of bare.lost) lost.add(kind);
    plain = finish(bare);
    if (plain.paragraphs.join('\n\n') === before) break;
  }
  return { paragraphs: plain.paragraphs, lost: [...lost] };
}

function withoutMarks(text: string): Bare {
  const { text: bare, lost } = withoutElements(text);
  const all = new Set(lost);
  let left = bare;
  for (const [mark, rest, kind] of bare.length > longest ? [] : marks) {
    const changed = left.replace(mark, rest);
    if (changed !== left) all.add(kind);
    left = changed;
  }
  return { text: left, lost: all };
}

/** In letters. What is longer is no requirement, and looking for marks in it takes too long. */
const longest = 30_000;

interface Bare {
  readonly text: string;
  readonly lost: ReadonlySet<MarkupKind>;
}

function withoutElements(text: string): Bare {
  if (!/[<&]/.test(text) || text.length > longest) return { text, lost: new Set() };
  const lost = new Set<MarkupKind>();
  const bare = text
    .replace(hidden, (all) => {
      if (/^<script/i.test(all)) lost.add('scripts');
      return '';
    })
    .replace(element, (_, closing: string, name: string) => {
      const kind = /^h\d$/i.test(name) ? 'headings' : lostWith[name.toLowerCase()];
      if (kind) lost.add(kind);
      if (inline.has(name.toLowerCase())) return '';
      return closing === '' && /^(?:br|td|th)$/i.test(name) ? ' ' : '\n\n';
    })
    .replace(entity, (all: string, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? letterOf(decimal === undefined ? parseInt(hex!, 16) : Number(decimal), all)
        : decodeNamedCharacterReference(name) || all,
    );
  return { text: bare, lost };
}

const letterOf = (code: number, written: string): string =>
  code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : written;

const finish = ({ text, lost }: Bare): PlainText => ({
  paragraphs: text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/)
    .map((one) => cleanText(one).replace(/\s+/g, ' ').trim())
    .filter((one) => one !== ''),
  lost: [...lost],
});

/** A text as a paragraph of HTML. */
export const asHtml = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((one) => one.replace(/[&<>"]/g, (sign) => escapes[sign]!))
    .map((one) => `<p>${one}</p>`)
    .join('');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
