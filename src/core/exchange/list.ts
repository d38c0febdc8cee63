import type { CellFault, ImportFault, ImportRemark, ListColumn } from '../model/exchange.ts';
import { listColumns } from '../model/exchange.ts';
import { fileSlugOf } from '../text/file-name.ts';
import { treeOf, type PlacedItem } from './foreign-tree.ts';
import { withList, type Imported, type RawStatement } from './framework-data.ts';
import { idFrom } from './new-ids.ts';
import { withoutMarkup } from './plain-text.ts';
import { columnNumber, columnLetters } from '../text/columns.ts';
import { wrongCells } from './wrong-cells.ts';
import { placeOfRow, type ForeignRow } from './tables.ts';
import { frameworkFromTree } from './tree-to-framework.ts';

/** What the column is called that holds the name of each sheet, where a list has several. */
export const sheetNameHeading = 'sheet name';

/** What the columns of lists are called, in English and in Welsh. */
const usualHeadings: Readonly<Record<ListColumn, RegExp>> = {
  id: /^(?:id|code|ref|reference|no|number|item|cod|cyf|rhif)\b/i,
  aspect: /\b(?:aspect|sub-?\s?(?:domain|theme|category|section|area)|agwedd)/i,
  level: /\b(?:level|grade|band|stage|lefel|gradd|cam)\b/i,
  pillar: /\b(?:pillar|domain|area|theme|category|section|heading|piler|maes|thema|adran)\b/i,
  text: /\b(?:statement|text|criteri|competenc|description|requirement|expect|capabilit|datganiad|testun|disgrifiad|gofyniad|disgwyl)/i,
  source: /\b(?:source|page|ffynhonnell|tudalen)\b/i,
  strength: /\b(?:strength|must|priority|cryfder)\b/i,
};

/** Which column holds what, by their numbers from 0. */
export type ListMap = Readonly<Partial<Record<ListColumn, number>>>;

/** What the headings of a list say of its columns. */
export function guessColumns(headings: readonly string[]): ListMap {
  const guess: Partial<Record<ListColumn, number>> = {};
  const taken = new Set<number>();
  for (const column of Object.keys(usualHeadings) as ListColumn[]) {
    const at = headings.findIndex(
      (heading, index) => !taken.has(index) && usualHeadings[column].test(heading.trim()),
    );
    if (at < 0) continue;
    guess[column] = at;
    taken.add(at);
  }
  const nameAt = headings.indexOf(sheetNameHeading);
  return guess.level === undefined && nameAt >= 0 ? { ...guess, level: nameAt } : guess;
}

/** A map as it is typed: `text=Statement,level=Grade`, by headings or by the letters of a spreadsheet. */
export function readListMap(
  written: string,
  headings: readonly string[],
): ListMap | { readonly wrong: string } {
  const map: Partial<Record<ListColumn, number>> = {};
  for (const part of written.split(',').filter((one) => one.trim() !== '')) {
    const [name = '', ...rest] = part.split('=');
    const heading = rest.join('=').trim().toLowerCase();
    const column = listColumns.find((one) => one === name.trim().toLowerCase());
    const named = headings.findIndex((one) => one.trim().toLowerCase() === heading);
    const at = named >= 0 ? named : placeOfLetter(heading);
    if (!column || at === undefined || at >= headings.length) return { wrong: part.trim() };
    map[column] = at;
  }
  return map.text === undefined ? { wrong: written } : map;
}

/** What a map that is typed calls its columns, in small letters; the column of statements first. */
export function namedInMap(written = ''): readonly string[] {
  const parts = written.split(',').map((part) => {
    const [name = '', ...rest] = part.split('=');
    return { name: name.trim().toLowerCase(), heading: rest.join('=').trim().toLowerCase() };
  });
  const text = parts.find(({ name }) => name === 'text');
  return text === undefined
    ? []
    : [text, ...parts.filter((one) => one !== text)].map(({ heading }) => heading);
}

const placeOfLetter = (letters: string): number | undefined => {
  const number = columnNumber(letters);
  return number === 0 ? undefined : number - 1;
};

