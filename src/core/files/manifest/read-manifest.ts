import { isCalendarDate } from '../../model/date.ts';
import { manifestFile, type Manifest } from '../../model/manifest.ts';
import { validatorOf } from '../validators.ts';
import { decodeText, isProblem } from '../../text/decode.ts';

/** Why a manifest can't be used: it is no JSON; a newer otpath wrote it; something in it is not as it should be. */
export interface BrokenManifest {
  readonly broken: 'not-json' | 'other-version' | 'shape';
  /** Where: `evidence/3/sha256`; empty for the whole. */
  readonly at: string;
}

/** More values than the manifest of any pack has. Each that is wrong would be an error to be held in memory. */
const mostValues = 500_000;

/** Reads the manifest of a pack. */
export function readManifest(bytes: Uint8Array): Manifest | BrokenManifest {
  if (hasTooMany(bytes)) return { broken: 'shape', at: '' };
  const data = parse(bytes);
  if (data === undefined) return { broken: 'not-json', at: '' };
  const version = versionOf(data);
  if (version !== undefined && version !== '1') return { broken: 'other-version', at: 'otpath' };
  const validate = validatorOf('manifest');
  if (!validate(data)) {
    return { broken: 'shape', at: validate.errors?.[0]?.instancePath.slice(1) ?? '' };
  }
  const manifest = data as Manifest;
  if (!isCalendarDate(manifest.asOf)) return { broken: 'shape', at: 'asOf' };
  const paths = manifest.files.map(({ path }) => path);
  if (new Set(paths).size < paths.length) return { broken: 'shape', at: 'files' };
  return manifest;
}

/** Told by the commas, before anything is made of the text. */
function hasTooMany(bytes: Uint8Array): boolean {
  const comma = 0x2c;
  let count = 0;
  for (const byte of bytes) if (byte === comma) count += 1;
  return count > mostValues;
}

const versionOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'otpath' in data ? data.otpath : undefined;

function parse(bytes: Uint8Array): unknown {
  const decoded = decodeText({ path: manifestFile, bytes });
  if (isProblem(decoded)) return undefined;
  try {
    return JSON.parse(decoded.text);
  } catch {
    return undefined;
  }
}
