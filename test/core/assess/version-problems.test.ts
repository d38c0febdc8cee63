import { describe, expect, it } from 'vitest';
import { compareFrameworks } from '../../../src/core/assess/compare-frameworks.ts';
import type { Framework, Profile, Statement } from '../../../src/core/model/framework.ts';
import { framework, idOf, level, pillar, statement } from '../../support/framework-builders.ts';

const of = (statements: readonly Statement[], changes: Partial<Framework> = {}): Framework =>
  framework({
    levels: [level('level-1', 1)],
    pillars: [pillar('practice')],
    statements,
    ...changes,
  });

const before = of(['S-01', 'S-02', 'S-03'].map((id) => statement(id)));

/** What is to be put right where these take the place of the statements of the same ids. */
const problemsOf = (...changed: readonly Statement[]) => {
  const ids = changed.map(({ id }) => id);
  const kept = before.statements.filter(({ id }) => !ids.includes(id));
  return compareFrameworks(before, of([...changed, ...kept], { version: '2.0.0' })).problems;
};

const s = (id: string, changes: Partial<Statement> = {}) => statement(id, changes);

describe('what became of a statement fits what else changed', () => {
  it.each([
    [
      'merged into one that now asks more',
      [
        s('S-01', { retired: true, mergedInto: idOf('S-02') }),
        s('S-02', { text: { en: 'Both.' }, revision: 2 }),
      ],
      [],
    ],
    [
      'split into what was there before and has not changed',
      [s('S-01', { retired: true, splitInto: [idOf('S-02'), idOf('S-03')] })],
      [{ kind: 'split-unchanged', id: 'S-01', into: ['S-02', 'S-03'] }],
    ],
    [
      'split into one that is new and one that has not changed',
      [s('S-01', { retired: true, splitInto: [idOf('S-02'), idOf('S-09')] }), s('S-09')],
      [{ kind: 'split-unchanged', id: 'S-01', into: ['S-02'] }],
    ],
    [
      'merged into one that has not changed',
      [s('S-01', { retired: true, mergedInto: idOf('S-02') })],
      [{ kind: 'merged-unchanged', id: 'S-01', into: ['S-02'] }],
    ],
    [
      'replaced by two',
      [s('S-01', { retired: true, replacedBy: [idOf('S-02'), idOf('S-03')] })],
      [{ kind: 'looks-split', id: 'S-01', into: ['S-02', 'S-03'] }],
    ],
    [
      'replaced by the one that replaced another too',
      [
        s('S-01', { retired: true, replacedBy: [idOf('S-03')] }),
        s('S-02', { retired: true, replacedBy: [idOf('S-03')] }),
      ],
      [
        { kind: 'looks-merged', id: 'S-01', into: ['S-03'] },
        { kind: 'looks-merged', id: 'S-02', into: ['S-03'] },
      ],
    ],
    [
      'replaced by one that is retired',
      [
        s('S-01', { retired: true, replacedBy: [idOf('S-02')] }),
        s('S-02', { retired: true, replacedBy: [idOf('S-03')] }),
      ],
      [{ kind: 'successor-retired', id: 'S-01', successor: 'S-02' }],
    ],
  ])('%s', (_, changed, problems) => {
    expect(problemsOf(...changed)).toEqual(problems);
  });

  it('finds a revision that went down, and needs none for a first translation', () => {
    const raised = of([s('S-01', { revision: 3 })]);
    const lowered = of([s('S-01', { revision: 2 })]);
    expect(compareFrameworks(raised, lowered).problems).toEqual([
      { kind: 'revision-lowered', id: 'S-01' },
    ]);
    expect(problemsOf(s('S-01', { text: { en: 'The text of S-01.', cy: 'Testun.' } }))).toEqual([]);
  });
});

describe('what a framework says beside its statements', () => {
  const origin = { file: 'x', path: [] };
  const note = (text: string) =>
    ({ kind: 'fact', text: { en: text }, sources: [], origin }) as const;
  const profile = (grade: string): Profile => ({
    ...level('post', 1),
    kind: 'profile',
    facts: [{ label: { en: 'Grade' }, value: { en: grade }, sources: [] }],
  });
  const duty = (text: string) => ({
    text: { en: text },
    sources: ['X-1'],
    origin: { file: 'levels.yaml', path: [] },
  });
  const whole = (changes: Partial<Framework> = {}): Framework =>
    of([s('S-01', { sources: ['X-1'], examples: [{ en: 'A visit.' }] })], {
      levels: [{ ...level('level-1', 1), duties: [duty('Visits people at home.')] }],
      profiles: [profile('G')],
      notes: [note('The page was read in May.')],
      ...changes,
    });

  it('is compared too, and raises the third number', () => {
    const diff = compareFrameworks(
      whole(),
      whole({
        levels: [
          {
            ...level('level-1', 1),
            duties: [duty('Visits people at home or in hospital.'), duty('Writes reports.')],
          },
        ],
        statements: [s('S-01', { sources: ['X-2'] })],
        profiles: [profile('H')],
        notes: [note('Somebody else wrote to us.')],
        source: { title: { en: 'Nothing' }, date: 'May 2026' },
      }),
    );
    expect(diff.changes).toEqual([
      { kind: 'removed', what: 'example', id: 'S-01', text: { en: 'A visit.' } },
      { kind: 'changed', what: 'statement', id: 'S-01', field: 'source', from: 'X-1', to: 'X-2' },
      {
        kind: 'reworded',
        what: 'duty',
        id: 'level-1',
        language: 'en',
        from: 'Visits people at home.',
        to: 'Visits people at home or in hospital.',
      },
      { kind: 'added', what: 'duty', id: 'level-1', text: { en: 'Writes reports.' } },
      {
        kind: 'reworded',
        what: 'fact',
        id: 'post',
        language: 'en',
        from: 'Grade: G',
        to: 'Grade: H',
      },
      {
        kind: 'changed',
        what: 'framework',
        id: 'example-ot',
        field: 'date',
        from: '',
        to: 'May 2026',
      },
      {
        kind: 'added',
        what: 'note',
        id: 'example-ot',
        text: { en: 'Somebody else wrote to us.' },
      },
      {
        kind: 'removed',
        what: 'note',
        id: 'example-ot',
        text: { en: 'The page was read in May.' },
      },
    ]);
    expect(diff.step).toBe('patch');
  });

  it('says when what replaced a retired statement has changed, or it is asked again', () => {
    const retired = of([s('S-01', { retired: true, replacedBy: [idOf('S-02')] }), s('S-02')]);
    const changes = (one: Statement) => compareFrameworks(retired, of([one, s('S-02')])).changes;
    expect(changes(s('S-01', { retired: true, mergedInto: idOf('S-02') }))).toEqual([
      {
        kind: 'changed',
        what: 'statement',
        id: 'S-01',
        field: 'replaced_by',
        from: 'S-02',
        to: '',
      },
      {
        kind: 'changed',
        what: 'statement',
        id: 'S-01',
        field: 'merged_into',
        from: '',
        to: 'S-02',
      },
    ]);
    expect(changes(s('S-01'))).toEqual([
      {
        kind: 'changed',
        what: 'statement',
        id: 'S-01',
        field: 'status',
        from: 'retired',
        to: '',
      },
    ]);
  });
});
