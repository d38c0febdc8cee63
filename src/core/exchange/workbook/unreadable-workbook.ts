import type { WorkbookTrouble } from '../../model/exchange.ts';

/** Ends the reading of a workbook, wherever it is found out. */
export class UnreadableWorkbook extends Error {
  readonly trouble: WorkbookTrouble;

  constructor(trouble: WorkbookTrouble) {
    super(trouble.why);
    this.name = 'UnreadableWorkbook';
    this.trouble = trouble;
  }
}
