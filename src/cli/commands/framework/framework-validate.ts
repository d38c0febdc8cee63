import type { AddCommand } from '../../command.ts';
import { frameworksAt } from '../../../node/frameworks.ts';
import { type FrameworkPlace } from '../../../core/model/ports.ts';
import { loadWith, validateFramework } from '../../../core/workspace/frameworks.ts';
import {
  deliverFindings,
  withFindingOptions,
  type FindingOptions,
} from '../../findings/findings.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import {
  fixFindings,
  refuseDryRunAlone,
  withFixOptions,
  type FixOptions,
} from '../../findings/fix.ts';
import { CommandFault, type Host } from '../../host.ts';
import { frameworksOption } from '../../options.ts';
import {
  filterFindings,
  selectFindings,
  withSelectionOptions,
  type SelectionOptions,
} from '../../findings/select-findings.ts';

export const addValidate: AddCommand = (framework, host, run) => {
  const command = framework.command('validate').argument('[folder...]');
  withFixOptions(withSelectionOptions(withFindingOptions(command)))
    .addOption(frameworksOption())
    .action(
      run(async (folders: readonly string[], options: ValidateOptions) => ({
        exitCode: await validateFrameworks(folders, options, host),
      })),
    );
};

interface ValidateOptions extends FindingOptions, FixOptions, SelectionOptions {}

/** Checks frameworks once, and fixes them first where that was asked for. Gives the exit code. */
async function validateFrameworks(
  folders: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<number> {
  refuseDryRunAlone(options);
  if (options.fix && folders.length === 0) {
    throw new CommandFault('fixWithoutFolder');
  }
  const places = frameworkPlaces(options, host);
  const chosen =
    folders.length === 0
      ? [...places.values()]
      : folders.flatMap((folder) => frameworksIn(folder, host));
  const library = loadWith(chosen, places);
  const validated = chosen.map((place) => validateFramework(place, library));
  const checked = validated.map((one) => one.checked);
  if (!options.fix) {
    return deliverFindings(await selectFindings(checked, options, host), options, host);
  }
  let changes = 0;
  const asked = await filterFindings(checked, options, host);
  for (const [index, one] of asked.entries()) {
    // Those that come with otpath are not the user's to change.
    if (chosen[index]!.isBuiltIn) continue;
    const { sources } = validated[index]!;
    changes += await fixFindings({ root: host.cwd, sources }, one, options, host);
  }
  if (options.dryRun) return changes > 0 ? 1 : 0;
  return validateFrameworks(folders, { ...options, fix: false }, host);
}

function frameworksIn(folder: string, host: Host): readonly FrameworkPlace[] {
  const found = frameworksAt(folder, host.cwd);
  if (found.length > 0) return found;
  throw new CommandFault('noFrameworkIn', { folder });
}
