import { targetsOf, type Framework, type Target } from './framework.ts';
import { qualify, type TargetId } from './ids.ts';
import { lineageOf, type Library } from './library.ts';
import { textIn, type Language } from './text.ts';

/** A target under the name that a portfolio gives it: that of the framework chosen, even where the target is inherited. */
export interface TargetChoice {
  readonly id: TargetId;
  readonly target: Target;
}

/** What a portfolio of a framework can aim at, levels from the lowest; a target that is named again counts once. */
export function targetChoices(library: Library, framework: Framework): readonly TargetChoice[] {
  const byLocal = new Map<string, Target>();
  for (const target of lineageOf(library, framework.id).flatMap(targetsOf)) {
    if (!byLocal.has(target.local)) byLocal.set(target.local, target);
  }
  return [...byLocal.values()]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((target) => ({ id: qualify(framework.id, target.local), target }));
}

/** The title of a target, with its id where that says more, such as the number of a level. */
export function targetName({ target }: TargetChoice, language: Language): string {
  const title = textIn(target.title, language);
  return target.kind === 'level' ? `${target.local}: ${title}` : title;
}

/** Levels come first, in their order; all else stays as the framework has it. */
const rankOf = (target: Target): number =>
  target.kind === 'level' ? target.rank : Number.MAX_VALUE;

/** Where somebody can stand already: a route is walked, its stages are attained. */
export const attainable = (choices: readonly TargetChoice[]): readonly TargetChoice[] =>
  choices.filter(({ target }) => target.kind !== 'route');

/** What is still ahead of somebody who has attained one: of levels only the higher. All, where nothing is. */
export function ahead(
  choices: readonly TargetChoice[],
  attained: TargetId | undefined,
): readonly TargetChoice[] {
  const reached = choices.find(({ id }) => id === attained);
  if (!reached) return choices;
  const left = choices.filter(({ id, target }) =>
    reached.target.kind === 'level' && target.kind === 'level'
      ? target.rank > reached.target.rank
      : id !== attained,
  );
  return left.length > 0 ? left : choices;
}

/** The one that comes next: the next level, the next stage of the first route that says so, else the next in order. */
export function nextAbove(
  choices: readonly TargetChoice[],
  attained: TargetId | undefined,
): TargetId | undefined {
  const at = choices.findIndex(({ id }) => id === attained);
  if (at < 0) return choices[0]?.id;
  const stage = choices[at]!.target.local;
  for (const { target } of choices) {
    if (target.kind !== 'route') continue;
    const after = target.stages.includes(stage)
      ? target.stages[target.stages.indexOf(stage) + 1]
      : undefined;
    const next = choices.find((one) => one.target.local === after);
    if (next) return next.id;
  }
  return ahead(choices, attained).find((one) => choices.indexOf(one) > at)?.id;
}
