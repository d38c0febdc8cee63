import type { NoArgs } from './no-args.ts';

/** What the rules on the rest of a portfolio have to say: its settings, waivers, credentials and plan. */
export interface PortfolioArgs {
  readonly 'incomplete-waiver': {
    readonly requirement: string;
    /** What it lacks; at least one of the two. */
    readonly lacks: readonly { readonly case: 'reason' | 'by' }[];
  };
  readonly 'unknown-requirement': {
    readonly framework: string;
    readonly requirement: string;
    readonly meant: string | undefined;
  };
  readonly 'newer-framework': {
    readonly framework: string;
    readonly from: string;
    readonly to: string;
  } & (
    | {
        readonly case: 'newer';
        /** How many places name something that has changed, and how many of them a person decides on. */
        readonly places: number;
        readonly decisions: number;
      }
    | { readonly case: 'older' }
  );
  readonly 'unknown-role': {
    readonly framework: string;
    readonly role: string;
    readonly meant: string | undefined;
    /** The roles that there are. */
    readonly known: readonly string[];
  };
  readonly 'malformed-registration': { readonly case?: 'witness' };
  readonly 'credential-expired': { readonly kind: string; readonly expires: string };
  readonly 'credential-expiring': {
    readonly kind: string;
    readonly expires: string;
    /** From today; 0 on the day itself. */
    readonly days: number;
  };
  readonly 'credential-dates': {
    readonly kind: string;
    readonly issued: string;
    readonly expires: string;
  };
  readonly 'unknown-credential-kind': { readonly kind: string; readonly meant: string };
  readonly 'unknown-experience': { readonly of: string; readonly meant: string };
  readonly 'waiver-ended': { readonly requirement: string; readonly until: string };
  readonly 'plan-without-need':
    | { readonly case: 'nothing-named'; readonly meant: string | undefined }
    /** An id with a character that looks like a hyphen, as it is written right. */
    | { readonly case: 'look-alike'; readonly meant: string };
  readonly 'overdue-plan': { readonly day: string };
  readonly 'unusable-policy': NoArgs;
  readonly 'unusable-key-list': {
    readonly case: 'not-there' | 'no-keys' | 'in-portfolio' | 'unread-line';
    /** As the policy has it. */
    readonly file: string;
  };
  readonly 'own-decision': {
    readonly case: 'waiver' | 'decision' | 'recognition';
    /** Of the requirement, or of the level, stage or post that was recognised. */
    readonly id: string;
  };
}
