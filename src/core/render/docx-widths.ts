/** How wide the signs from the space to `~` are in Arial and in Helvetica, in thousandths of their height. */
const widthsOfSigns = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** The same in Arial Bold and in Helvetica Bold. */
const widthsOfBold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
  611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
  278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** From here on are signs as wide as they are high. */
const firstWide = 0x2e80;

/** So are boxes, ticked or not: Word takes them from a font for such signs. */
const isBox = (code: number): boolean => code >= 0x2610 && code <= 0x2612;

const widthOfSign = (code: number, widths: readonly number[]): number =>
  widths[code - 32] ?? (code === 0xa0 ? 278 : code >= firstWide || isBox(code) ? 1000 : 611);

/** Accents take no room of their own: ŵ is as wide as w. */
const withoutAccents = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

/** How long a text is on one line, in twentieths of a point. */
export function lengthOf(text: string, points: number, widths = widthsOfSigns): number {
  const plain = withoutAccents(text);
  let length = 0;
  for (let index = 0; index < plain.length; index += 1) {
    length += widthOfSign(plain.charCodeAt(index), widths);
  }
  return Math.ceil((length * points) / 50);
}

/** How long the longest word of a text is where it is bold. */
export const longestWordIn = (text: string, points: number): number =>
  Math.max(...pieces(text).map((piece) => lengthOf(piece.trimEnd(), points, widthsOfBold)));

/** Lines break after spaces and hyphens; not after spaces that hold together, such as that of a box and its word. */
const pieces = (text: string): readonly string[] => text.split(/(?<=(?<!☐)[ \-–])/);

/** A word longer than this share of the table is broken. A SHA-256 is not. */
const longestWord = 0.62;

/** Longest words take no more than this share of the table; the longest of them give way. */
const allWords = 0.88;

/** Some texts are bold, and longer for it. */
const bold = 1.12;

/** Programs round the width of letters in their own ways, so a word gets half a point more. */
const rounding = 10;

/** More rows than these don’t change what suits a table. */
const enough = 80;

export interface Measures {
  /** How long the text of each cell is, by rows. */
  readonly lengths: readonly (readonly number[])[];
  readonly widths: readonly number[];
  /** How wide each column is at least, so that it has room for its longest word. */
  readonly least: readonly number[];
}

/**
 * Widths of columns that together are `total`, and make the table about as short as it can be. No column
 * is narrower than its longest word, as far as there is room.
 */
export function measure(
  rows: readonly (readonly string[])[],
  total: number,
  points: number,
  padding: number,
): Measures {
  const lengths = rows.map((row) => row.map((text) => lengthOf(text, points) + padding));
  const columns = [...(rows[0] ?? []).keys()];
  const least = within(
    total,
    columns.map(
      (column) =>
        padding +
        rounding +
        Math.max(...rows.map((row) => longestWordIn(row[column] ?? '', points))),
    ),
  );
  const most = columns.map((column) =>
    Math.max(least[column]!, bold * Math.max(...lengths.map((row) => row[column] ?? 0))),
  );
  return { lengths, least, widths: toWhole(share(least, most, sampleOf(lengths), total), total) };
}

/** Wanted widths, where a column that is too narrow for its longest word gets room from those that have some. */
export function withRoomForWords(
  wanted: readonly number[],
  least: readonly number[],
  total: number,
): readonly number[] {
  const missing = sum(wanted.map((width, column) => Math.max(0, least[column]! - width)));
  if (missing === 0) return toWhole(wanted, total);
  const spare = wanted.map((width, column) => Math.max(0, width - least[column]!));
  const given = Math.min(1, missing / sum(spare));
  return toWhole(
    wanted.map((width, column) => Math.max(width, least[column]!) - spare[column]! * given),
    total,
  );
}

function within(total: number, widths: readonly number[]): readonly number[] {
  let most = total * longestWord;
  const cut = (): readonly number[] => widths.map((width) => Math.min(width, most));
  while (sum(cut()) > total * allWords) most *= 0.95;
  return cut();
}

function sampleOf<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / enough);
  return rows.filter((_, index) => index % step === 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const scaled = (widths: readonly number[], total: number): readonly number[] => {
  const all = sum(widths);
  return widths.map((width) => (width / all) * total);
};

/** Room is given out in so many parts, each to the column that makes the rows lowest by it. */
const portions = 40;

function share(
  least: readonly number[],
  most: readonly number[],
  rows: readonly (readonly number[])[],
  total: number,
): readonly number[] {
  if (sum(least) >= total) return scaled(least, total);
  if (sum(most) <= total) return scaled(most, total);
  const widths = [...least];
  const portion = (total - sum(least)) / portions;
  for (let given = 0; given < portions; given += 1) {
    let best = 0;
    let lowest = Infinity;
    for (const column of widths.keys()) {
      if (widths[column]! >= most[column]!) continue;
      widths[column]! += portion;
      const height = sum(rows.map((row) => heightOf(row, widths)));
      widths[column]! -= portion;
      if (height < lowest) [best, lowest] = [column, height];
    }
    widths[best]! += portion;
  }
  return widths;
}

/**
 * The height of a row: nearly that of its highest cell, so that where two are as high as each other, room
 * for one of them is not lost.
 */
const heightOf = (row: readonly number[], widths: readonly number[]): number => {
  let all = 0;
  for (const [column, width] of widths.entries()) {
    const lines = (row[column] ?? 0) / width;
    all += lines * lines * lines * lines;
  }
  return Math.sqrt(Math.sqrt(all));
};

function toWhole(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.floor);
  return whole.map((width, index) => (index === 0 ? width + total - sum(whole) : width));
}

/** About how many lines the highest cell of a row has. */
export const highestCellOf = (lengths: readonly number[], widths: readonly number[]): number =>
  Math.max(1, ...lengths.map((length, column) => Math.ceil(length / (widths[column] ?? 1))));
