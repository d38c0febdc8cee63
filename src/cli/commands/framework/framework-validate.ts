import type { AddCommand } from '../../command.ts';
import { frameworksAt } from '../../../node/frameworks.ts';
import { type FrameworkPlace } from '../../../core/model/ports.ts';
import {
  loadWith,
  validateFramework,
  type ValidatedFramework,
} from '../../../core/workspace/frameworks.ts';
import {
  deliverFindings,
  withFindingOptions,
  type FindingOptions,
} from '../../findings/findings.ts';
import { verdictOf } from '../../../core/report/framework-diff-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import {
  fixFindings,
  refuseDryRunAlone,
  withFixOptions,
  type FixOptions,
} from '../../findings/fix.ts';
import { CommandFault, type Host } from '../../host.ts';
import { frameworksOption } from '../../options.ts';
import { tell } from '../../tell.ts';
import { earlierVersions } from './earlier-versions.ts';
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

interface ValidateOptions extends FindingOptions, FixOptions, SelectionOptions {
  readonly quiet?: boolean;
}

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
  const { since, ...others } = options;
  const earlier = since === undefined ? undefined : earlierVersions(since, places, host);
  const validated: ValidatedFramework[] = [];
  for (const place of chosen) {
    // Those that come with otpath are compared only where somebody names them.
    const isCompared = earlier && (folders.length > 0 || !place.isBuiltIn);
    const before = isCompared ? await earlier.of(place) : undefined;
    validated.push(validateFramework(place, library, before));
  }
  const checked = validated.map((one) => one.checked);
  // Findings in files that did not change are left out only where git says which those are.
  const selected: SelectionOptions = earlier?.isRevision ? options : others;
  if (!options.fix) {
    const exitCode = deliverFindings(await selectFindings(checked, selected, host), options, host);
    if (options.quiet !== true) sayVersions(validated, options, host);
    return exitCode;
  }
  let changes = 0;
  const asked = await filterFindings(checked, selected, host);
  for (const [index, one] of asked.entries()) {
    // Those that come with otpath are not the user's to change.
    if (chosen[index]!.isBuiltIn) continue;
    const { sources } = validated[index]!;
    changes += await fixFindings({ root: host.cwd, sources }, one, options, host);
  }
  if (options.dryRun) return changes > 0 ? 1 : 0;
  return validateFrameworks(folders, { ...options, fix: false }, host);
}

/** Says which version number each changed framework should have. */
function sayVersions(
  validated: readonly ValidatedFramework[],
  { lang }: ValidateOptions,
  host: Host,
): void {
  const { diff: words } = wordsIn(lang);
  for (const { diff } of validated) {
    if (diff) tell(`${diff.framework}: ${verdictOf(diff, words)}`, host);
  }
}

function frameworksIn(folder: string, host: Host): readonly FrameworkPlace[] {
  const found = frameworksAt(folder, host.cwd);
  if (found.length > 0) return found;
  throw new CommandFault('noFrameworkIn', { folder });
}
