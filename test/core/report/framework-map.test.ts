import { describe, expect, it } from 'vitest';
import type { FrameworkId, TargetId } from '../../../src/core/model/ids.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { mapDocument } from '../../../src/core/report/framework-map-document.ts';
import { viewFrameworkMap } from '../../../src/core/report/framework-map-view.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { framework, level, pillar, statement } from '../../support/framework-builders.ts';

const other = 'other-ot' as FrameworkId;
const said = { justification: 'Much the same.', author: 'Bethan Example', sources: [] };
const origin = { file: 'example-ot/framework.yaml', path: [] };

const ours = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice'), pillar('leading')],
  statements: [
    statement('S-1', { text: { en: 'Assesses kitchens for safety.' } }),
    statement('S-2'),
    statement('S-3', { pillar: 'leading', text: { en: 'Teaches students about stairs.' } }),
    statement('S-4', { retired: true }),
  ],
  mappings: [
    { ...said, subject: 'example-ot:S-1', predicate: 'broad', object: 'other-ot:T-1', origin },
    {
      ...said,
      subject: 'other-ot:grade',
      predicate: 'close',
      object: 'example-ot:level-1',
      origin,
    },
  ],
  noMatches: [
    {
      ...said,
      justification: 'It says nothing of this.',
      subject: 'example-ot:S-2',
      framework: other,
      date: '2026-11-22' as IsoDate,
      origin,
    },
  ],
});
const theirs = framework({
  id: other,
  levels: [{ ...level('other-ot:grade', 1), id: 'other-ot:grade' as TargetId }],
  statements: [
    statement('other-ot:T-1', { level: 'grade', pillar: 'x', text: { en: 'Looks at homes.' } }),
    statement('other-ot:T-2', { level: 'grade', pillar: 'x', text: { en: 'Teaches students.' } }),
  ],
});
const library = libraryOf([ours, theirs], [ours.id, other]);
const view = viewFrameworkMap([ours, theirs], library, { by: 'pillar', language: 'en' });

describe('two frameworks with mappings', () => {
  it('tell what is mapped from what was looked at in vain and what nobody looked at', () => {
    expect(view.from.items.map(({ id, state }) => [id, state])).toEqual([
      ['example-ot:S-1', 'mapped'],
      ['example-ot:S-2', 'none'],
      ['example-ot:S-3', 'open'],
    ]);
    expect(view.from.items[1]!.lookedAt).toEqual({
      author: 'Bethan Example',
      date: '2026-11-22',
      justification: 'It says nothing of this.',
    });
    expect(view.from.counts).toEqual({ total: 3, mapped: 1, none: 1, open: 1 });
    expect(view.to.counts).toEqual({ total: 2, mapped: 1, none: 0, open: 1 });
    expect([view.from.targets.mapped, view.to.targets.mapped]).toEqual([1, 1]);
  });

  it('see each mapping from both ends', () => {
    expect(view.from.items[0]!.related).toEqual([{ id: 'other-ot:T-1', predicate: 'broad' }]);
    expect(view.to.items[0]!.related).toEqual([{ id: 'example-ot:S-1', predicate: 'narrow' }]);
  });

  it('are counted by part, which is the target where there are no pillars', () => {
    expect(view.from.groups.map(({ id, mapped, total }) => [id, mapped, total])).toEqual([
      ['practice', 1, 2],
      ['leading', 0, 1],
    ]);
    expect([view.to.by, view.to.groups.map(({ id }) => id)]).toEqual(['level', ['grade']]);
    expect(view.heat).toEqual([[1], [0]]);
    expect(mapDocument(view, wordsIn('en')).heat?.rows).toEqual([
      { title: 'practice', cells: [{ count: 1, shape: 'half' }] },
      { title: 'leading', cells: [{ count: 0, shape: undefined }] },
    ]);
  });

  it('suggest only where that is asked for, and only for what nobody looked at', () => {
    expect(view.from.items.flatMap(({ suggestions }) => suggestions ?? [])).toEqual([]);
    const { from } = viewFrameworkMap([ours, theirs], library, {
      by: 'pillar',
      language: 'en',
      suggestWith: [],
    });
    expect(from.items.map(({ suggestions }) => suggestions)).toEqual([
      undefined,
      undefined,
      [{ id: 'other-ot:T-2', text: 'Teaches students.', matched: ['Teaches', 'students'] }],
    ]);
  });
});
