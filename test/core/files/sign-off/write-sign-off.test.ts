import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatSignOff } from '../../../../src/core/files/sign-off/write-sign-off.ts';
import { defaultLimits } from '../../../../src/core/model/limits.ts';
import { comparable } from '../../../../src/core/model/sign-off.ts';
import { readSignOffs } from '../../../../src/core/files/sign-off/read-sign-offs.ts';
import { SourceSet } from '../../../../src/core/files/source-set.ts';
import { judgement, signOff } from '../../../support/sign-off-builders.ts';

const written = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    '0012345',
    '5E2',
    'Ward #4',
    '~',
    'null',
    '- a',
    'a: b',
    '"',
    "'",
    '| x',
    '…\nŵ',
    '  ',
  ),
);

it('whatever is written in a sign-off, it is read again', () => {
  fc.assert(
    fc.property(written, written, written, (name, comment, text) => {
      const made = signOff('kitchen', [judgement('S-1', { comment })], {
        name,
        fingerprint: `sha256:${'ab'.repeat(32)}`,
        text: comparable(text) || undefined,
        attachments: [{ path: `evidence/${name}.pdf`, sha256: 'cd'.repeat(32) }],
      });
      const sources = new SourceSet(defaultLimits);
      const bytes = new TextEncoder().encode(formatSignOff(made, [made, made]));
      const [read, ...earlier] = readSignOffs(
        { path: made.origin.file, bytes },
        undefined,
        sources,
      );
      expect(sources.problems).toEqual([]);
      expect(read).toEqual({ ...made, signature: undefined });
      expect(earlier).toMatchObject([
        { ...made, text: undefined, origin: { path: ['earlier', 1] } },
        { ...made, text: undefined, origin: { path: ['earlier', 0] } },
      ]);
    }),
    {
      examples: [
        ['Nia\u2000', '•', '“a: b'],
        ['(\u2000', ' ', 'a'],
      ],
    },
  );
});
