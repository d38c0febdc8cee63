import type { CellFault, ImportFault } from '../model/exchange.ts';

/** Cells that are named; the others are counted. */
const most = 200;

export const wrongCells = (cells: readonly CellFault[]): ImportFault => ({
  kind: 'wrong-cells',
  cells: cells.slice(0, most),
  more: Math.max(0, cells.length - most),
});
