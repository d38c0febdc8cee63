import { targetsOf, type Framework, type Target } from '../model/framework.ts';
import { textIn } from '../model/text.ts';
import { plural } from '../words/plural.ts';

/** One line on a framework, for somebody who chooses one: whose it is, and what can be aimed at. */
export function frameworkLine(framework: Framework, targets: readonly Target[]): string {
  const count = (kind: Target['kind'], one: string, many?: string): readonly string[] => {
    const found = targets.filter((target) => target.kind === kind);
    const [first, last] = [found[0], found.at(-1)].map((one) => textIn(one?.title ?? {}, 'en'));
    if (found.length === 0) return [];
    if (found.length === 1) return [`${plural(1, one, many)}, ${first ?? ''}`];
    return kind === 'level'
      ? [`${plural(found.length, one, many)}, from ${first ?? ''} to ${last ?? ''}`]
      : [plural(found.length, one, many)];
  };
  const parts = [
    ...count('level', 'level'),
    ...count('stage', 'stage'),
    ...count('route', 'route'),
    ...count('profile', 'role profile'),
  ];
  const asks = asksNothing(framework)
    ? ' It names levels and asks for nothing that evidence could show.'
    : '';
  return `${textIn(framework.publisher, 'en')}: ${parts.join('; ')}.${asks}`;
}

/**
 * The title of a framework as somebody looks for it: behind its publisher, unless the title names that
 * already. Where a source names no publisher, a sentence says so, and that is no name.
 */
export function frameworkName({ title, publisher }: Framework): string {
  const [name, by] = [textIn(title, 'en'), textIn(publisher, 'en')];
  const isName = by !== '' && by.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
  const [, short] = /\(([^)]+)\)$/.exec(by) ?? [];
  const main = by.replace(/ (?:City |County |Borough )?(?:Council|Trust)$/, '');
  return !isName || name.includes(main) || (short !== undefined && name.includes(short))
    ? name
    : `${by}: ${name}`;
}

/** Whether no target of a framework asks for anything. */
export const asksNothing = (framework: Framework): boolean =>
  framework.statements.length === 0 &&
  targetsOf(framework).every(({ requirements }) => requirements.length === 0) &&
  framework.extends === undefined;
