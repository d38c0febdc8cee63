import type { ForeignPlace } from '../../model/exchange.ts';
import type { JsonObject } from '../json-lines.ts';
import type { Grid, GridRow } from './grid.ts';

const names = { document: 'cf doc', items: 'cf item', associations: 'cf association' };

const sheetCalled = (grids: readonly Grid[], name: string): Grid | undefined =>
  grids.find((grid) => grid.name.trim().toLowerCase() === name);

/** Whether a workbook is made after the template for spreadsheets of OpenSALT. */
export const isOpenSalt = (grids: readonly Grid[]): boolean =>
  sheetCalled(grids, names.document) !== undefined && sheetCalled(grids, names.items) !== undefined;

/** The same as a CASE file says it. Where an item belongs follows from its smartLevel: 1.10.2 belongs to 1.10. */
export function caseFromOpenSalt(grids: readonly Grid[]): JsonObject {
  const [document = {}] = recordsOf(sheetCalled(grids, names.document));
  const items = recordsOf(sheetCalled(grids, names.items));
  const associations = recordsOf(sheetCalled(grids, names.associations));
  const root = document['identifier'] ?? 'document';
  const byLevel = new Map<string, string>();
  const codes = new Map<string, string>();
  const cfItems = items.map((item, index): JsonObject => {
    const identifier = item['identifier'] ?? `item-${String(index + 1)}`;
    const level = item['smartLevel'];
    if (level !== undefined) byLevel.set(level, identifier);
    const code = item['humanCodingScheme'];
    if (code !== undefined) codes.set(code, identifier);
    const levels = item['educationLevel']?.split(/[,;|]/).map((one) => one.trim());
    const rest = Object.entries(item).filter(([key]) => key !== 'smartLevel' && key !== 'license');
    return {
      ...Object.fromEntries(rest),
      identifier,
      // A number in the text column of a template is how items without a code of their own are numbered.
      ...(code === undefined && level !== undefined && { humanCodingScheme: level }),
      ...(levels && { educationLevel: levels.filter((one) => one !== '') }),
    };
  });
  const children = items.map((item, index): JsonObject => {
    const level = item['smartLevel'] ?? '';
    const parent = byLevel.get(level.slice(0, Math.max(0, level.lastIndexOf('.'))));
    return {
      identifier: `child-${String(index + 1)}`,
      associationType: 'isChildOf',
      originNodeURI: { identifier: cfItems[index]!['identifier'] as string },
      destinationNodeURI: { identifier: parent ?? root },
      sequenceNumber: index + 1,
    };
  });
  const relations = associations.map((one, index): JsonObject => {
    const end = (side: 'origin' | 'destination'): JsonObject => ({
      identifier:
        one[`${side}NodeIdentifier`] ?? codes.get(one[`${side}NodeHumanCodingScheme`] ?? '') ?? '',
    });
    return {
      identifier: one['identifier'] ?? `association-${String(index + 1)}`,
      associationType: relationNamed(one['associationType'] ?? ''),
      originNodeURI: end('origin'),
      destinationNodeURI: end('destination'),
    };
  });
  return {
    CFDocument: { title: 'OpenSALT', ...document, identifier: root },
    CFItems: cfItems,
    CFAssociations: [...children, ...relations],
  };
}

/** Templates write relations as words: `Exact Match Of`. */
function relationNamed(written: string): string {
  const bare = written.replace(/[\s_-]/g, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** Each row below the headings, by these. */
function recordsOf(grid: Grid | undefined): readonly Readonly<Record<string, string>>[] {
  const [heading, ...rows] = grid?.rows ?? [];
  if (!heading) return [];
  return rows.map((row) => recordOf(heading, row));
}

function recordOf(heading: GridRow, row: GridRow): Readonly<Record<string, string>> {
  const record = new Map<string, string>();
  heading.cells.forEach((cell, index) => {
    const [key, value] = [cell.trim(), (row.cells[index] ?? '').trim()];
    if (key !== '' && value !== '') record.set(key, value);
  });
  return Object.fromEntries(record);
}

/** Where an item or a relation of the CASE file is in the workbook. */
export function openSaltPlace(
  grids: readonly Grid[],
  place: ForeignPlace | undefined,
): ForeignPlace | undefined {
  const [, list, number] =
    /^(CFItems|CFAssociations)\[(\d+)\]$/.exec(typeof place === 'string' ? place : '') ?? [];
  if (list === undefined) return place;
  const grid = sheetCalled(grids, list === 'CFItems' ? names.items : names.associations);
  const row = grid?.rows[Number(number)]?.number;
  return grid && row !== undefined ? { sheet: grid.name, row, column: 1 } : undefined;
}
