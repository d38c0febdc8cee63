import type { Policy } from '../model/policy.ts';
import { section } from './explanation.ts';
import { type Explanation } from '../model/explanation.ts';
import { rulesThatAsk } from './policy-rules.ts';
import { wordsIn } from '../words/index.ts';

/** How much evidence is enough, and who says so. */
export function explainPolicy(policy: Policy): Explanation {
  // Explanations are written in English only.
  const words = wordsIn('en');
  const rules = rulesThatAsk(policy, words);
  const origins = [...new Set(rules.map(({ origin }) => origin))];
  return {
    title: `How much evidence is enough (policy ${policy.id} ${policy.version})`,
    facts: ['otpath counts. Whether the evidence is good enough, people decide.'],
    sections: [
      ...origins.map((origin) =>
        section(
          `Set by: ${words.origin(origin)}`,
          rules.filter((one) => one.origin === origin).map(({ text }) => text),
        ),
      ),
      section('Who may set it', [
        'A framework may say how much is enough; otpath fills what it leaves open. An organisation sets its own in the file that organisation_policy in otpath.yaml names, a portfolio under policy.',
      ]),
    ],
  };
}
