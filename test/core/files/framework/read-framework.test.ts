import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../../src/core/model/limits.ts';
import { readFramework } from '../../../../src/core/files/framework/read-framework.ts';
import { SourceSet } from '../../../../src/core/files/source-set.ts';
import { frameworkFolder } from '../../../support/folders.ts';
import {
  headLines,
  readFrameworkTexts,
  readPartText,
  stageWith,
} from '../../../support/reading.ts';

const head = `${headLines.join('\n')}\n`;
const statement = (id: string): string =>
  `statements: [{ id: ${id}, level: level-1, pillar: practice, facet: responsibility, text: A, source: X, revision: 1 }]\n`;

describe('a framework', () => {
  it('is read from whichever files of its folder hold its sections', () => {
    const { framework, problems } = readFrameworkTexts({
      'framework.yaml': `${head}levels: [{ id: level-1, rank: 1, title: One, source: X }]\n`,
      'a.yml': statement('S-1'),
      'statements/b.yaml': statement('S-2'),
      'statements/C.YAML': statement('S-3'),
      'notes.txt': 'not a part',
    });
    expect(problems).toEqual([]);
    expect(framework?.levels.map(({ id }) => id)).toEqual(['example-ot:level-1']);
    expect(framework?.statements.map(({ id, origin }) => [id, origin])).toEqual([
      ['example-ot:S-1', { file: 'example-ot/a.yml', path: ['statements', 0] }],
      ['example-ot:S-2', { file: 'example-ot/statements/b.yaml', path: ['statements', 0] }],
      ['example-ot:S-3', { file: 'example-ot/statements/C.YAML', path: ['statements', 0] }],
    ]);
  });

  it('has its texts in its own language, or in those that are named', () => {
    const { framework } = readFrameworkTexts({
      'framework.yaml': head.replace('language: en', 'language: cy'),
      'part.yaml':
        'pillars:\n  - { id: a, title: Ymarfer, source: X }\n  - { id: b, title: { en: Practice, cy: Ymarfer }, source: [X, Y] }\n',
    });
    expect(framework?.title).toEqual({ cy: 'An example' });
    expect(framework?.pillars).toMatchObject([
      { title: { cy: 'Ymarfer' }, sources: ['X'] },
      { title: { en: 'Practice', cy: 'Ymarfer' }, sources: ['X', 'Y'] },
    ]);
  });

  it('has every kind of requirement', () => {
    const { framework, problems } = readPartText(
      stageWith(
        '{ kind: statement, id: a, text: A, statement: S-1 }',
        '{ kind: capability, id: b, text: B, pillar: practice, strength: may }',
        '{ kind: credential, id: c, text: C, credential: dbs-enhanced, barred_lists: [adults] }',
        '{ kind: experience, id: d, text: D, months: 24, since: qualified }',
        '{ kind: judgement, id: e, text: E, by: The panel }',
        '{ kind: any-of, id: f, text: F, options: [{ kind: capability, id: g, text: G }, { kind: experience, id: h, text: H, months: 1, of: amhp }] }',
      ),
    );
    expect(problems).toEqual([]);
    expect(framework?.stages[0]?.requirements).toMatchObject([
      { kind: 'statement', id: 'example-ot:a', statement: 'example-ot:S-1', strength: 'must' },
      { kind: 'capability', claimable: 'example-ot:b', pillar: 'practice', strength: 'may' },
      { kind: 'credential', credential: 'dbs-enhanced', barredLists: ['adults'] },
      { kind: 'experience', months: 24, since: 'qualified' },
      { kind: 'judgement', by: { en: 'The panel' } },
      { kind: 'any-of', options: [{ claimable: 'example-ot:g' }, { months: 1, of: 'amhp' }] },
    ]);
  });

  it('is read without the file that can not be', () => {
    const { framework, problems } = readFrameworkTexts({
      'framework.yaml': head,
      'a.yaml': 'statements: [',
      'b.yaml': statement('S-2'),
    });
    expect(problems).toMatchObject([{ kind: 'broken-yaml', at: { file: 'example-ot/a.yaml' } }]);
    expect(framework?.statements.map(({ id }) => id)).toEqual(['example-ot:S-2']);
  });

  it.each([
    ['is broken', `${head}levels: [`],
    ['lacks its id', head.replace('id: example-ot\n', '')],
    ['has a version without a word', head.replace('1.0.0', '')],
  ])('is none where its head %s, and that is told', (_, text) => {
    const { framework, problems } = readFrameworkTexts({ 'framework.yaml': text });
    expect(framework).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it('can not hold what belongs in the head in another file', () => {
    expect(readPartText('id: other\n').problems).toMatchObject([
      { kind: 'unknown-key', key: 'id' },
    ]);
  });

  it('is none where its head is a link that leads out, and that is told', () => {
    const sources = new SourceSet(defaultLimits);
    const refused = [{ path: 'example-ot/framework.yaml', reason: 'link-outside' as const }];
    const folder = { ...frameworkFolder([['example-ot/a.yaml', statement('S-1')]]), refused };
    expect(readFramework(folder, sources, 'example-ot')).toBeUndefined();
    expect(sources.problems).toEqual([
      { kind: 'link-outside', at: { file: 'example-ot/framework.yaml', start: 0, end: 0 } },
    ]);
  });
});
