import { targetsOf, type Framework, type Target } from '../model/framework.ts';
import { textIn, type Language } from '../model/text.ts';

/** What is said of a framework in one line. */
export interface FrameworkLineWords {
  readonly kinds: Readonly<Record<Target['kind'], (count: number) => string>>;
  /** One target of a kind, by its title. */
  readonly one: (kind: Target['kind'], title: string) => string;
  /** Levels, by the titles of the first and the last. */
  readonly fromTo: (count: number, first: string, last: string) => string;
  readonly asksNothing: string;
}

/** One line on a framework, for somebody who chooses one: whose it is, and what can be aimed at. */
export function frameworkLine(
  framework: Framework,
  targets: readonly Target[],
  words: FrameworkLineWords,
  language: Language,
): string {
  const parts = kinds.flatMap((kind) => {
    const titles = targets
      .filter((target) => target.kind === kind)
      .map(({ title }) => textIn(title, language));
    const [first, last] = [titles[0], titles.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (titles.length === 1) return [words.one(kind, first)];
    return kind === 'level'
      ? [words.fromTo(titles.length, first, last)]
      : [words.kinds[kind](titles.length)];
  });
  const line = `${textIn(framework.publisher, language)}: ${parts.join('; ')}.`;
  return asksNothing(framework) ? `${line} ${words.asksNothing}` : line;
}

const kinds = ['level', 'stage', 'route', 'profile'] as const;

/**
 * The title of a framework as somebody looks for it: behind its publisher, unless the title names that
 * already. Where a source names no publisher, a sentence says so, and that is no name.
 */
export function frameworkName({ title, publisher }: Framework, language: Language): string {
  const [name, by] = [textIn(title, language), textIn(publisher, language)];
  const isName = by !== '' && by.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
  const [, short] = /\(([^)]+)\)$/.exec(by) ?? [];
  const main = by.replace(/ (?:City |County |Borough )?(?:Council|Trust)$/, '');
  return !isName || name.includes(main) || (short !== undefined && name.includes(short))
    ? name
    : `${by}: ${name}`;
}

/** Whether no target of a framework asks for anything. */
const asksNothing = (framework: Framework): boolean =>
  framework.statements.length === 0 &&
  targetsOf(framework).every(({ requirements }) => requirements.length === 0) &&
  framework.extends === undefined;
