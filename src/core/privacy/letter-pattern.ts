/** A pattern that asks for letters, in two forms that find the same. Each is made when it is first needed. */
export interface LetterPattern {
  readonly source: string;
  readonly flags: 'gu' | 'giu';
  anyText?: RegExp;
  everydayText?: RegExp;
}

/**
 * Letters of any script are long lists: in a pattern they take so long to get ready that a check of a small
 * portfolio would do little else. Nearly every text has only the signs of Western Europe and the punctuation of
 * word processors, and for such a text a short list finds the same.
 */
export const letterPattern = (source: string, flags: LetterPattern['flags']): LetterPattern => ({
  source,
  flags,
});

/** Also Ŵ, ŵ, Ŷ and ŷ. Without µ, whose capital letter is Greek. */
const unusual =
  /[^\0-\u00B4\u00B6-\u00FF\u0174-\u0177\u2000-\u206F\u20AC\u2190-\u21FF\u2500-\u275F]/;

/** What of each kind is among the signs of everyday texts. */
const everyday: Readonly<Record<string, string>> = {
  L: String.raw`A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0174-\u0177`,
  Lu: String.raw`A-Z\u00C0-\u00D6\u00D8-\u00DE\u0174\u0176`,
  Ll: String.raw`a-z\u00DF-\u00F6\u00F8-\u00FF\u0175\u0177`,
  Lo: String.raw`\u00AA\u00BA`,
  M: '',
  N: String.raw`0-9\u00B2\u00B3\u00B9\u00BC-\u00BE`,
};

/** A class of letters inside square brackets, or by itself; anything else is skipped whole. */
const parts = /\\p\{(\w+)\}|\\[^]|[[\]]|[^\\[\]]+/g;

function forEverydayText({ source, flags }: LetterPattern): RegExp {
  let isInBrackets = false;
  const plain = source.replace(parts, (part: string, kind?: string) => {
    if (kind !== undefined) return isInBrackets ? everyday[kind]! : `[${everyday[kind]!}]`;
    if (part === '[') isInBrackets = true;
    if (part === ']') isInBrackets = false;
    return part;
  });
  return new RegExp(plain, flags.replace('u', ''));
}

/** Several patterns are asked of one text after the other. */
let last = { text: '', isEveryday: true };

function isEveryday(text: string): boolean {
  if (text !== last.text) last = { text, isEveryday: !unusual.test(text) };
  return last.isEveryday;
}

/** All that a pattern finds in a text, in order. None of these patterns fits nothing at all. */
export function everyMatch(pattern: LetterPattern, text: string): readonly RegExpExecArray[] {
  const form = isEveryday(text)
    ? (pattern.everydayText ??= forEverydayText(pattern))
    : (pattern.anyText ??= new RegExp(pattern.source, pattern.flags));
  form.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = form.exec(text); match; match = form.exec(text)) found.push(match);
  return found;
}
