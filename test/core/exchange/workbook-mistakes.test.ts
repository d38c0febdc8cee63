import { describe, expect, it } from 'vitest';
import {
  importFramework,
  importTailoring,
  type FrameworkData,
} from '../../../src/core/exchange/index.ts';
import { isExchangeFault, type CellFault } from '../../../src/core/model/exchange.ts';
import { readGrids } from '../../../src/core/exchange/workbook/read-grids.ts';
import { englishExchangeFaults } from '../../../src/core/words/faults/en/exchange.ts';
import { builtInData, exportedWorkbook, workbooks } from '../../support/exchange.ts';
import { xlsxOf } from '../../support/xlsx.ts';

const wales = builtInData.find(({ id }) => id === 'wales-social-care-ot')!;
const level = wales.levels![0]!.id;
const pillar = wales.pillars![0]!.id;
const [changed] = wales.statements!;
const own: FrameworkData = {
  id: 'our-ot',
  title: 'Our OTs',
  version: '1.0.0',
  publisher: 'Our Council',
  language: 'en',
  source: { title: 'Our OTs' },
  extends: wales.id,
  statements: [
    {
      id: 'O-01',
      level,
      pillar,
      facet: 'responsibility',
      text: 'Knows the town.',
      source: 'O-01',
      revision: 1,
    },
  ],
  changes: [{ id: changed!.id, remove: true, reason: 'Not here.' }],
};

type Sheets = Record<string, { rows: string[][] }>;

/** The sheets of a workbook after somebody typed into them. */
function edited(data: FrameworkData, change: (sheets: Sheets) => void): Uint8Array {
  const grids = readGrids(exportedWorkbook(data));
  if ('trouble' in grids) throw new Error('the workbook is read');
  const sheets = Object.fromEntries(
    grids.map(({ name, rows }) => [name, { rows: rows.map(({ cells }) => [...cells]) }]),
  );
  change(sheets);
  return xlsxOf(sheets);
}

/** Types into a cell by the heading of its column; the first row below the headings is row 2. */
function type(sheets: Sheets, sheet: string, row: number, heading: string, value: string): void {
  const { rows } = sheets[sheet]!;
  const column = rows[0]!.indexOf(heading);
  while (rows[row - 1]!.length <= column) rows[row - 1]!.push('');
  rows[row - 1]![column] = value;
}

function faultsOf(bytes: Uint8Array, basesOf = (id: string) => (id === wales.id ? [wales] : [])) {
  const read = importFramework(bytes, { workbooks, basesOf });
  if (!isExchangeFault(read) || read.kind !== 'wrong-cells') throw new Error(JSON.stringify(read));
  return read.cells;
}

const said = (cells: readonly CellFault[]): readonly string[] =>
  englishExchangeFaults.wrongCells({ file: 'x.xlsx', cells, more: 0 }).lines ?? [];

describe('the workbook of a framework that extends another one', () => {
  const wrong = edited(own, (sheets) => {
    type(sheets, 'Statements', 2, 'Level', 'level-66');
    type(sheets, 'Statements', 2, 'Pillar', 'practise');
    type(sheets, 'Changes', 2, 'Id', `${changed!.id}x`);
  });

  it('is compared with the levels, pillars and statements of that one', () => {
    expect(faultsOf(wrong)).toMatchObject([
      { sheet: 'Statements', row: 2, column: 2, why: 'not-there', value: 'level-66' },
      { sheet: 'Statements', row: 2, column: 3, why: 'not-there', value: 'practise' },
      { sheet: 'Changes', row: 2, column: 1, why: 'not-in-base', value: `${changed!.id}x` },
    ]);
    const lines = said(faultsOf(wrong));
    expect(lines[0]).toContain(
      `“level-66” is not in this workbook or in wales-social-care-ot. Choose one of: ${level}`,
    );
    expect(lines[2]).toContain(
      `is not in wales-social-care-ot, so it can’t be changed. Did you mean ${changed!.id}?`,
    );
  });

  it('refuses an aspect of another pillar than that of the statement', () => {
    const [first, other] = wales.pillars!;
    const aspect = other!.aspects![0]!.id;
    const faults = faultsOf(
      edited(own, (sheets) => {
        type(sheets, 'Statements', 2, 'Aspects', aspect);
      }),
    );
    expect(faults).toMatchObject([
      { sheet: 'Statements', row: 2, column: 4, why: 'not-of-pillar', value: aspect },
    ]);
    expect(said(faults)[0]).toContain(
      `“${aspect}” is not an aspect of the pillar in this row. Choose one of: ${first!.aspects!.map(({ id }) => id).join(', ')}.`,
    );
  });

  it('is read as it is where that one is not at hand', () => {
    expect(importFramework(wrong, { workbooks })).toMatchObject({ format: 'xlsx' });
    const right = edited(own, () => undefined);
    expect(importFramework(right, { workbooks, basesOf: () => [wales] })).toMatchObject({
      data: own,
    });
  });
});

