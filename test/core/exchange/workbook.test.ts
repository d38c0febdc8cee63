import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFramework } from '../../../src/core/exchange/index.ts';
import type { FrameworkData } from '../../../src/core/exchange/index.ts';
import { isExchangeFault } from '../../../src/core/model/exchange.ts';
import { workbookWords } from '../../../src/core/words/workbook/index.ts';
import { builtInData, exportedWorkbook, workbooks } from '../../support/exchange.ts';
import { xlsxOf, type TestCell } from '../../support/xlsx.ts';

const read = (bytes: Uint8Array, setting: { readonly map?: string } = {}) => {
  const found = importFramework(bytes, { ...setting, title: 'Our list', workbooks });
  if (isExchangeFault(found)) throw new Error(JSON.stringify(found));
  return found;
};

const small: FrameworkData = {
  id: 'our-ot',
  title: { en: 'Our OTs', cy: 'Ein ThGau' },
  version: '1.0.0',
  publisher: 'Our Council',
  language: 'en',
  source: { title: 'What we expect' },
  levels: [{ id: 'junior', rank: 1, title: 'Junior', source: 'p. 1' }],
  pillars: [
    {
      id: 'practice',
      title: 'Practice',
      source: 'p. 2',
      aspects: [{ id: 'safety', title: 'Safety', source: 'p. 2' }],
    },
  ],
  statements: [
    {
      id: 'S-1.10',
      level: 'junior',
      pillar: 'practice',
      aspects: ['safety'],
      facet: 'responsibility',
      text: { en: '=HYPERLINK("x") keeps <people> & _x0041_ safe\nat home', cy: 'Yn cadw pobl' },
      source: ['p. 3', 'p. 4'],
      revision: 2,
      examples: ['One', 'Two'],
    },
  ],
};

describe.each(builtInData.map((data) => [data.id, data] as const))('%s', (_, data) => {
  it('loses nothing as a workbook', () => {
    const { data: back, remarks, format } = read(exportedWorkbook(data));
    expect({ back, remarks, format }).toEqual({ back: data, remarks: [], format: 'xlsx' });
  });
});

describe('a workbook', () => {
  it('is the same to the byte when it is written again', () => {
    expect(exportedWorkbook(small)).toEqual(exportedWorkbook(small));
  });

  it('can be in Welsh, and holds translations, lines, and what looks like formulas or codes', () => {
    expect(read(exportedWorkbook(small, workbookWords.cy)).data).toEqual(small);
    expect(read(exportedWorkbook(small)).data).toEqual(small);
  });

  it('locks the ids that are there, offers lists, and has no formula in a cell', () => {
    const parts = unzipSync(exportedWorkbook(small));
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(13);
    for (const name of sheets) {
      const xml = strFromU8(parts[name]!);
      expect(xml).toContain('<sheetProtection sheet="1"');
      expect(xml).not.toContain('<f>');
    }
    const statements = strFromU8(parts['xl/worksheets/sheet5.xml']!);
    expect(statements).toContain('<c r="A2" s="2" t="inlineStr">');
    expect(statements).toContain('<col min="1" max="1" width="18" style="3" customWidth="1"/>');
    expect(statements).toContain(
      `sqref="B2:B2001"><formula1>'Levels'!$A$2:$A$2000</formula1></dataValidation>`,
    );
    expect(statements).toContain('<formula1>"must,should,may,usual"</formula1>');
  });

  it('prints what a page has room for, with the rows that are added later', () => {
    const printed = strFromU8(unzipSync(exportedWorkbook(small))['xl/workbook.xml']!);
    // Text and Welsh text, up to the strength.
    expect(printed).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="4">'Statements'!$A:$H</definedName>`,
    );
    expect(printed).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="4">'Statements'!$1:$1</definedName>`,
    );
    expect(printed).not.toContain(`<definedName name="_xlnm.Print_Area" localSheetId="2">`);
  });

  it('names every wrong cell, and gives nothing then', () => {
    const sheets = (statement: readonly TestCell[]) => ({
      Framework: {
        rows: [
          ['Setting', 'Value'],
          ['Id', 'our-ot'],
          ['Title', 'Our OTs'],
          ['Version', '1.0.0'],
          ['Publisher', 'Us'],
          ['Language', 'en'],
          ['Title of the source', 'x'],
        ],
      },
      Levels: {
        rows: [
          ['Id', 'Rank', 'Title', 'Source'],
          ['junior', 1, 'Junior', 'p. 1'],
        ],
      },
      'Pillars and aspects': {
        rows: [
          ['Id', 'Title', 'Source'],
          ['practice', 'Practice', 'p. 1'],
        ],
      },
      Statements: {
        rows: [
          [],
          ['Id', 'Level', 'Pillar', 'Facet', 'Text', 'Source', 'Revision', 'Owner'],
          statement,
        ],
      },
    });
    const right = ['S-1', 'junior', 'practice', 'responsibility', 'Keeps safe.', 'p. 1', 1];
    expect(read(xlsxOf(sheets(right)))).toMatchObject({
      data: { statements: [{ id: 'S-1', text: 'Keeps safe.', revision: 1 }] },
      remarks: [
        {
          kind: 'unknown-columns',
          fields: ['Owner'],
          place: { sheet: 'Statements', row: 2, column: 8 },
        },
      ],
    });
    const wrong = [
      '1.10',
      'senior',
      'practice',
      'duty',
      { xml: '<c t="str"><f>A1&amp;B1</f><v>x</v></c>' },
      '',
      'two',
    ];
    expect(importFramework(xlsxOf(sheets(wrong)), { workbooks })).toMatchObject({
      kind: 'wrong-cells',
      more: 0,
      cells: [
        { sheet: 'Statements', row: 3, column: 1, why: 'not-an-id', value: '1.10' },
        { column: 4, why: 'not-offered', value: 'duty' },
        { column: 5, why: 'formula', value: 'x' },
        { column: 7, why: 'not-a-number', value: 'two' },
        { column: 6, why: 'missing', heading: 'Source' },
        { column: 2, why: 'not-there', value: 'senior', offered: ['junior'] },
      ],
    });
    const head = { ...sheets(right), Framework: { rows: [['Id', 'our-ot']] } };
    expect(importFramework(xlsxOf(head), { workbooks })).toMatchObject({
      kind: 'wrong-cells',
      cells: ['Title', 'Version', 'Publisher', 'Language', 'Title of the source'].map(
        (heading) => ({ why: 'no-setting', heading, sheet: 'Framework' }),
      ),
    });
  });
});

