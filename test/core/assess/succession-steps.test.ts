import { describe, expect, it } from 'vitest';
import { predecessorsIn, stepFor } from '../../../src/core/assess/succession-steps.ts';
import type { Statement } from '../../../src/core/model/framework.ts';
import type { ClaimableId } from '../../../src/core/model/ids.ts';
import {
  capability,
  framework,
  idOf,
  profile,
  statement,
} from '../../support/framework-builders.ts';

const retired = (id: string, changes: Partial<Statement> = {}): Statement =>
  statement(id, { retired: true, ...changes });

const replaced = (id: string, ...by: readonly string[]): Statement =>
  retired(id, { replacedBy: by.map((one) => idOf<ClaimableId>(one)) });

const split = (id: string, ...into: readonly string[]): Statement =>
  retired(id, { splitInto: into.map((one) => idOf<ClaimableId>(one)) });

const merged = (id: string, into: string): Statement => retired(id, { mergedInto: idOf(into) });

const step = (id: string, ...statements: readonly Statement[]): string | undefined => {
  const found = stepFor(idOf(id), { to: framework({ statements }) });
  return found && [found.why, ...found.into].join(' ').replaceAll('example-ot:', '');
};

const [a, b] = [statement('A'), statement('B')];

describe('what becomes of a retired statement', () => {
  it.each<[string, readonly Statement[], string]>([
    ['replaced', [replaced('X', 'A'), a], 'replaced A'],
    ['replaced by several', [replaced('X', 'A', 'B'), a, b], 'several A B'],
    ['split', [split('X', 'A', 'B'), a, b], 'split A B'],
    ['split into one', [split('X', 'A'), a], 'replaced A'],
    ['merged', [merged('X', 'A'), a], 'merged A'],
    ['at an end', [retired('X')], 'ended'],
    ['replaced by what was replaced', [replaced('X', 'Y'), replaced('Y', 'A'), a], 'replaced A'],
    ['replaced by what was merged', [replaced('X', 'Y'), merged('Y', 'A'), a], 'merged A'],
    ['merged into what was replaced', [merged('X', 'Y'), replaced('Y', 'A'), a], 'merged A'],
    ['replaced by what was split', [replaced('X', 'Y'), split('Y', 'A', 'B'), a, b], 'split A B'],
    ['merged into what was split', [merged('X', 'Y'), split('Y', 'A', 'B'), a, b], 'split A B'],
    [
      'replaced by several that are one in the end',
      [replaced('X', 'Y', 'A'), replaced('Y', 'A'), a],
      'replaced A',
    ],
    [
      'replaced by several, one of them merged',
      [replaced('X', 'Y', 'A'), merged('Y', 'B'), a, b],
      'several A B',
    ],
    ['replaced by what has ended', [replaced('X', 'Y'), retired('Y')], 'ended'],
    ['part of which has ended', [split('X', 'Y', 'A'), retired('Y'), a], 'replaced A'],
    ['in a circle', [replaced('X', 'Y'), replaced('Y', 'X')], 'ended'],
  ])('%s', (_, statements, expected) => {
    expect(step('X', ...statements)).toBe(expected);
  });
});

describe('what becomes of a statement that stays', () => {
  const to = framework({
    version: '2.0.0',
    statements: [statement('A', { revision: 3, changedIn: '1.5.0' })],
  });
  const why = (
    given: { readonly from?: string; readonly before?: Partial<Statement> },
    revision?: number,
  ): string | undefined => {
    const before = given.before && framework({ statements: [statement('A', given.before)] });
    return stepFor(idOf('A'), { to, from: given.from, before }, revision)?.why;
  };

  it('is nothing where the revision is the same or nothing is known', () => {
    expect(why({}, 3)).toBeUndefined();
    expect(why({}, 4)).toBeUndefined();
    expect(why({})).toBeUndefined();
    expect(why({ before: { revision: 3 } })).toBeUndefined();
  });

  it('is a new revision where an earlier one is written, or was in the earlier version', () => {
    expect(why({}, 2)).toBe('revised');
    expect(why({ before: { revision: 2, text: { en: 'Other.' } } })).toBe('revised');
    expect(stepFor(idOf('A'), { to }, 2)).toEqual({ why: 'revised', into: [idOf('A')] });
  });

  it('goes by the version in which it changed where no revision is known', () => {
    expect(why({ from: '1.4.0' })).toBe('revised');
    expect(why({ from: '1.5.0' })).toBeUndefined();
    const never = framework({ statements: [statement('A', { revision: 3 })] });
    expect(stepFor(idOf('A'), { to: never, from: '1.0.0' })).toBeUndefined();
  });

  it('has the same meaning where the text and the facet are the same', () => {
    expect(why({ before: { revision: 2 } })).toBe('same-meaning');
    expect(why({ before: { revision: 2, strength: 'should' } })).toBe('same-meaning');
    expect(why({ before: { revision: 2, facet: 'knowledge-skills-behaviours' } })).toBe('revised');
    expect(why({ before: { revision: 2, text: { en: 'The text of A.', cy: 'X.' } } })).toBe(
      'revised',
    );
  });

  it('has the same meaning where a translation was added', () => {
    const translated = framework({
      statements: [statement('A', { revision: 2, text: { en: 'The text of A.', cy: 'X.' } })],
    });
    const before = framework({ statements: [statement('A')] });
    expect(stepFor(idOf('A'), { to: translated, before })?.why).toBe('same-meaning');
  });
});

describe('what is not there any more', () => {
  const post = (id: string) => framework({ profiles: [profile('post', [capability(id)])] });

  it('has ended where the earlier version had it', () => {
    const ended = { why: 'ended', into: [] };
    expect(stepFor(idOf('C-1'), { to: post('C-2'), before: post('C-1') })).toEqual(ended);
    expect(stepFor(idOf('A'), { to: framework(), before: framework({ statements: [a] }) })).toEqual(
      ended,
    );
  });

  it('is nothing where it is still a requirement, or never was one', () => {
    expect(stepFor(idOf('C-1'), { to: post('C-1'), before: post('C-1') })).toBeUndefined();
    expect(stepFor(idOf('C-3'), { to: post('C-2'), before: post('C-1') })).toBeUndefined();
    expect(stepFor(idOf('C-1'), { to: post('C-2') })).toBeUndefined();
  });
});

it('knows the retired statements that lead to each, through others too', () => {
  const before = predecessorsIn([
    framework({ statements: [a, replaced('X', 'Y'), merged('Y', 'A'), split('Z', 'A', 'B')] }),
  ]);
  expect(Object.fromEntries(before)).toEqual({
    'example-ot:A': ['example-ot:X', 'example-ot:Y', 'example-ot:Z'],
    'example-ot:B': ['example-ot:Z'],
  });
});
