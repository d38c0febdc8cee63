import type { PageFaults } from './shown.ts';
import type { FrameworksFault } from '../../core/model/ports.ts';
import { TemplateError } from '../../core/render/template-error.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { MaterialFault } from './material.ts';

/** What went wrong in plain sentences, also where nobody expected it. */
export function faultOf(error: unknown, faults: PageFaults): Fault {
  if (error instanceof MaterialFault) return error.fault;
  if (error instanceof TemplateError) {
    return error.suspects.length === 0
      ? faults.templateMistake(error)
      : faults.templateUnfilled(error);
  }
  const said = error instanceof Error ? error.message : String(error);
  return faults.unexpected({ said, unchanged: true });
}

/** Why the frameworks that a portfolio names can’t be used. */
export const frameworksFaultIn = (fault: FrameworksFault, faults: PageFaults): Fault =>
  fault.kind === 'no-framework-folder'
    ? faults.frameworksFolderNotThere({ folder: fault.folder })
    : faults.frameworkNameTaken({ name: fault.name, shownAs: fault.shownAs });
