import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../src/core/model/library.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { localId, type FrameworkId, type TargetId } from '../../../src/core/model/ids.ts';
import {
  ahead,
  attainable,
  nextAbove,
  targetChoices,
} from '../../../src/core/model/target-choices.ts';

const library = libraryOf(
  builtInFrameworks,
  builtInFrameworks.map(({ id }) => id),
);
const choicesOf = (id: string) =>
  targetChoices(library, library.frameworks.get(id as FrameworkId)!);
const after = (framework: string, local?: string): string | undefined => {
  const id = local === undefined ? undefined : (`${framework}:${local}` as TargetId);
  const next = nextAbove(choicesOf(framework), id);
  return next && localId(next);
};

describe('what comes next', () => {
  it.each([
    ['wales-social-care-ot', undefined, 'level-5'],
    ['wales-social-care-ot', 'level-5', 'level-6'],
    ['wales-social-care-ot', 'level-9', undefined],
    ['cheshire-east-ot', 'occupational-therapist', 'experienced-occupational-therapist'],
    ['cheshire-east-ot', 'clinical-lead', 'practice-manager'],
    ['cheshire-east-ot', 'practice-educator', 'approved-mental-health-practitioner'],
    ['rcot-advanced-practice', 'experienced', 'advanced'],
  ])('in %s after %s is %s', (framework, local, next) => {
    expect(after(framework, local)).toBe(next);
  });

  it('leaves out the levels behind, and of stages only the one attained', () => {
    const left = (framework: string, local: string) =>
      ahead(choicesOf(framework), `${framework}:${local}` as TargetId).map(({ id }) => localId(id));
    expect(left('wales-social-care-ot', 'level-7')).toEqual(['level-8', 'level-9']);
    expect(left('wales-social-care-ot', 'level-9')).toHaveLength(5);
    expect(left('cheshire-east-ot', 'clinical-lead')).toContain('occupational-therapist');
    expect(left('cheshire-east-ot', 'clinical-lead')).not.toContain('clinical-lead');
  });

  it('nobody attains a route', () => {
    expect(attainable(choicesOf('cheshire-east-ot')).map(({ id }) => localId(id))).not.toContain(
      'route-1',
    );
  });
});