/** A map as somebody can type it, by headings where these can be typed. */
export const writtenMap = (map: ListMap, headings: readonly string[]): string =>
  listColumns
    .flatMap((column) => {
      const at = map[column];
      if (at === undefined) return [];
      const heading = headings[at]!.trim();
      const isPlain = heading !== '' && !/[,="]/.test(heading);
      return [`${column}=${isPlain ? heading : columnLetters(at + 1)}`];
    })
    .join(',');

/** The number at the beginning of a text, where a list has no column for it: `1.10 Keeps people safe`. */
const numbering = /^\(?((?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:\.\d{1,3}){0,4})[.):]?\s+(?=\p{L})/u;

const strengths = ['must', 'should', 'may', 'usual'] as const;

/**
 * Reads a plain list: a row for each statement, below one row of headings. Where a cell of a level, a pillar or an
 * aspect is blank, as in merged cells, the one above it counts.
 */
export function readPlainList(
  [heading, ...rows]: readonly ForeignRow[],
  map: ListMap,
  { title, publisher }: { readonly title: string; readonly publisher?: string | undefined },
): Imported | ImportFault {
  const remarks: ImportRemark[] = [];
  const items: PlacedItem[] = [];
  const groups = new Map<string, string>();
  const above: Partial<Record<ListColumn, string>> = {};
  const extras = new Map<string, Extra>();
  const wrong = formulasIn(rows, map);
  if (wrong.length > 0) return wrongCells(wrong);
  const cell = ({ cells }: ForeignRow, column: ListColumn): string => {
    const at = map[column];
    return at === undefined ? '' : withoutMarkup(cells[at] ?? '').paragraphs.join(' ');
  };
  const below = (row: ForeignRow, column: 'level' | 'pillar' | 'aspect'): string => {
    const written = cell(row, column);
    // A new pillar begins without an aspect.
    if (column === 'pillar' && written !== '' && written !== above.pillar) delete above.aspect;
    if (written !== '') above[column] = written;
    return above[column] ?? '';
  };
  const group = (
    name: string,
    parent: string | true,
    row: ForeignRow,
    column: 'pillar' | 'aspect',
  ): string => {
    const key = `${parent === true ? '' : parent}\n${name}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    groups.set(key, key);
    items.push({
      ...blank,
      key,
      code: fileSlugOf(name, 40),
      title: name,
      text: name,
      parents: [parent],
      place: placeOfRow(row, map[column]),
    });
    return key;
  };
  for (const row of rows) {
    const [level, pillar, aspect] = [
      below(row, 'level'),
      below(row, 'pillar'),
      below(row, 'aspect'),
    ];
    const written = cell(row, 'text');
    if (written === '') {
      const isBlank = row.cells.every((one) => one.trim() === '');
      const isHeading = [cell(row, 'level'), cell(row, 'pillar'), cell(row, 'aspect')].some(
        (one) => one !== '',
      );
      if (!isBlank && !isHeading)
        remarks.push({ kind: 'unreadable-row', why: 'empty', place: placeOfRow(row, map.text) });
      continue;
    }
    const number = map.id === undefined ? numbering.exec(written) : null;
    const text = number ? written.slice(number[0].length) : written;
    const top = pillar === '' ? true : group(pillar, true, row, 'pillar');
    const parent = aspect === '' || top === true ? top : group(aspect, top, row, 'aspect');
    const key = `row ${row.cell?.sheet ?? ''} ${String(row.line)}`;
    const id = number?.[1] ?? cell(row, 'id');
    if (map.id !== undefined && id.includes('.') && row.cell?.isNumber(map.id)) {
      remarks.push({ kind: 'number-as-id', id, place: placeOfRow(row, map.id) });
    }
    items.push({
      ...blank,
      key,
      code: id === '' ? undefined : id,
      title: text,
      text,
      levels: level === '' ? [] : [level],
      parents: [parent],
      place: placeOfRow(row, map.id ?? map.text),
    });
    // An id that otpath had to change is still what the file calls it.
    extras.set(key, extraOf(cell(row, 'source') || id, cell(row, 'strength')));
  }
  if (extras.size === 0) return { kind: 'nothing-in-it', format: 'list' };
  remarkOnColumns(heading!, map, remarks);
  const roots = treeOf(numberedByLevel(items, remarks), remarks);
  if ('kind' in roots) return roots;
  if (publisher === undefined) remarks.push({ kind: 'made-publisher', id: title });
  const head = { id: idFrom(fileSlugOf(title)) || 'framework', title, publisher };
  const { data, ids } = frameworkFromTree({ head, roots, startsWithLevels: false }, remarks);
  const byId = new Map([...extras].map(([key, extra]) => [ids.get(key), extra]));
  const statements = (data.statements ?? []).map((one) => ({ ...one, ...byId.get(one.id) }));
  return { data: { ...data, ...withList('statements', statements) }, remarks };
}

const blank = { notes: [], levels: [] };

/** Items with the level in front of their ids, where the list counts anew at each level. */
function numberedByLevel(
  items: readonly PlacedItem[],
  remarks: ImportRemark[],
): readonly PlacedItem[] {
  const levelsOf = new Map<string, Set<string>>();
  for (const { code = '', levels } of items)
    levelsOf.set(code, new Set([...(levelsOf.get(code) ?? []), ...levels]));
  levelsOf.delete('');
  if ([...levelsOf.values()].every(({ size }) => size < 2)) return items;
  return items.map((item) => {
    const { code, levels, place } = item;
    const [level] = levels;
    if (code === undefined || level === undefined) return item;
    const became = idFrom(`${fileSlugOf(level, 20)}-${code}`);
    remarks.push({ kind: 'renamed-id', id: code, became, place });
    return { ...item, code: became };
  });
}

/** What a row says of its statement beside the text. */
type Extra = Pick<Partial<RawStatement>, 'source' | 'strength'>;

function extraOf(source: string, strength: string): Extra {
  const known = strengths.find((one) => one === strength.toLowerCase());
  return {
    ...(source !== '' && { source }),
    ...(known !== undefined && known !== 'must' && { strength: known }),
  };
}

/** Columns that hold something and were given no place. */
function remarkOnColumns(heading: ForeignRow, map: ListMap, remarks: ImportRemark[]): void {
  const used = new Set(Object.values(map));
  const { cells } = heading;
  const isUnused = (name: string, index: number): boolean =>
    name.trim() !== '' && name !== sheetNameHeading && !used.has(index);
  const fields = cells.filter(isUnused);
  if (fields.length === 0) return;
  const place = placeOfRow(heading, cells.findIndex(isUnused));
  remarks.push({ kind: 'unmapped-columns', fields, place });
}

/** The cells of a workbook that would be read and hold a formula. Its result may be old, so it is no text. */
const formulasIn = (rows: readonly ForeignRow[], map: ListMap): readonly CellFault[] =>
  rows.flatMap(({ cell, line, cells }) =>
    Object.values(map).flatMap((at): CellFault[] =>
      cell?.isFormula(at)
        ? [
            {
              ...{ sheet: cell.sheet, row: line, column: cell.column(at) },
              ...{ why: 'formula', heading: '', value: cells[at] ?? '' },
            },
          ]
        : [],
    ),
  );

/** What is said of a plain list that is not in it. */
export interface ListSetting {
  /** Which column holds what, as it is typed. */
  readonly map?: string | undefined;
  /** The title of the framework, such as the name of the file. */
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
}

/** A plain list, once its columns are known; nothing where no column can hold statements. */
export function mapList(
  rows: readonly ForeignRow[],
  { map, title = 'List', publisher }: ListSetting,
): Imported | ImportFault | undefined {
  const headings = rows[0]!.cells;
  if (map === undefined) {
    const guess = guessColumns(headings);
    if (guess.text === undefined) return undefined;
    return { kind: 'map-needed', guess: writtenMap(guess, headings), headings };
  }
  const columns = readListMap(map, headings);
  if ('wrong' in columns) return { kind: 'wrong-map', part: columns.wrong, headings };
  return readPlainList(rows, columns, { title, publisher });
}
