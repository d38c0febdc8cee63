import { defaultLimits } from '../model/limits.ts';
import { sizeOf } from '../text/size.ts';
import { followed, isKeyKnown, sealEvidence, sealOf } from '../files/sign-off/fingerprints.ts';
import { listLine, publicKeyIn } from '../text/ssh-signature.ts';
import { sealedText } from '../files/sign-off/sealed-text.ts';
import { formatSignOff } from '../files/sign-off/write-sign-off.ts';
import type { KnownKeys } from '../files/sign-off/allowed-signers.ts';
import type { IsoDate } from '../model/date.ts';
import { splitId } from '../model/ids.ts';
import { findClaimable, revisionOf, type Claimable } from '../model/library.ts';
import type { FrameworkPlaces, HashText, SealPorts } from '../model/ports.ts';
import type { Claim, Evidence, Portfolio } from '../model/portfolio.ts';
import {
  isLater,
  signOffFile,
  signOffKey,
  type Assessor,
  type ClaimJudgement,
  type ClaimJudgementWord,
  type RecordedSignOff,
  type Seal,
  type SignOff,
} from '../model/sign-off.ts';
import { textIn } from '../model/text.ts';
import { isSamePerson, registrationOf } from '../text/person.ts';
import { hasLetters } from '../text/person-name.ts';
import { newSignOff } from '../assess/new-sign-off.ts';
import type { Checkable } from './workspace.ts';

/** What judging evidence needs of a portfolio. */
export type Signable = Pick<Checkable, 'portfolio' | 'library' | 'sources'> & {
  readonly places: FrameworkPlaces;
};

/** A claim with what it claims, ready to be judged. */
export interface JudgeableClaim {
  readonly claim: Claim;
  readonly claimable: Claimable;
}

/** The claims of a piece of evidence that can be judged: those of something that a framework has. */
export const judgeableClaims = (
  evidence: Evidence,
  { library }: Pick<Signable, 'library'>,
): readonly JudgeableClaim[] =>
  evidence.claims.flatMap((claim) => {
    const claimable = findClaimable(library, claim.statement);
    return claimable ? [{ claim, claimable }] : [];
  });

/** A judgement of a claim as it stands now. An empty comment is none. */
export const judgementOf = (
  { claim, claimable }: JudgeableClaim,
  judgement: ClaimJudgementWord,
  comment: string | undefined,
): ClaimJudgement => ({
  statement: claim.statement,
  revision: revisionOf(claimable),
  rationale: claim.rationale,
  judgement,
  comment: comment === '' ? undefined : comment,
});

/** What is recorded of one assessor's judgement of one piece of evidence. */
export interface Judged {
  readonly evidence: Evidence;
  readonly assessor: Assessor;
  readonly date: IsoDate;
  readonly claims: readonly ClaimJudgement[];
}

/** A sign-off before it is signed, with the seal that its file gets, and those that stay below it. */
export interface NewSignOff {
  /** The file below the portfolio: the one that holds what the same person said before, where there is one. */
  readonly file: string;
  readonly signOff: SignOff;
  readonly earlier: readonly RecordedSignOff[];
  /** What the file says now; undefined where it is not there. */
  readonly before: string | undefined;
}

/** Why nothing can be signed. */
export type SignFault =
  /** An attachment is not there or can't be opened, so what would be signed is not known. */
  | { readonly kind: 'unread-attachments'; readonly paths: readonly string[] }
  /** Somebody edited the file that the sign-off belongs into. */
  | { readonly kind: 'edited-sign-off'; readonly file: string }
  /** The file would be larger than otpath reads. */
  | { readonly kind: 'too-large'; readonly file: string };

/** In bytes: no signature is larger. */
const roomForSignature = 8 * 1024;

/** What a piece of evidence is now. */
export const sealNow = (
  evidence: Evidence,
  { portfolio, sources }: Pick<Signable, 'portfolio' | 'sources'>,
  ports: SealPorts,
): Seal => sealEvidence(evidence, sealedText(evidence, sources), portfolio.files, ports);

/**
 * The latest sign-off of the same evidence by the same person, where there is one. Somebody who only has the
 * practitioner’s name is not the practitioner, whatever they have said of their own work.
 */
export const previousOf = (
  { signOffs }: Pick<Portfolio, 'signOffs'>,
  evidence: Evidence,
  assessor: Assessor,
): RecordedSignOff | undefined =>
  signOffs
    .filter(
      (one) =>
        one.evidence === evidence.id &&
        (one.assessor.relationship === 'self') === (assessor.relationship === 'self') &&
        isSamePerson(one.assessor, assessor),
    )
    .sort((a, b) => (isLater(a, b) ? -1 : 1))[0];

