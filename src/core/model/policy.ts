import type { Sources } from './sources.ts';
import type { Text } from './text.ts';

/** How much evidence is enough. */
export interface PolicyRules {
  /** Valid, current claims that a statement needs. */
  readonly claims_per_statement: number;
  /** Different types of evidence among those claims. */
  readonly types_per_statement: number;
  /** Different witnesses among those claims. */
  readonly witnesses_per_statement: number;
  readonly rationale_required: boolean;
  /** Different pieces of evidence that each pillar needs. */
  readonly pieces_per_pillar: number;
  /** Different types of evidence that each pillar needs. */
  readonly types_per_pillar: number;
  readonly witnesses_per_pillar: number;
  /** The same three for each aspect of a pillar that something asked is tied to. */
  readonly pieces_per_aspect: number;
  readonly types_per_aspect: number;
  readonly witnesses_per_aspect: number;
  /** Evidence older than this many months is stale. */
  readonly currency_months: number;
  /** Types of evidence that stay current for longer or shorter than that. */
  readonly currency_by_type: readonly { readonly type: string; readonly months: number }[];
  readonly own_witness_allowed: boolean;
  /** Types of evidence that rest on what somebody else saw or said, and so must name a witness. */
  readonly witness_for_types: readonly string[];
  /** What assessors must have said of a statement before it is met. */
  readonly sign_off_required: SignOffRequired;
}

/**
 * `accepted`: an assessor's sign-off. `verified`: a sign-off that is signed with a key which somebody other
 * than the portfolio lists for the assessor.
 */
export const signOffsRequired = ['none', 'accepted', 'verified'] as const;
/** How much weight a sign-off needs before a claim counts as met. */
export type SignOffRequired = (typeof signOffsRequired)[number];

/** The name of one rule of a policy. */
export type PolicyRule = keyof PolicyRules;

/** One rule of a policy as it holds in an assessment, with who set it. */
export interface Setting<Value> {
  readonly value: Value;
  /** `tool`, `organisation`, `portfolio`, or the id of the framework that sets it. */
  readonly origin: string;
  readonly sources: Sources;
  readonly note?: Text | undefined;
}

/** The rules that one framework or organisation sets; the others keep what they were. */
export type PolicySettings = { readonly [Rule in PolicyRule]?: Setting<PolicyRules[Rule]> };

/** A policy as a framework, an organisation or a portfolio states it: only the rules that it sets. */
export interface StatedPolicy {
  readonly id: string;
  readonly version: string;
  /** A framework's id, `organisation`, or `portfolio`. */
  readonly origin: string;
  readonly rules: PolicySettings;
}

/** A complete policy. Rules may come from different places; each says from where. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  /** Who set the policy that is named: `tool`, `organisation`, `portfolio`, or a framework's id. */
  readonly origin: string;
  readonly rules: { readonly [Rule in PolicyRule]: Setting<PolicyRules[Rule]> };
}
