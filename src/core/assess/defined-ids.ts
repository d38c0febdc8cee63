import type { ClaimableId } from '../model/ids.ts';
import { findClaimable, isStatement, type Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';

type Named = Pick<Portfolio, 'evidence' | 'unusable' | 'signOffs'>;

/**
 * A portfolio in which claims and sign-offs name what they are about by the framework that defines it. A framework has
 * the statements of the one that it extends, so `our-ot:L6-PP-03` and `wales-social-care-ot:L6-PP-03` are one statement,
 * and a decision on it stays where somebody moves from one of the two to the other.
 */
export const withDefinedIds = <Some extends Named>(portfolio: Some, library: Library): Some => ({
  ...portfolio,
  evidence: portfolio.evidence.map((one) => named(one, library)),
  ...(portfolio.unusable && {
    unusable: portfolio.unusable.map((one) => named(one, library)),
  }),
  signOffs: definedInSignOffs(portfolio.signOffs, library),
});

/** The same for sign-offs alone, such as those of earlier commits. */
export const definedInSignOffs = <Some extends Claiming>(
  signOffs: readonly Some[],
  library: Library,
): readonly Some[] => signOffs.map((one) => named(one, library));

interface Claiming {
  readonly claims: readonly {
    readonly statement: ClaimableId;
    readonly writtenAs?: ClaimableId | undefined;
  }[];
}

/** What is right already stays the same object, since what is known of it is kept by that. */
function named<Some extends Claiming>(one: Some, library: Library): Some {
  const claims = one.claims.map((claim) => {
    const found = findClaimable(library, claim.statement);
    const id = found && (isStatement(found) ? found.id : found.claimable);
    return id === undefined || id === claim.statement
      ? claim
      : { ...claim, statement: id, writtenAs: claim.statement };
  });
  return claims.every((claim, index) => claim === one.claims[index]) ? one : { ...one, claims };
}