describe('a plain list in a workbook', () => {
  const rows: TestCell[][] = [
    ['Our framework, draft 3'],
    [],
    ['Code', 'Domain', 'Statement'],
    ['1.9', 'Practice', 'Keeps people safe.'],
    ['1.10', '', 'Works with others.'],
    [],
    ['2.1', 'Leading', 'Leads a team.'],
  ];
  const map = 'id=Code,pillar=Domain,text=Statement';

  it('shows its columns first', () => {
    expect(importFramework(xlsxOf({ List: { rows } }), { workbooks })).toEqual({
      kind: 'map-needed',
      guess: 'text=Statement,id=Code,pillar=Domain',
      headings: ['Code', 'Domain', 'Statement'],
    });
  });

  it('keeps 1.10, fills merged cells, and skips titles and blank rows', () => {
    const merged = '<mergeCells count="1"><mergeCell ref="B4:B1048576"/></mergeCells>';
    const { data } = read(xlsxOf({ List: { rows, after: merged } }), { map });
    expect(data.statements?.map(({ id, pillar }) => `${id} ${pillar}`)).toEqual([
      'id-1.9 practice',
      'id-1.10 practice',
      'id-2.1 leading',
    ]);
  });

  it('warns of codes that are numbers, and shows those with a format as Excel does', () => {
    const numbers = [
      ...rows.slice(0, 3),
      [1.1, 'Practice', 'Keeps people safe.'],
      [{ xml: '<c s="1"><v>1.1</v></c>' }, '', 'Works with others.'],
      [{ xml: '<c s="2"><v>46335</v></c>' }, '', 'Leads.'],
    ];
    const { data, remarks } = read(xlsxOf({ List: { rows: numbers } }), { map });
    expect(data.statements?.map(({ id }) => id)).toEqual(['id-1.1', 'id-1.10', 'id-2026-11-09']);
    expect(remarks).toContainEqual({
      kind: 'number-as-id',
      id: '1.1',
      place: { sheet: 'List', row: 4, column: 1 },
    });
  });

  it('takes the level from the name of each sheet, and leaves out the others', () => {
    const sheets = {
      Junior: { rows: rows.slice(2) },
      Senior: {
        rows: [
          ['Statement', 'Code', 'Domain'],
          ['Runs a service.', '3.1', 'Leading'],
        ],
      },
      Costs: { rows: [['Item', 'Price']] },
      Old: { rows: rows.slice(2), hidden: true },
    };
    const found = importFramework(xlsxOf(sheets), { workbooks });
    if (!('guess' in found)) throw new Error(JSON.stringify(found));
    expect(found.guess).toBe('text=Statement,id=Code,level=sheet name,pillar=Domain');
    const { data, remarks } = read(xlsxOf(sheets), { map: found.guess });
    expect(data.statements?.map(({ id, level }) => `${id} ${level}`)).toEqual([
      'id-1.9 junior',
      'id-1.10 junior',
      'id-2.1 junior',
      'id-3.1 senior',
    ]);
    expect(remarks.filter(({ kind }) => kind === 'ignored-sheet')).toEqual([
      { kind: 'ignored-sheet', id: 'Costs' },
      { kind: 'ignored-sheet', id: 'Old' },
    ]);
  });

  it('puts the level in front of ids where every sheet counts anew', () => {
    const sheet = (...texts: readonly string[]) => ({
      rows: [['Code', 'Statement'], ...texts.map((text, at) => [`1.${String(at + 1)}`, text])],
    });
    const sheets = { 'Level 5': sheet('Sees risks.', 'Writes.'), 'Level 6': sheet('Plans.') };
    const { data, remarks } = read(xlsxOf(sheets), {
      map: 'text=Statement,id=Code,level=sheet name',
    });
    expect(data.statements?.map(({ id, source }) => [id, source])).toEqual([
      ['level-5-1.1', '1.1'],
      ['level-5-1.2', '1.2'],
      ['level-6-1.1', '1.1'],
    ]);
    expect(remarks).toContainEqual({
      ...{ kind: 'renamed-id', id: '1.1', became: 'level-6-1.1' },
      place: { sheet: 'Level 6', row: 2, column: 1 },
    });
  });

  it('reads every sheet with the heading of the statements, and names the cell of what was odd', () => {
    const sheet = (text: string, id: string) => ({
      rows: [
        ['Area', 'No', 'What people do', 'Remarks'],
        ['Safety', id, text, 'Check'],
      ],
    });
    const sheets = {
      'Grade F': sheet('Sees risks.', 'a1'),
      'Grade G': sheet('Plans for risks.', '1.1'),
      Notes: {
        rows: [
          ['Statement', 'Area'],
          ['Not this.', 'x'],
        ],
      },
    };
    const typed = 'text=What people do,id=No,pillar=Area,level=sheet name';
    const { data, remarks } = read(xlsxOf(sheets), { map: typed });
    expect(data.statements?.map(({ text, level }) => [text, level])).toEqual([
      ['Sees risks.', 'grade-f'],
      ['Plans for risks.', 'grade-g'],
    ]);
    expect(remarks).toContainEqual({ kind: 'ignored-sheet', id: 'Notes' });
    expect(remarks).toContainEqual({
      ...{ kind: 'renamed-id', id: '1.1', became: 'id-1.1' },
      place: { sheet: 'Grade G', row: 2, column: 2 },
    });
    expect(remarks).toContainEqual({
      ...{ kind: 'unmapped-columns', fields: ['Remarks'] },
      place: { sheet: 'Grade F', row: 1, column: 4 },
    });
  });

  it('has the name of its only sheet as a level where the map says so', () => {
    const one = xlsxOf({ 'Grade F': { rows: [['Statement'], ['Sees risks.']] } });
    const { data } = read(one, { map: 'text=Statement,level=sheet name' });
    expect(data.statements).toMatchObject([{ level: 'grade-f' }]);
  });

  it('refuses formulas where it reads, and nowhere else', () => {
    const formula = { xml: '<c t="str"><f>B4</f><v>Practice</v></c>' };
    const list = (cells: TestCell[]) =>
      xlsxOf({ List: { rows: [['Statement', 'Domain', 'Sum'], cells] } });
    const text = 'text=Statement,pillar=Domain';
    expect(importFramework(list(['Leads.', formula]), { map: text, workbooks })).toEqual({
      kind: 'wrong-cells',
      cells: [{ sheet: 'List', row: 2, column: 2, why: 'formula', heading: '', value: 'Practice' }],
      more: 0,
    });
    expect(read(list(['Leads.', 'Practice', formula]), { map: text }).data.statements).toHaveLength(
      1,
    );
  });

  it('is named for what it is where it is a budget, blank, or something else', () => {
    const kind = (rows: TestCell[][]) =>
      importFramework(xlsxOf({ Sheet1: { rows } }), { workbooks });
    expect(kind([])).toMatchObject({ is: 'empty-workbook' });
    expect(
      kind([
        ['Category', 'Description', 'Cost'],
        ['Staff', 'Band 6', 45_000],
        ['Staff', 'Band 7', 52_000],
      ]),
    ).toMatchObject({ is: 'figures' });
    expect(
      kind([
        ['Name', 'Town'],
        ['Nia', 'Cardiff'],
      ]),
    ).toMatchObject({ is: 'excel' });
  });
});

