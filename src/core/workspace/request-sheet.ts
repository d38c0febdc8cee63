import { followed } from '../files/sign-off/fingerprints.ts';
import type { IsoDate } from '../model/date.ts';
import { splitId } from '../model/ids.ts';
import type { HashText, SealPorts } from '../model/ports.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import {
  comparable,
  isLater,
  type ClaimJudgement,
  type RecordedSignOff,
  type Seal,
  type SignOff,
} from '../model/sign-off.ts';
import { pieceNumber, type SheetIdentity, type SheetPieceCode } from '../model/sign-off-sheet.ts';
import { isSamePerson, type Person } from '../text/person.ts';
import { nameInCode } from '../text/form-code.ts';
import { judgementsOf } from '../assess/sign-offs.ts';
import {
  judgeableClaims,
  judgedPerson,
  judgementOf,
  sealNow,
  withWording,
  type JudgeableClaim,
  type Signable,
} from './sign.ts';

export { filesInside } from '../files/sign-off-sheet/files-inside.ts';

/** What is to be decided of a claim: a decision without the decision. */
export type ClaimBasis = Omit<ClaimJudgement, 'judgement' | 'comment'>;

/** One piece of evidence that somebody is asked to decide on. */
export interface RequestedPiece {
  /** E1 for the first. */
  readonly number: string;
  readonly evidence: Evidence;
  readonly claims: readonly JudgeableClaim[];
  readonly bases: readonly ClaimBasis[];
  readonly seal: Seal;
  /** The latest sign-off in each file about the piece. */
  readonly latest: readonly RecordedSignOff[];
}

/** What a sign-off sheet is about. */
export interface SheetRequest {
  readonly identity: SheetIdentity;
  readonly practitioner: SignOff['practitioner'];
  readonly day: IsoDate;
  readonly pieces: readonly RequestedPiece[];
}

/** What a claim is as it stands now, for a decision on it. */
const basisOfClaim = (claim: JudgeableClaim, of: Signable): ClaimBasis => {
  const { statement, revision, wording, rationale } = withWording(
    judgementOf(claim, 'accepted', undefined),
    of,
  );
  return { statement, revision, wording, rationale };
};

/** The latest sign-off of each file that is about a piece: what a new decision would follow. */
const latestOf = (
  { id }: Evidence,
  { signOffs }: Pick<Portfolio, 'signOffs'>,
): readonly RecordedSignOff[] => {
  const files = new Set(
    signOffs.filter((one) => one.evidence === id).map((one) => one.origin.file),
  );
  return [...files].map(
    (file) =>
      signOffs
        .filter(({ origin }) => origin.file === file)
        .sort((a, b) => (isLater(a, b) ? -1 : 1))[0]!,
  );
};

/** What a decision that follows another one says of it, in eight signs. */
export const shortFollows = (follows: string): string => follows.replace(/^.*:/, '').slice(0, 8);

/** The hash of an id by which a sheet finds a piece of evidence. */
export const idCode = (id: string, hash: HashText): string => hash(id).slice(0, 8);

/** What a piece is now, as the code of a sheet has it. */
export function sheetPieceCode(
  { evidence, bases, seal, latest }: Omit<RequestedPiece, 'number' | 'claims'>,
  { hashText }: Pick<SealPorts, 'hashText'>,
): SheetPieceCode {
  const claims = bases.map(({ statement, revision, wording = '', rationale = '' }) => [
    statement,
    revision,
    comparable(wording),
    comparable(rationale),
  ]);
  return {
    id: idCode(evidence.id, hashText),
    content: hashText(seal.fingerprint).slice(0, 16),
    claims: hashText(JSON.stringify(claims)).slice(0, 16),
    decided: latest.map((one) => shortFollows(followed(one, { hashText })!)),
  };
}

/** One piece of evidence as a sheet would have it now. */
export function pieceNow(
  evidence: Evidence,
  number: string,
  of: Signable,
  ports: SealPorts,
): RequestedPiece {
  const claims = judgeableClaims(evidence, of);
  return {
    number,
    evidence,
    claims,
    bases: claims.map((one) => basisOfClaim(one, of)),
    seal: sealNow(evidence, of, ports),
    latest: latestOf(evidence, of.portfolio),
  };
}

