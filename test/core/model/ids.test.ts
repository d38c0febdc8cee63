import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localId, qualify, splitId, type FrameworkId } from '../../../src/core/model/ids.ts';

const usual = 'example-ot' as FrameworkId;

describe('an id', () => {
  it.each([
    ['other-ot:S-01', undefined, 'other-ot', 'S-01'],
    ['other-ot:S-01', usual, 'other-ot', 'S-01'],
    ['S-01', usual, 'example-ot', 'S-01'],
    ['other-ot:a:b', usual, 'other-ot', 'a:b'],
    [':S-01', usual, 'example-ot', ':S-01'],
  ])('%s with the fallback %s is of %s and called %s there', (written, fallback, owner, local) => {
    expect(splitId(written, fallback)).toEqual({ framework: owner, local });
  });

  it('is of no framework where none is written and none is given', () => {
    expect(splitId('S-01')).toBeUndefined();
  });

  it.each([
    ['example-ot:S-01', 'S-01'],
    ['S-01', 'S-01'],
    ['example-ot:a:b', 'a:b'],
  ])('%s is called %s', (id, local) => {
    expect(localId(id)).toBe(local);
  });

  it('survives being put together and taken apart', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]*$/);
    fc.assert(
      fc.property(name, name, (framework, local) => {
        const id = qualify(framework as FrameworkId, local);
        expect(splitId(id, usual)).toEqual({ framework, local });
        expect(localId(id)).toBe(local);
      }),
    );
  });
});
