import { splitId, type FrameworkId, type QualifiedId } from '../core/model/ids.ts';
import { targetChoices } from '../core/model/target-choices.ts';
import { textIn } from '../core/model/text.ts';
import { loadFrameworks } from '../core/workspace/frameworks.ts';
import { nearMiss } from '../core/text/near-miss.ts';
import { CommandFault, type Host } from './host.ts';
import type { LoadedPortfolio, OpenedPortfolio } from './load.ts';
import { speaking } from './speaking-host.ts';

/** Ends the run where the settings can't be read, and nobody knows what the portfolio aims at. */
export function needReadableSettings(opened: OpenedPortfolio): void {
  const {
    workspace: { settings },
    sources,
    places,
  } = opened;
  const { file } = settings.origin;
  // A key that otpath does not know hides nothing else.
  const isBroken = sources.problems.some(
    ({ kind, at }) => at.file === file && kind !== 'unknown-key',
  );
  if (settings.target !== undefined || !isBroken) return;
  const written = sources.problems.flatMap((one) =>
    one.at.file === file && one.kind === 'wrong-value' && one.key === 'target' ? one.written : [],
  )[0];
  throw written ? wrongTargetIn(written, places) : new CommandFault('unreadableSettings');
}

/** What is wrong with a target in the settings that has no framework, or nothing but a framework. */
function wrongTargetIn(written: string, places: OpenedPortfolio['places']): CommandFault {
  const name = withoutColon(written);
  if (!places.has(name)) {
    return new CommandFault('notATarget', {
      written,
      isInSettings: true,
      ...meantBy(name, places),
    });
  }
  const library = loadFrameworks(places, [name]);
  const framework = library.frameworks.get(name as FrameworkId);
  if (!framework) return new CommandFault('brokenFramework', { framework: name });
  const targets = targetChoices(library, framework).map(({ id }) => id);
  return targets.length === 0
    ? new CommandFault('noTargetsIn', { framework: name })
    : new CommandFault('onlyFrameworkInSettings', { framework: name, targets });
}

/** A framework's name that somebody wrote with a colon after it, as in front of an id. */
const withoutColon = (written: string): string => written.replace(/:$/, '');

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
export function noSuchTarget(
  target: string,
  { library, places }: Pick<LoadedPortfolio, 'library' | 'places'>,
): CommandFault {
  const parts = splitId(target) ?? (places.has(target) ? onlyFramework(target) : undefined);
  if (!parts)
    return new CommandFault('notATarget', {
      written: target,
      isInSettings: false,
      ...meantBy(target, places),
    });
  const framework = library.frameworks.get(parts.framework);
  if (!framework) {
    const known = [...places.keys()];
    return known.includes(parts.framework)
      ? new CommandFault('brokenFramework', { framework: parts.framework })
      : noSuchFramework(parts.framework, known);
  }
  const known = targetChoices(library, framework).map(({ target: one }) => one.local);
  return new CommandFault('unknownTarget', {
    framework: parts.framework,
    target: parts.local,
    near: nearMiss(parts.local, known),
    known,
  });
}

export const noSuchFramework = (framework: string, known: readonly string[]): CommandFault =>
  new CommandFault('unknownFramework', { framework, near: nearMiss(framework, known), known });

/** What may be meant by a word that names no framework: a target without its framework, or the beginning of one. */
function meantBy(
  word: string,
  places: OpenedPortfolio['places'],
): { readonly meant: readonly string[]; readonly framework: string | undefined } {
  const library = loadFrameworks(places);
  const all = [...library.frameworks.values()].flatMap((one) => targetChoices(library, one));
  const written = word.toLowerCase();
  const near = nearMiss(
    word,
    all.map(({ target }) => target.local),
  );
  const found = [
    all.filter(({ target }) => target.local.toLowerCase() === written),
    all.filter(({ id }) => id.toLowerCase().startsWith(`${written}-`)),
    nearMiss(word, places.keys()) === undefined
      ? all.filter(({ target }) => target.local === near)
      : [],
  ].find((some) => some.length > 0);
  return found === undefined
    ? { meant: [], framework: nearMiss(word, places.keys()) }
    : { meant: found.slice(0, 4).map(({ id }) => id), framework: undefined };
}

/** The name of a framework whose targets are not known. */
const onlyFramework = (framework: string): QualifiedId => ({
  framework: framework as FrameworkId,
  local: '',
});
