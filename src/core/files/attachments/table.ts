import { isHeadOfColumn, isTellingHead } from '../../text/telling-head.ts';

/** The cells of a row that are there, each with the number of its column. */
export type TableCells = readonly (readonly [column: number, text: string])[];

/**
 * Rows as lines. A date or a number says what it is only together with the head of its column, so the two
 * are put side by side where the head is a word that makes it a personal detail.
 */
export function* linesOfTable(rows: Iterable<TableCells>): Generator<string> {
  let heads: ReadonlyMap<number, string> | undefined;
  for (const row of rows) {
    const line = row.map(([column, text]) => {
      const head = heads?.get(column);
      return head !== undefined && /\d/.test(text) ? `${head}: ${text}` : text;
    });
    yield line.join('\t').trim();
    if (heads) continue;
    const found = row.filter(([, text]) => text.length < 60 && isHeadOfColumn(text));
    if (found.length > 0) heads = new Map(found);
  }
}

/** The cells of a text in which commas, semicolons or tabs part them; undefined where it is no table. */
export function cellsOf(text: string): Iterable<TableCells> | undefined {
  const head = /[^\r\n]*/.exec(text)?.[0] ?? '';
  if (!isTellingHead(head)) return undefined;
  const counts = ['\t', ';', ','].map((sign) => head.split(sign).length);
  const most = Math.max(...counts);
  return most < 2 ? undefined : rowsOf(text, ['\t', ';', ','][counts.indexOf(most)] ?? ',');
}

function* rowsOf(text: string, sign: string): Generator<TableCells> {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${sign}\\r\\n]*))(${sign}|\\r?\\n|\\r|$)`, 'y');
  let row: [number, string][] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) {
      // A quotation mark that is closed nowhere or in the midst of a cell: the rest is text.
      yield [...row, [row.length, text.slice(at)]];
      return;
    }
    row.push([row.length, (found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim()]);
    if (found[3] === sign) continue;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}
