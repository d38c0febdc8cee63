import { states, type Assessment, type Coverage, type State } from '../model/assessment.ts';
import type {
  AskedStatement,
  AssessorFacts,
  CohortMember,
  CohortRow,
  EndingCredential,
  GroupCounts,
  SoughtTarget,
} from '../model/cohort.ts';
import { addMonths, daysBetween, hasHappened, type IsoDate } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import { qualify, type TargetId } from '../model/ids.ts';
import { pillarsOf, type Library } from '../model/library.ts';
import type { MilestonePlan } from '../model/milestones.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { stateGroupOf } from '../model/state-groups.ts';
import { textIn, type Language } from '../model/text.ts';
import { groupPeople } from '../text/person.ts';
import { milestonesOf } from './cohort-milestones.ts';
import { claimsAsked, isDisputed, waitingIn } from './cohort-waiting.ts';
import { conditionsOf } from './conditions.ts';
import { runningOut } from './credential-validity.ts';
import { restsOnEvidence } from './evidence-concentration.ts';

/** One portfolio with what was found in it, for its row in a cohort. */
export interface MemberBasis {
  readonly path: string;
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly findings: readonly Finding[];
  readonly asOf: IsoDate;
  readonly language: Language;
  /** Absent where the portfolio has no target and none was given. */
  readonly assessment?: Assessment | undefined;
  /** What the programme expects by when, where it says so. */
  readonly plan?: MilestonePlan | undefined;
}

/** All that a cohort keeps of one portfolio. */
export const memberOf = (basis: MemberBasis): CohortMember => ({
  row: rowOf(basis),
  asked: basis.assessment ? askedIn(basis.assessment, basis.language) : [],
  assessors: basis.assessment ? assessorsIn(basis.assessment) : [],
});

