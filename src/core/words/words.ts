import type {
  NextStep,
  NotAskedReason,
  PillarCondition,
  Reason,
  State,
} from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Facet, Requirement, Target } from '../model/framework.ts';
import type { NoteKind } from '../model/framework-note.ts';
import type { Strength } from '../model/strength.ts';
import type { MappingPredicate } from '../model/mapping.ts';
import type { StateGroup } from '../model/state-groups.ts';
import type { PolicyRule, PolicyRules } from '../model/policy.ts';
import type { Standing } from '../model/framework.ts';
import type { CohortWords } from './en-cohort.ts';
import type { ModerationWords } from './en-moderation.ts';
import type { CpdHeading, CpdWords } from './cpd-words.ts';
import type { FindWords } from './find-words.ts';
import type { ExplainWords } from './en-explain.ts';
import type { DiffWords } from './diff-words.ts';
import type { MapWords } from './map-words.ts';
import type { VerifyWords } from './en-verify.ts';
import type { PackHeading, PackWords } from './pack-words.ts';
import type { SheetHeading, SheetWords } from './sign-off-sheet-words.ts';
import type { SupervisionHeading, SupervisionWords } from './supervision-words.ts';
import type { TrustHeading, TrustWords } from './trust-words.ts';
import type { Measure, PlanHelp, PlanRowState } from '../model/plan.ts';

type Say<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (thing: Extract<Union, { readonly kind: Kind }>) => string;
};

/** Who can help, with what is said, in the language of the report, of those who decide. */
export type SaidSupport =
  | Extract<PlanHelp, { readonly kind: 'witnesses' }>
  | { readonly kind: 'decides'; readonly by: string };

/** Everything that reports say, in one language. A language is one file with one value of this type. */
export interface Words {
  readonly states: Readonly<Record<State, string>>;
  /** What each state means, for a reader who has never seen it. */
  readonly meanings: Readonly<Record<State, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly standings: Readonly<Record<Exclude<Standing, 'later'>, string>>;
  /** The heading over what a stage asks. */
  readonly asks: (stage: string) => string;
  readonly mappedTo: (id: string, predicate: string) => string;
  /** The relations of mappings, as a table or a list shows them. */
  readonly predicates: Readonly<Record<MappingPredicate | 'none', string>>;
  readonly targetKinds: Readonly<Record<Target['kind'], string>>;
  readonly requirementKinds: Readonly<Record<Requirement['kind'], string>>;
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly why: Say<Reason>;
  readonly next: Say<NextStep>;
  /** The same step for the evidence of several requirements at once, named in one sentence. */
  readonly nextTogether: Readonly<
    Record<'refresh' | 'look-again', (files: readonly string[]) => string>
  >;
  /** Why something is not asked of this practitioner. */
  readonly notAsked: Say<NotAskedReason>;
  readonly condition: Say<PillarCondition>;
  /** What is still to do about a condition that is not met. */
  readonly conditionNext: Say<PillarCondition>;
  readonly policyRules: { readonly [Rule in PolicyRule]: (value: PolicyRules[Rule]) => string };
  /** What a condition asks, as a need or an aim. */
  readonly conditionNeed: Say<PillarCondition>;
  readonly measure: Say<Measure>;
  readonly planSupport: Say<SaidSupport>;
  readonly planStates: Readonly<Record<PlanRowState | 'done' | 'overdue', string>>;
  /** How many of the open requirements a row of the plan is for. */
  readonly plannedOf: (planned: number, open: number) => string;
  readonly origin: (origin: string) => string;
  readonly date: (date: IsoDate) => string;
  /** The months of a period in little room: `Oct–Dec 2025`. */
  readonly span: (from: IsoDate, to: IsoDate) => string;
  /** What a column of such numbers counts, in a word or two. */
  readonly groups: Readonly<Record<StateGroup, string>>;
  /** Introduces how the evidence lies in the time that the policy calls current. */
  readonly timelineIntro: (from: IsoDate, to: IsoDate) => string;
  /** How much evidence is current, and how much is older. */
  readonly currentAndOlder: (current: number, older: number) => string;
  readonly ready: (asked: number, open: number) => string;
  /** How many requirements others have recognised already, of how many, and how many of the others are met. */
  readonly signedOffBefore: (
    counts: Readonly<Record<'assumed' | 'asked' | 'met', number>>,
  ) => string;
  /** `musts`: how many of the open ones are a must; the others don’t stop anybody from being ready. */
  readonly notReady: (asked: number, open: number, musts: number) => string;
  /** Some requirements that count on from each other. */
  readonly idRange: (first: string, last: string) => string;
  readonly satisfiedOf: (satisfied: number, asked: number) => string;
  readonly overRelied: (count: number) => string;
  /** How many other steps of the same kind there are; nothing for none. */
  readonly moreLikeIt: (count: number) => string;
  /** Introduces the ids of what is assumed. */
  readonly assumedToo: (count: number) => string;
  /** Tells how to see every requirement. */
  readonly seeAll: string;
  readonly cpd: CpdWords;
  readonly sheet: SheetWords;
  readonly supervision: SupervisionWords;
  readonly trust: TrustWords;
  readonly pack: PackWords;
  readonly verify: VerifyWords;
  readonly diff: DiffWords;
  readonly map: MapWords;
  readonly explain: ExplainWords;
  readonly find: FindWords;
  readonly cohort: CohortWords;
  readonly moderation: ModerationWords;
  /** Tells how to get suggestions for a plan. */
  readonly seePlan: string;
  /** Says how many more actions there are, and how to see them. */
  readonly furtherActions: (count: number) => string;
  /** Tells how to take the suggestions over. */
  readonly writePlan: string;
  readonly headings: Readonly<Record<HeadingName, string>>;
}

