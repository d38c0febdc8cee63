import type { AssessorsSay, ChangeSince, StandingJudgement } from '../model/assessment.ts';
import { hasHappened, type IsoDate } from '../model/date.ts';
import type { ClaimableId } from '../model/ids.ts';
import { revisionOf, type Claimable } from '../model/library.ts';
import { hasLetters } from '../text/person-name.ts';
import { isSamePerson, likenessToPractitioner } from '../text/person.ts';
import { isTrusted, type SignatureState } from '../model/signature.ts';
import type { Claim, Evidence, Portfolio } from '../model/portfolio.ts';
import {
  isLater,
  judgements as words,
  sameText,
  signOffKey,
  type ClaimJudgement,
  type RecordedSignOff,
  type SealState,
  type SignOff,
} from '../model/sign-off.ts';
import { textIn } from '../model/text.ts';
import { changesOf } from './changes-since-signed.ts';
import { pairJudgements } from '../model/pair-judgements.ts';

type Known = Pick<Portfolio, 'practitioner' | 'credentials' | 'signOffs' | 'seals'>;

/** Whether an assessor is, or may be, the practitioner: as said, by number, by name or by key. */
export const isSelf = (
  signOff: RecordedSignOff,
  portfolio: Pick<Known, 'practitioner' | 'credentials' | 'seals'>,
): boolean =>
  signOff.assessor.relationship === 'self' ||
  trustOf(signOff, portfolio).signature === 'own-key' ||
  likenessToPractitioner(signOff.assessor, portfolio) !== undefined;

/**
 * The judgements of one claim as of a day, of each assessor the latest, the newest first. One that was
 * edited, or is not signed as it should be, decides nothing and is shown as changed.
 */
export function judgementsOf(
  evidence: Evidence,
  { claim, claimable }: { readonly claim: Claim; readonly claimable: Claimable },
  portfolio: Known,
  asOf: IsoDate,
): readonly StandingJudgement[] {
  return latestOf(evidence, claim.statement, portfolio, asOf).map((signOff) => {
    const own = pairJudgements(evidence.claims, signOff.claims).get(claim);
    // A second claim that was not judged yet is not what the first one was judged as.
    const judgement = own ?? signOff.claims.find(({ statement }) => statement === claim.statement)!;
    const { signature, seal } = trustOf(signOff, portfolio);
    return {
      signOff,
      judgement,
      changed: [
        // An edited one is told by its seal.
        ...(isTrusted(signature) || (signature !== 'broken' && seal === 'edited')
          ? []
          : [signature === 'broken' ? ('signature' as const) : ('unproved' as const)]),
        ...(outweighing(signOff, claim.statement, portfolio) ? ['unproved' as const] : []),
        ...(seal === 'edited' ? ['seal' as const] : []),
        // A refusal holds, whatever became of a picture.
        ...changesOf(signOff, portfolio).filter(
          (change) => change !== 'uncovered' || judgement.judgement !== 'not-accepted',
        ),
        ...(own && sameText(own.rationale, claim.rationale) ? [] : ['rationale' as const]),
        ...(isSameStatement(judgement, claimable) ? [] : ['statement' as const]),
      ],
      isSelf: isSelf(signOff, portfolio),
      isVouched: signature === 'vouched',
      listedAs: portfolio.seals.signers?.get(signOffKey(signOff)),
    };
  });
}

/** Whether a statement is what it was when it was judged: its revision and, where it was kept, its text. */
export const isSameStatement = (
  { revision, wording }: ClaimJudgement,
  claimable: Claimable,
): boolean => revision === revisionOf(claimable) && isSameWording(wording, claimable);

/** What was judged without its wording was judged in the framework’s own words, before an organisation changed them. */
const isSameWording = (wording: string | undefined, { text, tailored }: Claimable): boolean => {
  const original = tailored?.original.text;
  const judged = wording ?? (original && textIn(original, 'en'));
  return judged === undefined || sameText(judged, textIn(text, 'en'));
};

/** What the disk knows of the signature and the seal of a sign-off. */
const trustOf = (
  signOff: RecordedSignOff,
  { seals }: Pick<Known, 'seals'>,
): { readonly signature?: SignatureState | undefined; readonly seal?: SealState | undefined } => ({
  signature: seals.signatures.get(signOffKey(signOff)),
  seal: seals.files.get(signOffKey(signOff)),
});

/** Whether a sign-off can decide anything: nobody edited it, and it is signed as it should be. */
export function isSound(signOff: RecordedSignOff, portfolio: Pick<Known, 'seals'>): boolean {
  const { signature, seal } = trustOf(signOff, portfolio);
  return isTrusted(signature) && seal !== 'edited';
}

/**
 * The signed decision that an unsigned one of the same person leaves as it is: nobody takes back a refusal or
 * conditions that they signed with a key by a file that anybody could have written. Undefined where it counts.
 */
export function outweighing(
  one: RecordedSignOff,
  claimed: ClaimableId,
  { signOffs, seals }: Pick<Known, 'signOffs' | 'seals'>,
): RecordedSignOff | undefined {
  if (one.signature !== undefined || !isSound(one, { seals })) return undefined;
  const [signed] = signOffs
    .filter(
      (other) =>
        other.signature !== undefined &&
        other.evidence === one.evidence &&
        strictnessOn(other, claimed) >= 0 &&
        // Of two files from one day, nobody knows which came first.
        (isLater(one, other) ||
          (other.date === one.date && other.origin.file !== one.origin.file)) &&
        isSound(other, { seals }) &&
        isSamePerson(other.assessor, one.assessor),
    )
    .sort((a, b) => (isLater(a, b) ? -1 : 1));
  if (!signed) return undefined;
  const strictness = strictnessOn(signed, claimed);
  return strictness > 0 && strictnessOn(one, claimed) <= strictness ? signed : undefined;
}

