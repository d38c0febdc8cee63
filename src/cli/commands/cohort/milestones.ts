import { join, resolve } from 'node:path';
import { milestonePlanOf } from '../../../core/workspace/cohort.ts';
import type { MilestonePlan } from '../../../core/model/milestones.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { isThere } from '../../../node/find-portfolios.ts';
import { readWhole } from '../../../node/read-file.ts';
import { CommandFault, type Host } from '../../host.ts';

/** What a programme says of its milestones, in a folder with portfolios. */
const milestonesFile = 'cohort.yaml';

/** In bytes: more than a line for each of many people. */
const largestFile = 64 * 1024 * 1024;

/** What is expected by when: as the file named says, or the one in the first of the folders; undefined without one. */
export function milestonesFor(
  [folder = '.']: readonly string[],
  named: string | undefined,
  host: Host,
): MilestonePlan | undefined {
  const file = named ?? join(folder, milestonesFile).replaceAll('\\', '/');
  const path = resolve(host.cwd, file);
  if (named === undefined && !isThere(path)) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = readWhole(path, largestFile);
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('milestonesNotOpened', { file, code: error.code });
  }
  const plan = milestonePlanOf({ path: file, bytes });
  if ('milestones' in plan) return plan;
  throw new CommandFault('milestonesUnusable', { file, lines: plan });
}
