/** The states of statements and capabilities. The first one that holds counts. */
export const claimStates = [
  'waived',
  'assumed',
  'verified',
  'accepted',
  'evidenced',
  'suspect',
  'stale',
  'claimed',
  'uncovered',
] as const;
/** How far a statement or a capability is covered by claims, from what is proved to what nobody claimed. */
export type ClaimState = (typeof claimStates)[number];

export const otherStates = [
  'held',
  'expiring',
  'expired',
  'missing',
  'met',
  'not-yet',
  'given',
  'awaiting',
  'unanswered',
] as const;
/** The states of credentials, experience and judgements. `waived` and `assumed` hold for these too. */
export type OtherState = (typeof otherStates)[number];

/** How far a requirement of any kind is met. */
export type State = ClaimState | OtherState;
export const states: readonly State[] = [...claimStates, ...otherStates];
