import { qualify, splitId } from '../model/ids.ts';
import type { ClaimableId, FrameworkId, RequirementId, RoleId } from '../model/ids.ts';

/** Adds the framework to an id written without one; where there is none to add, the id stays as written. */
export function resolveId<Id extends ClaimableId | RequirementId | RoleId>(
  written: string,
  framework: FrameworkId | undefined,
): Id {
  const id = splitId(written, framework);
  return id ? qualify<Id>(id.framework, id.local) : (written as Id);
}
