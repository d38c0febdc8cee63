import type { IsoDate } from '../model/date.ts';
import type { Assessor, ClaimJudgement, EarlierSignOff, Seal, SignOff } from '../model/sign-off.ts';
import type { EvidenceId } from '../model/ids.ts';

/** A text that is larger is not kept beside the judgement of it; in UTF-16 units. */
const longestText = 256 * 1024;

/**
 * The sign-off of an assessor who has judged claims of a piece of evidence, in the place of an earlier one.
 * What was judged before and not now goes on where the evidence is still the same; where it is not, it is
 * kept as what was said earlier.
 */
export function newSignOff(
  evidence: EvidenceId,
  assessor: Assessor,
  date: IsoDate,
  judged: readonly ClaimJudgement[],
  { fingerprint, attachments, text }: Seal,
  previous: SignOff | undefined,
): SignOff {
  const now = new Set(judged.map(({ statement }) => statement));
  const before = (previous?.claims ?? []).filter(({ statement }) => !now.has(statement));
  const stay = previous?.fingerprint === fingerprint ? before : [];
  return {
    evidence,
    assessor,
    date,
    claims: [...stay, ...judged],
    fingerprint,
    attachments,
    ...(text.length <= longestText && { text }),
    earlier: [...(previous?.earlier ?? []), ...(previous ? [earlierOf(previous)] : [])],
  };
}

const earlierOf = ({ date, fingerprint, claims }: SignOff): EarlierSignOff => ({
  date,
  fingerprint,
  claims: claims.map(({ statement, judgement, comment }) => ({ statement, judgement, comment })),
});
