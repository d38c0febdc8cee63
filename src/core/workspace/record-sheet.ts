import { peopleIn } from '../files/sign-off/fingerprints.ts';
import type { KnownKeys } from '../files/sign-off/allowed-signers.ts';
import { signatureStateOf, signerFor } from '../files/sign-off/signature-state.ts';
import type { FilledClaim, FilledSheet } from '../files/sign-off-sheet/filled-sheet.ts';
import { answerProblem } from './sheet-problems.ts';
import type { IsoDate } from '../model/date.ts';
import type { SealPorts } from '../model/ports.ts';
import type { Evidence } from '../model/portfolio.ts';
import { isTrusted, isUnanswered, type SignatureState } from '../model/signature.ts';
import type { AnswerProblem, SheetFault, SheetPieceFault } from '../model/sheet-fault.ts';
import type { Assessor, ClaimJudgement } from '../model/sign-off.ts';
import { claimNumber, pieceNumber, type SheetPieceCode } from '../model/sign-off-sheet.ts';
import { nameInCode } from '../text/form-code.ts';
import { isSamePerson, practitionerOf } from '../text/person.ts';
import {
  idCode,
  pieceNow,
  sheetPieceCode,
  shortFollows,
  type RequestedPiece,
} from './request-sheet.ts';
import { assessorOn } from './sheet-assessor.ts';
import {
  isSignFault,
  judgementOf,
  prepareSignOff,
  previousOf,
  whyKeyIsNeeded,
  type Judged,
  type NewSignOff,
  type Signable,
} from './sign.ts';

export { readSavedSheet } from '../files/sign-off-sheet/read-saved-sheet.ts';
export { readWordSheet } from '../files/sign-off-sheet/read-word-sheet.ts';
export type { FilledSheet } from '../files/sign-off-sheet/filled-sheet.ts';
export type { FormNotRead } from '../files/panel/filled-form.ts';

export type { SheetFault } from './sheet-assessor.ts';

export type { SheetPieceFault } from '../model/sheet-fault.ts';

/** What is to become of one piece of a sheet. */
export type SheetPiecePlan = {
  readonly number: string;
  /** Undefined where the portfolio has no such piece. */
  readonly evidence: Evidence | undefined;
} & (
  | {
      readonly kind: 'record';
      readonly judged: Judged;
      readonly signature: string | undefined;
      readonly file: string;
      /** Whether a list outside the portfolio has the key that signed. */
      readonly isVerified: boolean;
    }
  | { readonly kind: 'recorded'; readonly file: string }
  | { readonly kind: 'refused'; readonly why: SheetPieceFault }
);

/** What a filled sheet says, in the words of a portfolio. */
export interface SheetPlan {
  readonly assessor: Assessor;
  readonly date: IsoDate;
  /** The pieces with an answer, in the order of the sheet. */
  readonly pieces: readonly SheetPiecePlan[];
  /** How many pieces of the sheet have no answer. */
  readonly unanswered: number;
}

export interface SheetContext {
  readonly of: Signable & { readonly keys: KnownKeys };
  readonly today: IsoDate;
  readonly ports: SealPorts;
}

type PieceToRecord = Extract<SheetPiecePlan, { readonly kind: 'record' }>;

/** What sheets say that are read together, by the files that it goes into. */
class SaidTogether {
  readonly #first = new Map<string, PieceToRecord>();
  /** Files for which one person says two different things. */
  readonly #disputed = new Set<string>();

  /** A piece as it is beside those of the sheets before it. */
  beside(piece: SheetPiecePlan): SheetPiecePlan {
    if (piece.kind !== 'record') return piece;
    const { number, evidence, file } = piece;
    const first = this.#first.get(file);
    if (!first) {
      this.#first.set(file, piece);
      return piece;
    }
    // The same file, saved or sent twice, is one sheet.
    if (saidIn(first) === saidIn(piece)) return { kind: 'recorded', number, evidence, file };
    const isOne = isSamePerson(first.judged.assessor, piece.judged.assessor);
    if (isOne) this.#disputed.add(file);
    return refusedPiece(piece, { kind: isOne ? 'twice' : 'namesake' });
  }

