import { resolve } from 'node:path';
import type { WorkspacePorts } from '../core/model/ports.ts';
import {
  keyListIn,
  largestKeyList,
  type KeyList,
  type NoKeyList,
} from '../core/workspace/organisation.ts';
import { CommandFault, type Host } from './host.ts';
import type { CommonOptions } from './options.ts';

/** The list of keys that the person who runs otpath names; undefined where they name none. */
export function givenKeys(
  { allowedSigners: written }: Pick<CommonOptions, 'allowedSigners'>,
  { openNamed }: WorkspacePorts,
  host: Host,
): KeyList | undefined {
  if (written === undefined) return undefined;
  const list = keyListIn(openNamed(resolve(host.cwd, written), largestKeyList));
  if (typeof list !== 'string') return list;
  throw unusable(list, written);
}

function unusable(trouble: NoKeyList, file: string): CommandFault {
  switch (trouble) {
    case 'not-there':
      return new CommandFault('keyListNotThere', { file });
    case 'in-portfolio':
      return new CommandFault('keyListInPortfolio', { file });
    case 'no-keys':
      return new CommandFault('keyListEmpty', { file });
  }
}
