import type { IsoDate } from './date.ts';
import type { Framework, Requirement, Role, Stage, Target } from './framework.ts';
import type { EvidenceId, TargetId } from './ids.ts';
import type { Policy, SignOffRequired } from './policy.ts';
import type { RecordedCpd } from './recorded-cpd.ts';
import type { Claim, Evidence, Portfolio, Waiver } from './portfolio.ts';
import type { Tailored } from './tailoring.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';
import type { Assessor, ClaimJudgement, ClaimJudgementWord, RecordedSignOff } from './sign-off.ts';

export { states, type ClaimState, type OtherState, type State } from './state.ts';

const satisfied: ReadonlySet<State> = new Set<State>([
  'waived',
  'assumed',
  'verified',
  'accepted',
  'evidenced',
  'held',
  'expiring',
  'met',
  'given',
]);

/** Whether a requirement in this state asks for nothing more today. */
export const isSatisfied = (state: State): boolean => satisfied.has(state);

/** Why one claim does not count. */
export type ClaimFault =
  | 'no-rationale'
  | 'nothing-to-open'
  /** Its evidence is a copy of other evidence that does not make this claim. */
  | 'copy'
  | 'impossible-date'
  | 'future-date'
  | 'advice'
  | 'retired'
  | 'not-accepted';

/**
 * What has changed since a claim was judged; `unproved` where nothing has, and the sign-off decides nothing since
 * it is not signed as the list of keys requires.
 */
export type ChangeSince =
  | 'unproved'
  | 'signature'
  | 'seal'
  | 'text'
  | 'attachment'
  /** It has another name, and the same content. */
  | 'attachment-name'
  /** A file that only the text shows, which sign-offs of 0.1.0 did not cover. Nobody can see whether it has changed. */
  | 'uncovered'
  | 'rationale'
  | 'statement'
  /** It was about the statement that this one replaced. */
  | 'before-change';

/** One judgement of a claim, and whether it is still about what stands there. */
export interface StandingJudgement {
  readonly signOff: RecordedSignOff;
  readonly judgement: ClaimJudgement;
  /** Empty where nothing has changed and the judgement stands. */
  readonly changed: readonly ChangeSince[];
  /** A judgement by the practitioner, which is shown and counts for nothing. */
  readonly isSelf: boolean;
  /** Signed with a key that somebody other than the portfolio lists for the assessor. */
  readonly isVouched: boolean;
  /** Whom the list of keys names, where that is not the name that the sign-off has. */
  readonly listedAs?: string | undefined;
}

/**
 * What the assessors of a claim say together: the least that any of them says of it as it stands; that it
 * has changed where none of their judgements stands any more.
 */
export type AssessorsSay = ClaimJudgementWord | 'changed' | 'nothing';

/** One claim with all that decides whether it counts. */
export interface WeighedClaim {
  readonly evidence: Evidence;
  readonly claim: Claim;
  readonly fault?: ClaimFault | undefined;
  /** Older than the policy's currency. */
  readonly stale: boolean;
  /** Made of an earlier revision of the statement. */
  readonly revised: boolean;
  /** The revision at which the statement is now. */
  readonly revision: number;
  /** Of each assessor the latest, the newest first. */
  readonly judgements: readonly StandingJudgement[];
  readonly assessors: AssessorsSay;
}

/** What months of experience are counted from: a date of the practitioner, or the periods recorded under a name. */
export type CountedFrom = { readonly date: 'qualified' | 'started' } | { readonly of: string };

/** Facts behind a state; reports put them into words. */
export type Reason =
  | { readonly kind: 'waived'; readonly waiver: Waiver }
  | { readonly kind: 'assumed'; readonly target: TargetId; readonly date: IsoDate }
  | {
      readonly kind: 'accepted';
      readonly by: readonly Assessor[];
      /** Whether keys that somebody other than the portfolio lists prove it. */
      readonly proved: boolean;
    }
  | { readonly kind: 'sign-off-required'; readonly needed: SignOffRequired }
  | { readonly kind: 'enough'; readonly count: number; readonly needed: number }
  | { readonly kind: 'conditions'; readonly judgement: StandingJudgement }
  | { readonly kind: 'refused'; readonly judgement: StandingJudgement }
  | {
      readonly kind: 'too-few';
      readonly of: SupportKind;
      readonly count: number;
      readonly needed: number;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'all-stale'; readonly latest: IsoDate; readonly months: number }
  | { readonly kind: 'some-stale'; readonly count: number }
  | { readonly kind: 'revised'; readonly revision: number }
  | { readonly kind: 'changed'; readonly judgement: StandingJudgement }
  | { readonly kind: 'fault'; readonly fault: ClaimFault; readonly evidence: readonly EvidenceId[] }
  | { readonly kind: 'held'; readonly expires?: IsoDate | undefined }
  | { readonly kind: 'expires'; readonly expires: IsoDate; readonly days: number }
  | { readonly kind: 'expired'; readonly expires: IsoDate }
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'unusable-date' }
  | { readonly kind: 'lists-missing'; readonly lists: readonly string[] }
  | { readonly kind: 'months'; readonly months: number; readonly needed: number }
  | { readonly kind: 'from-when'; readonly counted: CountedFrom }
  | { readonly kind: 'judged'; readonly by: string; readonly date: IsoDate }
  | { readonly kind: 'people-decide'; readonly by: Text }
  /** It is asked of a role only, and the portfolio does not say whether that is the practitioner's. */
  | { readonly kind: 'role-unknown'; readonly role: Role }
  /** An organisation's own framework changed it. */
  | { readonly kind: 'tailored'; readonly tailored: Tailored }
  /** An organisation's own framework added it to the one that it extends. */
  | { readonly kind: 'added'; readonly publisher: Text }
  | { readonly kind: 'options'; readonly met: number; readonly of: number };

