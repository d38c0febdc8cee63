import type { Assessment } from '../model/assessment.ts';
import type { AssessorsView } from './assessors.ts';
import type { OutdatedView } from './outdated.ts';
import type { Reliance } from './reliance.ts';
import type { Words } from './words/index.ts';

/** What a supervisor has to know before relying on a report, in a few sentences; the weightiest first. */
export function trustIn(
  { coverage }: Assessment,
  { disagreements }: AssessorsView,
  outdated: readonly OutdatedView[],
  { overRelied, oneWitness }: Reliance,
  { trust }: Words,
): readonly string[] {
  const byEvidence = coverage.filter(({ state }) => state === 'verified' || state === 'evidenced');
  const verified = byEvidence.filter(({ state }) => state === 'verified').length;
  const claims = new Set(coverage.flatMap((one) => one.claims));
  const refused = [...claims].filter(({ fault }) => fault === 'not-accepted').length;
  const suspect = outdated.filter(({ state }) => state === 'suspect').length;
  const stale = outdated.length - suspect;
  const [heaviest] = overRelied;
  return [
    ...(byEvidence.length > 0 ? [trust.accepted(verified, byEvidence.length)] : []),
    ...(refused > 0 ? [trust.notAccepted(refused)] : []),
    ...(disagreements.length > 0 ? [trust.disagreeing(disagreements.length)] : []),
    ...(suspect > 0 ? [trust.suspect(suspect)] : []),
    ...(stale > 0 ? [trust.stale(stale)] : []),
    ...(heaviest ? [trust.restsOn(heaviest.title, heaviest.statements)] : []),
    ...(oneWitness.length > 0 ? [trust.oneWitness(oneWitness)] : []),
  ];
}
