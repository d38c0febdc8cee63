import type {
  ForeignPlace,
  ImportFault,
  ImportFormatName,
  ImportRemark,
} from '../model/exchange.ts';
import { isExchangeFault } from '../model/exchange.ts';
import type { WorkbookWords } from '../model/workbook-words.ts';
import { readCase } from './case-read.ts';
import type { Imported } from './framework-data.ts';
import { mapList, type ListSetting } from './list.ts';
import { mostItems } from './most-items.ts';
import type { BasesOf } from './workbook/inherited-ids.ts';
import type { Grid } from './workbook/grid.ts';
import { listInSheets } from './workbook/list-sheets.ts';
import { caseFromOpenSalt, isOpenSalt, openSaltPlace } from './workbook/opensalt.ts';
import {
  isFrameworkWorkbook,
  readFrameworkWorkbook,
  type ReadWorkbook,
} from './workbook/read-framework-workbook.ts';
import { readGrids } from './workbook/read-grids.ts';

/** How a workbook is read. */
export interface WorkbookReading extends ListSetting {
  readonly format?: ImportFormatName | undefined;
  /** The words of the workbook, in every language. */
  readonly words: readonly WorkbookWords[];
  readonly basesOf?: BasesOf | undefined;
  /** Where what an organisation adds comes from, if it does not say so. */
  readonly ownSource?: string | undefined;
}

/** A framework out of an .xlsx file: the workbook that otpath writes, OpenSALT's template, or a plain list. */
export function importWorkbook(
  bytes: Uint8Array,
  { format, words, basesOf, ownSource, ...setting }: WorkbookReading,
): Imported | ReadWorkbook | ImportFault {
  const grids = readGrids(bytes);
  if ('trouble' in grids) return { kind: 'unreadable-workbook', trouble: grids.trouble };
  const isList = format === 'list' || setting.map !== undefined;
  if (!isList && isFrameworkWorkbook(grids, words))
    return readFrameworkWorkbook(grids, words, { basesOf, ownSource });
  if (!isList && isOpenSalt(grids)) {
    const read = readCase(caseFromOpenSalt(grids), '');
    if (isExchangeFault(read)) {
      return placedInSheets(read, grids);
    }
    const remarks = read.remarks.map((one) => ({ ...one, place: openSaltPlace(grids, one.place) }));
    return { ...read, remarks };
  }
  const list = listInSheets(grids, setting.map);
  if (!list) return { kind: 'not-a-framework', is: 'empty-workbook' };
  const found = list.rows.length - 1;
  if (found > mostItems) return { kind: 'too-many-items', found, allowed: mostItems };
  if (setting.map === undefined && list.isFigures) {
    return { kind: 'not-a-framework', is: 'figures' };
  }
  const read = mapList(list.rows, setting);
  if (read === undefined) return { kind: 'not-a-framework', is: 'excel' };
  if (isExchangeFault(read)) {
    return read.kind === 'nothing-in-it' ? { ...read, format: 'xlsx' } : read;
  }
  const ignored = list.ignored.map((id): ImportRemark => ({ kind: 'ignored-sheet', id }));
  return { ...read, remarks: [...ignored, ...read.remarks] };
}

/** A fault of the CASE file that a template became, by the cells of the template. */
function placedInSheets(fault: ImportFault, grids: readonly Grid[]): ImportFault {
  const cellOf = (place: ForeignPlace): ForeignPlace => openSaltPlace(grids, place) ?? place;
  switch (fault.kind) {
    case 'nothing-in-it':
      return { ...fault, format: 'xlsx' };
    case 'too-deep':
      return { ...fault, place: cellOf(fault.place) };
    case 'loop':
      return {
        ...fault,
        items: fault.items.map((item) => ({ ...item, place: cellOf(item.place) })),
      };
    default:
      return fault;
  }
}
