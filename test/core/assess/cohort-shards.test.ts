import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planShards } from '../../../src/core/assess/cohort-shards.ts';

const places = (...sizes: readonly number[]) =>
  sizes.map((bytes, at) => ({ path: `portfolio-${String(at)}`, bytes }));

describe('which shard reads which portfolio', () => {
  it('gives the largest away first, to the shard with least', () => {
    expect(planShards(places(1, 5, 3, 4), 2)).toEqual([1, 1, 2, 2]);
    expect(planShards(places(2, 9, 2, 2, 2), 2)).toEqual([2, 1, 2, 2, 2]);
  });

  it('shares out what has no size by number', () => {
    expect(planShards(places(0, 0, 0, 0, 0), 2)).toEqual([1, 2, 1, 2, 1]);
  });

  it('depends on paths and sizes, and not on the order of the list', () => {
    const list = fc.uniqueArray(
      fc.record({ path: fc.stringMatching(/^[a-d]{1,3}$/), bytes: fc.integer({ min: 0, max: 3 }) }),
      { selector: ({ path }) => path, maxLength: 8 },
    );
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 4 }), (some, shards) => {
        const planned = (of: typeof some) =>
          new Map(planShards(of, shards).map((shard, at) => [of[at]!.path, shard] as const));
        expect(planned(some.toReversed())).toEqual(
          new Map([...planned(some)].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
        for (const shard of planned(some).values()) {
          expect(shard).toBeGreaterThanOrEqual(1);
          expect(shard).toBeLessThanOrEqual(shards);
        }
      }),
      { numRuns: 50 },
    );
  });
});
