import { describe, expect, it } from 'vitest';
import {
  exportFramework,
  importFramework,
  importTailoring,
  type FrameworkData,
} from '../../../src/core/exchange/index.ts';
import { isExchangeFault } from '../../../src/core/model/exchange.ts';
import { workbookWords } from '../../../src/core/words/workbook/index.ts';
import { workbooks } from '../../support/exchange.ts';

const base: FrameworkData = {
  id: 'base-ot',
  title: 'Base',
  version: '1.0.0',
  publisher: 'The source',
  language: 'en',
  source: { title: 'x' },
  levels: [{ id: 'level-1', rank: 1, title: 'One', source: 'x' }],
  pillars: [{ id: 'practice', title: 'Practice', source: 'x' }],
  statements: ['S-01', 'S-02'].map((id) => ({
    id,
    level: 'level-1',
    pillar: 'practice',
    facet: 'responsibility' as const,
    text: `Does ${id}.`,
    source: 'x',
    revision: 1,
  })),
  profiles: [
    {
      id: 'post',
      title: 'A post',
      source: 'x',
      requirements: [{ kind: 'experience', id: 'P-01', text: 'A year.', months: 12 }],
    },
  ],
};
const own = { id: 'our-ot', title: 'Ours', publisher: 'Our Council' };

function workbookOf(data: FrameworkData): Uint8Array {
  const written = exportFramework(data, 'xlsx', { asOf: '2026-11-22', workbook: workbookWords.en });
  if (isExchangeFault(written)) throw new Error(JSON.stringify(written));
  return written.content as Uint8Array;
}

/** The workbook of the framework after somebody typed into it. */
const edited = (change: (data: Edited) => void): Uint8Array => {
  const data = structuredClone(base) as unknown as Edited;
  change(data);
  return workbookOf(data as unknown as FrameworkData);
};
type Row = Record<string, unknown>;
interface Edited {
  readonly statements: Row[];
  readonly levels: Row[];
  readonly profiles: { readonly requirements: Row[] }[];
}
const tailor = (bytes: Uint8Array) => importTailoring(bytes, base, own, { workbooks });

describe('the edited workbook of a framework', () => {
  it('becomes what an organisation changed, set aside and added, and nothing else', () => {
    const bytes = edited(({ statements, profiles }) => {
      Object.assign(statements[0]!, { text: 'Does it well.', strength: 'should', reason: 'Why.' });
      Object.assign(statements[1]!, { remove: true, reason: 'Not here.' });
      Object.assign(profiles[0]!.requirements[0]!, { months: 24, reason: 'Longer.' });
      statements.push({ ...base.statements![0]!, id: 'O-01', text: 'Knows the town.' });
    });
    const read = tailor(bytes);
    if (isExchangeFault(read)) throw new Error(JSON.stringify(read));
    expect(read.data).toEqual({
      ...own,
      version: '1.0.0',
      language: 'en',
      source: { title: 'Ours' },
      extends: 'base-ot',
      statements: [{ ...base.statements![0]!, id: 'O-01', text: 'Knows the town.' }],
      changes: [
        { id: 'S-01', set: { text: 'Does it well.', strength: 'should' }, reason: 'Why.' },
        { id: 'S-02', remove: true, reason: 'Not here.' },
        { id: 'P-01', set: { months: 24 }, reason: 'Longer.' },
      ],
    });
    const again = importFramework(workbookOf(read.data), { workbooks });
    expect(again).toMatchObject({ data: read.data, remarks: [] });
  });

  it('names the cells of what can’t be kept, and gives nothing then', () => {
    const bytes = edited(({ statements, levels, profiles }) => {
      Object.assign(statements[0]!, { text: 'Does it well.' });
      levels.push({ ...base.levels![0]!, id: 'level-2', rank: 2 });
      statements.pop();
      profiles[0]!.requirements.push({ kind: 'capability', id: 'P-02', text: 'More.' });
      Object.assign(levels[0]!, { rank: 3, reason: 'x' });
    });
    const cells = [
      { sheet: 'Levels', row: 2, column: 2, why: 'not-changeable', value: 'level-1' },
      { sheet: 'Statements', row: 2, column: 19, why: 'no-reason', value: 'S-01' },
      { sheet: 'Statements', why: 'row-gone', value: 'S-02' },
      { sheet: 'Requirements', row: 3, column: 1, why: 'not-addable', value: 'P-02' },
    ];
    const fault = tailor(bytes);
    expect(fault).toMatchObject({ kind: 'wrong-cells' });
    if (!('cells' in fault)) throw new Error(JSON.stringify(fault));
    expect(fault.cells).toHaveLength(cells.length);
    for (const cell of cells) expect(fault.cells).toContainEqual(expect.objectContaining(cell));
  });

  it('says so where nothing was changed, or where it is something else', () => {
    expect(tailor(workbookOf(base))).toEqual({ kind: 'nothing-tailored', framework: 'base-ot' });
    expect(tailor(workbookOf({ ...base, id: 'other' }))).toEqual({
      kind: 'tailoring-needs-workbook',
      framework: 'base-ot',
    });
  });
});