/** The one thing to do about a requirement. */
export type NextStep =
  | { readonly kind: 'add-evidence' }
  | { readonly kind: 'add-claims'; readonly missing: number }
  | { readonly kind: 'add-types'; readonly missing: number }
  | { readonly kind: 'add-witnesses'; readonly missing: number }
  | { readonly kind: 'mend-claim'; readonly fault: ClaimFault; readonly file: string }
  | { readonly kind: 'refresh'; readonly file: string }
  | { readonly kind: 'look-again'; readonly file: string }
  | { readonly kind: 'ask-sign-off'; readonly needed: SignOffRequired; readonly file: string }
  | { readonly kind: 'sign-again'; readonly file: string; readonly by: string }
  | { readonly kind: 'meet-conditions'; readonly file: string; readonly by: string }
  | { readonly kind: 'obtain'; readonly credential: string }
  | { readonly kind: 'renew'; readonly by?: IsoDate | undefined }
  | { readonly kind: 'record-dates'; readonly counted: CountedFrom }
  | { readonly kind: 'wait'; readonly until: IsoDate }
  | { readonly kind: 'gain-experience'; readonly months: number }
  | { readonly kind: 'ask-people' }
  | { readonly kind: 'choose-one' }
  /** To be said under roles in the settings. */
  | { readonly kind: 'answer-role'; readonly role: Role };

/** How far one requirement is met. */
export interface Coverage {
  readonly requirement: Requirement;
  /** The framework that asks it, the level or stage through which it is asked, and its pillar. */
  readonly framework: Framework;
  readonly through: Target;
  readonly pillar?: string | undefined;
  readonly state: State;
  readonly why: readonly Reason[];
  readonly next?: NextStep | undefined;
  /** Claims that speak for it, the best first. */
  readonly claims: readonly WeighedClaim[];
  /** The day on which it will be met by time alone. */
  readonly metOn?: IsoDate | undefined;
  readonly options: readonly Coverage[];
}

/** Why something that a target names is not asked of this practitioner. */
export type NotAskedReason =
  /** It is asked of a role only, which the portfolio says is not the practitioner's. */
  | { readonly kind: 'other-role'; readonly role: Role }
  /** A lower level asks it of a role only; the level aimed at does not take it over. */
  | { readonly kind: 'lower-role'; readonly role: Role; readonly through: Target }
  /** An organisation's own framework set it aside. */
  | { readonly kind: 'set-aside'; readonly tailored: Tailored }
  /** It is asked at a stage before the one at which the practitioner joins the pathway. */
  | { readonly kind: 'joins-later'; readonly stage: Stage; readonly credential: string };

/** Something that the target names and that is not asked of this practitioner. */
export interface NotAsked {
  readonly requirement: Requirement;
  readonly reason: NotAskedReason;
}

/** What a policy counts: pieces of evidence, their types, and their witnesses. */
export const supportKinds = ['pieces', 'types', 'witnesses'] as const;
/** What a policy can ask of the claims behind a statement, a pillar or an aspect. */
export type SupportKind = (typeof supportKinds)[number];

/** What the policy asks of a pillar, or of one of its aspects, as a whole. */
export interface PillarCondition {
  readonly kind: SupportKind;
  readonly needed: number;
  readonly found: number;
  /** The aspect that it is asked of; left out where it is asked of the pillar. */
  readonly aspect?: string | undefined;
}

/** One pillar of a target: what it asks, and the conditions of the policy for the pillar as a whole. */
export interface PillarCoverage {
  readonly pillar: string;
  readonly coverage: readonly Coverage[];
  readonly conditions: readonly PillarCondition[];
}

/** A portfolio held against a target on a date. */
export interface Assessment {
  readonly portfolio: Portfolio;
  readonly framework: Framework;
  readonly target: Target;
  readonly asOf: IsoDate;
  readonly policy: Policy;
  readonly coverage: readonly Coverage[];
  /** What is named and not asked of this practitioner, and why; it counts nowhere. */
  readonly notAsked: readonly NotAsked[];
  readonly pillars: readonly PillarCoverage[];
  /** Where the framework asks for a CPD record: what the portfolio has of it. */
  readonly cpd?: RecordedCpd | undefined;
  /** Whether every requirement of strength must, and every condition of the policy, is met. */
  readonly ready: boolean;
}
