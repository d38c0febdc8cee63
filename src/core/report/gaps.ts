import type { ConditionView } from './condition-view.ts';
import type { Coverage, State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { PolicyRuleView } from './policy-rules.ts';
import type { Advice } from '../model/plan.ts';
import type { CredentialLineView } from './credential-line.ts';
import type { CpdView } from './cpd.ts';
import type { AssessorsView, JudgementView } from './assessors.ts';
import type { Action } from './next-actions.ts';
import type { NotAskedView } from './not-asked.ts';
import type { OtherLanguage } from './other-languages.ts';
import type { Overview } from './overview.ts';
import type { PlannedView, PlanSummary } from './plan.ts';
import type { StaleEvidence } from '../assess/stale-evidence.ts';
import type { ReusableView } from './related-view.ts';
import type { UnopenedView } from './unopened.ts';
import type { ProgressView } from './progress-view.ts';
import type { Concentration } from '../assess/evidence-concentration.ts';

/** One requirement as reports show it. */
export interface RequirementView {
  readonly id: string;
  readonly kind: Coverage['requirement']['kind'];
  readonly text: string;
  readonly strength: string;
  /** The level through which it is asked; absent where the target is no level. */
  readonly level?: string | undefined;
  /** The level, stage or profile through which it is asked. */
  readonly through: string;
  readonly pillar?: string | undefined;
  readonly state: State;
  readonly satisfied: boolean;
  readonly why: readonly string[];
  readonly next?: string | undefined;
  readonly metOn?: IsoDate | undefined;
  /** The row of the development plan that is for it. */
  readonly planned?: PlannedView | undefined;
  readonly evidence: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: IsoDate;
    /** What assessors say of this claim, the newest first. */
    readonly judgements: readonly JudgementView[];
  }[];
  /** The last day of the latest evidence that claims it. */
  readonly latest?: IsoDate | undefined;
  readonly sources: readonly string[];
  /** The ways of meeting it; empty for all kinds but any-of. */
  readonly options: readonly RequirementView[];
}

export interface PillarView {
  readonly id: string;
  readonly title: string;
  readonly asked: number;
  readonly satisfied: number;
  readonly conditions: readonly ConditionView[];
  readonly requirements: readonly RequirementView[];
  readonly advice: readonly Advice[];
}

/** Where a portfolio relies on little: a panel will ask about these. */
export interface Reliance extends Omit<Concentration, 'oneWitness'> {
  /** Titles of pillars whose evidence has exactly one witness. */
  readonly oneWitness: readonly string[];
}

/** A gap report as plain data: what `--format json` prints and what every other format is made from. */
export interface GapsView {
  readonly otpath: '1';
  readonly target: string;
  readonly targetTitle: string;
  readonly asOf: IsoDate;
  /** The revision of git in which the files were read, where it is not the present state. */
  readonly at?:
    { readonly revision: string; readonly commit: string; readonly day: IsoDate } | undefined;
  readonly ready: boolean;
  /** Whether the target is reached, in one sentence. */
  readonly verdict: string;
  /** Files that could not be opened, and so do not count. Absent where there are none. */
  readonly unopened?: UnopenedView | undefined;
  readonly practitioner: { readonly name: string; readonly role?: string | undefined };
  readonly framework: { readonly id: string; readonly title: string; readonly version: string };
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly origin: string;
    readonly rules: readonly PolicyRuleView[];
  };
  /** How many requirements are in each state. The numbers add up to that of the requirements. */
  readonly totals: Readonly<Record<State, number>>;
  readonly open: number;
  /** The same numbers by pillar, by level and over time. */
  readonly overview: Overview;
  /** Only where a credential has a day on which it begins or ends. */
  readonly credentialLine?: CredentialLineView | undefined;
  readonly otherLanguages: readonly OtherLanguage[];
  readonly nextActions: readonly Action[];
  /** Credentials, experience, judgements and choices that are not met. */
  readonly blockers: readonly RequirementView[];
  readonly pillars: readonly PillarView[];
  /** Requirements that belong to no pillar. */
  readonly beyondPillars: readonly RequirementView[];
  /** What the target names and does not ask of this practitioner, and why. It counts nowhere. */
  readonly notAsked: readonly NotAskedView[];
  /** What the portfolio has of the CPD record that the framework asks for, where it asks for one. */
  readonly cpd?: CpdView | undefined;
  /** Evidence for what mappings relate to requirements that are not met. It counts nowhere. */
  readonly reusable?: readonly ReusableView[] | undefined;
  readonly reliance: Reliance;
  /** What has to be known before one relies on it, in sentences. */
  readonly trust: readonly string[];
  readonly assessors: AssessorsView;
  /** Evidence that does not count as it did. */
  readonly outdated: readonly StaleEvidence[];
  /** Where an earlier day was given. */
  readonly progress?: ProgressView | undefined;
  /** What was found of personal details, where the files were searched. */
  readonly privacy?: string | undefined;
  readonly waivers: readonly { readonly id: string; readonly why: string }[];
  readonly plan: PlanSummary;
  readonly requirements: readonly RequirementView[];
}
