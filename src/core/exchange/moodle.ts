import { stringify } from 'csv-stringify/sync';
import type { ImportFault, ImportRemark } from '../model/exchange.ts';
import { fileSlugOf } from '../text/file-name.ts';
import { nameOf, treeOf, type PlacedItem } from './foreign-tree.ts';
import { sourceText, type FrameworkData, type Imported } from './framework-data.ts';
import { withHeadings } from './headings.ts';
import { idFrom } from './new-ids.ts';
import { asHtml, plainHtml, withoutMarkup, type PlainText } from './plain-text.ts';
import type { ForeignRow } from './tables.ts';
import { cutTo, looksCut, joinedText, shortAndFull, treeRows, type TreeRow } from './tree-rows.ts';
import { frameworkFromTree } from './tree-to-framework.ts';

/** The columns of Moodle's competency CSV, which it reads by their place. */
const columns = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;
type Column = (typeof columns)[number];

const longestName = 100;
/** HTML, in Moodle's count of formats. */
const html = '1';

/** What Moodle calls each depth: what otpath has no word of Moodle for is a practice. */
const taxonomy = { level: 'level', pillar: 'domain', aspect: 'practice', statement: 'competency' };

/** A framework as a file for Moodle's plugin lpimportcsv. */
export function writeMoodle(data: FrameworkData): string {
  const rows = treeRows(data);
  const title = sourceText(data.title, data.language);
  const short = cutTo(title, longestName);
  const note = data.source.note === undefined ? '' : sourceText(data.source.note, data.language);
  const head: Partial<Record<Column, string>> = {
    'ID number': data.id,
    'Short name': short,
    Description: asHtml([...(looksCut(short) ? [title] : []), ...(note ? [note] : [])]),
    'Description format': html,
    'Scale values': scale[data.language],
    'Scale configuration': '[{"scaleid":"2"},{"id":2,"scaledefault":1,"proficient":1}]',
    'Is framework': '1',
    Taxonomy: taxonomyOf(rows),
  };
  const body = rows.map((row): Partial<Record<Column, string>> => {
    const { short, paragraphs } = shortAndFull(row, longestName);
    return {
      'Parent ID number': row.parent ?? '',
      'ID number': row.id,
      'Short name': short,
      Description: asHtml(paragraphs),
      'Description format': html,
      'Cross-referenced competency ID numbers': row.alsoIn
        .map((id) => id.replaceAll(',', '%2C'))
        .join(','),
    };
  });
  const cells = [head, ...body].map((row) => columns.map((column) => row[column] ?? ''));
  return stringify([[...columns], ...cells]);
}

const scale = { en: 'Not yet competent,Competent', cy: 'Ddim yn gymwys eto,Cymwys' };

/** Moodle has four depths with names. */
function taxonomyOf(rows: readonly TreeRow[]): string {
  const depths = new Map<string, number>();
  const names: string[] = [];
  for (const { id, parent, is } of rows) {
    const depth = parent === undefined ? 0 : depths.get(parent)! + 1;
    depths.set(id, depth);
    names[depth] = names[depth] === undefined || is !== 'statement' ? taxonomy[is] : names[depth];
  }
  return [0, 1, 2, 3].map((depth) => names[depth] ?? taxonomy.statement).join(',');
}

/** Older files head some columns otherwise. */
const otherNames: Readonly<Record<string, Column>> = {
  'parent id number': 'Parent ID number',
  'id number': 'ID number',
  idnumber: 'ID number',
  shortname: 'Short name',
  'short name': 'Short name',
};

/** The place of each column: by its heading, or as Moodle has them. Undefined where it is another table. */
function columnsIn(heading: ForeignRow | undefined): ReadonlyMap<Column, number> | undefined {
  if (!heading) return undefined;
  const names = heading.cells.map((cell) => cell.trim().toLowerCase());
  const named = new Map<Column, number>();
  names.forEach((name, index) => {
    const column =
      otherNames[name] ?? columns.find((one) => withoutHint(one) === withoutHint(name));
    if (column !== undefined && !named.has(column)) named.set(column, index);
  });
  if (named.has('ID number') && named.has('Is framework')) return named;
  const isByPlace = named.size >= 4 && names.length >= columns.length - 1;
  return isByPlace ? new Map(columns.map((column, index) => [column, index])) : undefined;
}

const withoutHint = (name: string): string => name.toLowerCase().replace(' (optional)', '');

