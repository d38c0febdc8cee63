import { strToU8, zipSync } from 'fflate';

/** A cell as a test gives it: a text, a number, or XML of its own. */
export type TestCell = string | number | { readonly xml: string } | undefined;

/** A sheet as a test gives it: rows of cells, from row 1 on, or the XML of its rows. */
export interface TestSheet {
  readonly rows: readonly (readonly TestCell[])[] | string;
  /** What follows the rows, such as merged cells. */
  readonly after?: string;
  readonly hidden?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cellXml = (cell: TestCell): string =>
  cell === undefined || cell === ''
    ? '<c/>'
    : typeof cell === 'number'
      ? `<c><v>${String(cell)}</v></c>`
      : typeof cell === 'string'
        ? `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
        : cell.xml;

const rowsXml = (rows: TestSheet['rows']): string =>
  typeof rows === 'string'
    ? rows
    : rows.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('');

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel would write it, with other parts beside its sheets. */
export function xlsxOf(
  sheets: Readonly<Record<string, TestSheet>>,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const entries = Object.entries(sheets);
  const parts: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${entries
      .map(
        ([name, { hidden }], index) =>
          `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${String(index + 1)}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${entries
      .map(
        (_, index) =>
          `<Relationship Id="rId${String(index + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(
      entries.map(([, { rows, after = '' }], index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        `<worksheet><sheetData>${rowsXml(rows)}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
