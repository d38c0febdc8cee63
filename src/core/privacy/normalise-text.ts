/** Letters of other alphabets that look like those of ours, in small or as capitals. */
const lookAlikes = (others: string, ours: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(others, (sign, index) => [sign, ours[index]!]));

/** Letters that carry no separate accent and are still written plainly by many. */
const plainly: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ...lookAlikes('авеёһіјкмнорстухѕ', 'abeehijkmhopctyxs'),
  ...lookAlikes('αβεζηικμνορτυχ', 'abezhikmnoptyx'),
};

/** A text in small letters without accents, and the way back to the text as written. */
export interface FoldedText {
  readonly folded: string;
  /** The offset, in the text as written, of an offset in the folded one. */
  readonly offsetOf: (index: number) => number;
}

/** Most texts and names have nothing that needs more than small letters. */
const isSimple = (text: string): boolean => !/[^\n\r\t -~]/.test(text);

const foldSign = (sign: string): string => {
  const small = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plainly[small] ?? small;
};

/** A short text such as a name, in small letters without accents. */
export const fold = (text: string): string =>
  isSimple(text) ? text.toLowerCase() : Array.from(text, foldSign).join('');

/** Folds a text so that what is found in it can be shown in the text as written. */
export function foldText(text: string): FoldedText {
  if (isSimple(text)) return { folded: text.toLowerCase(), offsetOf: (index) => index };
  const known = new Map<string, string>();
  const pieces: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const sign of text) {
    let folded = known.get(sign);
    if (folded === undefined) known.set(sign, (folded = foldSign(sign)));
    pieces.push(folded);
    if (folded.length === 1) offsets.push(at);
    else offsets.push(...new Array<number>(folded.length).fill(at));
    at += sign.length;
  }
  return { folded: pieces.join(''), offsetOf: (index) => offsets[index] ?? at };
}
