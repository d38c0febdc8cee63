import { expect, it } from 'vitest';
import { registrationTidied } from '../../../src/core/text/registration-number.ts';

it.each([
  ['ot 123456', 'OT123456'],
  ['OT-12345', 'OT12345'],
  [' 123456 ', 'OT123456'],
  ['OT12', 'OT12'],
])('makes of "%s" the number %s', (written, tidy) => {
  expect(registrationTidied(written)).toBe(tidy);
});
