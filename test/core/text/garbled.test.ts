import { describe, expect, it } from 'vitest';
import { directionSignsIn, wronglyReadIn } from '../../../src/core/text/garbled.ts';
import { isLinear } from '../../support/growth.ts';

const meantBy = (text: string): readonly string[] => wronglyReadIn(text).map(({ meant }) => meant);

describe('letters that were read in the wrong form', () => {
  it.each([
    ['CafÃ©', ['é']],
    ['I donâ€™t', ['’']],
    ['â€œYesâ€\u009d', ['“', '”']],
    ['a â€“ b', ['–']],
    ['Å·d a tÅ· a dÅµr', ['ŷ', 'ŷ', 'ŵ']],
    ['20Â°C and Â£5', ['°', '£']],
    ['CafÃƒÂ©', ['é']],
    ['SiÃ¢n', ['â']],
  ])('%s', (text, meant) => {
    expect(meantBy(text)).toEqual(meant);
  });

  it.each([
    'Café, tŷ, dŵr, Siân',
    'À la carte – “yes” … 20°C, £5, 3½',
    'Â ffrindiau',
    'Ô, ŷd',
    'CÔTÉ D’AZUR',
    'Ärger, Ünlü, Øre',
    'Ã',
  ])('is nothing that people write: %s', (text) => {
    expect(meantBy(text)).toEqual([]);
  });

  it('is looked for in a straight line', async () => {
    const run = (size: number) => {
      const text = 'Ã© '.repeat(size);
      return () => wronglyReadIn(text);
    };
    expect(await isLinear(run, 2000)).toBe(true);
  });
});

describe('signs that turn the direction of writing', () => {
  it.each([
    ['Bethan \u202EelpmaxE\u202C', 2],
    ['\u2066Bethan\u2069', 2],
    ['Bethan\u200E Example', 1],
    ['שלום\u200F Example', 0],
    ['שלום \u202EExample', 1],
    ['Bethan Example', 0],
  ])('%j', (text, count) => {
    expect(directionSignsIn(text)).toHaveLength(count);
  });
});
