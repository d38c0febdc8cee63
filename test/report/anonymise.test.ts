import { describe, expect, it } from 'vitest';
import { aliasesOf, namePartsIn, withAliases } from '../../src/report/anonymise.ts';
import { wordsIn } from '../../src/report/words/index.ts';
import { evidence, witness } from '../support/portfolio-builders.ts';

const pieces = [
  evidence('a', [], { witness: witness('Siân Sample') }),
  evidence('b', [], { witness: witness('Bethan Example') }),
  evidence('c', [], { witness: witness('sian  SAMPLE') }),
  evidence('d', [], { witness: witness('Rhodri Sample') }),
];
const aliases = aliasesOf(pieces, { name: 'Bethan Example' }, wordsIn('en'));

describe('names of witnesses', () => {
  it('become numbers, one for each person, and not for the applicant', () => {
    expect(aliases.map(({ alias }) => alias)).toEqual(['Witness 1', 'Witness 2']);
  });

  it('are replaced wherever they stand, however they are written', () => {
    const data = {
      title: 'With Siân Sample',
      list: [{ text: 'SIAN\u00A0SAMPLE and Rhodri  Sample saw it' }, 3, undefined],
      map: new Map([['key', 'rhodri-sample.pdf']]),
      none: 'Sampler',
    };
    expect(withAliases(data, aliases)).toEqual({
      title: 'With Witness 1',
      list: [{ text: 'Witness 1 and Witness 2 saw it' }, 3, undefined],
      map: new Map([['key', 'Witness 2.pdf']]),
      none: 'Sampler',
    });
  });

  it('leave the paths of files alone', () => {
    const file = { source: 'evidence/rhodri-sample.pdf', path: 'attachments/E1.1-Rhodri-Sample' };
    expect(withAliases(file, aliases)).toEqual(file);
  });

  it('are told of where a part of one is left', () => {
    const texts = new Map([
      ['E1', 'Then Rhodri said no.'],
      ['E2', 'Nobody said a thing.'],
    ]);
    expect(namePartsIn(texts, aliases)).toEqual(['E1']);
    expect(namePartsIn(texts, [])).toEqual([]);
  });
});
