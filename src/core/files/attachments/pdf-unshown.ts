import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A glyph, or a number by which the next one is moved: in thousandths of an em, to the right if it is below 0. */
type Shown = number | { readonly unicode?: string } | null;

/** So far to the right is a space. */
const wide = -200;

/** In letters. Shorter pieces are parts of words, and prove nothing by themselves. */
const shortPiece = 3;
/** In letters: how far a piece may be from where it is expected. */
const farthest = 2000;

/**
 * The words of a page that the library leaves out of its text: those beyond the edges of the page, and those
 * of no size. What draws a page has them all.
 */
export async function unshownWords(page: Page, text: string): Promise<string> {
  const lines = await drawnLines(page);
  const shown = lettersOf(text);
  const missing: string[] = [];
  let at = 0;
  for (const piece of lines.flat()) {
    const letters = lettersOf(piece);
    if (letters === '') continue;
    const isNext = shown.startsWith(letters, at);
    const found =
      letters.length > shortPiece ? shown.slice(0, at + farthest).indexOf(letters, at) : -1;
    if (isNext) at += letters.length;
    else if (found >= 0) at = found + letters.length;
    else missing.push(piece);
  }
  // Letters one by one could be those of other words.
  if (missing.some((piece) => lettersOf(piece).length < shortPiece)) {
    return lines.map((line) => line.reduce(joined)).join('\n');
  }
  return missing.join('\n');
}

/** Pieces that are no more than a letter or two are parts of one word. */
const joined = (before: string, piece: string): string =>
  piece.length <= 2 && /\S$/.test(before) ? before + piece : `${before} ${piece}`;

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What is drawn, in lines, piece by piece. */
async function drawnLines(page: Page): Promise<readonly (readonly string[])[]> {
  addMissingMethod();
  const { OPS } = await getResolvedPDFJS();
  // Without notes and forms, which are read by themselves.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const lines: string[][] = [[]];
  for (const [index, operator] of fnArray.entries()) {
    const [first, second] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.showText) lines.at(-1)!.push(wordsOf(first as readonly Shown[]));
    else if (operator === OPS.moveText && second === 0) continue;
    else if (startsLine(operator, OPS)) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

const startsLine = (operator: number, ops: Readonly<Record<string, number>>): boolean =>
  ['beginText', 'moveText', 'setLeadingMoveText', 'setTextMatrix', 'nextLine'].some(
    (name) => ops[name] === operator,
  );

const wordsOf = (shown: readonly Shown[]): string =>
  shown
    .map((one) => (typeof one === 'number' ? (one <= wide ? ' ' : '') : (one?.unicode ?? '')))
    .join('');

/** The library uses a method of the language that Node 20 does not have. */
function addMissingMethod(): void {
  const buffers = ArrayBuffer.prototype;
  if ('transferToFixedLength' in buffers) return;
  Object.defineProperty(buffers, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}
