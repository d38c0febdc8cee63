import type { AssessorsSay, ChangeSince, StandingJudgement } from '../model/assessment.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import { revisionOf, type Claimable } from '../model/library.ts';
import { personKey, type Claim, type Evidence, type Portfolio } from '../model/portfolio.ts';
import {
  judgements as words,
  sameText,
  type RecordedSignOff,
  type SignOff,
} from '../model/sign-off.ts';

type Known = Pick<Portfolio, 'practitioner' | 'signOffs' | 'seals'>;

/** Whether an assessor is the practitioner, as said or by name. */
export const isSelf = ({ assessor }: SignOff, { practitioner }: Known): boolean =>
  assessor.relationship === 'self' || personKey(assessor.name) === personKey(practitioner.name);

/**
 * The judgements of one claim as of a day, of each assessor the latest. A judgement under a signature that
 * does not fit is none.
 */
export function judgementsOf(
  evidence: Evidence,
  { claim, claimable }: { readonly claim: Claim; readonly claimable: Claimable },
  portfolio: Known,
  asOf: IsoDate,
): readonly StandingJudgement[] {
  const revision = revisionOf(claimable);
  const latest = new Map<string, StandingJudgement>();
  for (const signOff of portfolio.signOffs) {
    const { assessor, date, origin } = signOff;
    const judgement = signOff.claims.find(({ statement }) => statement === claim.statement);
    const isAbout = signOff.evidence === evidence.id && judgement && hasHappened(date, asOf);
    if (!isAbout || portfolio.seals.signatures.get(origin.file) === 'broken') continue;
    const name = personKey(assessor.name);
    const other = latest.get(name);
    if (other && isLater(other.signOff, signOff)) continue;
    latest.set(name, {
      signOff,
      judgement,
      changed: [
        ...changesOf(signOff, portfolio),
        ...(sameText(judgement.rationale, claim.rationale) ? [] : ['rationale' as const]),
        ...(judgement.revision === revision ? [] : ['statement' as const]),
      ],
      isSelf: isSelf(signOff, portfolio),
    });
  }
  return [...latest.values()].sort((a, b) => (isLater(a.signOff, b.signOff) ? -1 : 1));
}

/** Of two on one day that which comes later by the name of its file, so that the order of files has no part. */
const isLater = (a: RecordedSignOff, b: RecordedSignOff): boolean =>
  a.date === b.date ? a.origin.file > b.origin.file : a.date > b.date;

/** What all assessors but the practitioner say together. */
export function assessorsSay(judgements: readonly StandingJudgement[]): AssessorsSay {
  const others = judgements.filter((one) => !one.isSelf);
  const standing = others.filter(({ changed }) => changed.length === 0);
  if (standing.length === 0) return others.length === 0 ? 'nothing' : 'changed';
  const said = standing.map(({ judgement }) => judgement.judgement);
  return words.findLast((word) => said.includes(word))!;
}

/** What of the evidence, its claims apart, is no longer what it was when it was judged. */
export function changesOf(
  { evidence, fingerprint, attachments, text }: SignOff,
  { seals }: Pick<Known, 'seals'>,
): readonly ChangeSince[] {
  const now = seals.evidence.get(evidence);
  if (now?.fingerprint === fingerprint) return [];
  const hashes = (files: typeof attachments = []): string =>
    files.map(({ sha256 }) => sha256 ?? '').join(' ');
  if (hashes(attachments) === hashes(now?.attachments)) return ['text'];
  const isSameText = text === undefined || sameText(text, now?.text);
  return isSameText ? ['attachment'] : ['text', 'attachment'];
}
