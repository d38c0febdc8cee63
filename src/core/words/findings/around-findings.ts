import type { Checked } from '../../model/checked-folder.ts';
import type { Severity } from '../../model/finding.ts';

/** How much was found in how much. */
export interface FindingCounts {
  readonly of: Checked;
  readonly folders: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** What comments have hidden. */
  readonly hidden: number;
  /** Of portfolios. */
  readonly evidence: number;
  readonly claims: number;
  /** Of frameworks. */
  readonly statements: number;
  readonly requirements: number;
}

/** What is said around findings, in one language. */
export interface AroundFindings {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What a folder is called before its path. */
  readonly folders: Readonly<Record<Checked, string>>;
  /** How much was found in how much, in one sentence. */
  readonly summary: (counts: FindingCounts) => string;
  /** How much of what was found a command can fix. */
  readonly fixable: (command: string, count: number) => string;
  /** How many attachments were not looked into, and how to look into them. */
  readonly unopened: (count: number) => string;
  readonly title: string;
  /** The heads of a table: line, severity, rule, what is wrong, what to do. */
  readonly columns: readonly [string, string, string, string, string];
  readonly noFindings: string;
  readonly moreErrors: (count: number) => string;
}
