import { columnLetters } from './columns.ts';

/** What comes first in a sheet of a workbook that is printed as `printedAcross` says. */
export const fitsPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Printed across A4, as wide as the page, on as many pages as it takes, each with the sheet’s name and its number. */
export const printedAcross =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

/** A sheet that is printed. */
export interface PrintedSheet {
  readonly name: string;
  /** How many of its columns are printed, from the first; all where it is undefined. */
  readonly columns?: number | undefined;
}

/** What Excel keeps about printing: the columns of each sheet, with its headings on every page. */
export const printing = (sheets: readonly PrintedSheet[]): string =>
  `<definedNames>${sheets
    .map(({ name, columns }, index) => {
      const named = (key: string, place: string): string =>
        `<definedName name="_xlnm.${key}" localSheetId="${String(index)}">'${asXml(name.replaceAll("'", "''"))}'!${place}</definedName>`;
      // Whole columns, so that rows added later are printed too, and no blank ones.
      const area =
        columns === undefined ? '' : named('Print_Area', `$A:$${columnLetters(columns)}`);
      return area + named('Print_Titles', '$1:$1');
    })
    .join('')}</definedNames>`;

const asXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
