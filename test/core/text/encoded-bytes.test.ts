import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOfBase64, bytesOfHex } from '../../../src/core/text/encoded-bytes.ts';

const signs = fc.constantFrom(...Array.from('ABCabc019+/-_= \n\ré%'));

it('base64 is read as Node reads it, whatever else is between its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      expect([...bytesOfBase64(text)]).toEqual([...Buffer.from(text, 'base64')]);
    }),
  );
});

it('hexadecimal numbers are read as Node reads them, up to where they end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('019afAFg')) }), (text) => {
      expect([...bytesOfHex(text)]).toEqual([...Buffer.from(text, 'hex')]);
    }),
  );
});
