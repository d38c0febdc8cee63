import type { IsoDate } from '../model/date.ts';
import type { ClaimJudgementWord, Relationship } from '../model/sign-off.ts';

/** An assessor with the number of their decisions. */
export interface Deciding {
  readonly name: string;
  readonly relationship: Relationship;
  readonly decisions: number;
}

/** What reports say of how far evidence can be relied on, and of what has changed between two days. */
export interface TrustWords {
  readonly relationships: Readonly<Record<Relationship, string>>;
  readonly judgements: Readonly<Record<ClaimJudgementWord, string>>;
  /** That the organisation's policy could not be used. */
  readonly withoutPolicy: string;
  /** How many of their own claims practitioners decided on, and how. */
  readonly ownDecisions: (
    counts: Readonly<Record<'accepted' | 'conditions' | 'notAccepted' | 'changed', number>>,
  ) => string;
  /** That files could not be opened, and so do not count. Some are named, and how many more there are. */
  readonly unopened: (named: readonly string[], more: number) => string;
  /** How many requirements assessors have accepted, of those that evidence meets. */
  readonly accepted: (accepted: number, byEvidence: number) => string;
  /** How many decisions to accept are proved by a key, and whose they are. */
  readonly verifiedBy: (assessors: readonly Deciding[]) => string;
  /** How many decisions to accept are not proved, and whose they are. */
  readonly acceptedBy: (assessors: readonly Deciding[]) => string;
  /** How many claims assessors have not accepted, and of how many they say different things. */
  readonly notAccepted: (claims: number) => string;
  readonly disagreeing: (claims: number) => string;
  /** That assessors have the practitioner's name and another registration number. */
  readonly namesakes: (registrations: readonly string[]) => string;
  /** How many pieces of evidence are suspect, and how many stale. */
  readonly suspect: (pieces: number) => string;
  readonly stale: (pieces: number) => string;
  readonly restsOn: (title: string, statements: number) => string;
  /** Of pillars that need a witness and have none. */
  readonly noWitness: (pillars: readonly string[]) => string;
  readonly oneWitness: (pillars: readonly string[]) => string;
  /** How many places look like personal details. Never that there are none. */
  readonly personalDetails: (places: number) => string;
  readonly progress: (since: IsoDate, gained: number, lost: number, evidence: number) => string;
  /** Which earlier pack a pack is compared with: that of the last panel. */
  readonly lastPack: (panel: IsoDate, pack: IsoDate) => string;
  /** Of how many requirements the evidence has changed since an assessor accepted it, before that pack. */
  readonly changedSinceAccepted: (requirements: number) => string;
  /** How many pieces of that pack have changed since, and how many are not in this one. */
  readonly changedOrWithdrawn: (changed: number, withdrawn: number) => string;
  readonly fromDatesOnly: string;
  /** That there is no earlier panel, so nothing to compare with. */
  readonly noLastPack: string;
}

export type TrustHeading =
  | 'assessors'
  | 'assessor'
  | 'relationship'
  | 'noAssessors'
  /** Before what the practitioner said of their own claims. */
  | 'ownDecisions'
  | 'accepted'
  | 'conditionally'
  | 'notAccepted'
  | 'changedSince'
  | 'decidesNothing'
  | 'keyListedFor'
  | 'disagreements'
  | 'judgement'
  | 'comment'
  | 'outdated'
  | 'statements'
  | 'privacy'
  | 'progress'
  | 'gained'
  | 'lost'
  | 'evidenceSince'
  | 'evidenceChanged'
  | 'evidenceWithdrawn'
  | 'before'
  | 'now';
