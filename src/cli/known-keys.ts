import { resolve } from 'node:path';
import type { WorkspacePorts } from '../core/model/ports.ts';
import {
  keyListIn,
  largestKeyList,
  type KeyList,
  type KeyListTrouble,
} from '../core/workspace/organisation.ts';
import { UserError, type Host } from './host.ts';
import type { CommonOptions } from './options.ts';

/** The list of keys that whoever runs otpath names; undefined where they name none. */
export function givenKeys(
  { allowedSigners: written }: Pick<CommonOptions, 'allowedSigners'>,
  { openNamed }: WorkspacePorts,
  host: Host,
): KeyList | undefined {
  if (written === undefined) return undefined;
  const list = keyListIn(openNamed(resolve(host.cwd, written), largestKeyList));
  if (typeof list !== 'string') return list;
  throw new UserError(...whyUnusable[list](written));
}

const whyUnusable: Readonly<Record<KeyListTrouble, (file: string) => readonly [string, string]>> = {
  'not-there': (file) => [
    `The list of keys "${file}" is not there, or is no file of up to 1 MB.`,
    'Check the path after --allowed-signers.',
  ],
  'in-portfolio': (file) => [
    `The list of keys "${file}" is inside the portfolio, so it proves nothing: whoever can write to the portfolio can change it.`,
    'Keep the list in a folder of your own, and name it with --allowed-signers.',
  ],
  'no-keys': (file) => [
    `No line of "${file}" is a key.`,
    'Write a line for each assessor: OT012345 ssh-ed25519 AAAA…',
  ],
};
