import { describe, expect, it } from 'vitest';
import type { FrameworkData } from '../../../src/core/exchange/index.ts';
import { exportFramework, importFramework } from '../../../src/core/exchange/index.ts';
import { isExchangeFault } from '../../../src/core/model/exchange.ts';
import { builtInData, bytes, imported, workbooks } from '../../support/exchange.ts';

const wales = builtInData.find(({ id }) => id === 'wales-social-care-ot')!;
const pillar = wales.pillars!.find(({ aspects = [] }) => aspects.length > 0)!;
const [aspect] = pillar.aspects!;
const level = wales.levels![0]!;

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
      id: 'CG-01',
      level: level.id,
      pillar: pillar.id,
      aspects: [aspect!.id],
      facet: 'responsibility',
      text: 'Knows the town.',
      source: 'CG-01',
      revision: 1,
    },
  ],
  changes: [{ id: wales.statements![0]!.id, remove: true, reason: 'Not here.' }],
};

function written(format: 'case' | 'case-1.1' | 'moodle' | 'mahara', bases = [wales]) {
  const made = exportFramework(own, format, {
    asOf: '2026-11-22',
    workbook: workbooks[0]!,
    bases,
  });
  if (isExchangeFault(made)) throw new Error(JSON.stringify(made));
  return { text: made.content as string, losses: made.losses };
}

describe('a framework that extends another one', () => {
  it.each(['case', 'case-1.1'] as const)(
    'keeps its statements and what it extends as %s',
    (format) => {
      const { text, losses } = written(format);
      expect(imported(text)).toMatchObject({
        data: { extends: wales.id, statements: own.statements },
      });
      expect(imported(text).data).not.toHaveProperty('pillars');
      expect(losses).toEqual([{ section: 'changes', id: own.changes![0]!.id, how: 'lost' }]);
    },
  );

  it('has the headings of the other one in CASE, under their own addresses', () => {
    const { CFItems } = JSON.parse(written('case').text) as { CFItems: { uri: string }[] };
    expect(CFItems.map(({ uri }) => uri)).toEqual([
      `otpath:${wales.id}:${level.id}`,
      `otpath:${wales.id}:pillar/${pillar.id}`,
      `otpath:${wales.id}:aspect/${aspect!.id}`,
      'otpath:our-ot:CG-01',
    ]);
  });

  it.each(['moodle', 'mahara'] as const)(
    'keeps its statements as %s, below their headings',
    (format) => {
      const { text, losses } = written(format);
      const { data } = imported(text);
      expect(data.statements).toMatchObject([{ id: 'CG-01', text: 'Knows the town.' }]);
      expect(data.pillars).toMatchObject([{ id: pillar.id, aspects: [{ id: aspect!.id }] }]);
      expect(losses.filter(({ field }) => field === undefined)).toEqual([
        { section: 'changes', id: own.changes![0]!.id, how: 'lost' },
      ]);
      expect(losses).toContainEqual({
        section: 'framework',
        id: 'our-ot',
        field: 'extends',
        how: 'lost',
      });
    },
  );

  it.each(['case', 'moodle', 'mahara'] as const)(
    'keeps its statements as %s where the other one is not at hand',
    (format) => {
      expect(imported(written(format, []).text).data.statements).toMatchObject([{ id: 'CG-01' }]);
    },
  );
});

it('a CASE file of which nothing can be understood becomes no framework', () => {
  const file = JSON.parse(written('case').text) as {
    CFItems: { CFItemType: string }[];
    CFAssociations: unknown[];
  };
  const statements = file.CFItems.filter(({ CFItemType }) => CFItemType === 'Responsibility');
  const broken = JSON.stringify({ ...file, CFItems: statements, CFAssociations: [] });
  expect(importFramework(bytes(broken), { workbooks })).toEqual({
    kind: 'nothing-in-it',
    format: 'case',
  });
});
