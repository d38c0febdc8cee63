import { describe, expect, it } from 'vitest';
import { compareFrameworks } from '../../../src/core/assess/compare-frameworks.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import { viewDiff, markedWords } from '../../../src/core/report/framework-diff-view.ts';
import { englishDiff } from '../../../src/core/words/en-diff.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import {
  capability,
  credential,
  framework,
  idOf,
  level,
  pillar,
  route,
  stage,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';

const base = (changes: Partial<Framework> = {}): Framework =>
  framework({
    levels: [level('level-1', 1), level('level-2', 2)],
    pillars: [pillar('practice'), pillar('research')],
    statements: [statement('S-01'), statement('S-02'), statement('S-03')],
    ...changes,
  });

const changesTo = (changes: Partial<Framework>) => compareFrameworks(base(), base(changes));

describe('two versions of a framework', () => {
  it('are the same where nothing has changed', () => {
    for (const one of builtInFrameworks) {
      expect(compareFrameworks(one, one)).toEqual({
        framework: one.id,
        from: one.version,
        to: one.version,
        step: 'none',
        proposed: one.version,
        changes: [],
        problems: [],
      });
    }
  });

  it.each([
    [
      'a retired statement',
      [statement('S-01', { retired: true }), statement('S-02'), statement('S-03')],
      [{ kind: 'retired', id: 'S-01', into: [] }],
      'minor',
    ],
    [
      'a split one',
      [
        statement('S-01', { retired: true, splitInto: [idOf('S-02'), idOf('S-04')] }),
        statement('S-02'),
        statement('S-03'),
        statement('S-04'),
      ],
      [
        { kind: 'split', id: 'S-01', into: ['S-02', 'S-04'] },
        { kind: 'added', what: 'statement', id: 'S-04', text: { en: 'The text of S-04.' } },
      ],
      'minor',
    ],
    [
      'two merged ones',
      [
        statement('S-01', { retired: true, mergedInto: idOf('S-03') }),
        statement('S-02', { retired: true, mergedInto: idOf('S-03') }),
        statement('S-03'),
      ],
      [
        { kind: 'merged', id: 'S-01', into: ['S-03'] },
        { kind: 'merged', id: 'S-02', into: ['S-03'] },
      ],
      'minor',
    ],
    [
      'one that two others replaced, which is no split unless it says so',
      [
        statement('S-01', { retired: true, replacedBy: [idOf('S-02'), idOf('S-03')] }),
        statement('S-02'),
        statement('S-03'),
      ],
      [{ kind: 'retired', id: 'S-01', into: ['S-02', 'S-03'] }],
      'minor',
    ],
    [
      'a stronger one',
      [statement('S-01'), statement('S-02'), statement('S-03', { strength: 'should' })],
      [{ kind: 'weaker', id: 'S-03', from: 'must', to: 'should' }],
      'minor',
    ],
    [
      'a moved one',
      [statement('S-01', { level: 'level-2', revision: 2 }), statement('S-02'), statement('S-03')],
      [{ kind: 'moved', what: 'level', id: 'S-01', from: 'level-1', to: 'level-2' }],
      'minor',
    ],
    [
      'a reworded one',
      [
        statement('S-01', { text: { en: 'Better.' }, revision: 2 }),
        statement('S-02'),
        statement('S-03'),
      ],
      [
        {
          kind: 'reworded',
          what: 'statement',
          id: 'S-01',
          language: 'en',
          from: 'The text of S-01.',
          to: 'Better.',
        },
      ],
      'patch',
    ],
    [
      'one that is gone',
      [statement('S-01'), statement('S-02')],
      [{ kind: 'removed', what: 'statement', id: 'S-03', text: { en: 'The text of S-03.' } }],
      'major',
    ],
  ] as const)('differ by %s', (_, statements, changes, step) => {
    const diff = changesTo({ statements });
    expect(diff.changes).toEqual(changes);
    expect(diff.step).toBe(step);
    expect(diff.proposed).toBe({ major: '2.0.0', minor: '1.1.0', patch: '1.0.1' }[step]);
  });

  it('name a statement whose revision was not raised, an id that is gone, and the version', () => {
    const { problems } = changesTo({
      statements: [
        statement('S-01', { text: { en: 'Other.' } }),
        statement('S-02', { retired: true }),
      ],
    });
    expect(problems).toEqual([
      { kind: 'revision-not-raised', id: 'S-01' },
      { kind: 'id-gone', id: 'S-03' },
      { kind: 'version-not-raised', version: '1.0.0', proposed: '2.0.0' },
    ]);
    const raised = base({
      version: '1.1.0',
      statements: [
        statement('S-01', { text: { en: 'Other.' }, revision: 2 }),
        statement('S-02'),
        statement('S-03'),
      ],
    });
    expect(compareFrameworks(base(), raised).problems).toEqual([]);
  });

  it('differ by requirements, stages, routes, levels, pillars and policy', () => {
    const before = framework({
      levels: [level('level-1', 1, [credential('C-1'), capability('K-1')])],
      stages: [stage('one'), stage('two')],
      routes: [route('way', ['one', 'two'])],
      pillars: [pillar('practice')],
      policy: statedPolicy('example-ot', { claims_per_statement: 1 }),
    });
    const after = framework({
      version: '1.1.0',
      levels: [
        level('level-1', 2, [
          credential('C-1', { credential: 'dbs' }),
          capability('K-1', { strength: 'should' }),
          capability('K-2'),
        ]),
      ],
      stages: [stage('one'), stage('two')],
      routes: [route('way', ['two', 'one'])],
      pillars: [pillar('practice', { title: { en: 'Our practice' } })],
      policy: statedPolicy('example-ot', { claims_per_statement: 2 }),
    });
    expect(compareFrameworks(before, after).changes).toEqual([
      {
        kind: 'changed',
        what: 'requirement',
        id: 'C-1',
        field: 'credential',
        from: 'hcpc-registration',
        to: 'dbs',
      },
      { kind: 'weaker', id: 'K-1', from: 'must', to: 'should' },
      { kind: 'added', what: 'requirement', id: 'K-2', text: { en: 'The text of K-2.' } },
      { kind: 'changed', what: 'level', id: 'level-1', field: 'rank', from: '1', to: '2' },
      {
        kind: 'changed',
        what: 'route',
        id: 'way',
        field: 'stages',
        from: 'one, two',
        to: 'two, one',
      },
      {
        kind: 'reworded',
        what: 'pillar',
        id: 'practice',
        language: 'en',
        from: 'practice',
        to: 'Our practice',
      },
      {
        kind: 'changed',
        what: 'policy',
        id: 'claims_per_statement',
        field: 'value',
        from: '1',
        to: '2',
      },
    ]);
  });
});

