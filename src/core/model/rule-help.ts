import type { Explanation } from './explanation.ts';
import type { Severity } from './finding.ts';

/** The documentation of a rule, for a terminal, a page or a program. */
export interface RuleHelp {
  /** Such as `OT302`. */
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  /** What the rule finds, in one sentence. */
  readonly what: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  readonly sections: Explanation['sections'];
}
