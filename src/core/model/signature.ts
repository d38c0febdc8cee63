/**
 * What became of checking who signed a sign-off. `vouched`: made with a key that somebody other than the
 * portfolio lists for the assessor. `valid`: with a key that only the portfolio lists. `unlike-own-list`: not as
 * the portfolio's own list says. `unknown-signer`: no key of the assessor is known, there is no ssh-keygen
 * (`no-program`), or what runs here can't check this kind (`not-here`), and the sign-off counts as one without a signature. `broken`: the file was changed, so nobody
 * knows what it said. In all other states the sign-off decides nothing.
 */
export const signatureStates = [
  'vouched',
  'valid',
  'unknown-signer',
  'wildcard',
  'no-program',
  'not-here',
  'unlike-own-list',
  'broken',
  'unsigned',
  'other-key',
  'other-person',
  'other-name',
  'other-number',
  'own-key',
  'other-practitioner',
  'authority-key',
  'not-yet-valid',
  'expired',
  'revoked',
  'other-purpose',
  'unchecked',
] as const;
/** What checking the signature of a sign-off gave, or the lack of one. Only `vouched` verifies. */
export type SignatureState = (typeof signatureStates)[number];

const harmless: ReadonlySet<SignatureState> = new Set<SignatureState>([
  'vouched',
  'valid',
  'unknown-signer',
  'wildcard',
  'no-program',
  'not-here',
  'unlike-own-list',
]);

/** Whether a sign-off with a signature in this state can decide anything. */
export const isTrusted = (state: SignatureState | undefined): boolean =>
  state === undefined || harmless.has(state);

/** Whether nobody could tell if the signature holds. */
export const isUnanswered = (state: SignatureState): boolean =>
  state === 'no-program' || state === 'not-here' || state === 'unchecked';

/** Keys that nobody may use any more: as a list of keys has them, or in a file of OpenSSH’s own format. */
export type RevokedKeys = { readonly keys: readonly string[] } | { readonly path: string };
