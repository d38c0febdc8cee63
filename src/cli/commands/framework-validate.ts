import type { Command } from 'commander';
import { frameworksAt } from '../../node/frameworks.ts';
import { loadLibrary, readFrameworkFolder } from '../../core/files/framework/load-frameworks.ts';
import { type FrameworkPlace } from '../../core/model/ports.ts';
import type { CheckedFolder } from '../../core/model/checked-folder.ts';
import { requirementsOf, targetsOf, type Framework } from '../../core/model/framework.ts';
import { libraryOf, type Library } from '../../core/model/library.ts';
import { defaultLimits } from '../../core/model/limits.ts';
import { SourceSet } from '../../core/files/source-set.ts';
import { checkFramework, checkReading } from '../../core/check/check.ts';
import { deliverFindings, withFindingOptions, type FindingOptions } from '../findings/findings.ts';
import { frameworkPlaces } from '../frameworks.ts';
import { type FrameworkPlaces } from '../../core/model/ports.ts';
import {
  fixFindings,
  refuseDryRunAlone,
  withFixOptions,
  type FixOptions,
} from '../findings/fix.ts';
import { CannotRun, type Host } from '../host.ts';
import { frameworksOption } from '../options.ts';
import {
  filterFindings,
  selectFindings,
  withSelectionOptions,
  type SelectionOptions,
} from '../findings/select-findings.ts';

export function addValidate(framework: Command, host: Host, exit: (code: number) => void): void {
  const command = framework
    .command('validate')
    .summary('find what is wrong with framework data')
    .description(
      'Finds what is wrong with framework data: ids that are used twice or lead nowhere, missing sources, stages nobody reaches … Without a folder it looks at every framework that otpath knows. Changes nothing unless --fix says so.',
    )
    .argument(
      '[folder...]',
      'folders of frameworks, folders that hold some, or the path of a framework.yaml',
    );
  withFixOptions(withSelectionOptions(withFindingOptions(command)))
    .addOption(frameworksOption())
    .action(async (folders: readonly string[], options: ValidateOptions) => {
      exit(await validateFrameworks(folders, options, host));
    });
}

interface ValidateOptions extends FindingOptions, FixOptions, SelectionOptions {}

/** Checks frameworks once, and fixes them first where that was asked for. Gives the exit code. */
async function validateFrameworks(
  folders: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<number> {
  refuseDryRunAlone(options);
  if (options.fix && folders.length === 0) {
    throw new CannotRun(
      '--fix changes only frameworks that you name.',
      'Add the path of the folder, for example: otpath framework validate my-frameworks --fix',
    );
  }
  const places = frameworkPlaces(options, host);
  const chosen =
    folders.length === 0
      ? [...places.values()]
      : folders.flatMap((folder) => frameworksIn(folder, host));
  const library = libraryWith(chosen, places);
  const validated = chosen.map((place) => validate(place, library));
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
  throw new CannotRun(
    `There is no framework in "${folder}".`,
    'A framework is a folder with a file framework.yaml in it. Give the path of the folder or of that file.',
  );
}

/** Everything that the chosen frameworks may speak of: themselves, and all that otpath knows beside them. */
function libraryWith(chosen: readonly FrameworkPlace[], places: FrameworkPlaces): Library {
  const all = new Map([...places, ...chosen.map((place) => [place.name, place] as const)]);
  return loadLibrary(all.keys(), all, new SourceSet(defaultLimits));
}

/** What an entry that lacks one of these is read with, so that one run finds everything that is wrong with it. */
const filling = {
  source: '-',
  title: '-',
  text: '-',
  revision: 1,
  facet: 'responsibility',
};

function validate(
  place: FrameworkPlace,
  library: Library,
): { readonly checked: CheckedFolder; readonly sources: SourceSet } {
  const sources = new SourceSet(defaultLimits, filling);
  const framework = readFrameworkFolder(place, sources);
  const { locate, problems, texts } = sources;
  const checked: CheckedFolder = {
    of: 'framework',
    path: '.',
    name: place.shownAs,
    findings: framework
      ? checkFramework({ framework, library: withItself(framework, library), locate }, problems)
      : checkReading(problems),
    texts,
    counts: {
      statements: framework?.statements.length ?? 0,
      requirements: framework ? targetsOf(framework).flatMap(requirementsOf).length : 0,
    },
  };
  return { checked, sources };
}

/** The framework as it was just read, among the others: what refers to it must find it and not its compiled form. */
function withItself(framework: Framework, library: Library): Library {
  const others = [...library.frameworks.values()].filter(({ id }) => id !== framework.id);
  return libraryOf([framework, ...others], [...new Set([framework.id, ...library.known])]);
}
