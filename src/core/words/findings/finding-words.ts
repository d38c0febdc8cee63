import type { AroundFindings } from './around-findings.ts';
import type { RelatedPlace } from '../../model/finding.ts';
import type { FindingArgs } from '../../model/finding-args.ts';

/** What there is to say of a finding. */
export interface Said {
  /** What is wrong, in one sentence, without the place. */
  readonly message: string;
  /** What to do: an instruction that can be followed as it is. */
  readonly hint?: string | undefined;
}

/** The sentences of some rules, each made of what the rule found. */
export type Sentences<Args> = { readonly [Name in keyof Args]: (args: Args[Name]) => Said };

/** Everything that is said of findings, in one language. */
export interface FindingWords {
  readonly rules: Sentences<FindingArgs>;
  readonly around: AroundFindings;
  /** What is written above another place that a reader needs to see. */
  readonly related: Readonly<Record<RelatedPlace, string>>;
}
