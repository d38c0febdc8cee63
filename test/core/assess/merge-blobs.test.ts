import { describe, expect, it } from 'vitest';
import {
  isMergeFault,
  mergeBlobs,
  type BlobFile,
  type CutBlobFile,
} from '../../../src/core/assess/merge-blobs.ts';
import type { BlobHead, CohortBlob } from '../../../src/core/model/cohort-blob.ts';
import type { CohortRow } from '../../../src/core/model/cohort.ts';
import { today } from '../../support/portfolio-builders.ts';

const head = (shard: number, changes: Partial<BlobHead> = {}): BlobHead => ({
  blob: 1,
  version: '1.0.0',
  shard,
  shards: 2,
  list: 'abc',
  asOf: today,
  language: 'en',
  frameworks: {},
  command: 'otpath cohort . --shard ',
  began: '2026-11-22T10:00:00Z',
  ended: '2026-11-22T10:01:00Z',
  ...changes,
});

const whole = (
  shard: number,
  changes: Partial<BlobHead> = {},
  found: Partial<CohortBlob> = {},
): BlobFile => ({
  file: `${String(shard)}.blob`,
  blob: {
    head: head(shard, changes),
    rows: [],
    unread: [],
    tally: { statements: [], assessors: [] },
    laterDecisions: 0,
    ...found,
  },
});

const cut = (shard: number, file: string, changes: Partial<BlobHead> = {}): CutBlobFile => ({
  file,
  cut: head(shard, changes),
});

const row = (id: string): CohortRow => ({ id }) as CohortRow;
const statement = { id: 'f:S-1', text: 'One', asked: 2 };

describe('shards that fit', () => {
  it('give what one run gives: everything in its place, and added up', () => {
    const merged = mergeBlobs([
      whole(
        2,
        {},
        {
          rows: [
            [2, row('c')],
            [0, row('a')],
          ],
          unread: [[4, { path: 'e', message: 'Not readable.' }]],
          tally: { statements: [{ ...statement, by: ['b'] }], assessors: [] },
          laterDecisions: 2,
        },
      ),
      whole(
        1,
        {},
        {
          rows: [[1, row('b')]],
          unread: [[3, { path: 'd', message: 'Not readable.' }]],
          tally: { statements: [{ ...statement, by: ['a'] }], assessors: [] },
          laterDecisions: 3,
        },
      ),
    ]);
    expect(merged).toEqual({
      cohort: {
        asOf: today,
        rows: [row('a'), row('b'), row('c')],
        unread: [
          { path: 'd', message: 'Not readable.' },
          { path: 'e', message: 'Not readable.' },
        ],
        tally: { statements: [{ ...statement, asked: 4, by: ['a', 'b'] }], assessors: [] },
      },
      laterDecisions: 5,
    });
    expect(isMergeFault(merged)).toBe(false);
  });

  it('may each know frameworks of their own', () => {
    const merged = mergeBlobs([
      whole(1, { frameworks: { ours: '1' } }),
      whole(2, { frameworks: { theirs: '2', ours: '1' } }),
    ]);
    expect(isMergeFault(merged)).toBe(false);
  });

  it('may have been tried before', () => {
    expect(isMergeFault(mergeBlobs([whole(1), whole(2), cut(2, 'broken.blob')]))).toBe(false);
  });
});

describe('shards that do not fit', () => {
  it.each<[string, Partial<BlobHead>]>([
    ['version', { version: '1.0.1' }],
    ['list', { list: 'abd' }],
    ['asOf', { asOf: '2026-11-23' as BlobHead['asOf'] }],
    ['language', { language: 'cy' }],
    ['target', { target: 'f:post' }],
    ['milestones', { milestones: 'def' }],
    ['shards', { shards: 3 }],
  ])('have another %s', (fact, changes) => {
    const fault = { kind: 'other', file: '2.blob', as: '1.blob', fact };
    expect(mergeBlobs([whole(1), whole(2, changes)])).toEqual(fault);
    expect(mergeBlobs([whole(1), cut(2, '2.blob', changes)])).toEqual(fault);
  });

  it('have another version of a framework, whichever of them knew it first', () => {
    expect(
      mergeBlobs([
        whole(1, { shards: 3 }),
        whole(2, { shards: 3, frameworks: { ours: '1' } }),
        whole(3, { shards: 3, frameworks: { ours: '2' } }),
      ]),
    ).toEqual({ kind: 'other', file: '3.blob', as: '1.blob', fact: 'frameworks' });
  });

  it('are there twice', () => {
    const fault = mergeBlobs([whole(1), whole(2), { ...whole(2), file: 'again.blob' }]);
    expect(fault).toEqual({ kind: 'doubled', shard: 2, files: ['2.blob', 'again.blob'] });
    expect(isMergeFault(fault)).toBe(true);
  });

  it('are missing or cut, and are named with what runs them again', () => {
    const fault = mergeBlobs([
      cut(4, 'four.blob', { shards: 5 }),
      whole(2, { shards: 5 }),
      whole(1, { shards: 5 }),
    ]);
    expect(fault).toEqual({
      kind: 'missing',
      shards: [3, 5],
      cut: ['four.blob'],
      of: 5,
      command: 'otpath cohort . --shard ',
      again: [
        { shard: 3, file: 'shard-3.blob' },
        { shard: 4, file: 'four.blob' },
        { shard: 5, file: 'shard-5.blob' },
      ],
    });
  });

  it.each([
    ['one of two is missing', [whole(2)], { shards: [1], cut: [] }],
    ['one of two is cut', [whole(2), cut(1, '1.blob')], { shards: [], cut: ['1.blob'] }],
  ])('are not merged where %s', (_, files, expected) => {
    expect(mergeBlobs(files)).toMatchObject({ kind: 'missing', of: 2, ...expected });
  });
});
