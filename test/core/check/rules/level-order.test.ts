import { expect, it } from 'vitest';
import { levelOrder } from '../../../../src/core/check/rules/level-order.ts';
import type { FrameworkId } from '../../../../src/core/model/ids.ts';
import { libraryOf } from '../../../../src/core/model/library.ts';
import { framework, level } from '../../../support/framework-builders.ts';

const base = framework({ levels: [level('level-5', 1), level('level-6', 2)] });

/** What is wrong with the levels of a framework that extends one with two levels. */
function argsOf(levels: readonly ReturnType<typeof level>[]): readonly unknown[] {
  const own = framework({ id: 'our-ot' as FrameworkId, extends: base.id, levels });
  const library = libraryOf([base, own], [base.id, own.id]);
  const locate = (): never => ({ file: 'x', start: 0, end: 0 }) as never;
  return [...levelOrder.check({ framework: own, library, locate })].map(({ args }) => args);
}

it('lets a framework add to a level that it inherits, and have levels of its own', () => {
  expect(argsOf([level('level-6', 2), level('level-7', 3)])).toEqual([]);
});

it('finds an inherited level with another rank, which would leave out what lower levels require', () => {
  expect(argsOf([level('level-6', 3)])).toEqual([{ rank: 3, level: 'level-6', inherited: 2 }]);
});

it('finds a new level with the rank of an inherited one, such as a misspelt id', () => {
  expect(argsOf([level('level-66', 2)])).toEqual([{ rank: 2, level: 'level-6' }]);
});
