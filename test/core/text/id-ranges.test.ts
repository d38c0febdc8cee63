import { expect, it } from 'vitest';
import { idRuns } from '../../../src/core/text/id-ranges.ts';

it('takes ids that count on from each other together, where they are three or more', () => {
  const ids = ['L5-PP-01', 'L5-PP-02', 'L5-PP-03', 'L5-PP-05', 'L5-PP-06', 'L6-PP-07', 'hcpc'];
  expect(idRuns(ids)).toEqual([
    ['L5-PP-01', 'L5-PP-03'],
    ['L5-PP-05', 'L5-PP-05'],
    ['L5-PP-06', 'L5-PP-06'],
    ['L6-PP-07', 'L6-PP-07'],
    ['hcpc', 'hcpc'],
  ]);
  expect(idRuns(['req9', 'req10', 'req11'])).toEqual([['req9', 'req11']]);
  expect(idRuns(['a-01', 'a-2', 'a-3'])).toEqual([
    ['a-01', 'a-01'],
    ['a-2', 'a-2'],
    ['a-3', 'a-3'],
  ]);
  expect(idRuns([])).toEqual([]);
});
