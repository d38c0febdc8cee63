import type { Language } from '../model/text.ts';
import type { Policy } from '../model/policy.ts';
import { section } from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';
import { rulesThatAsk } from './policy-rules.ts';
import { wordsIn } from '../words/index.ts';

/** How much evidence is enough, and who says so. */
export function explainPolicy(policy: Policy, language: Language): Explanation {
  const words = wordsIn(language);
  const said = words.explain.policy;
  const rules = rulesThatAsk(policy, words);
  const origins = [...new Set(rules.map(({ origin }) => origin))];
  return {
    title: said.title(`${policy.id} ${policy.version}`),
    facts: [said.fact],
    sections: [
      ...origins.map((origin) =>
        section(
          said.setBy(words.origin(origin)),
          rules.filter((one) => one.origin === origin).map(({ text }) => text),
        ),
      ),
      section(said.whoMaySet, [said.howToSet]),
    ],
  };
}