describe('what is said of them', () => {
  it('marks the words that changed, with the spaces outside', () => {
    expect(markedWords('Keeps people safe.', 'Keeps all people well.')).toEqual([
      { gap: false, text: 'Keeps', mark: undefined },
      { gap: true, text: 'all', mark: 'added' },
      { gap: true, text: 'people', mark: undefined },
      { gap: true, text: 'safe', mark: 'removed' },
      { gap: false, text: 'well', mark: 'added' },
      { gap: false, text: '.', mark: undefined },
    ]);
  });

  it('begins with the version and what is to be put right', () => {
    const diff = changesTo({ statements: [statement('S-01'), statement('S-02')] });
    const view = viewDiff(diff, englishDiff, 'en');
    expect(view.verdict).toBe(
      'This should be version 2.0.0. Something that people may have claimed is gone, so the first number rises.',
    );
    expect(view.problems).toEqual([
      'S-03 is gone. Claims of it no longer count. Keep it with status: retired, and replaced_by, split_into or merged_into where something replaces it.',
      'The version is 1.0.0. Raise it to 2.0.0.',
    ]);
    expect(view.sections).toEqual([
      {
        title: 'Removed (1)',
        entries: [
          { id: 'S-03', says: 'Statement', words: [{ gap: false, text: 'The text of S-03.' }] },
        ],
      },
    ]);
  });
});