/** Makes the sign-off of an assessor on evidence as it is now. Nothing is written. */
export function prepareSignOff(
  { evidence, assessor, date, claims }: Judged,
  of: Signable,
  ports: SealPorts,
): NewSignOff | SignFault {
  const { portfolio, sources } = of;
  const seal = sealNow(evidence, of, ports);
  const unread = seal.attachments.filter(({ sha256 }) => sha256 === undefined);
  if (unread.length > 0) {
    return { kind: 'unread-attachments', paths: unread.map(({ path }) => path) };
  }
  const judged = claims.map((one) => withWording(one, of));
  const practitioner = judgedPerson(portfolio);
  const made = newSignOff(
    { evidence: evidence.id, practitioner, assessor, date, claims: judged },
    seal,
  );
  const previous = previousOf(portfolio, evidence, assessor);
  // What is sealed under an earlier name of the evidence stays in its own file.
  const file =
    previous && previous.renamedFrom === undefined
      ? previous.origin.file
      : unusedFile(made, portfolio);
  const earlier = portfolio.signOffs
    .filter(({ origin }) => origin.file === file)
    .sort((a, b) => (isLater(a, b) ? 1 : -1));
  if (earlier.some((one) => portfolio.seals.files.get(signOffKey(one)) === 'edited')) {
    return { kind: 'edited-sign-off', file };
  }
  const before = sources.incomplete.has(file) ? undefined : sources.texts.get(file);
  const signOff = { ...made, follows: followed(earlier.at(-1), ports) };
  const prepared = { file, signOff, earlier, before };
  const text = textOfSignOff(prepared, undefined, ports.hashText);
  const isReadable = sizeOf(text) + roomForSignature <= defaultLimits.signOff;
  return isReadable ? prepared : { kind: 'too-large', file };
}

export const isSignFault = (answer: NewSignOff | SignFault): answer is SignFault =>
  'kind' in answer;

/** The whole text of the file of a sign-off, sealed, with its signature where there is one. */
export function textOfSignOff(
  { signOff, earlier }: NewSignOff,
  signature: string | undefined,
  hashText: HashText,
): string {
  const signed = { ...signOff, signature };
  return formatSignOff({ ...signed, seal: sealOf(signed, earlier, { hashText }) }, earlier);
}

/** Whose evidence is judged: their name and, where it is known, their registration number. */
export function judgedPerson({ practitioner, credentials }: Portfolio): SignOff['practitioner'] {
  const { name } = practitioner;
  if (!hasLetters(name)) return undefined;
  return { name, registration: registrationOf({ credentials }) };
}

/** A judgement with the statement's text, where somebody else than otpath keeps it and may change it. */
export function withWording(
  judgement: ClaimJudgement,
  { library, places, portfolio }: Signable,
): ClaimJudgement {
  const claimable = findClaimable(library, judgement.statement);
  const framework = splitId(judgement.statement)?.framework;
  if (!claimable || framework === undefined) return judgement;
  // An organisation may change the words of a framework that its own one extends.
  const own = [framework, portfolio.defaultFramework ?? framework];
  const isOurs = own.every((one) => places.get(one)?.isBuiltIn === true);
  if (isOurs && !claimable.tailored) return judgement;
  return { ...judgement, wording: textIn(claimable.text, 'en') };
}

/** The name of the file, with a number where somebody else's sign-off has taken it. */
function unusedFile(signOff: SignOff, { signOffs }: Pick<Portfolio, 'signOffs'>): string {
  const file = signOffFile(signOff);
  const taken = new Set(signOffs.map(({ origin }) => origin.file));
  let name = file;
  for (let count = 2; taken.has(name); count += 1) {
    name = file.replace(/\.yaml$/, `-${String(count)}.yaml`);
  }
  return name;
}

/**
 * Why a decision without a key would count for less than one with it: a key of the assessor is known, or they
 * have used one for the same evidence. Undefined where it would not.
 */
export function whyKeyIsNeeded(
  assessor: Assessor,
  previous: RecordedSignOff | undefined,
  { portfolio, keys }: { readonly portfolio: Portfolio; readonly keys: KnownKeys },
): 'known' | 'used-before' | undefined {
  if (isKeyKnown(assessor, portfolio, keys)) return 'known';
  const hasSigned = portfolio.signOffs.some(
    (one) =>
      one.evidence === previous?.evidence &&
      one.signature !== undefined &&
      isSamePerson(one.assessor, assessor),
  );
  return hasSigned ? 'used-before' : undefined;
}

/** The line for a list of keys that belongs to a signature; nothing where a certificate signed, which has its own. */
export function keyLine(assessor: Assessor, signature: string | undefined): string | undefined {
  const key = signature === undefined ? undefined : publicKeyIn(signature);
  if (key === undefined || key.includes('-cert-v')) return undefined;
  return listLine(assessor, key);
}

/** A hash of what decisions are about: where any of it changes, those in a draft are looked at again. */
export function basisOf(
  evidence: readonly Evidence[],
  { portfolio, sources }: Pick<Signable, 'portfolio' | 'sources'>,
  hashText: HashText,
): string {
  const facts = evidence.map((one) => [
    one.id,
    sealedText(one, sources),
    one.claims.map(({ statement, rationale }) => [statement, rationale]),
    one.attachments.map(({ path }) => portfolio.files.find((file) => file.path === path)?.size),
  ]);
  return hashText(JSON.stringify(facts));
}
