import { expect, it } from 'vitest';
import { whyNotWritten } from '../../src/cli/file-error-messages.ts';

it.each([
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'the disk is full'],
  ['EBUSY', 'another program holds it'],
  ['EIO', 'the system gave no reason in words (EIO)'],
  [undefined, 'the system gave no reason'],
])('%s means that %s', (code, why) => {
  expect(whyNotWritten(code)).toBe(why);
});