export const isMoodle = (heading: ForeignRow | undefined): boolean =>
  columnsIn(heading) !== undefined;

/** Reads the rows of a Moodle file; the first is the heading. */
export function readMoodle([heading, ...rows]: readonly ForeignRow[]): Imported | ImportFault {
  const places = columnsIn(heading);
  if (!places) return { kind: 'not-this-format', format: 'moodle', is: 'table' };
  const remarks: ImportRemark[] = [];
  const cell = ({ cells }: ForeignRow, column: Column): string =>
    cells[places.get(column) ?? columns.length]?.trim() ?? '';
  const heads = rows.filter((row) => /^(?:1|yes|true)$/i.test(cell(row, 'Is framework')));
  const [head, ...others] = heads;
  for (const { line, cells } of others) {
    remarks.push({ kind: 'second-root', id: cells[places.get('ID number')!] ?? '', place: line });
  }
  const items = itemsOf(
    rows.filter((row) => !heads.includes(row)),
    { cell, remarks, root: head ? cell(head, 'ID number') : '' },
  );
  if (items.length === 0) return { kind: 'nothing-in-it', format: 'moodle' };
  const roots = treeOf(items, remarks);
  if ('kind' in roots) return roots;
  const said = head ? plainHtml(cell(head, 'Description')).paragraphs : [];
  const short = head ? withoutMarkup(cell(head, 'Short name')).paragraphs.join(' ') : '';
  const { text: title, notes } = joinedText(short || 'Moodle', said, true);
  const id = head ? idFrom(cell(head, 'ID number')) : '';
  const startsWithLevels = head !== undefined && /^\s*level\b/i.test(cell(head, 'Taxonomy'));
  const reading = {
    head: {
      id: id || idFrom(fileSlugOf(title)) || 'moodle',
      title,
      note: notes.join('\n\n') || undefined,
    },
    roots: roots.map((root) => (startsWithLevels ? withHeadings(root, true) : withHeadings(root))),
    startsWithLevels,
  };
  return { data: frameworkFromTree(reading, remarks).data, remarks };
}

interface Rows {
  readonly cell: (row: ForeignRow, column: Column) => string;
  readonly remarks: ImportRemark[];
  readonly root: string;
}

function itemsOf(
  rows: readonly ForeignRow[],
  { cell, remarks, root }: Rows,
): readonly PlacedItem[] {
  const taken = new Set<string>();
  return rows.flatMap((row): PlacedItem[] => {
    const place = row.line;
    const [code, parent] = [cell(row, 'ID number'), cell(row, 'Parent ID number')];
    const short = withoutMarkup(cell(row, 'Short name'));
    const said = descriptionOf(cell(row, 'Description'), cell(row, 'Description format'));
    const title = short.paragraphs.join(' ');
    if (code === '' && title === '' && said.paragraphs.length === 0) {
      remarks.push({ kind: 'unreadable-row', why: 'empty', place });
      return [];
    }
    const isFirst = code !== '' && !taken.has(code);
    const key = isFirst ? code : `row ${String(place)}`;
    taken.add(key);
    const item: PlacedItem = {
      key,
      code: code === '' ? undefined : code,
      title,
      text: title,
      notes: said.paragraphs,
      levels: [],
      parents: [parent === '' || (parent === root && root !== '') ? true : parent],
      place,
    };
    const id = nameOf(item);
    const lost = [...new Set([...short.lost, ...said.lost])];
    if (lost.length > 0) remarks.push({ kind: 'marked-up', id, lost, place });
    remarkOnRow(id, row, { cell, remarks });
    return [item];
  });
}

function descriptionOf(text: string, format: string): PlainText {
  return format === html || (format === '' && /<\w/.test(text))
    ? plainHtml(text)
    : withoutMarkup(text);
}

/** What a row holds that otpath has no place for. */
function remarkOnRow(id: string, row: ForeignRow, { cell, remarks }: Omit<Rows, 'root'>): void {
  const unused = (
    [
      'Scale values',
      'Rule type (optional)',
      'Rule outcome (optional)',
      'Rule config (optional)',
      'Cross-referenced competency ID numbers',
    ] as const
  ).filter((column) => !['', 'null', '0'].includes(cell(row, column)));
  if (unused.length === 0) return;
  remarks.push({ kind: 'not-kept', id, fields: unused, place: row.line });
}
