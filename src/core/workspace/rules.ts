import { findRule } from '../check/find-rule.ts';
import { rules } from '../check/rules/index.ts';
import type { Rule } from '../check/rule.ts';

export { explainRule, helpOf } from '../check/explain.ts';
export { rules };

/** The rule of a code or a name, as people write it: `OT301`, `ot301`, `unknown-statement`. */
export const ruleNamed = (written: string): Rule | undefined => findRule(written, rules);
