import type { FileSource } from '../core/model/ports.ts';
import { realpathSync } from './disk.ts';
import type { Environment } from './environment.ts';
import type { GitTrouble } from './git.ts';
import { openRevision } from './git-tree.ts';

/** A folder as it was in a revision of git. Nothing is checked out. */
export function filesAtRevision(
  folder: string,
  revision: string,
  environment: Environment,
): FileSource | GitTrouble {
  const tree = openRevision(folder, revision, environment);
  return typeof tree === 'string' ? tree : tree.filesIn(tree.inside(realpathSync(folder)) ?? '');
}
