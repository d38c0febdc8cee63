const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  pound: '£',
  eacute: 'é',
};

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
/** Elements that editors of web pages put around and into texts; `<200 kg` is none of them. */
const tag =
  /<\/?(a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|s|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
/** Those that begin or end a word too. */
const inline = /^(?:a|abbr|b|code|em|font|i|s|small|span|strong|sub|sup|u)$/i;

/** A text without the HTML that an export left in it; undefined where there is none. */
export function withoutHtml(text: string): string | undefined {
  const bare = text
    .replace(tag, (_, name: string) => (inline.test(name) ? '' : ' '))
    .replace(entity, (all: string, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? letterOf(decimal === undefined ? parseInt(hex!, 16) : Number(decimal), all)
        : (named[name.toLowerCase()] ?? all),
    );
  return bare === text ? undefined : bare.replace(/\s+/g, ' ').trim();
}

const letterOf = (code: number, written: string): string =>
  code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : written;
