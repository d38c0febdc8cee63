import type { EvidenceId } from '../model/ids.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { hasFingerprint, type Seals } from '../model/sign-off.ts';

/**
 * A portfolio with its seals, in which sign-offs follow evidence that was renamed after it was signed: where there is no
 * evidence of the name, and exactly one piece has a fingerprint that somebody signed under it, every sign-off under that
 * name is of this piece, a refusal too. The name is not what was judged: the text, the files and each claim are, and they
 * are compared as ever.
 */
export function withSeals(
  portfolio: Omit<Portfolio, 'seals'>,
  seals: Seals,
): Omit<Portfolio, 'seals'> & { readonly seals: Seals } {
  const { evidence, signOffs } = portfolio;
  const there = new Set(evidence.map(({ id }) => id));
  const lost = new Set(signOffs.map((one) => one.evidence).filter((id) => !there.has(id)));
  const now = new Map<EvidenceId, EvidenceId>();
  for (const was of lost) {
    const prints = signOffs.filter((one) => one.evidence === was).map((one) => one.fingerprint);
    const same = evidence.filter(({ id }) =>
      prints.some((one) => hasFingerprint(seals.evidence.get(id), one)),
    );
    if (same.length === 1) now.set(was, same[0]!.id);
  }
  if (now.size === 0) return { ...portfolio, seals };
  return {
    ...portfolio,
    seals,
    signOffs: signOffs.map((one) => {
      const id = now.get(one.evidence);
      return id === undefined ? one : { ...one, evidence: id, renamedFrom: one.evidence };
    }),
  };
}
