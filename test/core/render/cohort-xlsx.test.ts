import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { formatSheets } from '../../../src/core/render/cohort-xlsx.ts';
import { day } from '../../support/portfolio-builders.ts';

it('makes columns of numbers as wide as the longest word above them, not as the heading', async () => {
  const bytes = await formatSheets(
    [
      {
        sheet: 'People',
        columns: [
          { title: 'Person', of: 'text' },
          { title: 'Places that need a decision of their own', of: 'number' },
          { title: 'Requalifications to look at', of: 'number' },
        ],
        rows: [['Bethan Example', 3, 12]],
      },
    ],
    day('2026-11-22'),
  );
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => width);
  expect(widths).toEqual(['17', '13', '19']);
  // “Places that”, “need a”, “decision”, “of their”, “own”.
  expect(/\sht="(\d+)"/.exec(sheet)?.[1]).toBe('75');
});

it('is printed across the page, as wide as it, with the headings on each page', async () => {
  const sheet = (title: string) =>
    ({ sheet: title, columns: [{ title: 'Person', of: 'text' }], rows: [['Bethan']] }) as const;
  const bytes = await formatSheets(
    [sheet('People'), sheet("People’s & others' $& places")],
    day('2026-11-22'),
  );
  const parts = unzipSync(bytes);
  for (const number of ['1', '2']) {
    const text = strFromU8(parts[`xl/worksheets/sheet${number}.xml`]!);
    expect(text).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/);
    expect(text).toMatch(
      /<\/sheetData><pageMargins [^>]*\/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P \/ &amp;N<\/oddFooter><\/headerFooter><\/worksheet>$/,
    );
  }
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain(
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'People'!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'People’s &amp; others'' $&amp; places'!$1:$1</definedName></definedNames><calcPr/>`,
  );
});
