import type { ClaimFault } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { defaultEvidenceTypes } from '../model/evidence-types.ts';
import type { BarredList } from '../model/framework.ts';
import type { ConditionState } from '../model/manifest.ts';
import type { StartHereWords } from './en-start-here.ts';
import type { BetterIn, LeftOutBecause } from '../model/pack-selection.ts';
import type { PanelOutcome } from '../model/panel.ts';
import type { Varcs } from '../model/varcs.ts';

/** Why a claim does not count as it stands. */
export type ClaimStanding = ClaimFault | 'stale' | 'revised' | 'changed' | 'unproved';

/** What a submission pack says, in one language. */
export interface PackWords {
  readonly evidenceTypes: Readonly<Record<(typeof defaultEvidenceTypes)[number], string>>;
  /** What common credentials are called; for others the requirement that asks for them speaks. */
  readonly credentials: Readonly<
    Record<
      'hcpc-registration' | 'dbs-enhanced' | 'ot-degree' | 'masters-degree' | 'doctorate',
      string
    >
  >;
  readonly barredLists: Readonly<Record<BarredList, string>>;
  readonly standings: Readonly<Record<ClaimStanding, string>>;
  readonly conditionStates: Readonly<Record<ConditionState, string>>;
  /** What became of a condition of a panel. */
  readonly panelConditions: Readonly<Record<ConditionState, string>>;
  /** What a panel can recommend. */
  readonly outcomes: Readonly<Record<PanelOutcome, string>>;
  /** How many requirements the form of a panel has, and in how many rows. */
  readonly formCount: (requirements: number, rows: number) => string;
  /** How the form of a panel is saved from the page, and what is said of it. */
  readonly saving: {
    readonly save: string;
    readonly openAgain: string;
    readonly said: Readonly<
      Record<
        | 'unsaved'
        | 'saved'
        | 'unfinished'
        /** A decision, the outcome, the day and a member, with semicolons between them. */
        | 'missing'
        | 'opened'
        | 'other'
        | 'unreadable'
        | 'first'
        /** Before how many requirements have no decision. */
        | 'undecided'
        /** Before what has to be corrected. */
        | 'correct'
        /** That it can be saved all the same. */
        | 'anyway'
        | 'unknown'
        | 'noday'
        | 'early'
        | 'empty',
        string
      >
    >;
  };
  /** Short ways in the form on the page. */
  readonly ways: Readonly<
    Record<'goTo' | 'next' | 'conflicts' | 'conditions' | 'outcome' | 'save' | 'back', string>
  >;
  readonly betterIn: Readonly<Record<BetterIn, string>>;
  readonly leftOut: Readonly<Record<LeftOutBecause, string>>;
  /** What otpath can say of a piece of evidence under each criterion. */
  readonly checked: {
    readonly valid: (counting: number, claims: number) => string;
    /** No name: nobody is named. */
    readonly authentic: (witness: string | undefined, isApplicant: boolean) => string;
    readonly reliable: (accepted: number, conditions: number, other: number) => string;
    readonly current: (lastDay: IsoDate, months: number, isStale: boolean) => string;
    readonly sufficient: (words: number, attachments: number, alone: number) => string;
    /** How many requirements rest on it alone. */
    readonly alone: (requirements: number) => string;
  };
  /** What people must judge under each criterion, as something that they can tick. */
  readonly toJudge: Readonly<Record<keyof Varcs, string>>;
  /** How many requirements a pack seeks beyond what is recognised already, how many of them are met, how many of these by evidence, and how far they are shown. */
  readonly sought: (
    counts: Readonly<
      Record<'requirements' | 'met' | 'evidenced' | 'claimed' | 'accepted' | 'verified', number>
    >,
  ) => string;
  /** How many requirements are not asked for again. */
  readonly recognised: (requirements: number) => string;
  /** For how many requirements a piece counts, how many of these claims are accepted, with conditions or without, and whether it has a witness. */
  readonly strongest: (
    requirements: number,
    claims: Readonly<Record<'accepted' | 'conditions', number>>,
    isWitnessed: boolean,
  ) => string;
  /** How many pieces have nearly the same text as another. */
  readonly copies: (pieces: number) => string;
  /** How many conditions of assessors are open, changed without another look, and met. */
  readonly conditionCounts: (open: number, changed: number, met: number) => string;
  /** What was found of personal details, how many attachments were not read in full, and how many have pictures. */
  readonly personalDetails: (reasoned: number, unread: number, pictures: number) => string;
  /** Before everything else where a pack is a draft. */
  readonly draft: (errors: number) => string;
  /** That decisions of assessors after the day are not counted. */
  readonly laterDecisions: (decisions: number, asOf: IsoDate) => string;
  readonly anonymised: (witnesses: number) => string;
  readonly witness: (number: number) => string;
  readonly startHere: StartHereWords;
}

