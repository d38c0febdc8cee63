import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
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
/** The workbook with no level on its sheet. */
const withoutRows = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet3.xml';
  const xml = strFromU8(parts[path]!).replace(/<row r="2".*?<\/row>/s, '');
  return zipSync({ ...parts, [path]: strToU8(xml) });
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

  it('adds requirements to what the original defines, with whose they are and why', () => {
    const bytes = edited(({ levels, profiles }) => {
      const talk = { kind: 'capability', id: 'O-02', text: 'Gives a talk.', reason: 'We teach.' };
      levels[0]!['requirements'] = [talk];
      const options = ['O-04', 'O-05'].map((id) => ({
        kind: 'capability',
        id,
        text: `Has ${id}.`,
      }));
      profiles[0]!.requirements.push({ kind: 'any-of', id: 'O-03', text: 'One.', options });
    });
    const read = tailor(bytes);
    if (isExchangeFault(read)) throw new Error(JSON.stringify(read));
    const source = 'Ours';
    const notes = [{ kind: 'fact', text: 'We teach.', source }];
    expect(read.data.changes).toBeUndefined();
    expect(read.data.levels).toEqual([
      {
        ...base.levels![0]!,
        requirements: [{ kind: 'capability', id: 'O-02', text: 'Gives a talk.', source, notes }],
      },
    ]);
    expect(read.data.profiles).toMatchObject([
      {
        id: 'post',
        requirements: [{ id: 'O-03', source, options: [{ id: 'O-04' }, { id: 'O-05' }] }],
      },
    ]);
    expect(importFramework(workbookOf(read.data), { workbooks })).toMatchObject({
      data: read.data,
      remarks: [],
    });
  });

  it('loses nothing of what is added, as a workbook and as files', () => {
    const line = fc.constantFrom('Gives a talk.', '1.10', '=1+1', 'ŵyr & <b>', '- null', 'a\nb');
    const addition = fc.record({ isLevel: fc.boolean(), text: line, reason: fc.option(line) });
    fc.assert(
      fc.property(fc.array(addition, { minLength: 1, maxLength: 4 }), (additions) => {
        const bytes = edited(({ levels, profiles }) => {
          const more: Row[] = [];
          additions.forEach(({ isLevel, text, reason }, index) => {
            const id = `O-${String(index)}`;
            const item = { kind: 'capability', id, text, ...(reason !== null && { reason }) };
            (isLevel ? more : profiles[0]!.requirements).push(item);
          });
          levels[0]!['requirements'] = more;
        });
        const read = tailor(bytes);
        if (isExchangeFault(read)) throw new Error(JSON.stringify(read));
        const { levels = [], profiles = [] } = read.data;
        const added = [...levels, ...profiles].flatMap(({ requirements = [] }) => requirements);
        expect(added.map(({ text }) => text).toSorted()).toEqual(
          additions.map(({ text }) => text).toSorted(),
        );
        expect(importFramework(workbookOf(read.data), { workbooks })).toMatchObject({
          data: read.data,
          remarks: [],
        });
        const yaml = exportFramework(read.data, 'yaml', {
          asOf: '2026-11-22',
          workbook: workbookWords.en,
        });
        if (isExchangeFault(yaml)) throw new Error(JSON.stringify(yaml));
        expect(
          importFramework(new TextEncoder().encode(yaml.content as string), { workbooks }),
        ).toMatchObject({
          data: read.data,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('takes a requirement of an own framework’s workbook for a level that is only in the original', () => {
    const mine: FrameworkData = {
      ...{ id: 'our-ot', title: 'Ours', version: '1.0.0', publisher: 'Us', language: 'en' },
      ...{ source: { title: 'x' }, extends: 'base-ot' },
      changes: [{ id: 'S-02', remove: true, reason: 'Not here.' }],
    };
    const requirements = [
      { kind: 'capability' as const, id: 'O-02', text: 'Gives a talk.', source: 'x' },
    ];
    // A level without a row of its own, as when somebody fills in the sheet of requirements only.
    const bytes = withoutRows(
      workbookOf({ ...mine, levels: [{ ...base.levels![0]!, requirements }] }),
    );
    const basesOf = () => [base];
    expect(importFramework(bytes, { workbooks, basesOf })).toMatchObject({
      data: { ...mine, levels: [{ ...base.levels![0]!, requirements }] },
    });
  });

  it('names the cell where an option is added to a choice of the original', () => {
    const choice = {
      ...{ kind: 'any-of' as const, id: 'P-09', text: 'One.', source: 'x' },
      options: ['P-10', 'P-11'].map((id) => ({ kind: 'capability' as const, id, text: id })),
    };
    const original = { ...base, profiles: [{ ...base.profiles![0]!, requirements: [choice] }] };
    const third = { kind: 'capability' as const, id: 'P-12', text: 'More.' };
    const more = { ...choice, options: [...choice.options, third] };
    const bytes = workbookOf({
      ...original,
      profiles: [{ ...base.profiles![0]!, requirements: [more] }],
    });
    expect(importTailoring(bytes, original, own, { workbooks })).toMatchObject({
      cells: [{ sheet: 'Requirements', row: 5, column: 3, why: 'not-addable', value: 'P-12' }],
    });
  });

  it('takes a blank revision for the first', () => {
    const bytes = edited(({ statements }) => {
      statements.push({ ...base.statements![0]!, id: 'O-01', revision: undefined });
    });
    expect(tailor(bytes)).toMatchObject({ data: { statements: [{ id: 'O-01', revision: 1 }] } });
  });

  it('takes the organisation’s framework for the source of what it adds', () => {
    const bytes = edited(({ statements }) => {
      statements.push({ ...base.statements![0]!, id: 'O-01', source: undefined });
    });
    expect(tailor(bytes)).toMatchObject({
      data: { statements: [{ id: 'O-01', source: own.title }] },
    });
  });

  it('refuses a reason where nothing is different, so that no change is lost unseen', () => {
    const bytes = edited(({ statements }) => {
      Object.assign(statements[0]!, { strength: 'must', reason: 'It matters.' });
    });
    expect(tailor(bytes)).toMatchObject({
      kind: 'wrong-cells',
      cells: [{ sheet: 'Statements', row: 2, why: 'reason-alone', value: 'S-01' }],
    });
  });

  it('names the cells of what can’t be kept, and gives nothing then', () => {
    const bytes = edited(({ statements, levels }) => {
      Object.assign(statements[0]!, { text: 'Does it well.' });
      levels.push({ ...base.levels![0]!, id: 'level-2', rank: 2 });
      statements.pop();
      Object.assign(levels[0]!, { rank: 3, reason: 'x' });
    });
    const cells = [
      { sheet: 'Levels', row: 2, column: 2, why: 'not-changeable', value: 'level-1' },
      { sheet: 'Statements', row: 2, column: 19, why: 'no-reason', value: 'S-01' },
      { sheet: 'Statements', why: 'row-gone', value: 'S-02' },
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