/** How little a sign-off accepts a claim: 0 where it does in full, more with conditions, most where it does not; -1 where it says nothing of it. */
const strictnessOn = ({ claims }: SignOff, claimed: ClaimableId): number =>
  Math.max(
    -1,
    ...claims
      .filter(({ statement }) => statement === claimed)
      .map(({ judgement }) => words.indexOf(judgement)),
  );

/**
 * Of everybody who has judged a claim by a day, the latest sign-off that does; the newest first. Where that
 * one decides nothing, the latest that does is kept too, so that a forgery can't hide a refusal.
 */
function latestOf(
  evidence: Pick<Evidence, 'id'>,
  claimed: ClaimableId,
  { signOffs, seals }: Pick<Known, 'signOffs' | 'seals'>,
  asOf: IsoDate,
): readonly RecordedSignOff[] {
  const latest: RecordedSignOff[] = [];
  const seen: RecordedSignOff[] = [];
  const about = signOffs.filter(
    (one) =>
      one.evidence === evidence.id &&
      hasHappened(one.date, asOf) &&
      // Nobody can be asked about the judgement of somebody without a name.
      hasLetters(one.assessor.name) &&
      one.claims.some(({ statement }) => statement === claimed),
  );
  // A forgery contradicts nobody, and neither does what a signed decision outweighs.
  const sound = about.filter(
    (one) => isSound(one, { seals }) && !outweighing(one, claimed, { signOffs: about, seals }),
  );
  for (const one of [...about].sort((a, b) => (isLater(a, b) ? -1 : 1))) {
    const later = seen.filter(({ assessor }) => isSamePerson(assessor, one.assessor));
    const isSoundOne = sound.includes(one);
    const isFirstSound = isSoundOne && !later.some((other) => sound.includes(other));
    if (later.length > 0 && !isFirstSound) continue;
    seen.push(one);
    if (!isSoundOne || contradictionOf(one, claimed, sound) === undefined) latest.push(one);
  }
  return latest;
}

/**
 * What the same assessor says otherwise of a claim on the same day, in another file: nobody can tell which
 * of the two counts. Within one file the order tells.
 */
export const contradictionOf = (
  one: RecordedSignOff,
  claimed: ClaimableId,
  signOffs: readonly RecordedSignOff[],
): RecordedSignOff | undefined =>
  signOffs.find(
    (other) =>
      other.origin.file !== one.origin.file &&
      other.evidence === one.evidence &&
      other.date === one.date &&
      isSamePerson(other.assessor, one.assessor) &&
      wordOn(other, claimed) !== undefined &&
      wordOn(other, claimed) !== wordOn(one, claimed) &&
      // What the other file itself says later on that day is what it says.
      !signOffs.some(
        (later) =>
          later.origin.file === other.origin.file &&
          later.date === other.date &&
          isLater(later, other) &&
          wordOn(later, claimed) !== undefined,
      ),
  );

const wordOn = ({ claims }: SignOff, claimed: ClaimableId) =>
  claims
    .filter(({ statement }) => statement === claimed)
    .map(({ judgement }) => judgement)
    .sort()
    .join(' ') || undefined;

/** The sign-offs of which something still counts, since no later one by the same person has taken its place. */
export const currentSignOffs = (portfolio: Known, asOf: IsoDate): readonly RecordedSignOff[] =>
  portfolio.signOffs.filter((signOff) =>
    signOff.claims.some((claim) => isCurrent(signOff, claim.statement, portfolio, asOf)),
  );

/** Whether a sign-off is the latest that its assessor says of a claim; one of a day to come is, too. */
export const isCurrent = (
  signOff: RecordedSignOff,
  claimed: ClaimableId,
  portfolio: Known,
  asOf: IsoDate,
): boolean =>
  !hasHappened(signOff.date, asOf) ||
  latestOf({ id: signOff.evidence }, claimed, portfolio, asOf).includes(signOff);

/** Whether a sign-off decides nothing as it is, so that it takes nothing from what others say. */
const isUnproved = ({ changed }: StandingJudgement): boolean => changed.includes('unproved');

/** The judgement that makes a claim suspect: of something that has changed, else one that decides nothing. */
export function doubtOf(judgements: readonly StandingJudgement[]): StandingJudgement | undefined {
  const others = judgements.filter(({ isSelf, changed }) => !isSelf && changed.length > 0);
  return others.find((one) => !isUnproved(one)) ?? others[0];
}

/**
 * What all assessors but the practitioner say together. Where somebody had doubts about what stood there
 * before, nobody else can accept what stands there now in their place.
 */
export function assessorsSay(judgements: readonly StandingJudgement[]): AssessorsSay {
  const others = judgements.filter((one) => !one.isSelf);
  if (others.length === 0) return 'nothing';
  const standing = others.filter(({ changed }) => changed.length === 0);
  const said = standing.map(({ judgement }) => judgement.judgement);
  if (said.includes('not-accepted')) return 'not-accepted';
  const doubted = others.some(
    (one) =>
      one.changed.length > 0 &&
      !isUnproved(one) &&
      (one.judgement.judgement !== 'accepted' || isForged(one.changed)),
  );
  if (doubted || standing.length === 0) return 'changed';
  return words.findLast((word) => said.includes(word))!;
}

/** Whether what changed is the sign-off itself, so that nobody knows what it said. */
const isForged = (changed: readonly ChangeSince[]): boolean =>
  changed.includes('signature') || changed.includes('seal');