export type PackHeading =
  | 'pack'
  | 'packOf'
  | 'packOwnNumber'
  | 'packDraft'
  | 'packOnly'
  | 'packRegistration'
  | 'packQualified'
  | 'packStarted'
  | 'packCredential'
  | 'packWitnesses'
  | 'packNoPlan'
  | 'packNoClaims'
  | 'packInside'
  | 'packSources'
  | 'packStanding'
  | 'packCare'
  | 'packStrongest'
  | 'packNumbers'
  | 'packDeclarations'
  | 'packOwnWork'
  | 'packConfidentiality'
  | 'packTruth'
  | 'packDeclaredBy'
  | 'packSupervisor'
  | 'packName'
  | 'packSignature'
  | 'packDate'
  | 'packEligibility'
  | 'packNoEligibility'
  | 'packRecorded'
  | 'packNumber'
  | 'packIssued'
  | 'packExpires'
  | 'packBarred'
  | 'packAttained'
  | 'packSetAside'
  | 'packBy'
  | 'packNarrative'
  | 'packNarrativeIntro'
  | 'packSheets'
  | 'packNoEvidence'
  | 'packType'
  | 'packFile'
  | 'packReflection'
  | 'packWitness'
  | 'packNoWitness'
  | 'packClaims'
  | 'packDoesNotCount'
  | 'packOtherClaims'
  | 'packText'
  | 'packNoText'
  | 'packAttachments'
  | 'packSize'
  | 'packMissing'
  | 'packWitnessLog'
  | 'packNoWitnesses'
  | 'packRole'
  | 'packVarcs'
  | 'packVarcsIntro'
  | 'packRemarks'
  | 'packTick'
  | 'packValid'
  | 'packAuthentic'
  | 'packReliable'
  | 'packCurrent'
  | 'packSufficient'
  | 'packCpd'
  | 'packCpdIntro'
  | 'packGaps'
  | 'packLeastFirst'
  | 'packGapsIntro'
  | 'packOpen'
  | 'packNoGaps'
  | 'packConditions'
  | 'packAbsent'
  | 'packLeftOut'
  | 'packBecause'
  | 'packBetterIn'
  | 'packFindings'
  | 'packForm'
  | 'packFormIntro'
  | 'packDecision'
  | 'packUndecided'
  | 'packComment'
  | 'packUnclaimed'
  | 'packMembers'
  | 'packConflict'
  | 'packHandled'
  | 'packConflicts'
  | 'packMember'
  | 'packOutcome'
  | 'packRecommendation'
  | 'packGrounds'
  | 'packConditionsSet'
  | 'packCondition'
  | 'packByWhen'
  | 'packFeedback'
  /** The day of the pack comes after it, which is always accepted. */
  | 'packDayOfPanel'
  | 'packPanelDay'
  /** Who set a condition, where that was a panel. */
  | 'packPanel'
  | 'packPanels'
  | 'packThisPack'
  | 'packThisPackIntro'
  | 'packFormCode'
  | 'packAnnex'
  | 'packManifestIntro'
  | 'packFooter';
