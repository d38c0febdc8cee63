import { expect, it } from 'vitest';
import { idsRunTogether, nearMiss } from '../../../src/core/text/near-miss.ts';
import { isLikeId, nearIds } from '../../../src/core/text/near-ids.ts';

const ids = ['L5-PP-01', 'L5-PP-07', 'L5-PP-10', 'L6-PP-07', 'L6-LM-15', 'req3-travel'];

it.each([
  ['L5-PP-O7', ['L5-PP-07']],
  ['l5-pp-o1', ['L5-PP-01']],
  ['LS-PP-07', ['L5-PP-07']],
  ['L5-PP-7', ['L5-PP-07']],
  ['L6-ML-15', ['L6-LM-15']],
  ['L6-LM-5', ['L6-LM-15']],
  ['L7-PP-07', ['L5-PP-07', 'L6-PP-07']],
  ['req3-travle', ['req3-travel']],
  ['L9-XX-99', []],
])('for %s may be meant %o', (typed, meant) => {
  expect(nearIds(typed, ids)).toEqual(meant);
});

it.each([
  ['L5-PP-O7', true],
  ['L5-PP', true],
  ['wales-social-care-ot:L5-PP-01', true],
  ['LM-', true],
  ['risk', false],
  ['follow-up', false],
  ['risk in 2026', false],
  ['single-handed care', false],
])('that %s is like an id: %s', (typed, isLike) => {
  expect(isLikeId(typed)).toBe(isLike);
});

it.each([
  ['L6PP7', ['L6-PP-07']],
  ['l5 pp 1', ['L5-PP-01']],
  ['L5PP0', []],
  ['LM', []],
  ['65', []],
])('%s without hyphens and zeros is %o', (typed, meant) => {
  expect(idsRunTogether(typed, ids)).toEqual(meant);
  expect(nearMiss(typed, ids)).toBe(meant[0]);
});
