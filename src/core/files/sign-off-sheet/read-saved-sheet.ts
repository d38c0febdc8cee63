import type { HashText } from '../../model/ports.ts';
import { readSheetCode } from '../../text/sheet-code.ts';
import { parseJson, versionIn } from '../panel/parse-form.ts';
import type { FormNotRead } from '../panel/filled-form.ts';
import type { FileData } from '../schemas.ts';
import { validatorOf } from '../validators.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { sheetSeal } from '../../text/sheet-seal.ts';

/** Reads the file that the page of a sign-off sheet saves. */
export function readSavedSheet(bytes: Uint8Array, hash: HashText): FilledSheet | FormNotRead {
  const { data, isDoubled } = parseJson(bytes);
  const version = versionIn(data, 'otpath-signoff');
  if (version === undefined) return { broken: 'no-form' };
  if (version !== 1) return { broken: 'other-version' };
  if (isDoubled || !validatorOf('sign-off-sheet')(data)) return { broken: 'damaged' };
  const saved = data as FileData['sign-off-sheet'];
  if (saved.seal !== sheetSeal(saved, hash)) return { broken: 'damaged' };
  const identity = readSheetCode(saved.sheet, hash);
  if (typeof identity === 'string') {
    return { broken: identity === 'other-version' ? 'other-version' : 'damaged' };
  }
  const { claims, name, role, registration, relationship, date, signatures = [] } = saved;
  const numbers = claims.map(({ claim }) => claim);
  return {
    identity,
    claims,
    name,
    role,
    registration,
    relationship,
    date,
    doubled: [...new Set(numbers.filter((one, at) => numbers.indexOf(one) !== at))],
    signatures: new Map(signatures.map(({ piece, signature }) => [piece, signature])),
  };
}