function rowOf(basis: MemberBasis): CohortRow {
  const { path, portfolio, findings, asOf, assessment } = basis;
  const { practitioner, evidence, breaks } = portfolio;
  const coverage = assessment?.coverage ?? [];
  const happened = evidence.map(({ period }) => period.to).filter((day) => hasHappened(day, asOf));
  const yearAgo = addMonths(asOf, -12);
  const count = (severity: Finding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  const pause = breaks.find(
    ({ from, to }) => hasHappened(from, asOf) && (to === undefined || to >= asOf),
  );
  return {
    id: practitioner.id ?? path,
    path,
    name: practitioner.name,
    target: assessment && soughtTarget(assessment, basis),
    findings: { errors: count('error'), warnings: count('warning'), notes: count('note') },
    ...(portfolio.unopened && { unopened: portfolio.unopened.length }),
    personalDetails: findings.filter(({ topic }) => topic === 'privacy').length,
    credentials: (['expired', 'expiring'] as const).flatMap((state) =>
      runningOut(portfolio.credentials, state, asOf).map(({ kind, expires }): EndingCredential => ({
        kind,
        state,
        expires,
      })),
    ),
    pieces: evidence.length,
    piecesInYear: happened.filter((day) => day > yearAgo).length,
    lastEvidence: happened.sort().at(-1),
    waiting: waitingIn(coverage, practitioner.supervisor),
    openConditions: conditionsOf(claimsAsked(coverage), portfolio, asOf).filter(
      ({ state }) => state !== 'met',
    ).length,
    suspect: coverage.filter(({ state }) => state === 'suspect').length,
    disagreements: claimsAsked(coverage).filter(isDisputed).length,
    milestone: milestoneIn(basis),
    onLeave: pause && { from: pause.from, to: pause.to },
  };
}

function milestoneIn({
  assessment,
  library,
  plan,
  path,
  portfolio,
  language,
}: MemberBasis): CohortRow['milestone'] {
  if (!assessment || !plan) return undefined;
  const titles = pillarTitles(assessment, library, language);
  return milestonesOf(assessment, library, plan, {
    names: [portfolio.practitioner.id ?? path, path],
    titleOf: (pillar) => titles.get(pillar) ?? pillar,
  });
}

const pillarTitles = (
  { framework }: Assessment,
  library: Library,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(pillarsOf(library, framework.id).map(({ id, title }) => [id, textIn(title, language)]));

function soughtTarget(assessment: Assessment, { library, language }: MemberBasis): SoughtTarget {
  const { framework, target, coverage, ready } = assessment;
  const titles = pillarTitles(assessment, library, language);
  const sought = coverage.filter(({ state }) => state !== 'assumed');
  return {
    id: qualify<TargetId>(framework.id, target.local),
    title: textIn(target.title, language),
    framework: { id: framework.id, version: framework.version },
    ready,
    sought: countGroups(sought),
    recognised: coverage.length - sought.length,
    pillars: [...partsOf(sought, assessment.pillars.length > 0)].map(([id, own]) => ({
      ...(id !== undefined && { id }),
      title: id === undefined ? '' : (titles.get(id) ?? throughTitle(own, language)),
      ...countGroups(own),
    })),
    totals: Object.fromEntries(
      states.map((state) => [state, coverage.filter((one) => one.state === state).length]),
    ) as Record<State, number>,
  };
}

/** What is sought by pillar; by stage or post where the framework has no pillars. */
function partsOf(
  sought: readonly Coverage[],
  hasPillars: boolean,
): ReadonlyMap<string | undefined, readonly Coverage[]> {
  const parts = new Map<string | undefined, Coverage[]>();
  for (const one of sought) {
    const part = hasPillars ? one.pillar : one.through.local;
    parts.set(part, [...(parts.get(part) ?? []), one]);
  }
  return parts;
}

const throughTitle = ([first]: readonly Coverage[], language: Language): string =>
  first ? textIn(first.through.title, language) : '';

function countGroups(coverage: readonly Coverage[]): GroupCounts {
  const groups = coverage.map(({ state }) => stateGroupOf(state));
  const count = (group: (typeof groups)[number]): number =>
    groups.filter((one) => one === group).length;
  return {
    asked: coverage.length,
    met: count('met'),
    needsWork: count('needs-work'),
    notStarted: count('nothing-yet'),
  };
}

/** What has to be shown with evidence: statements and capabilities that are neither recognised nor set aside. */
const askedIn = ({ coverage }: Assessment, language: Language): readonly AskedStatement[] =>
  coverage
    .filter(
      ({ requirement: { kind }, state }) =>
        (kind === 'statement' || kind === 'capability') &&
        state !== 'assumed' &&
        state !== 'waived' &&
        state !== 'unanswered',
    )
    .map(({ requirement: { id, text }, state }) => ({
      id,
      text: textIn(text, language),
      isEvidenced: restsOnEvidence(state),
    }));

/** What each assessor but the practitioner has decided on the claims of a target. */
function assessorsIn({ coverage }: Assessment): readonly AssessorFacts[] {
  const decided = [...new Set(coverage.flatMap(({ claims }) => claims))].flatMap(
    ({ judgements, evidence }) =>
      judgements.filter(({ isSelf }) => !isSelf).map((one) => ({ ...one, evidence })),
  );
  return groupPeople(decided, ({ signOff: { assessor } }) => assessor).map((own) => {
    const [{ signOff }] = own as [(typeof own)[number]];
    const standing = own.filter(({ changed }) => changed.length === 0);
    const said = (word: string): number =>
      standing.filter(({ judgement }) => judgement.judgement === word).length;
    const days = new Map(
      own.map((one) => [
        `${one.evidence.id} ${one.signOff.date}`,
        daysBetween(one.evidence.period.to, one.signOff.date),
      ]),
    );
    return {
      name: signOff.assessor.name,
      registration: signOff.assessor.registration,
      accepted: said('accepted'),
      conditions: said('accepted-with-conditions'),
      notAccepted: said('not-accepted'),
      changed: own.length - standing.length,
      days: [...days.values()].filter((count) => count >= 0),
    };
  });
}
