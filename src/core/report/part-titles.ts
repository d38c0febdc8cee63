import type { FrameworkId } from '../model/ids.ts';
import { pillarsOf, type Library } from '../model/library.ts';
import { textIn, type Language } from '../model/text.ts';

/** What the pillars and aspects of a framework are called in one language, by their ids. */
export interface PartTitles {
  readonly language: Language;
  readonly pillars: ReadonlyMap<string, string>;
  readonly aspects: ReadonlyMap<string, string>;
}

/** The titles of a framework's pillars and aspects, with those of the frameworks that it extends. */
export function partTitles(
  library: Library,
  framework: FrameworkId,
  language: Language,
): PartTitles {
  const parts = pillarsOf(library, framework);
  const titlesOf = (some: typeof parts | (typeof parts)[number]['aspects']) =>
    new Map(some.map(({ id, title }) => [id, textIn(title, language)]));
  return {
    language,
    pillars: titlesOf(parts),
    aspects: titlesOf(parts.flatMap(({ aspects }) => aspects)),
  };
}