  /** A piece as it is beside those of all sheets: which of two decisions somebody means, only they know. */
  afterAll(piece: SheetPiecePlan): SheetPiecePlan {
    const isDisputed = piece.kind !== 'refused' && this.#disputed.has(piece.file);
    return isDisputed ? refusedPiece(piece, { kind: 'twice' }) : piece;
  }
}

const refusedPiece = (
  { number, evidence }: Pick<SheetPiecePlan, 'number' | 'evidence'>,
  why: SheetPieceFault,
): SheetPiecePlan => ({ kind: 'refused', number, evidence, why });

export const isSheetFault = (answer: SheetPlan | SheetFault): answer is SheetFault =>
  'kind' in answer;

/** Compares filled sheets with a portfolio and plans what is recorded of each. Nothing is written. */
export function planSheets(
  sheets: readonly FilledSheet[],
  context: SheetContext,
): ReadonlyMap<FilledSheet, SheetPlan | SheetFault> {
  const said = new SaidTogether();
  const each = (
    plan: SheetPlan | SheetFault,
    change: (piece: SheetPiecePlan) => SheetPiecePlan,
  ): SheetPlan | SheetFault =>
    isSheetFault(plan) ? plan : { ...plan, pieces: plan.pieces.map(change) };
  const plans = sheets.map((sheet) => each(planSheet(sheet, context), (one) => said.beside(one)));
  return new Map(
    sheets.map((sheet, index) => [sheet, each(plans[index]!, (one) => said.afterAll(one))]),
  );
}

function planSheet(sheet: FilledSheet, context: SheetContext): SheetPlan | SheetFault {
  const { portfolio } = context.of;
  const { identity } = sheet;
  if (identity.practitioner !== nameInCode(portfolio.practitioner.name)) {
    return { kind: 'other-person', named: identity.practitioner };
  }
  const filledIn = assessorOn(sheet, portfolio, context.today);
  if ('kind' in filledIn) return filledIn;
  const { assessor, date } = filledIn;
  const answered = identity.pieces
    .map((code, index) => {
      const number = pieceNumber(index + 1);
      return { code, number, answers: sheet.claims.filter((one) => pieceOf(one) === number) };
    })
    .filter(({ answers }) => answers.length > 0);
  return {
    assessor,
    date,
    pieces: [
      ...answered.map(({ code, number, answers }) =>
        planPiece({ code, number, answers, sheet, assessor, date }, context),
      ),
      ...strayPieces(sheet),
    ],
    unanswered: identity.pieces.length - answered.length,
  };
}

/** Answers about pieces that the sheet does not have. */
function strayPieces({ identity, claims }: FilledSheet): readonly SheetPiecePlan[] {
  const known = new Set(identity.pieces.map((_, index) => pieceNumber(index + 1)));
  const stray = claims.filter((one) => !known.has(pieceOf(one)));
  return [...new Set(stray.map(pieceOf))].map((number) => {
    const own = stray.filter((one) => pieceOf(one) === number).map(({ claim }) => claim);
    return refusedPiece({ number, evidence: undefined }, { kind: 'unknown', claims: own });
  });
}

const pieceOf = ({ claim }: FilledClaim): string => claim.split('.')[0] ?? '';

interface AnsweredPiece {
  readonly code: SheetPieceCode;
  readonly number: string;
  readonly answers: readonly FilledClaim[];
  readonly sheet: FilledSheet;
  readonly assessor: Assessor;
  readonly date: IsoDate;
}

