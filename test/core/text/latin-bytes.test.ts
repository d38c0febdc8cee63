import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  findLastLatin,
  findLatin,
  latinBytes,
  latinText,
} from '../../../src/core/text/latin-bytes.ts';

const few = fc.uint8Array({ max: 3 });
const place = fc.integer({ min: -5, max: 30 });

it('bytes are found where Node finds them, first and last', () => {
  const sign = few.filter(({ length }) => length > 0).map((bytes) => latinText(bytes));
  fc.assert(
    fc.property(few, sign, fc.nat(12), (bytes, wanted, from) => {
      const file = Buffer.from(bytes);
      expect(findLatin(bytes, wanted, from)).toBe(file.indexOf(wanted, from, 'latin1'));
      expect(findLastLatin(bytes, wanted)).toBe(file.lastIndexOf(wanted, undefined, 'latin1'));
    }),
  );
});

it('bytes become letters and letters bytes as in Node, longer ones too', () => {
  fc.assert(
    fc.property(fc.uint8Array(), place, place, (bytes, from, to) => {
      expect(latinText(bytes, from, to)).toBe(
        Buffer.from(bytes).toString('latin1', Math.max(0, from), Math.max(0, to)),
      );
      expect([...latinBytes(latinText(bytes))]).toEqual([...bytes]);
    }),
  );
  const long = Uint8Array.from({ length: 20_001 }, (_, index) => index * 7);
  expect(latinText(long)).toBe(Buffer.from(long).toString('latin1'));
});
