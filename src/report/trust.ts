import type { Assessment } from '../model/assessment.ts';
import type { AssessorsView } from './assessors.ts';
import type { OutdatedView } from './outdated.ts';
import type { Words } from './words/index.ts';

/** What assessors say and what has grown old, in a few sentences: what a supervisor has to know first. */
export function trustIn(
  { coverage, portfolio }: Assessment,
  { disagreements }: AssessorsView,
  outdated: readonly OutdatedView[],
  { trust }: Words,
): readonly string[] {
  const byEvidence = coverage.filter(({ state }) => state === 'verified' || state === 'evidenced');
  const verified = byEvidence.filter(({ state }) => state === 'verified').length;
  const claims = new Set(coverage.flatMap((one) => one.claims));
  const refused = [...claims].filter(({ fault }) => fault === 'not-accepted').length;
  const suspect = outdated.filter(({ state }) => state === 'suspect').length;
  const stale = outdated.length - suspect;
  // What practitioners say of their own claims is no judgement of an assessor.
  const differing = disagreements.filter(
    ({ judgements }) =>
      new Set(
        judgements
          .filter(({ relationship }) => relationship !== 'self')
          .map(({ judgement }) => judgement),
      ).size > 1,
  ).length;
  const { organisationPolicyFile, organisationPolicy } = portfolio;
  const isPolicyMissing = organisationPolicyFile !== undefined && !organisationPolicy;
  return [
    ...(isPolicyMissing ? [trust.withoutPolicy] : []),
    ...(byEvidence.length > 0 ? [trust.accepted(verified, byEvidence.length)] : []),
    ...(refused > 0 ? [trust.notAccepted(refused)] : []),
    ...(differing > 0 ? [trust.disagreeing(differing)] : []),
    ...(suspect > 0 ? [trust.suspect(suspect)] : []),
    ...(stale > 0 ? [trust.stale(stale)] : []),
  ];
}
