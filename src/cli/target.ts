import { splitId, type FrameworkId, type QualifiedId } from '../core/model/ids.ts';
import { targetChoices } from '../core/model/target-choices.ts';
import { textIn } from '../core/model/text.ts';
import { loadFrameworks } from '../core/workspace/frameworks.ts';
import { didYouMean, nearMiss } from '../core/text/near-miss.ts';
import { UserError, type Host } from './host.ts';
import type { LoadedPortfolio, OpenedPortfolio } from './load.ts';
import { speaking } from './speaking-host.ts';

/** Ends the run where the settings can't be read, and nobody knows what the portfolio aims at. */
export function needReadableSettings({ workspace: { settings }, sources }: OpenedPortfolio): void {
  const { file } = settings.origin;
  // A key that otpath does not know hides nothing else.
  const isBroken = sources.problems.some(
    ({ kind, at }) => at.file === file && kind !== 'unknown-key',
  );
  if (settings.target !== undefined || !isBroken) return;
  throw new UserError(
    'otpath.yaml can’t be read as it stands, so it is not known what the portfolio aims at.',
    'Run "otpath check" to see what is wrong with it.',
  );
}

/** Asks a person at a terminal what the portfolio aims at. Without one, the answer has to come by flag. */
export async function askTarget(opened: OpenedPortfolio, host: Host): Promise<string> {
  needReadableSettings(opened);
  if (!host.canAsk) {
    throw new UserError(
      'The portfolio does not say what it aims at.',
      'Name it with --target, such as --target wales-social-care-ot:level-6, or write it as target in otpath.yaml.',
    );
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
export function targetAsked(asked: string, { places }: Pick<OpenedPortfolio, 'places'>): string {
  if (!places.has(asked)) return asked;
  const library = loadFrameworks(places, [asked]);
  const framework = library.frameworks.get(asked as FrameworkId);
  if (!framework) return asked;
  const [only, ...others] = targetChoices(library, framework).map(({ id }) => id);
  if (only !== undefined && others.length === 0) return only;
  throw only === undefined
    ? new UserError(`"${asked}" has no targets.`, 'Name one of another framework with --target.')
    : new UserError(
        `"${asked}" has several targets.`,
        `Name one of them with --target: ${[only, ...others].join(', ')}.`,
      );
}

/** The error for a target that no framework has, with a near miss where there is one. */
export function unknownTargetError(
  target: string,
  { library, places }: Pick<LoadedPortfolio, 'library' | 'places'>,
): UserError {
  const parts = splitId(target) ?? (places.has(target) ? onlyFramework(target) : undefined);
  if (!parts) {
    return new UserError(`"${target}" is not a target.`, targetMeant(target, places));
  }
  const framework = library.frameworks.get(parts.framework);
  if (!framework) {
    const known = [...places.keys()];
    if (known.includes(parts.framework)) {
      return new UserError(
        `The framework "${parts.framework}" can't be used: its files have errors.`,
        'Run "otpath check" to see them.',
      );
    }
    return unknownFrameworkError(parts.framework, known);
  }
  const known = targetChoices(library, framework).map(({ target: one }) => one.local);
  return new UserError(
    `"${parts.framework}" has no target "${parts.local}".`,
    didYouMean(parts.local, known, `It has: ${known.join(', ')}.`),
  );
}

export const unknownFrameworkError = (id: string, known: readonly string[]): UserError =>
  new UserError(
    `There is no framework "${id}".`,
    didYouMean(id, known, `There is: ${known.join(', ')}.`),
  );

/** What may be meant by a word that names no framework: a target without its framework, or the beginning of one. */
function targetMeant(word: string, places: OpenedPortfolio['places']): string {
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
  const list = 'otpath framework list shows all that there is.';
  if (found === undefined) {
    return `${didYouMean(word, places.keys(), 'Write framework:id, such as wales-social-care-ot:level-6.')} ${list}`;
  }
  const ids = found.map(({ id }) => id);
  const [only] = ids;
  return ids.length === 1
    ? `Did you mean ${only!}? ${list}`
    : `Did you mean one of these? ${ids.slice(0, 4).join(', ')}. ${list}`;
}

/** The name of a framework whose targets are not known. */
const onlyFramework = (framework: string): QualifiedId => ({
  framework: framework as FrameworkId,
  local: '',
});
