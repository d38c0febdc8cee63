import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { importFramework, type FrameworkData } from '../../../src/core/exchange/index.ts';
import { tables, type TableName } from '../../../src/core/exchange/workbook/framework-tables.ts';
import { readGrids } from '../../../src/core/exchange/workbook/read-grids.ts';
import { workbookWords } from '../../../src/core/words/workbook/index.ts';
import { builtInData, bytes, exportedWorkbook, workbooks } from '../../support/exchange.ts';

/** A sheet of the workbook of a framework as “Save as CSV” writes it. */
function sheetAsCsv(
  data: FrameworkData,
  table: TableName,
  { words = workbookWords.en, delimiter = ',' } = {},
): string {
  const grids = readGrids(exportedWorkbook(data, words));
  if ('trouble' in grids) throw new Error(grids.trouble.why);
  const { rows } = grids.find(({ name }) => name === words.sheets[table])!;
  const width = rows[0]!.cells.length;
  const filled = rows.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  return `\uFEFF${stringify(filled, { delimiter, record_delimiter: 'windows' })}`;
}

const names = Object.keys(tables) as TableName[];

describe.each(builtInData.map((data) => [data.id, data] as const))('%s', (_, data) => {
  it.each(names)('stays as it is when its sheet is read alone: %s', (table) => {
    for (const delimiter of [',', ';']) {
      const csv = bytes(sheetAsCsv(data, table, { delimiter }));
      expect(importFramework(csv, { workbooks, base: data })).toMatchObject({
        format: 'list',
        data,
        remarks: [{ kind: 'one-sheet', id: data.id, sheet: workbookWords.en.sheets[table] }],
      });
    }
  });
});

describe('a sheet that was saved alone', () => {
  const wales = builtInData.find(({ id }) => id === 'wales-social-care-ot')!;
  const csv = sheetAsCsv(wales, 'statements');

  it('is refused where nobody said which framework has the rest', () => {
    const welsh = sheetAsCsv(wales, 'levels', { words: workbookWords.cy });
    expect(importFramework(bytes(csv), { workbooks })).toEqual({
      kind: 'one-sheet',
      sheet: 'Statements',
    });
    expect(importFramework(bytes(welsh), { workbooks })).toEqual({
      kind: 'one-sheet',
      sheet: workbookWords.cy.sheets.levels,
    });
  });

  it('brings its changes, and leaves everything else as it was', () => {
    const edited = csv.replace('Works autonomously', 'Leads a team and works autonomously');
    expect(edited).not.toBe(csv);
    const read = importFramework(bytes(edited), { workbooks, base: wales });
    const { statements = [], ...rest } = 'data' in read ? read.data : {};
    const { statements: before = [], ...same } = wales;
    expect(rest).toEqual(same);
    expect(statements.filter((one, at) => one.text !== before[at]?.text)).toHaveLength(1);
  });

  it('says in which cell something is wrong, by the rows of the sheet', () => {
    const edited = csv.replace('level-5', 'level-55');
    const read = importFramework(bytes(edited), { workbooks, base: wales });
    expect(read).toMatchObject({
      kind: 'wrong-cells',
      cells: [{ sheet: 'Statements', row: 2, column: 2, why: 'not-there', value: 'level-55' }],
    });
  });

  it('can still be read as a plain list by saying so', () => {
    const map = 'text=Text,level=Level,id=Id';
    const read = importFramework(bytes(csv), { workbooks, map, title: 'List' });
    expect(read).toMatchObject({ format: 'list', data: { id: 'list' } });
  });

  it.each(['Id,Title,Source,Page\nA,One,p. 1,2\n', 'Level,Pillar,Text\n5,Practice,Keeps safe.\n'])(
    'is not what only looks a little like one: %s',
    (text) => {
      const read = importFramework(bytes(text), { workbooks });
      expect('kind' in read && read.kind).not.toBe('one-sheet');
    },
  );
});
