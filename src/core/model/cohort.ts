import type { State } from './assessment.ts';
import type { IsoDate } from './date.ts';
import type { MilestoneFacts } from './milestones.ts';

/** How much of what is asked is met, is begun, and is not begun. The three add up to what is asked. */
export interface GroupCounts {
  readonly asked: number;
  readonly met: number;
  readonly needsWork: number;
  readonly notStarted: number;
}

/** One pillar of what somebody seeks. Where a framework has no pillars, one stage or post. */
export interface PillarCounts extends GroupCounts {
  /** Absent for what belongs to no pillar. */
  readonly id?: string | undefined;
  readonly title: string;
}

/** Pieces of evidence without a decision on at least one claim that would count. */
export interface WaitingPieces {
  readonly pieces: number;
  /** Of the oldest of them: its last day or, where it has changed since a decision, the day of that decision. */
  readonly since: IsoDate;
}

/** Pieces that wait for one person. */
export interface WaitingFor extends WaitingPieces {
  /** The supervisor that the settings name, or who decided before a change. Absent where no file names anybody. */
  readonly from?: string | undefined;
}

/** A credential that has run out, or will in the next 90 days. */
export interface EndingCredential {
  readonly kind: string;
  readonly state: 'expired' | 'expiring';
  readonly expires: IsoDate;
}

/** What somebody seeks, and how far they are. */
export interface SoughtTarget {
  /** `framework:id` */
  readonly id: string;
  readonly title: string;
  readonly framework: { readonly id: string; readonly version: string };
  /** Whether everything that must be met is met. */
  readonly ready: boolean;
  /** All that is asked, apart from what was recognised at a level already. */
  readonly sought: GroupCounts;
  /** How many further requirements are assumed, as part of a recognised level. */
  readonly recognised: number;
  readonly pillars: readonly PillarCounts[];
  /** How many requirements are in each state, the recognised ones included: the totals of a gap report. */
  readonly totals: Readonly<Record<State, number>>;
}

/** One portfolio of a cohort in numbers and dates. Nothing in it quotes what people wrote, apart from names. */
export interface CohortRow {
  /** As the settings give it under practitioner, else the path. */
  readonly id: string;
  /** The path below the folder in which it was found. */
  readonly path: string;
  /** Empty where the settings have none. */
  readonly name: string;
  /** Absent where the portfolio has no target and none was given. */
  readonly target?: SoughtTarget | undefined;
  readonly findings: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  };
  /** Files that could not be opened, and so do not count: their errors are among the findings. Absent where there are none. */
  readonly unopened?: number | undefined;
  /** Places that look like personal details. They are among the findings, too. */
  readonly personalDetails: number;
  readonly credentials: readonly EndingCredential[];
  readonly pieces: number;
  /** Those that ended in the twelve months up to the day asked for. */
  readonly piecesInYear: number;
  readonly lastEvidence?: IsoDate | undefined;
  /** Absent where nothing waits. */
  readonly waiting?: (WaitingPieces & { readonly for: readonly WaitingFor[] }) | undefined;
  /** Conditions of assessors that nobody has said are met. */
  readonly openConditions: number;
  /** Requirements whose evidence or statement has changed since it was signed or claimed. */
  readonly suspect: number;
  /** Claims on which assessors say different things. */
  readonly disagreements: number;
  /** Where they are on the way that their programme expects, where it says what it does. */
  readonly milestone?: MilestoneFacts | undefined;
  /** A break that is recorded for the day asked for. */
  readonly onLeave?: { readonly from: IsoDate; readonly to?: IsoDate | undefined } | undefined;
}

/** What one portfolio says of a statement or a capability that is asked of its owner. */
export interface AskedStatement {
  /** `framework:id` */
  readonly id: string;
  readonly text: string;
  readonly isEvidenced: boolean;
}

/** What one portfolio has of one assessor, as its sign-offs name them. */
export interface AssessorFacts {
  readonly name: string;
  readonly registration?: string | undefined;
  readonly accepted: number;
  readonly conditions: number;
  readonly notAccepted: number;
  /** Decisions on what has changed since. */
  readonly changed: number;
  /** From the last day of a piece to the decision on it, for each piece. */
  readonly days: readonly number[];
}

/** All that a cohort keeps of one portfolio once it has been read. */
export interface CohortMember {
  readonly row: CohortRow;
  readonly asked: readonly AskedStatement[];
  readonly assessors: readonly AssessorFacts[];
}

/** A portfolio, or a place where one was looked for, that could not be read. */
export interface UnreadPortfolio {
  /** The path below the folder in which it was found. */
  readonly path: string;
  /** What is wrong, in one sentence, and what to do about it. */
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A statement, of how many people it is asked, and up to two of those who evidence it. */
export interface StatementTally {
  readonly id: string;
  readonly text: string;
  readonly asked: number;
  /** Paths of portfolios: all of them where there is none or one, else the first two. */
  readonly by: readonly string[];
}

/** One assessor over all portfolios, under one way in which sign-offs write the name. */
export interface AssessorTally {
  readonly name: string;
  readonly registration?: string | undefined;
  readonly accepted: number;
  readonly conditions: number;
  readonly notAccepted: number;
  readonly changed: number;
  readonly people: number;
  /** How often a decision took so many days, by the number of days. */
  readonly days: Readonly<Record<string, number>>;
}

/** What is kept of all portfolios together: as large as their frameworks and assessors, however many there are. */
export interface CohortTally {
  readonly statements: readonly StatementTally[];
  readonly assessors: readonly AssessorTally[];
}

/** Everything that a cohort is made of: what a run over many portfolios keeps. */
export interface Cohort {
  readonly asOf: IsoDate;
  readonly rows: readonly CohortRow[];
  readonly unread: readonly UnreadPortfolio[];
  readonly tally: CohortTally;
}

/** A milestone that was due, and what of it is not met. */
type MissedMilestone = Pick<MilestoneFacts, 'short'> & NonNullable<MilestoneFacts['milestone']>;

/** Something that a supervisor can do about one portfolio, with what there is to know of it. */
export type CohortStep =
  | { readonly kind: 'credential-expired'; readonly credential: string; readonly expires: IsoDate }
  | { readonly kind: 'personal-details'; readonly count: number }
  | { readonly kind: 'unopened'; readonly count: number }
  | { readonly kind: 'no-target' }
  | ({ readonly kind: 'past-end' } & MissedMilestone)
  | ({ readonly kind: 'milestone' } & MissedMilestone)
  | ({ readonly kind: 'waiting'; readonly days: number } & WaitingFor)
  | { readonly kind: 'disagreements'; readonly count: number }
  | { readonly kind: 'credential-expiring'; readonly credential: string; readonly expires: IsoDate }
  | { readonly kind: 'conditions'; readonly count: number }
  | { readonly kind: 'suspect'; readonly count: number }
  | { readonly kind: 'no-recent-evidence'; readonly last?: IsoDate | undefined }
  | { readonly kind: 'errors'; readonly count: number };
