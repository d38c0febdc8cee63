import { expect, it } from 'vitest';
import { nodeAttachmentTools } from '../../../../src/node/attachment-tools.ts';
import { Collected } from '../../../../src/core/files/attachments/collected.ts';
import { lookInto } from '../../../../src/core/files/attachments/look.ts';
import { findPersonalDetails } from '../../../../src/core/privacy/find-personal-details.ts';
import { word, zipOf } from '../../../support/planted-office.ts';
import { pdfOf, stream } from '../../../support/planted-pdf.ts';

type Rows = readonly (readonly string[])[];
const below: Rows = [
  ['B', '03/04/1941', '9990000009', 'cf103at'],
  ['C', '04/05/1942', '9990000010', 'seen'],
];
const inRows = (table: Rows, cell: (text: string) => string, row: (cells: string) => string) =>
  table.map((cells) => row(cells.map(cell).join(''))).join('');

const main = 'http://schemas.openxmlformats.org';
const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const frame = { '[Content_Types].xml': '<Types/>' };

const filesOf = (rows: Rows): Readonly<Record<string, Uint8Array>> => ({
  'table.docx': word(
    `<w:tbl>${inRows(
      rows,
      (text) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`,
      (cells) => `<w:tr>${cells}</w:tr>`,
    )}</w:tbl>`,
  ),
  'merged cells.docx': word(
    `<w:tbl>${inRows(
      [['Seen in March'], ...rows.map(([first = '', ...more]) => [first, '', ...more])],
      (text) =>
        text === ''
          ? ''
          : `<w:tc><w:tcPr>${/^(?:Person|B|C)$/.test(text) ? '<w:gridSpan w:val="2"/>' : ''}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`,
      (cells) => `<w:tr>${cells}</w:tr>`,
    )}</w:tbl>`,
  ),
  'table.pptx': zipOf({
    ...frame,
    'ppt/presentation.xml': `<p:presentation xmlns:p="${main}/presentationml/2006/main"/>`,
    'ppt/slides/slide1.xml': `<p:sld xmlns:p="${main}/presentationml/2006/main" xmlns:a="${main}/drawingml/2006/main"><a:tbl>${inRows(
      rows,
      (text) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`,
      (cells) => `<a:tr>${cells}</a:tr>`,
    )}</a:tbl></p:sld>`,
  }),
  'table.odt': zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="${odf}:office:1.0" xmlns:text="${odf}:text:1.0" xmlns:table="${odf}:table:1.0"><table:table>${inRows(
      rows,
      (text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`,
      (cells) => `<table:table-row>${cells}</table:table-row>`,
    )}</table:table></office:document-content>`,
  }),
  'table.rtf': Buffer.from(
    `{\\rtf1\\ansi ${inRows(
      rows,
      (text) => `\\intbl ${text}\\cell `,
      (cells) => `\\trowd\\cellx99 ${cells}\\row\n`,
    )}}`,
  ),
  'table.html': Buffer.from(
    `<!doctype html><table>\n${inRows(
      rows,
      (text) => `<td>\n<p class="MsoNormal">${text}</p>\n</td>\n`,
      (cells) => `<tr>${cells}</tr>\n`,
    )}</table>`,
  ),
  'table.pdf': pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(
      `BT /F1 12 Tf ${rows
        .map((cells, row) =>
          cells
            .map(
              (text, at) =>
                `1 0 0 1 ${String(20 + at * 160)} ${String(700 - row * 20)} Tm (${text.replace(/[()]/g, '\\$&')}) Tj`,
            )
            .join(' '),
        )
        .join(' ')} ET`,
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]),
  'table.xlsx': zipOf({
    ...frame,
    'xl/workbook.xml': `<workbook xmlns="${main}/spreadsheetml/2006/main"/>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (cells, row) =>
          `<row>${cells.map((text, at) => `<c r="${'ABCD'[at]!}${String(row + 1)}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  }),
  'table.csv': Buffer.from(rows.map((cells) => cells.join(',')).join('\n')),
});

async function textOf(heads: readonly string[], name: string): Promise<string> {
  const into = new Collected(nodeAttachmentTools);
  await lookInto(filesOf([heads, ...below])[name]!, name, into);
  const content = into.content(false);
  return content.state === 'read' ? content.text : '';
}

const names = Object.keys(filesOf(below));
const allHeads: Rows = [
  ['Person', 'Date of birth', 'NHS number', 'Postcode'],
  ['Person', 'DOB (dd/mm/yy)', 'NHS number (10 digits)', 'Postcode (if known)'],
  ['Person', 'D.O.B. (as on letter)', 'NHS number / name', 'Postcode'],
];
const cases = allHeads.flatMap((heads) => names.map((name) => ({ heads, name })));

it.each(cases)('the head of a column names what is below it: $name, $heads', async (one) => {
  const text = await textOf(one.heads, one.name);
  const found = findPersonalDetails(text).map(({ kind, piece }) => `${kind}: ${piece}`);
  expect(found).toEqual([
    'date-of-birth: 03/04/1941',
    'nhs-number: 9990000009',
    'postcode: cf103at',
    'date-of-birth: 04/05/1942',
    'nhs-number: 9990000010',
  ]);
});

it.each([
  ['<?xml version="1.0"?><person dob="1941-05-03"/>', ['date-of-birth: 1941-05-03']],
  ['<?xml version="1.0"?><birthDate value="1941-05-03"/>', ['date-of-birth: 1941-05-03']],
  [
    '<?xml version="1.0"?><visit day="2026-05-03" nhs_number="9434765918"/>',
    ['nhs-number: 9434765918'],
  ],
  ['<?xml version="1.0"?><visit day="2026-05-03" number="9434765918"/>', []],
])('the name of an attribute names its value: %s', async (xml, expected) => {
  const into = new Collected(nodeAttachmentTools);
  await lookInto(Buffer.from(xml), 'data.xml', into);
  const content = into.content(false);
  const found = findPersonalDetails(content.state === 'read' ? content.text : '');
  expect(found.map(({ kind, piece }) => `${kind}: ${piece}`)).toEqual(expected);
});

it('a date below another head is no date of birth, and what is said once counts once', async () => {
  const into = new Collected(nodeAttachmentTools);
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const bytes = word(
    `<w:tbl>${row('Seen on', 'Birth plan')}${row('03/04/2026', 'none')}</w:tbl>${cell('04/04/2026')}`,
  );
  await lookInto(bytes, 'visits.docx', into);
  expect(into.content(false)).toMatchObject({
    text: 'Seen on\nBirth plan\n03/04/2026\nnone\n04/04/2026',
  });
});

it('the label of a box in a form names what is in the box', async () => {
  const form =
    '<!doctype html><label>NHS number</label><input type="text" value="9434765918"><label>DOB</label> <input value="1941-05-03"><input name="reach" value="9434765910">';
  const into = new Collected(nodeAttachmentTools);
  await lookInto(Buffer.from(form), 'form.html', into);
  const content = into.content(false);
  const found = findPersonalDetails(content.state === 'read' ? content.text : '');
  expect(found.map(({ kind, piece }) => `${kind}: ${piece}`)).toEqual([
    'nhs-number: 9434765918',
    'date-of-birth: 1941-05-03',
  ]);
});
