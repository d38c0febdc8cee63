import { expect, it } from 'vitest';
import { welshWhyNotWritten } from '../../../src/core/words/faults/cy/system-reasons.ts';
import { englishWhyNotWritten } from '../../../src/core/words/faults/en/system-reasons.ts';

it.each([
  [
    'EACCES',
    'You don’t have permission to write there.',
    'Nid oes gennych ganiatâd i ysgrifennu yno.',
  ],
  [
    'EPERM',
    'You don’t have permission to write there.',
    'Nid oes gennych ganiatâd i ysgrifennu yno.',
  ],
  ['EROFS', 'Nothing can be written there.', 'Ni ellir ysgrifennu dim yno.'],
  ['ENOSPC', 'The disk is full.', 'Mae’r ddisg yn llawn.'],
  ['EBUSY', 'Another program is using it.', 'Mae rhaglen arall yn ei defnyddio.'],
  [
    'EIO',
    'Your computer gave only a code as the reason (EIO).',
    'Dim ond cod a roddodd eich cyfrifiadur yn rheswm (EIO).',
  ],
  [undefined, 'Your computer gave no reason.', 'Ni roddodd eich cyfrifiadur reswm.'],
])('%s means: %s', (code, english, welsh) => {
  expect(englishWhyNotWritten(code)).toBe(english);
  expect(welshWhyNotWritten(code)).toBe(welsh);
});
