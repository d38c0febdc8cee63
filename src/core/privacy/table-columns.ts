import { isTellingHead } from '../text/telling-head.ts';

/** Cells of columns whose heads say what is in them, each behind its head: "Date of birth: 12/03/1940". */
interface NamedColumns {
  readonly text: string;
  /** The offset, in the text with the tables, of a piece that lies in one cell; undefined for any other. */
  readonly placeOf: (start: number, end: number) => number | undefined;
}

const longestHead = 60;
/** The line below the heads of a table in Markdown. */
const rule = /^\|?(?: ?:?-+:? ?\|)* ?:?-+:? ?\|?$/;

interface Cell {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads the tables of a text as a reader sees it: those of Markdown, and rows with tabs, commas or semicolons,
 * as spreadsheets give them. Most texts have none whose heads tell anything, and cost one look at each line.
 */
export function readNamedColumns(text: string): NamedColumns {
  const pieces: string[] = [];
  const places: { readonly at: number; readonly start: number; readonly end: number }[] = [];
  let length = 0;
  const add = (head: string, { text: cell, start }: Cell): void => {
    const before = `;\n${head}: `;
    pieces.push(before, cell);
    length += before.length;
    places.push({ at: length, start, end: length + cell.length });
    length += cell.length;
  };
  if (isTellingHead(text)) {
    for (const { heads, rows } of tablesIn(text)) {
      const columns = heads.flatMap((head, index) => (isTellingHead(head) ? [index] : []));
      for (const cells of rows) {
        for (const column of columns) {
          const cell = cells[column];
          if (cell && /\d/.test(cell.text)) add(heads[column]!, cell);
        }
      }
    }
  }
  return {
    text: pieces.join(''),
    placeOf: (start, end) => {
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]!.end < end) low = middle + 1;
        else high = middle;
      }
      const place = places[low];
      return place && place.at <= start ? place.start + start - place.at : undefined;
    },
  };
}

interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function* tablesIn(text: string): Generator<Table> {
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (!isTellingHead(line.text)) continue;
    const below = lines[at + 1];
    const isRule = rule.test(below?.text ?? '');
    const sign = isRule && line.text.includes('|') ? '|' : signBetween(line, below);
    if (sign === undefined) continue;
    const rows: (readonly Cell[])[] = [];
    const isRow = ({ text: row }: Cell): boolean =>
      isList(sign) ? isLikeHeads(line, lines[next]!, sign) : row.includes(sign);
    let next = at + (isRule ? 2 : 1);
    for (; lines[next] && isRow(lines[next]!); next += 1) rows.push(cellsOf(lines[next]!, sign));
    const heads = cellsOf(line, sign).map(({ text: head }) =>
      head.replace(/^[\s"]+|[\s"]+$/g, '').slice(0, longestHead),
    );
    yield { heads, rows };
    at = next - 1;
  }
}

type Sign = '|' | '\t' | ',' | ';';
const isList = (sign: Sign): sign is ',' | ';' => sign === ',' || sign === ';';

/** What stands between the cells of a table without rules. Commas stand in sentences too. */
function signBetween(line: Cell, below: Cell | undefined): Sign | undefined {
  if (line.text.includes('\t')) return '\t';
  if (!below) return undefined;
  return ([',', ';'] as const).find(
    (sign) =>
      cellsOf(line, sign).every((cell) => head.test(inShort(cell.text))) &&
      isLikeHeads(line, below, sign),
  );
}

/** The head of a column in a list with commas: up to four words, and no sentence. */
const head = /^\s*"?\p{L}[^\s.!?:]*(?:\s[^\s.!?:]+){0,3}"?\s*$/u;

/** A head without its bracket, and without the dots of "D.O.B.". */
const inShort = (text: string): string =>
  text.replace(/\s?[([][^()[\]]{0,60}[)\]]/, '').replace(/(?<=(?<!\p{L})\p{L})\./gu, '');

/** Whether a line has as many cells as the line of heads, and two at least. */
function isLikeHeads(heads: Cell, row: Cell, sign: ',' | ';'): boolean {
  const count = cellsOf(heads, sign).length;
  return count > 1 && cellsOf(row, sign).length === count;
}

function linesOf(text: string): readonly Cell[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
}

/** The pieces between commas; one inside quotation marks separates nothing. */
function splitList(text: string, sign: ',' | ';'): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== sign || isQuoted) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  return [...pieces, text.slice(start)];
}

function cellsOf({ text, start }: Cell, sign: Sign): readonly Cell[] {
  let at = sign === '|' && text.startsWith('|') ? 1 : 0;
  const pieces = isList(sign) ? splitList(text, sign) : text.slice(at).split(sign);
  return pieces.map((cell) => {
    const found = { text: cell, start: start + at };
    at += cell.length + 1;
    return found;
  });
}
