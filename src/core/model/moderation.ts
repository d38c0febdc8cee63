import type { ClaimJudgementWord } from './sign-off.ts';

/** One claim that was decided on and then read a second time. */
export interface ReadTwice {
  /** The id and the title of the pillar; absent where what was claimed belongs to none. */
  readonly pillar?: { readonly id: string; readonly title: string } | undefined;
  readonly first: ClaimJudgementWord;
  /** Absent where the second reader did not decide. */
  readonly second?: ClaimJudgementWord | undefined;
  readonly hasJointDecision: boolean;
}

/** All second readings of one portfolio up to a day. */
export interface ModeratedPortfolio {
  readonly path: string;
  readonly claims: readonly ReadTwice[];
  readonly readings: number;
  /** Files of second readings that can't be used. */
  readonly unusable: readonly string[];
}
