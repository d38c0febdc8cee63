/** Signs of the fonts Wingdings and Symbol that people put into notes, by their numbers in the font. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x4a: '☺',
    0x4c: '☹',
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x72: '❒',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9f: '•',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '☐',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe1: '↑',
    0xe2: '↓',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
    0x21: '✏',
    0x22: '✂',
    0x28: '☎',
    0x2a: '✉',
    0x46: '☞',
    0xab: '★',
  },
  'wingdings 2': {
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x53: '☒',
    0x54: '☒',
    0x97: '●',
    0xa2: '■',
    0xa3: '□',
  },
  'wingdings 3': { 0x22: '→', 0x67: '→', 0x7d: '▶', 0x84: '▶' },
  webdings: { 0x61: '✓', 0x72: '✗', 0x63: '□', 0x67: '■' },
  symbol: {
    0xb0: '°',
    0xb1: '±',
    0xb4: '×',
    0xb8: '÷',
    0xb9: '≠',
    0xa3: '≤',
    0xb3: '≥',
    0xbb: '≈',
    0xb7: '•',
    0xae: '→',
    0xac: '←',
    0xad: '↑',
    0xaf: '↓',
    0xab: '↔',
    0xde: '⇒',
    0xa5: '∞',
    0xd6: '√',
    0xe5: '∑',
    0x61: 'α',
    0x62: 'β',
    0x67: 'γ',
    0x64: 'δ',
    0x44: 'Δ',
    0x6d: 'µ',
    0x70: 'π',
    0x71: 'θ',
    0x6c: 'λ',
    0x73: 'σ',
    0x53: 'Σ',
    0x57: 'Ω',
    0x77: 'ω',
    0x72: 'ρ',
    0x2d: '−',
    0x2b: '+',
    0x3d: '=',
  },
};

/** The sign that a number in a font shows; undefined where it is not known. Word adds F000 to the number. */
export const signOf = (font: string, code: string): string | undefined =>
  fonts[font.trim().toLowerCase()]?.[Number.parseInt(code, 16) & 0xff];

/** Text in one of these fonts, as Word writes it where somebody chose the font and typed. */
export const inFont = (font: string, text: string): string | undefined => {
  const known = fonts[font.trim().toLowerCase()];
  if (!known) return undefined;
  return Array.from(text, (sign) => known[sign.codePointAt(0)! & 0xff] ?? sign).join('');
};

const above: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
};
const below: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '–': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
};

const changed = (text: string, signs: Readonly<Record<string, string>>): string | undefined => {
  const found = Array.from(text, (sign) => signs[sign]);
  return found.every((sign) => sign !== undefined) ? found.join('') : undefined;
};

/** A text that stands higher than the line: ² where there is such a sign, else ^ before it. */
export function superscript(text: string): string {
  const word = text.trim();
  // Nobody misreads "1st" or a star.
  if (/^(?:st|nd|rd|th|TM|[^\p{L}\p{N}]*)$/iu.test(word) && !/^[-−–+=()]+$/.test(word)) return text;
  return text.replace(word, () => changed(word, above) ?? `^${grouped(word)}`);
}

/** A text that stands lower than the line: ₂ where there is such a sign, else _ before it. */
export function subscript(text: string): string {
  const word = text.trim();
  if (word === '') return text;
  return text.replace(word, () => changed(word, below) ?? `_${grouped(word)}`);
}

const grouped = (word: string): string => (/^[\p{L}\p{N}]+$/u.test(word) ? word : `(${word})`);
