import type { Framework } from '../model/framework.ts';
import { lineageOf, type Library } from '../model/library.ts';
import { tailorable, tailoredLibrary } from '../model/tailored-library.ts';
import type { Language } from '../model/text.ts';
import { wordsIn } from '../words/index.ts';

/** A change in words, as a note of the framework. */
interface ChangeView {
  readonly kind: 'decision';
  readonly text: string;
  readonly sources: readonly string[];
}

/** What a framework changes of the one that it extends, each with what the original says. */
export function viewTailoring(
  framework: Framework,
  library: Library,
  language: Language,
): readonly ChangeView[] {
  const { why, notAsked } = wordsIn(language);
  const bases = lineageOf(tailoredLibrary(library, framework.id), framework.id).slice(1);
  return (framework.changes ?? []).flatMap(({ id, sources }): readonly ChangeView[] => {
    const tailored = bases
      .map((base) => tailorable(base, id)?.thing.tailored)
      .find((one) => one !== undefined);
    if (!tailored) return [];
    const said = tailored.removed
      ? notAsked['set-aside']({ kind: 'set-aside', tailored })
      : why.tailored({ kind: 'tailored', tailored });
    return [{ kind: 'decision', text: `${id}: ${said}`, sources }];
  });
}
