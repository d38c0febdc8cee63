import type { Assessment } from '../model/assessment.ts';
import type { AssessorsView, AssessorView } from './assessors.ts';
import type { StaleEvidence } from '../assess/stale-evidence.ts';
import type { Deciding } from '../words/trust-words.ts';
import { restsOnEvidence } from '../assess/evidence-concentration.ts';
import { isNamesake } from '../text/person.ts';
import type { Words } from '../words/index.ts';

/** What assessors say and what has grown old, in a few sentences: what a supervisor has to know first. */
export function trustIn(
  { coverage, portfolio }: Assessment,
  { assessors, disagreements }: AssessorsView,
  outdated: readonly StaleEvidence[],
  { trust }: Words,
): readonly string[] {
  const byEvidence = coverage.filter(({ state }) => restsOnEvidence(state));
  const accepted = byEvidence.filter(({ state }) => state !== 'evidenced').length;
  const deciding = (count: (one: AssessorView) => number): readonly Deciding[] =>
    assessors
      .map((one) => ({ ...one, decisions: count(one) }))
      .filter(({ relationship, decisions }) => relationship !== 'self' && decisions > 0);
  const verifying = deciding(({ verified }) => verified);
  const accepting = deciding(({ accepted: all, verified }) => all - verified);
  const claims = new Set(coverage.flatMap((one) => one.claims));
  const refused = [...claims].filter(({ fault }) => fault === 'not-accepted').length;
  const namesakes = new Set(
    [...claims]
      .flatMap(({ judgements }) => judgements)
      .filter(({ isSelf, signOff }) => !isSelf && isNamesake(signOff.assessor, portfolio))
      .flatMap(({ signOff }) => signOff.assessor.registration ?? []),
  );
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
    ...(byEvidence.length > 0 ? [trust.accepted(accepted, byEvidence.length)] : []),
    ...(verifying.length > 0 ? [trust.verifiedBy(verifying)] : []),
    ...(accepting.length > 0 ? [trust.acceptedBy(accepting)] : []),
    ...(refused > 0 ? [trust.notAccepted(refused)] : []),
    ...(differing > 0 ? [trust.disagreeing(differing)] : []),
    ...(namesakes.size > 0 ? [trust.namesakes([...namesakes].sort())] : []),
    ...(suspect > 0 ? [trust.suspect(suspect)] : []),
    ...(stale > 0 ? [trust.stale(stale)] : []),
  ];
}
