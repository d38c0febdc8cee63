import { describe, expect, it } from 'vitest';
import { wrongChange } from '../../../../src/core/check/rules/wrong-change.ts';
import type { Framework } from '../../../../src/core/model/framework.ts';
import type { FrameworkId } from '../../../../src/core/model/ids.ts';
import { libraryOf } from '../../../../src/core/model/library.ts';
import type { Tailoring } from '../../../../src/core/model/tailoring.ts';
import { framework, level, pillar, statement } from '../../../support/framework-builders.ts';

const base = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement('S-01'), statement('S-02', { retired: true })],
});
const change = (id: string, changes: Partial<Tailoring> = {}): Tailoring => ({
  id,
  set: {},
  removed: false,
  reason: { en: 'Why.' },
  sources: [],
  origin: { file: 'our-ot/framework.yaml', path: [] },
  ...changes,
});

function casesOf(changes: readonly Tailoring[], more: Partial<Framework> = {}): readonly string[] {
  const own = framework({
    id: 'our-ot' as FrameworkId,
    extends: base.id,
    levels: [],
    pillars: [],
    statements: [],
    changes,
    ...more,
  });
  const library = libraryOf([base, own], [base.id, own.id]);
  const locate = (): never => ({ file: 'x', start: 0, end: 0 }) as never;
  return [...wrongChange.check({ framework: own, library, locate })].map(({ args }) =>
    'set' in args ? `${args.case} ${args.set}` : args.case,
  );
}

describe('a change of a framework that is extended', () => {
  it.each([
    [[change('S-01', { set: { text: { en: 'Other.' } } })], []],
    [[change('S-01', { removed: true })], []],
    [[change('practice', { set: { title: { en: 'Ours' } } })], []],
    [[change('S-99', { removed: true })], ['unknown']],
    [[change('S-01')], ['nothing']],
    [[change('S-01', { set: { strength: 'must' } })], ['nothing']],
    [[change('S-01', { removed: true }), change('S-01', { removed: true })], ['twice']],
    [[change('S-01', { removed: true, set: { strength: 'may' } })], ['both']],
    [[change('S-01', { set: { months: 3 } })], ['not-changeable months']],
    [[change('S-01', { removed: true, reason: { en: ' ' } })], ['no-reason']],
    [[change('practice', { removed: true })], ['not-removable']],
    [[change('S-02', { removed: true })], ['retired']],
  ])('%#', (changes, cases) => {
    expect(casesOf(changes)).toEqual(cases);
  });

  it('is nothing for a framework that extends none, or for its own things', () => {
    expect(casesOf([change('S-01')], { extends: undefined })).toEqual(['no-base']);
    const own = { statements: [statement('O-01', { id: 'our-ot:O-01' as never })] };
    expect(casesOf([change('O-01', { removed: true })], own)).toEqual(['own']);
  });
});
