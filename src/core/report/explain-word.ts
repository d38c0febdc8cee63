import { policyFor } from '../assess/policy.ts';
import { everyIdOf } from '../model/framework-ids.ts';
import { splitId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Policy } from '../model/policy.ts';
import type { Language } from '../model/text.ts';
import { explainedWords } from '../model/explained-words.ts';
import type { Explanation } from '../model/explanation.ts';
import { explainId } from './explain.ts';
import { explainPolicy } from './explain-policy.ts';
import { explainWord } from './words-explained.ts';

/** Everything that goes by a name, but for rules: policies, ids of frameworks, words. Empty where there is nothing. */
export function explanationsOf(
  word: string,
  library: Library,
  /** The policy that is in force for the portfolio. */
  here: Policy,
  language: Language,
): readonly Explanation[] {
  const policies = policiesNamed(word, library, here);
  if (policies.length > 0) return policies.map((one) => explainPolicy(one, language));
  const named = splitId(word)?.framework;
  const explanations = [...library.frameworks.values()]
    .filter(({ id }) => named === undefined || id === named)
    .flatMap((framework) => explainId(word, framework, library, language));
  if (explanations.length > 0) return explanations;
  const meaning = explainWord(word, language);
  return meaning ? [meaning] : [];
}

/** The policies of that id; by the word "policy" the one that is in force here. */
function policiesNamed(word: string, library: Library, here: Policy): readonly Policy[] {
  const name = word.toLowerCase();
  if (name === 'policy' || name === here.id.toLowerCase()) return [here];
  return [...library.frameworks.keys()]
    .map((framework) => policyFor(library, framework, {}))
    .filter(({ id }) => id.toLowerCase() === name)
    .slice(0, 1);
}

/** Everything that can be explained, rules aside, for near misses. */
export const explainable = ({ frameworks }: Library): readonly string[] => [
  'policy',
  ...explainedWords,
  ...new Set([...frameworks.values()].flatMap(everyIdOf)),
];

/** An explanation without what editors decided about a source, which is in the way of those who want to know what is required. */
export const withoutEditors = ({ sections, ...rest }: Explanation): Explanation => ({
  ...rest,
  sections: sections.filter(({ forEditors }) => !forEditors),
});
