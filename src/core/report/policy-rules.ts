import type { Policy, PolicyRule, PolicyRules } from '../model/policy.ts';
import type { Words } from '../words/index.ts';

/** One rule of a policy: what it asks, in a sentence, and who set it. */
export interface PolicyRuleView {
  readonly rule: PolicyRule;
  readonly value: PolicyRules[PolicyRule];
  readonly origin: string;
  readonly text: string;
}

/** The rules of a policy, but for what the tool leaves to others and nobody has asked. */
export function rulesThatAsk({ rules }: Policy, words: Words): readonly PolicyRuleView[] {
  return Object.entries(rules)
    .filter(([, { value, origin }]) => origin !== 'tool' || asksSomething(value))
    .map(([rule, { value, origin }]) => ({
      rule: rule as PolicyRule,
      value,
      origin,
      text: words.policyRules[rule as PolicyRule](value as never),
    }));
}

const asksSomething = (value: PolicyRules[PolicyRule]): boolean =>
  value !== 0 && value !== 'none' && !(Array.isArray(value) && value.length === 0);