/** Makes the request that a sheet is for. Nothing is written. */
export function requestSheet(
  evidence: readonly Evidence[],
  day: IsoDate,
  of: Signable,
  ports: SealPorts,
): SheetRequest {
  const pieces = evidence.map((one, index) => pieceNow(one, pieceNumber(index + 1), of, ports));
  return {
    identity: {
      practitioner: nameInCode(of.portfolio.practitioner.name),
      day,
      pieces: pieces.map((one) => sheetPieceCode(one, ports)),
    },
    practitioner: judgedPerson(of.portfolio),
    day,
    pieces,
  };
}

/** Why nobody can be asked. */
export type RequestFault =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-claims'; readonly file: string }
  | { readonly kind: 'unread-attachments'; readonly paths: readonly string[] };

export const isRequestFault = (answer: SheetRequest | RequestFault): answer is RequestFault =>
  'kind' in answer;

/** The same, where each piece can be decided on as it is. */
export function checkedRequest(
  evidence: readonly Evidence[],
  day: IsoDate,
  of: Signable,
  ports: SealPorts,
): SheetRequest | RequestFault {
  if (evidence.length === 0) return { kind: 'nothing' };
  const request = requestSheet(evidence, day, of, ports);
  for (const { claims, seal, evidence: one } of request.pieces) {
    if (claims.length === 0) return { kind: 'no-claims', file: one.file };
    const paths = seal.attachments.flatMap(({ path, sha256 }) =>
      sha256 === undefined ? [path] : [],
    );
    if (paths.length > 0) return { kind: 'unread-attachments', paths };
  }
  return request;
}

/**
 * The evidence with claims that wait for a decision: of this person, or of anybody where nobody is named. The
 * newest comes first.
 */
export const awaitingDecision = (
  { portfolio, library }: Pick<Signable, 'portfolio' | 'library'>,
  by: Person | undefined,
  asOf: IsoDate,
): readonly Evidence[] =>
  portfolio.evidence
    .filter((evidence) =>
      judgeableClaims(evidence, { library }).some(
        (claim) =>
          !judgementsOf(evidence, claim, portfolio, asOf).some(
            ({ signOff: { assessor }, changed }) =>
              changed.length === 0 &&
              assessor.relationship !== 'self' &&
              (by === undefined || isSamePerson(assessor, by)),
          ),
      ),
    )
    .sort((a, b) => (a.period.to === b.period.to ? 0 : a.period.to < b.period.to ? 1 : -1));

/** The frameworks that the claims of a request belong to, each once. */
export const frameworksOf = ({ pieces }: Pick<SheetRequest, 'pieces'>): readonly string[] => [
  ...new Set(
    pieces.flatMap(({ bases }) =>
      bases.flatMap(({ statement }) => splitId(statement)?.framework ?? []),
    ),
  ),
];

/**
 * What the page of a sheet needs to sign with a key: everything that a signature is over but for the decisions.
 */
export interface SigningBasis {
  /** The day of the request: nobody has decided before it. */
  readonly asked: IsoDate;
  readonly practitioner: SignOff['practitioner'];
  readonly pieces: readonly {
    readonly number: string;
    readonly evidence: string;
    readonly fingerprint: string;
    readonly claims: readonly ClaimBasis[];
    /** What a decision of each person follows who has decided before. */
    readonly earlier: readonly {
      readonly name: string;
      readonly registration?: string | undefined;
      readonly follows: string;
    }[];
  }[];
}

/** The same for a request. */
export const signingBasis = (
  { practitioner, pieces, day }: SheetRequest,
  ports: Pick<SealPorts, 'hashText'>,
): SigningBasis => ({
  asked: day,
  practitioner,
  pieces: pieces.map(({ number, evidence, bases, seal, latest }) => ({
    number,
    evidence: evidence.id,
    fingerprint: seal.fingerprint,
    claims: bases,
    // The practitioner fills in no sheet, and somebody of the same name follows nothing of theirs.
    earlier: latest
      .filter(({ assessor }) => assessor.relationship !== 'self')
      .map((one) => ({
        name: one.assessor.name,
        registration: one.assessor.registration,
        follows: followed(one, ports)!,
      })),
  })),
});
