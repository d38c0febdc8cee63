import { judgementsOf } from '../assess/sign-offs.ts';
import { policyFor } from '../assess/policy.ts';
import type { EvidenceFacts } from '../model/attachment-facts.ts';
import type { IsoDate } from '../model/date.ts';
import { localId, type FrameworkId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { HashText } from '../model/ports.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import { findReflectionModel } from '../model/reflection-models.ts';
import type { SheetIdentity } from '../model/sign-off-sheet.ts';
import { claimNumber } from '../model/sign-off-sheet.ts';
import { textIn, type Language } from '../model/text.ts';
import type { Claimable } from '../model/library.ts';
import type { Claim } from '../model/portfolio.ts';
import { writeSheetCode } from '../text/sheet-code.ts';
import type { Words } from '../words/index.ts';
import { viewJudgement, type JudgementView } from './assessors.ts';
import type { PackFile, SheetView } from './pack.ts';
import { numberFile, typeTitle } from './pack-sheets.ts';
import { trimmedOrUndefined } from './pack-parts.ts';
import { rulesThatAsk } from './policy-rules.ts';

/** A claim that an assessor decides on. */
export interface SheetClaimView {
  /** `E1.2` */
  readonly number: string;
  /** Inside its framework. */
  readonly id: string;
  readonly text: string;
  readonly rationale?: string | undefined;
  readonly judgements: readonly JudgementView[];
}

/** What has changed since somebody decided, in sentences, with the lines that differ. */
export interface SheetChanges {
  readonly since: string;
  readonly sentences: readonly string[];
  /** With a line around each; empty where only something else than a text has changed. */
  readonly lines: readonly SheetChangeLine[];
}

/** A line of a text that has changed. */
export interface SheetChangeLine {
  readonly kind: 'removed' | 'added' | 'unchanged';
  readonly text: string;
}

/** One piece of evidence on a sheet. */
export interface SheetPieceView extends Pick<
  SheetView,
  'number' | 'heading' | 'title' | 'file' | 'days' | 'type' | 'text' | 'attachments' | 'addresses'
> {
  readonly reflection?: string | undefined;
  readonly witness: Evidence['witness'];
  readonly claims: readonly SheetClaimView[];
  readonly changes: readonly SheetChanges[];
}

/** What an assessor is sent to decide on. */
export interface SignOffSheetView {
  readonly practitioner: { readonly name: string; readonly role?: string | undefined };
  /** Whom it is for, where somebody is named. */
  readonly to?: string | undefined;
  readonly asOf: IsoDate;
  readonly policy: { readonly id: string; readonly version: string; readonly origin: string };
  /** What the policy requires, a sentence for each rule. */
  readonly rules: readonly string[];
  readonly pieces: readonly SheetPieceView[];
  readonly claims: number;
  readonly code: string;
}

/** A piece of a request, as far as a sheet shows it. */
interface ShownPiece {
  readonly number: string;
  readonly evidence: Evidence;
  readonly claims: readonly { readonly claim: Claim; readonly claimable: Claimable }[];
}

interface SheetContext {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly facts: EvidenceFacts;
  readonly changes: ReadonlyMap<string, readonly SheetChanges[]>;
  readonly words: Words;
  readonly language: Language;
  readonly hashText: HashText;
}

/** The sheet of a request: what is asked, and everything that a decision needs. */
export function viewSignOffSheet(
  {
    identity,
    pieces,
    framework,
    to,
  }: {
    readonly identity: SheetIdentity;
    readonly pieces: readonly ShownPiece[];
    /** That of the first claim, whose policy holds. */
    readonly framework: FrameworkId | undefined;
    readonly to: string | undefined;
  },
  context: SheetContext,
): SignOffSheetView {
  const { portfolio, library, words, hashText } = context;
  const { id, version, origin, rules } = policyFor(library, framework, portfolio);
  const { name, role } = portfolio.practitioner;
  const known = new Map<string, PackFile>();
  const shown = pieces.map((piece) => viewPiece(piece, identity.day, known, context));
  return {
    practitioner: { name, role },
    to,
    asOf: identity.day,
    policy: { id, version, origin },
    rules: rulesThatAsk({ id, version, origin, rules }, words).map(({ text }) => text),
    pieces: shown,
    claims: shown.reduce((sum, { claims }) => sum + claims.length, 0),
    code: writeSheetCode(identity, hashText),
  };
}

function viewPiece(
  { number, evidence, claims }: ShownPiece,
  asOf: IsoDate,
  known: Map<string, PackFile>,
  { portfolio, library, facts, changes, words, language }: SheetContext,
): SheetPieceView {
  const attached = facts.get(evidence.id)?.files ?? [];
  const files = attached.map((file, index) =>
    numberFile(file, claimNumber(number, index + 1), known, []),
  );
  return {
    number,
    heading: `${number}: ${evidence.title}`,
    title: evidence.title,
    file: evidence.file,
    days: words.cpd.days(evidence.period),
    type: typeTitle(evidence.type, library, words, language),
    reflection:
      evidence.reflection &&
      (findReflectionModel(evidence.reflection)?.title ?? evidence.reflection),
    witness: evidence.witness,
    text: evidence.body.text,
    attachments: files,
    addresses: new Map(
      attached.flatMap(({ addresses }, index) =>
        addresses.map((address) => [address, files[index]!.number] as const),
      ),
    ),
    claims: claims.map((one, index) => ({
      number: claimNumber(number, index + 1),
      id: localId(one.claim.statement),
      text: textIn(one.claimable.text, language),
      rationale: trimmedOrUndefined(one.claim.rationale),
      judgements: judgementsOf(evidence, one, portfolio, asOf).map(viewJudgement),
    })),
    changes: changes.get(evidence.id) ?? [],
  };
}
