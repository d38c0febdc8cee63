import { hasHappened, type IsoDate } from '../model/date.ts';
import type { PastSignOff } from '../model/past-sign-offs.ts';
import { hasLetters } from '../text/person-name.ts';
import { isSamePerson } from '../text/person.ts';
import type { Claim, Evidence, Portfolio } from '../model/portfolio.ts';
import {
  comparable,
  hasFingerprint,
  isLater,
  sameText,
  signOffKey,
  type ClaimJudgement,
  type RecordedSignOff,
  type SignOff,
} from '../model/sign-off.ts';
import { isSelf, isSound } from './sign-offs.ts';

/** A claim that somebody did not accept as it was, and that the portfolio of today still makes. */
export interface ClaimStillRefused {
  readonly evidence: Evidence;
  readonly claim: Claim;
  readonly signOff: PastSignOff;
  readonly judgement: ClaimJudgement;
}

/** A decision that was not "accepted", of evidence that is gone as the decision is; something else claims the same. */
export interface GoneRefusal {
  readonly signOff: PastSignOff;
  readonly judgement: ClaimJudgement;
  /** The claims of the same statement that the portfolio makes now. */
  readonly claims: readonly Claim[];
}

/** Refusals in git of evidence that is no longer there: it may have another name and another text now. */
export function goneRefusals(portfolio: Portfolio, asOf: IsoDate): readonly GoneRefusal[] {
  const past = portfolio.past?.signOffs ?? [];
  const found: GoneRefusal[] = [];
  for (const signOff of past) {
    if (!mayBeMissing(signOff, portfolio, asOf) || evidenceOf(signOff, portfolio)) continue;
    // Where the decision is still there, it is known as one of nothing.
    const isKept = portfolio.signOffs.some(
      ({ evidence, renamedFrom = evidence }) => renamedFrom === signOff.evidence,
    );
    if (isKept) continue;
    for (const judgement of signOff.claims) {
      if (judgement.judgement === 'accepted') continue;
      if (past.some((one) => replacedThen(one, signOff, judgement))) continue;
      const claims = portfolio.evidence
        .flatMap((one) => one.claims)
        .filter(({ statement }) => statement === judgement.statement);
      const isKnown = found.some(
        (one) =>
          one.judgement.statement === judgement.statement &&
          one.signOff.evidence === signOff.evidence &&
          isSamePerson(one.signOff.assessor, signOff.assessor),
      );
      if (claims.length > 0 && !isKnown) found.push({ signOff, judgement, claims });
    }
  }
  return found;
}

/** Whether anybody but the practitioner had decided by then. */
const mayBeMissing = (signOff: PastSignOff, portfolio: Portfolio, asOf: IsoDate): boolean =>
  hasHappened(signOff.date, asOf) &&
  hasLetters(signOff.assessor.name) &&
  !isSelf(signOff, portfolio);

/**
 * The decisions in git that were not "accepted", and that the portfolio has no more although nobody took their
 * place: deleted, or changed to something else. The file that says so may have any name.
 */
export function missingRefusals(portfolio: Portfolio, asOf: IsoDate): readonly ClaimStillRefused[] {
  const past = portfolio.past?.signOffs ?? [];
  const found: ClaimStillRefused[] = [];
  for (const signOff of past) {
    const { assessor, claims } = signOff;
    if (!mayBeMissing(signOff, portfolio, asOf)) continue;
    const evidence = evidenceOf(signOff, portfolio);
    if (!evidence) continue;
    const now = portfolio.signOffs.filter(
      (one) =>
        [evidence.id, signOff.evidence].includes(one.evidence) &&
        isSamePerson(one.assessor, assessor),
    );
    for (const judgement of claims) {
      if (judgement.judgement === 'accepted') continue;
      const claim = claimOf(judgement, evidence);
      if (!claim || now.some((one) => isSaidIn(one, signOff, judgement))) continue;
      if (now.some((one) => replaces(one, signOff, judgement, portfolio, asOf))) continue;
      if (past.some((one) => replacedThen(one, signOff, judgement))) continue;
      const isKnown = found.some(
        (one) => one.claim === claim && isSamePerson(one.signOff.assessor, assessor),
      );
      if (!isKnown) found.push({ evidence, claim, signOff, judgement });
    }
  }
  return found;
}

/** The evidence that was judged, also under another name. `goneRefusals` knows of evidence that was taken out. */
const evidenceOf = (
  { evidence: id, fingerprint }: SignOff,
  { evidence, seals }: Portfolio,
): Evidence | undefined =>
  evidence.find((one) => one.id === id) ??
  evidence.find((one) => hasFingerprint(seals.evidence.get(one.id), fingerprint));

/** The claim that was judged, whatever its rationale is now. */
function claimOf({ statement, rationale }: ClaimJudgement, { claims }: Evidence) {
  const same = claims.filter((one) => one.statement === statement);
  return same.find((one) => sameText(one.rationale, rationale)) ?? same[0];
}

const isAbout = ({ claims }: SignOff, { statement }: ClaimJudgement): boolean =>
  claims.some((one) => one.statement === statement);

/** Whether a sign-off of today, wherever it is, says what the earlier one said. */
const isSaidIn = (one: SignOff, earlier: SignOff, said: ClaimJudgement): boolean =>
  one.date === earlier.date &&
  one.claims.some(
    ({ statement, judgement, comment = '' }) =>
      statement === said.statement &&
      judgement === said.judgement &&
      asOneLine(comment) === asOneLine(said.comment ?? ''),
  );

const asOneLine = (text: string): string => comparable(text).replace(/\s+/g, ' ');

/** Whether the assessor has decided anew since. On the same day only a signature tells that from an edit. */
function replaces(
  one: RecordedSignOff,
  earlier: SignOff,
  said: ClaimJudgement,
  { seals }: Portfolio,
  asOf: IsoDate,
): boolean {
  if (!isAbout(one, said) || !hasHappened(one.date, asOf) || !isSound(one, { seals })) return false;
  if (earlier.signature !== undefined && one.signature === undefined) return false;
  if (one.date > earlier.date) return true;
  const signature = seals.signatures.get(signOffKey(one));
  return one.date === earlier.date && (signature === 'vouched' || signature === 'valid');
}

/** Whether the assessor had decided anew before all of it went. An unsigned decision replaces no signed one. */
function replacedThen(one: PastSignOff, earlier: PastSignOff, said: ClaimJudgement): boolean {
  if (one.evidence !== earlier.evidence || !isAbout(one, said)) return false;
  if (earlier.signature !== undefined && one.signature === undefined) return false;
  const isOfOneFile = one.commit === earlier.commit && one.origin.file === earlier.origin.file;
  if (one.date <= earlier.date && !(isOfOneFile && isLater(one, earlier))) return false;
  return isSamePerson(one.assessor, earlier.assessor);
}
