import type { HashText } from '../../model/ports.ts';
import { decodeText, isProblem } from '../../text/decode.ts';
import { readFormCode } from '../../text/form-code.ts';
import { validatorOf } from '../validators.ts';
import type { FileData } from '../schemas.ts';
import type { FilledForm, FormNotRead } from './filled-form.ts';

/** Reads the file that the page of a pack saves. */
export function readPageForm(bytes: Uint8Array, hash: HashText): FilledForm | FormNotRead {
  const data = parse(bytes);
  const version = versionOf(data);
  if (version === undefined) return { broken: 'no-form' };
  if (version !== 1) return { broken: 'other-version' };
  if (!validatorOf('panel-form')(data)) return { broken: 'damaged' };
  const { pack, decisions, conflicts, conditions, members, ...rest } =
    data as FileData['panel-form'];
  const { outcome, reasons, feedback, date } = rest;
  const identity = readFormCode(pack, hash);
  if (typeof identity === 'string') {
    return { broken: identity === 'other-version' ? 'other-version' : 'damaged' };
  }
  return {
    identity,
    decisions,
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

const versionOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'otpath-form' in data
    ? data['otpath-form']
    : undefined;

function parse(bytes: Uint8Array): unknown {
  const decoded = decodeText({ path: '', bytes });
  if (isProblem(decoded)) return undefined;
  try {
    return JSON.parse(decoded.text);
  } catch {
    return undefined;
  }
}
