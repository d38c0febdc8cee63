import { Unread } from './unread.ts';
import type { Collected } from './collected.ts';
import { readMarkup } from './markup.ts';
import { linesOfTable, type TableCells } from './table.ts';
import { collectXml } from './xml.ts';
import { localName } from './xml-words.ts';

/** What its parts say of a workbook before its cells can be read. */
export interface Workbook {
  /** Texts that cells share. */
  readonly texts: readonly string[];
  /** Whether a cell of each style shows a date. */
  readonly isDate: readonly boolean[];
  /** Whether days are counted from 1904, as on old Macs. */
  readonly from1904: boolean;
}

/** The name of the outermost element of a part, without its prefix. */
export const rootOf = (xml: string): string =>
  localName(/<(?![?!])([^\s/>]+)/.exec(xml.slice(0, 8000))?.[1] ?? '');

export const isOfWorkbook = (xml: string): boolean =>
  /^(?:sst|worksheet|styleSheet|workbook)$/.test(rootOf(xml));

/** Reads the cells of all sheets as a reader sees them, hidden ones too, and what stands beside them. */
export function readWorkbook(parts: readonly string[], into: Collected): void {
  const ofRoot = (root: string): readonly string[] => parts.filter((xml) => rootOf(xml) === root);
  const workbook: Workbook = {
    texts: ofRoot('sst').flatMap(sharedTexts),
    isDate: ofRoot('styleSheet').flatMap(dateStyles),
    from1904: ofRoot('workbook').some((xml) => /\bdate1904="(?:1|true)"/.test(xml)),
  };
  const used = new Set<number>();
  for (const xml of ofRoot('worksheet')) {
    for (const line of linesOfTable(rowsOf(xml, workbook, used))) into.text(line);
    collectXml(xml, into, { without: 'sheetData' });
  }
  for (const [index, text] of workbook.texts.entries()) if (!used.has(index)) into.text(text);
  for (const xml of [...ofRoot('workbook'), ...ofRoot('styleSheet')]) collectXml(xml, into);
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let isText = false;
  readMarkup(xml, {
    open(name) {
      if (localName(name) === 'si') texts.push('');
      isText = localName(name) === 't' && texts.length > 0;
    },
    text(text) {
      if (isText) texts.push(`${texts.pop() ?? ''}${text}`);
    },
    close() {
      isText = false;
    },
  });
  return texts;
}

/** Formats that Excel has built in and that show a day. */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

function dateStyles(xml: string): readonly boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let isCells = false;
  readMarkup(xml, {
    open(name, attributes) {
      const local = localName(name);
      const format = Number(attributes.get('numFmtId'));
      if (local === 'numFmt') formats.set(format, attributes.get('formatCode') ?? '');
      if (local === 'cellXfs') isCells = true;
      if (local !== 'xf' || !isCells) return;
      // Words in a format, and colours, are no signs for days and years.
      const code = formats.get(format)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '') ?? '';
      styles.push(builtInDates.has(format) || /[dy]/i.test(code));
    },
    close(name) {
      if (localName(name) === 'cellXfs') isCells = false;
    },
  });
  return styles;
}

/** The rows of a sheet; each cell at its column. */
function rowsOf(xml: string, workbook: Workbook, used: Set<number>): readonly TableCells[] {
  const rows: [number, string][][] = [];
  let length = 0;
  let cell = { column: -1, type: '', style: 0, value: '', text: '', formula: '' };
  let element = '';
  readMarkup(xml, {
    open(name, attributes) {
      const local = localName(name);
      element = local;
      if (local === 'row') rows.push([]);
      if (local === 'c') {
        const column = columnOf(attributes.get('r') ?? '') ?? cell.column + 1;
        const style = Number(attributes.get('s') ?? 0);
        cell = {
          column,
          type: attributes.get('t') ?? 'n',
          style,
          value: '',
          text: '',
          formula: '',
        };
      }
    },
    text(text) {
      if (element === 'v') cell.value += text;
      else if (element === 't') cell.text += text;
      else if (element === 'f') cell.formula += text;
    },
    close(name) {
      element = '';
      if (localName(name) === 'row') cell = { ...cell, column: -1 };
      const row = rows.at(-1);
      if (localName(name) !== 'c' || !row) return;
      const text = shown(cell, workbook, used);
      length += text.length;
      // Thousands of cells may share one long text.
      if (length > longestSheet) throw new Unread('too-much-inside');
      if (text !== '') row.push([cell.column, text]);
    },
  });
  return rows;
}

/** In UTF-16 units. */
const longestSheet = 20 * 1024 * 1024;

function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Cell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly text: string;
  readonly formula: string;
}

/** What a cell shows, with the words that its formula holds. */
function shown(
  { type, style, value, text, formula }: Cell,
  workbook: Workbook,
  used: Set<number>,
): string {
  const words = (formula.match(/"[^"]+"/g) ?? []).join(' ');
  return [shownValue(), words].filter(Boolean).join(' ');

  function shownValue(): string {
    if (type === 's') {
      used.add(Number(value));
      return workbook.texts[Number(value)] ?? '';
    }
    if (type === 'inlineStr') return text;
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n' || workbook.isDate[style] !== true) return value;
    return dayOf(Number(value), workbook.from1904) ?? value;
  }
}

/** The day that Excel keeps as a number, as people write it. */
function dayOf(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < 200_000)) return undefined;
  // Excel counts 29 February 1900, which never was.
  const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0);
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`;
}
