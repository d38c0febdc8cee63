/** Accents by the ends of their names in HTML: `&eacute;` is an e with the accent of `acute`. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030A',
  dblac: '\u030B',
  caron: '\u030C',
  cedil: '\u0327',
  ogon: '\u0328',
};

/** The names of HTML for characters that stand in or between the parts of names, numbers and addresses. */
const named = new Map(
  Object.entries({
    nbsp: ' ',
    NonBreakingSpace: ' ',
    ensp: ' ',
    emsp: ' ',
    emsp13: ' ',
    emsp14: ' ',
    numsp: ' ',
    puncsp: ' ',
    thinsp: ' ',
    ThinSpace: ' ',
    hairsp: ' ',
    MediumSpace: ' ',
    Tab: ' ',
    NewLine: '\n',
    shy: '',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
    NoBreak: '',
    ZeroWidthSpace: '',
    amp: '&',
    AMP: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    QUOT: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    prime: "'",
    hyphen: '-',
    dash: '-',
    minus: '-',
    ndash: '–',
    mdash: '—',
    commat: '@',
    period: '.',
    comma: ',',
    colon: ':',
    semi: ';',
    sol: '/',
    bsol: '\\',
    lpar: '(',
    rpar: ')',
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    num: '#',
    plus: '+',
    equals: '=',
    excl: '!',
    quest: '?',
    percnt: '%',
    lowbar: '_',
    ast: '*',
    midast: '*',
    grave: '`',
    vert: '|',
    middot: '·',
    bull: '•',
    szlig: 'ß',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    aring: 'å',
    Aring: 'Å',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
    dstrok: 'đ',
    Dstrok: 'Đ',
    lstrok: 'ł',
    Lstrok: 'Ł',
  }),
);

/**
 * The text that a character reference of HTML stands for: `&nbsp;`, `&#39;`, `&#x27;`. Undefined where it is
 * none, or one for a sign that no name, number or address has.
 */
export function readReference(written: string): string | undefined {
  const number = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(written);
  if (number) {
    const [, hex, decimal = ''] = number;
    return characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  }
  const name = written.slice(1, -1);
  const plain = named.get(name);
  if (plain !== undefined) return plain;
  const [, letter = '', accent = ''] = /^([A-Za-z])([a-z]{3,5})$/.exec(name) ?? [];
  const mark = accents[accent];
  return mark === undefined ? undefined : `${letter}${mark}`.normalize('NFC');
}

/** The character of a number; empty where there is none, as for half of a pair. */
export const characterOf = (code: number): string =>
  code > 0x10ffff || code === 0 || (code >= 0xd800 && code <= 0xdfff)
    ? ''
    : String.fromCodePoint(code);
