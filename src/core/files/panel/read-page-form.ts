import type { HashText } from '../../model/ports.ts';
import { criteria } from '../../model/varcs.ts';
import { readFormCode } from '../../text/form-code.ts';
import { validatorOf } from '../validators.ts';
import type { FileData } from '../schemas.ts';
import type { FilledForm, FormNotRead } from './filled-form.ts';
import { parseJson, versionIn } from './parse-form.ts';

/** Reads the file that the page of a pack saves. */
export function readPageForm(bytes: Uint8Array, hash: HashText): FilledForm | FormNotRead {
  const { data, isDoubled } = parseJson(bytes);
  const version = versionIn(data, 'otpath-form');
  if (version === undefined) return { broken: 'no-form' };
  if (version !== 1) return { broken: 'other-version' };
  if (isDoubled || !validatorOf('panel-form')(data)) return { broken: 'damaged' };
  const {
    pack,
    decisions,
    varcs = [],
    conflicts,
    conditions,
    members,
    ...rest
  } = data as FileData['panel-form'];
  const { outcome, reasons, feedback, date } = rest;
  const identity = readFormCode(pack, hash);
  if (typeof identity === 'string') {
    return { broken: identity === 'other-version' ? 'other-version' : 'damaged' };
  }
  return {
    identity,
    decisions,
    varcs: varcs
      .filter(({ agreed }) => agreed.length > 0)
      .map(({ evidence, agreed }) => ({
        evidence,
        agreed: criteria.filter((one) => agreed.includes(one)),
      })),
    conflicts,
    conditions,
    members,
    outcome,
    reasons,
    feedback,
    date,
    doubled: [],
  };
}