describe('the sheet of the framework as a whole', () => {
  const withHead = (heading: string, value: string) =>
    edited(own, ({ Framework }) => {
      Framework!.rows.find(([name]) => name === heading)![1] = value;
    });

  it('refuses a version, a language and an id that are none, in their rows', () => {
    expect(faultsOf(withHead('Version', 'two'))).toMatchObject([
      { sheet: 'Framework', row: 4, column: 2, why: 'not-a-version', value: 'two' },
    ]);
    expect(faultsOf(withHead('Language', 'Klingon'))).toMatchObject([
      { row: 6, column: 2, why: 'not-offered', value: 'Klingon', offered: ['en', 'cy'] },
    ]);
    expect(said(faultsOf(withHead('Id', 'Our OT')))).toEqual([
      '- Sheet “Framework”, row 2, column B (Id): “Our OT” can’t be an id. Start with a letter, and use letters, digits, hyphens, full stops and underscores. For example: our-ot.',
    ]);
  });

  it('knows a language by its name', () => {
    const read = importFramework(withHead('Language', 'Welsh'), { workbooks });
    expect(read).toMatchObject({ data: { language: 'cy' } });
  });
});

describe('a workbook with a sheet too few', () => {
  const renamed = (data: FrameworkData) =>
    edited(data, (sheets) => {
      sheets['My statements'] = sheets['Statements']!;
      delete sheets['Statements'];
    });

  it.each([
    ['its own', wales],
    ['one that extends it', own],
  ] as const)('is told which sheet looks like it, and nothing else (%s)', (_, data) => {
    expect(said(faultsOf(renamed(data)))).toEqual([
      '- The sheet “Statements” is missing. The sheet “My statements” looks like it. Rename it to “Statements”.',
    ]);
  });

  it.each(['Levels', 'Statements'])('is told that %s is missing', (name) => {
    const bytes = edited(wales, (sheets) => {
      Reflect.deleteProperty(sheets, name);
    });
    expect(faultsOf(bytes)).toMatchObject([{ sheet: name, why: 'no-sheet' }]);
  });

  it.each([
    ['a whole framework', wales, 'Levels'],
    ['a whole framework', wales, 'Statements'],
    ['an own one', own, 'Statements'],
  ] as const)('is told that a sheet of %s is blank', (_, data, name) => {
    const bytes = edited(data, (sheets) => {
      sheets[name]!.rows = [];
    });
    expect(faultsOf(bytes)).toMatchObject([{ sheet: name, why: 'blank-sheet' }]);
  });

  it('is told once where only the headings are left', () => {
    const bytes = edited(wales, (sheets) => {
      sheets['Statements']!.rows.splice(1);
    });
    const read = importTailoring(
      bytes,
      wales,
      { id: 'our-ot', title: 'x', publisher: 'x' },
      { workbooks },
    );
    expect(read).toMatchObject({
      kind: 'wrong-cells',
      cells: [{ sheet: 'Statements', why: 'blank-sheet' }],
    });
  });

  it('says truly why another sheet was not read', () => {
    const bytes = edited(own, (sheets) => {
      sheets['To do'] = { rows: [['Ask Beth.']] };
    });
    expect(importFramework(bytes, { workbooks })).toMatchObject({
      remarks: [{ kind: 'unknown-sheet', id: 'To do' }],
    });
  });
});

describe('a message about a cell', () => {
  const mistaken = (change: (sheets: Sheets) => void) => said(faultsOf(edited(own, change)));

  it('names the heading that otpath doesn’t know, where a column is missing', () => {
    const lines = mistaken((sheets) => {
      type(sheets, 'Statements', 1, 'Text', 'Wording');
    });
    expect(lines).toEqual([
      '- Sheet “Statements”: the column “Text” is missing. otpath doesn’t know the heading “Wording” in row 1. If this is the column, rename it to “Text”.',
    ]);
  });

  it('says once that the reasons have no column', () => {
    const bytes = edited(wales, (sheets) => {
      type(sheets, 'Statements', 2, 'Strength', 'may');
      type(sheets, 'Statements', 3, 'Strength', 'may');
      type(sheets, 'Statements', 1, 'Reason', 'Why');
    });
    const head = { id: 'our-ot', title: 'x', publisher: 'x' };
    const read = importTailoring(bytes, wales, head, { workbooks });
    if (!isExchangeFault(read) || read.kind !== 'wrong-cells') throw new Error('it is refused');
    expect(said(read.cells)).toEqual([
      '- Sheet “Statements”: the column “Reason” is missing. otpath doesn’t know the heading “Why” in row 1. If this is the column, rename it to “Reason”.',
    ]);
  });

  it('says what to do about an id that is missing or used twice', () => {
    const lines = mistaken(({ Statements }) => {
      const [row] = Statements!.rows.slice(1);
      Statements!.rows.push(['', ...row!.slice(1)], [...row!]);
    });
    expect(lines).toEqual([
      '- Sheet “Statements”, row 3, column A (Id): this row has no id. Give it one that no other row has and that starts with a letter, such as NEW-01.',
      '- Sheet “Statements”, row 4, column A (Id): the id “O-01” is used twice. The other is in sheet “Statements”, row 2, column A. Give one of them another id.',
    ]);
  });

  it('offers the levels where a level is written as its name', () => {
    const [line] = mistaken((sheets) => {
      type(sheets, 'Statements', 2, 'Level', 'Level 6');
    });
    expect(line).toContain('“Level 6” is not in this workbook');
    expect(line).toContain(`Choose one of: ${wales.levels!.map(({ id }) => id).join(', ')}.`);
  });
});
