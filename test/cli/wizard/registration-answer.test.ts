import { expect, it } from 'vitest';
import { wizardWords } from '../../../src/core/words/conversations/en/wizard.ts';
import { numberFault } from '../../../src/cli/wizard/registration-answer.ts';

it.each(['OT012345', 'ot 12345', 'PH123456', '12A3456E', 'SW123456', 'W/5012345', '7012345'])(
  '%s can be a registration number',
  (written) => {
    expect(numberFault(written, wizardWords)).toBeUndefined();
  },
);

it.each([
  'Senior OT',
  'Band 6',
  'not known',
  '07 March 2026 or so',
  'OT',
  '20/3/2026',
  '2026-03-20',
  '20 Mar 2026',
  '123',
  'HCPC registered 2',
  'OT1',
  'ot 1234',
  '0T012345',
  'OTO12345',
  'OT0123456',
])('%s is no registration number', (written) => {
  expect(numberFault(written, wizardWords)).toContain('Other numbers have at least 4 digits');
});
