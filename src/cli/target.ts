import type { FrameworkId } from '../core/model/ids.ts';
import { targetChoices } from '../core/model/target-choices.ts';
import { textIn } from '../core/model/text.ts';
import { loadFrameworks } from '../core/workspace/frameworks.ts';
import { settingsFault, targetFault, withoutColon } from '../core/workspace/target-faults.ts';
import { nearMiss } from '../core/text/near-miss.ts';
import { CommandFault, type Host } from './host.ts';
import type { LoadedPortfolio, OpenedPortfolio } from './load.ts';
import { folderNamed } from './quoted.ts';
import { speaking } from './speaking-host.ts';

/** Ends the run where the settings can't be read, and nobody knows what the portfolio aims at. */
export function needReadableSettings({ workspace, path }: OpenedPortfolio): void {
  const fault = settingsFault(workspace, folderNamed(path));
  if (fault) throw new CommandFault(...fault);
}

/** Asks a person at a terminal what the portfolio aims at. Without one, the answer has to come by flag. */
export async function askTarget(opened: OpenedPortfolio, host: Host): Promise<string> {
  needReadableSettings(opened);
  if (!host.canAsk) {
    throw new CommandFault('noTarget');
  }
  const library = loadFrameworks(opened.places);
  const { promptsIn } = await import('./wizard/prompts.ts');
  const { words } = await speaking(host);
  const { choose } = promptsIn(words.wizard);
  const framework = await choose(
    words.notices.whichFramework,
    [...library.frameworks.values()]
      .filter((one) => targetChoices(library, one).length > 0)
      .map((one) => ({ name: textIn(one.title, host.language), value: one })),
  );
  return choose(
    words.notices.whichTarget,
    targetChoices(library, framework).map(({ id, target: { title } }) => ({
      name: textIn(title, host.language),
      value: id,
    })),
  );
}

/**
 * The target that somebody asked for. The name of a framework alone stands for its only target; where it
 * has several, they are named. What is no framework's name is given back as it is.
 */
export function targetAsked(typed: string, { places }: Pick<OpenedPortfolio, 'places'>): string {
  const asked = withoutColon(typed);
  if (!places.has(asked)) return typed;
  const library = loadFrameworks(places, [asked]);
  const framework = library.frameworks.get(asked as FrameworkId);
  if (!framework) return asked;
  const [only, ...others] = targetChoices(library, framework).map(({ id }) => id);
  if (only !== undefined && others.length === 0) return only;
  throw only === undefined
    ? new CommandFault('noTargetsIn', { framework: asked })
    : new CommandFault('severalTargets', { framework: asked, targets: [only, ...others] });
}

/** The fault of a target that no framework has, with a near miss where there is one. */
export const noSuchTarget = (
  target: string,
  loaded: Pick<LoadedPortfolio, 'library' | 'places'> & Partial<Pick<LoadedPortfolio, 'path'>>,
): CommandFault =>
  new CommandFault(...targetFault(target, loaded, folderNamed(loaded.path ?? '.')));

export const noSuchFramework = (framework: string, known: readonly string[]): CommandFault =>
  new CommandFault('unknownFramework', { framework, near: nearMiss(framework, known), known });
