import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/core/model/date.ts';
import type { TargetId } from '../../../src/core/model/ids.ts';
import {
  nameInCode,
  pieceCode,
  readFormCode,
  writeFormCode,
} from '../../../src/core/text/form-code.ts';
import { hashText } from '../../../src/node/hash.ts';

const piece = { id: 'evidence/stairs', sha256: 'a'.repeat(64), files: [] };
const identity = {
  practitioner: 'bethan-example',
  target: 'wales-social-care-ot:level-6' as TargetId,
  asOf: '2026-11-22' as IsoDate,
  pack: '1f2e 3d4c 5b6a 7988 9706',
  pieces: [pieceCode(piece, hashText), '0a1b2c3d'],
};
const line = writeFormCode(identity, hashText);

describe('the code of a form for a panel', () => {
  it('says in one line which pack the form is for', () => {
    expect(line.replace(/(9706) [0-9a-f]{8} /, '$1 CHECK ')).toBe(
      `otpath-form/1 bethan-example wales-social-care-ot:level-6 2026-11-22 1f2e-3d4c-5b6a-7988-9706 CHECK ${identity.pieces.join(' ')}`,
    );
  });

  it.each([line, `Cod ${line.replaceAll(' ', '\n')}\nE1`, `x\u00a0${line.replaceAll(' ', '  ')}`])(
    'is found whatever is around it and however its lines break: %j',
    (text) => {
      expect(readFormCode(text, hashText)).toEqual(identity);
    },
  );

  it('can be of a pack without evidence, and of somebody whose name has other letters', () => {
    const bare = { ...identity, practitioner: nameInCode('Siân O’Tŷ'), pieces: [] };
    expect(bare.practitioner).toBe('sian-o-ty');
    expect(readFormCode(writeFormCode(bare, hashText), hashText)).toEqual(bare);
  });

  it.each([
    ['', 'none'],
    ['otpath-form', 'none'],
    [line.replace('form/1', 'form/2'), 'other-version'],
    [line.replace('2026-11-22', '2026-11-23'), 'damaged'],
    [line.replace('0a1b2c3d', '0a1b2c3e'), 'damaged'],
    [line.replace(' 0a1b2c3d', ''), 'damaged'],
    [line.replace('1f2e-3d4c', ''), 'damaged'],
    [line.slice(0, 30), 'damaged'],
  ])('is refused where it is not whole: %j', (text, why) => {
    expect(readFormCode(text, hashText)).toBe(why);
  });

  it('knows a piece of evidence by all that belongs to it, in whatever order', () => {
    const file = (source: string, sha256: string) => ({ source, sha256 });
    const [one, two] = [file('evidence/a.pdf', '1'), file('evidence/b.pdf', '2')];
    const codes = [
      piece,
      { ...piece, id: 'evidence/other' },
      { ...piece, sha256: 'b'.repeat(64) },
      { ...piece, files: [one] },
      { ...piece, files: [one, two] },
      { ...piece, files: [one, file('evidence/b.pdf', '3')] },
    ].map((of) => pieceCode(of, hashText));
    expect(new Set(codes).size).toBe(6);
    expect(pieceCode({ ...piece, files: [two, one] }, hashText)).toBe(codes[4]);
  });
});
