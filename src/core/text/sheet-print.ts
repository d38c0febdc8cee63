/** What comes first in a sheet of a workbook that is printed as `printedAcross` says. */
export const fitsPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Printed across A4, as wide as the page, on as many pages as it takes. */
export const printedAcross =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** The sheets of a workbook with the headings of each on every page that is printed. */
export const headingsOnPages = (titles: readonly string[]): string =>
  `<definedNames>${titles
    .map(
      (title, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">'${asXml(title.replaceAll("'", "''"))}'!$1:$1</definedName>`,
    )
    .join('')}</definedNames>`;

const asXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
