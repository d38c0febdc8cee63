import type { Assessment, StandingJudgement, WeighedClaim } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import { compareNames, groupPeople } from '../text/person.ts';
import type { ClaimJudgementWord, Relationship } from '../model/sign-off.ts';

/** One judgement of a claim, as reports show it. */
export interface JudgementView {
  readonly by: string;
  readonly relationship: Relationship;
  readonly date: IsoDate;
  readonly judgement: ClaimJudgementWord;
  readonly comment?: string | undefined;
  /** Whether something has changed since. */
  readonly changed: boolean;
  /** Where nothing has, and it decides nothing: it is not signed as the list of keys requires. */
  readonly unproved?: true | undefined;
  /** Whom the list of keys names, where that is not the name that the sign-off has. */
  readonly listedAs?: string | undefined;
}

/** How many claims one assessor has judged, and how. */
export interface AssessorView {
  readonly name: string;
  readonly role?: string | undefined;
  readonly relationship: Relationship;
  readonly accepted: number;
  /** Of those accepted, how many are signed with a key that somebody other than the portfolio lists. */
  readonly verified: number;
  readonly conditions: number;
  readonly notAccepted: number;
  /** Judgements of what has changed since. */
  readonly changed: number;
}

/** What assessors say of the claims that a target is about. */
export interface AssessorsView {
  readonly assessors: readonly AssessorView[];
  /** Claims of which assessors, the practitioner among them, say different things. */
  readonly disagreements: readonly {
    readonly id: string;
    readonly evidence: string;
    readonly judgements: readonly JudgementView[];
  }[];
}

/** Gathers the judgements of all claims of an assessment, each once. */
export function viewAssessors({ coverage }: Assessment): AssessorsView {
  const claims = [...new Set(coverage.flatMap((one) => one.claims))];
  const people = groupPeople(
    claims.flatMap(({ judgements }) => judgements),
    ({ signOff: { assessor } }) => assessor,
  );
  return {
    assessors: people.flatMap(byRelationship).map(viewAssessor).sort(compareNames),
    disagreements: claims.flatMap(disagreementIn),
  };
}

/** Somebody who has been a peer and is now the supervisor appears as both. */
function byRelationship(
  judgements: readonly StandingJudgement[],
): readonly (readonly StandingJudgement[])[] {
  const found = new Map<Relationship, StandingJudgement[]>();
  for (const one of judgements) {
    found.set(relationshipOf(one), [...(found.get(relationshipOf(one)) ?? []), one]);
  }
  return [...found.values()];
}

function viewAssessor(judgements: readonly StandingJudgement[]): AssessorView {
  const standing = judgements.filter(({ changed }) => changed.length === 0);
  const count = (word: ClaimJudgementWord): number =>
    standing.filter(({ judgement }) => judgement.judgement === word).length;
  const [first] = judgements as [StandingJudgement];
  const { name, role } = first.signOff.assessor;
  return {
    name,
    role,
    relationship: relationshipOf(first),
    accepted: count('accepted'),
    verified: standing.filter(
      ({ judgement, isVouched }) => isVouched && judgement.judgement === 'accepted',
    ).length,
    conditions: count('accepted-with-conditions'),
    notAccepted: count('not-accepted'),
    changed: judgements.length - standing.length,
  };
}

/** As it is: the practitioner stays the practitioner under whatever relationship. */
const relationshipOf = ({ isSelf, signOff }: StandingJudgement): Relationship =>
  isSelf ? 'self' : signOff.assessor.relationship;

function disagreementIn({
  claim,
  evidence,
  judgements,
}: WeighedClaim): AssessorsView['disagreements'] {
  // What decides nothing contradicts nobody.
  const counted = judgements.filter(({ changed }) => !changed.includes('unproved'));
  const words = new Set(counted.map(({ judgement }) => judgement.judgement));
  if (words.size < 2) return [];
  return [
    {
      id: localId(claim.statement),
      evidence: evidence.title,
      judgements: counted.map(viewJudgement),
    },
  ];
}

/** One judgement, as reports show it. */
export const viewJudgement = (one: StandingJudgement): JudgementView => ({
  by: one.signOff.assessor.name,
  relationship: relationshipOf(one),
  date: one.signOff.date,
  judgement: one.judgement.judgement,
  comment: one.judgement.comment,
  changed: one.changed.length > 0,
  ...(one.changed.includes('unproved') && { unproved: true }),
  ...(one.listedAs !== undefined && { listedAs: one.listedAs }),
});