describe('the spreadsheet template of OpenSALT', () => {
  it('gives a tree after its smartLevel', () => {
    const bytes = xlsxOf({
      'CF Doc': {
        rows: [
          ['identifier', 'creator', 'title', 'publisher', 'language'],
          ['0b5cb7f2-1d1c-4f5e-9f3a-000000000001', 'Nia', 'Our skills', 'Our Council', 'en'],
        ],
      },
      'CF Item': {
        rows: [
          ['identifier', 'fullStatement', 'humanCodingScheme', 'smartLevel', 'educationLevel'],
          ['', 'Practice', 'P', '1', ''],
          ['', 'Keeps people safe', 'P.9', '1.9', 'junior'],
          ['', 'Works with others', 'P.10', '1.10', 'junior'],
          ['', '', 'P.11', '1.11', ''],
        ],
      },
    });
    const { data, remarks } = read(bytes);
    expect(data.title).toBe('Our skills');
    expect(data.pillars?.map(({ id }) => id)).toEqual(['P']);
    expect(data.statements?.map(({ id, pillar, level }) => [id, pillar, level])).toEqual([
      ['P.9', 'P', 'junior'],
      ['P.10', 'P', 'junior'],
    ]);
    expect(remarks).toContainEqual({
      kind: 'no-text',
      id: 'P.11',
      place: { sheet: 'CF Item', row: 5, column: 1 },
    });
  });
});
