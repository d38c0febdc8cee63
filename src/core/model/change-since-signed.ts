import type { Claimable } from './library.ts';
import type { Claim } from './portfolio.ts';

/** A claim that somebody judged, with what it claims. */
interface JudgedClaim {
  readonly claim: Pick<Claim, 'statement'>;
  readonly claimable: Claimable;
}

/** One thing that is no longer what it was when somebody judged it. */
export type ChangeSinceSigned =
  /** The sign-off itself was altered, so nobody knows what was judged. */
  | { readonly kind: 'sign-off' }
  | { readonly kind: 'text'; readonly was: string; readonly is: string }
  /** The text, of which the sign-off has no copy, or none that can be relied on. */
  | { readonly kind: 'lost-text'; readonly copy: 'not-kept' | 'altered' }
  /** An attachment that was changed, added or taken away. */
  | { readonly kind: 'attachment'; readonly path: string }
  | {
      readonly kind: 'rationale';
      readonly claim: JudgedClaim;
      readonly was: string;
      readonly is: string;
    }
  | { readonly kind: 'statement'; readonly claim: JudgedClaim };
