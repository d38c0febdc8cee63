import type { FindingArgs, RuleName } from './finding-args.ts';
import type { Span } from './place.ts';

export const severities = ['error', 'warning', 'note'] as const;
/**
 * How much a finding weighs: an error fails a check, a warning does so where that is asked for, a note never.
 */
export type Severity = (typeof severities)[number];

/** A piece of a file with another text in its place. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** What would mend a finding. */
export interface Fix {
  readonly edits: readonly Edit[];
  /** Whether there is only one right answer. Otherwise a person has to agree first. */
  readonly certain: boolean;
  /** Whether the whole file is saved again, as UTF-8; its text stays the same. */
  readonly asUtf8?: true;
}

/**
 * What a finding is about: what could not be read; framework data; evidence and its claims; attachments; personal
 * details; sign-offs, credentials, plans and the rest of a portfolio.
 */
export type Topic = 'reading' | 'framework' | 'evidence' | 'attachments' | 'privacy' | 'portfolio';

/** What another place is to that of a finding. */
export type RelatedPlace = 'counts' | 'first' | 'first-claim' | 'other-level';

/** Something wrong with files: what, and where. Sentences about it are made by the words of a language. */
export interface Finding<Name extends RuleName = RuleName> {
  /** `OT301`: never reused, never changed in meaning. */
  readonly code: string;
  /** The name of the rule: `unknown-statement`. */
  readonly rule: Name;
  readonly topic: Topic;
  readonly severity: Severity;
  /** What there is to say of it. */
  readonly args: FindingArgs[Name];
  readonly at: Span;
  /** The place holds something that no output may show. */
  readonly sensitive?: true | undefined;
  /** What would mend it. */
  readonly fix?: Fix | undefined;
  /** The ids that the finding is about, so that nobody has to parse the message. */
  readonly subject?: readonly string[] | undefined;
  /** Other places that a reader needs to see. */
  readonly related?: readonly { readonly at: Span; readonly as: RelatedPlace }[] | undefined;
}