function planPiece(piece: AnsweredPiece, context: SheetContext): SheetPiecePlan {
  const { code, number, answers, sheet, assessor, date } = piece;
  const { of, ports } = context;
  const evidence = of.portfolio.evidence.find(({ id }) => idCode(id, ports.hashText) === code.id);
  const refused = (why: SheetPieceFault): SheetPiecePlan => refusedPiece({ number, evidence }, why);
  if (!evidence) return refused({ kind: 'gone' });
  const now = pieceNow(evidence, number, of, ports);
  const unread = now.seal.attachments.filter(({ sha256 }) => sha256 === undefined);
  if (unread.length > 0) {
    return refused({ kind: 'unread-attachments', paths: unread.map(({ path }) => path) });
  }
  const codeNow = sheetPieceCode(now, ports);
  if (codeNow.content !== code.content) return refused({ kind: 'changed', what: 'content' });
  if (codeNow.claims !== code.claims) return refused({ kind: 'changed', what: 'claims' });
  const fault = faultOfAnswers(piece, now);
  if (fault) return refused(fault);

  const claims = judgedOn(answers, now);
  const judged: Judged = { evidence, assessor, date, claims };
  const made = prepareSignOff(judged, of, ports);
  if (isSignFault(made)) return refused(made);
  const { file, signOff } = made;
  const before = made.earlier.at(-1);
  if (
    before &&
    signOff.follows !== undefined &&
    !code.decided.includes(shortFollows(signOff.follows))
  ) {
    return isSame(before, made)
      ? { kind: 'recorded', number, evidence, file }
      : refused({ kind: 'decided-since', on: before.date });
  }
  const signature = sheet.signatures.get(number);
  const previous = previousOf(of.portfolio, evidence, assessor);
  if (signature === undefined) {
    const why = whyKeyIsNeeded(assessor, previous, of);
    if (why) return refused({ kind: 'key-needed', why });
  }
  const state = signature === undefined ? undefined : stateOf(made, signature, context);
  if (state !== undefined && (!isTrusted(state) || isUnanswered(state))) {
    return refused({ kind: 'signature', state });
  }
  return {
    kind: 'record',
    number,
    evidence,
    judged,
    signature,
    file,
    isVerified: state === 'vouched',
  };
}

/** What is wrong with the answers on one piece. */
function faultOfAnswers(
  { number, answers, sheet }: AnsweredPiece,
  { claims }: RequestedPiece,
): SheetPieceFault | undefined {
  const known = new Set(claims.map((_, index) => claimNumber(number, index + 1)));
  const numbers = (some: readonly FilledClaim[]): readonly string[] => [
    ...new Set(some.map(({ claim }) => claim)),
  ];
  const unknown = answers.filter(({ claim }) => !known.has(claim));
  if (unknown.length > 0) return { kind: 'unknown', claims: numbers(unknown) };
  const doubled = answers.filter(({ claim }) => sheet.doubled.includes(claim));
  if (doubled.length > 0) return { kind: 'doubled', claims: numbers(doubled) };
  const wrong = (kind: AnswerProblem['kind']): readonly FilledClaim[] =>
    answers.filter((one) => answerProblem(one)?.kind === kind);
  const undecided = wrong('undecided');
  if (undecided.length > 0) return { kind: 'undecided', claims: numbers(undecided) };
  const bare = wrong('no-reason');
  return bare.length > 0 ? { kind: 'no-reason', claims: numbers(bare) } : undefined;
}

/** The decisions in the order of the claims, whatever the order of the answers. */
const judgedOn = (
  answers: readonly FilledClaim[],
  { number, claims }: RequestedPiece,
): readonly ClaimJudgement[] =>
  claims.flatMap((claim, index) => {
    const answer = answers.find((one) => one.claim === claimNumber(number, index + 1));
    return answer?.decision === undefined
      ? []
      : [judgementOf(claim, answer.decision, answer.comment?.trim())];
  });

/** Whether a sign-off that is there says what a sheet says. */
const isSame = (
  { assessor, date, claims, fingerprint }: NewSignOff['earlier'][number],
  { signOff: made }: NewSignOff,
): boolean =>
  date === made.date &&
  fingerprint === made.fingerprint &&
  saidBy(assessor) === saidBy(made.assessor) &&
  JSON.stringify(claims.map(saidOfClaim)) === JSON.stringify(made.claims.map(saidOfClaim));

const saidIn = ({ judged: { assessor, date, claims }, signature }: PieceToRecord): string =>
  JSON.stringify([date, saidBy(assessor), claims.map(saidOfClaim), signature]);

const saidBy = ({ name, role, registration, relationship }: Assessor): string =>
  JSON.stringify([name, role, registration, relationship]);

const saidOfClaim = ({ statement, judgement, comment }: ClaimJudgement) => [
  statement,
  judgement,
  comment,
];

function stateOf(
  { signOff, file }: NewSignOff,
  signature: string,
  { of: { portfolio, keys }, ports }: SheetContext,
): SignatureState | undefined {
  const signed = { ...signOff, signature, origin: { file, path: [] } };
  const people = peopleIn(portfolio.signOffs, portfolio.evidence);
  const signer = signerFor(signOff.assessor, people);
  return signatureStateOf(signed, keys, signer, practitionerOf(portfolio), ports.withSignature);
}
