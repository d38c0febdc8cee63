import { expect, it } from 'vitest';
import { noKnownKeys } from '../../../../src/core/files/sign-off/allowed-signers.ts';
import { readSeals } from '../../../../src/core/files/sign-off/fingerprints.ts';
import type { RecordedSignOff } from '../../../../src/core/model/sign-off.ts';
import { day, portfolio } from '../../../support/portfolio-builders.ts';
import { portsOver } from '../../../support/ports.ts';
import { judgement, signOff } from '../../../support/sign-off-builders.ts';

const file = 'signoffs/kitchen--nia-sample.yaml';
const fingerprint = `sha256:${'0'.repeat(64)}`;
const newFingerprint = `sha256-2:${'0'.repeat(64)}`;
const unsealed = (
  changes: Partial<RecordedSignOff> = {},
  claim: Parameters<typeof judgement>[1] = {},
): RecordedSignOff =>
  signOff('kitchen', [judgement('S-1', claim)], {
    fingerprint,
    origin: { file, path: [] },
    ...changes,
  });
const below = (changes: Partial<RecordedSignOff>): RecordedSignOff =>
  unsealed({ date: day('2026-10-01'), origin: { file, path: ['earlier', 0] }, ...changes });

it.each<[string, readonly RecordedSignOff[], Readonly<Record<string, string>>]>([
  ['as otpath 0.1.0 wrote it', [unsealed()], { [file]: 'unsealed' }],
  [
    'as otpath 0.1.0 wrote it, above an earlier one',
    [unsealed(), below({})],
    { [file]: 'unsealed', [`${file}#earlier#0`]: 'unsealed' },
  ],
  [
    'with a fingerprint over all files',
    [unsealed({ fingerprint: newFingerprint })],
    { [file]: 'edited' },
  ],
  [
    'that says whose evidence it is',
    [unsealed({ practitioner: { name: 'Bethan Example' } })],
    { [file]: 'edited' },
  ],
  [
    'with the text of the statement',
    [unsealed({}, { wording: 'The text.' })],
    { [file]: 'edited' },
  ],
  [
    'above one with a seal, which does not fit',
    [unsealed(), below({ fingerprint: newFingerprint, seal: fingerprint })],
    { [file]: 'edited', [`${file}#earlier#0`]: 'edited' },
  ],
])('a sign-off without a seal, %s', (_, signOffs, states) => {
  const { files } = readSeals(portfolio({ signOffs }), () => '', noKnownKeys, portsOver());
  expect(Object.fromEntries(files)).toEqual(states);
});