/** Headings, column heads and labels. */
export type HeadingName =
  | CpdHeading
  | SheetHeading
  | SupervisionHeading
  | TrustHeading
  | PackHeading
  | 'gapReport'
  | 'applicant'
  | 'target'
  | 'framework'
  | 'asOf'
  | 'policy'
  | 'policyLong'
  | 'policyRule'
  | 'setBy'
  | 'summary'
  | 'nextActions'
  | 'blockers'
  | 'noBlockers'
  | 'openBelow'
  | 'pillar'
  | 'satisfied'
  | 'asked'
  | 'statement'
  | 'requirement'
  | 'requirements'
  | 'state'
  | 'states'
  | 'meaning'
  | 'count'
  | 'evidence'
  | 'latest'
  | 'why'
  | 'whyAndNext'
  | 'uncoveredNext'
  | 'next'
  | 'conditions'
  | 'notMet'
  | 'advice'
  | 'adviceIntro'
  | 'reliance'
  | 'overRelied'
  | 'oneWitness'
  | 'noReliance'
  | 'waivers'
  | 'noWaivers'
  | 'notAsked'
  | 'retired'
  | 'onlyFor'
  | 'option'
  | 'beyondPillars'
  | 'footer'
  | 'level'
  | 'publisher'
  | 'extends'
  | 'differences'
  | 'source'
  | 'duty'
  | 'duties'
  | 'guidance'
  | 'kind'
  | 'strength'
  | 'generic'
  | 'notes'
  | 'facet'
  | 'aspect'
  | 'mappings'
  | 'mappingsIntro'
  | 'filesAt'
  | 'reusable'
  | 'reusableIntro'
  | 'subject'
  | 'predicate'
  | 'object'
  | 'omitted'
  | 'stages'
  | 'heatMap'
  | 'heatMapIntro'
  | 'wall'
  | 'wallIntro'
  | 'wallOfSigns'
  | 'wallLinks'
  | 'skipWall'
  | 'credentialLine'
  | 'credentialLineIntro'
  | 'coverWhole'
  | 'coverPart'
  | 'timeline'
  | 'older'
  | 'group'
  | 'contents'
  | 'clickToWrite'
  | 'skip'
  | 'show'
  | 'showAll'
  | 'showOpen'
  | 'showMet'
  | 'showOf'
  | 'allParts'
  | 'nothingShown'
  | 'none'
  | 'developmentPlan'
  | 'planCommand'
  | 'ownPlan'
  | 'noPlan'
  | 'planSuggestions'
  | 'planSuggestionsIntro'
  | 'noSuggestions'
  | 'planIntro'
  | 'need'
  | 'action'
  | 'support'
  | 'measure'
  | 'byWhen'
  | 'review'
  | 'done'
  | 'planned';
