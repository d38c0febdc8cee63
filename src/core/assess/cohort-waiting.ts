import type { Coverage, WeighedClaim } from '../model/assessment.ts';
import type { WaitingFor, CohortRow } from '../model/cohort.ts';
import type { IsoDate } from '../model/date.ts';
import type { EvidenceId } from '../model/ids.ts';
import { doubtOf } from './sign-offs.ts';

/** Every claim of what is still asked, each once. */
export const claimsAsked = (coverage: readonly Coverage[]): readonly WeighedClaim[] => [
  ...new Set(
    coverage
      .filter(({ state }) => state !== 'waived' && state !== 'assumed')
      .flatMap((one) => [one, ...one.options])
      .flatMap(({ claims }) => claims),
  ),
];

/**
 * The pieces that wait for somebody's decision: nobody but the practitioner has decided on a claim that would
 * count, or what was decided on has changed since. What is too old or has a fault waits for its owner first.
 */
export function waitingIn(
  coverage: readonly Coverage[],
  supervisor: string | undefined,
): CohortRow['waiting'] {
  const pieces = new Map<EvidenceId, { from?: string | undefined; since: IsoDate }>();
  for (const claim of claimsAsked(coverage)) {
    const found = waitFor(claim, supervisor);
    const { id } = claim.evidence;
    const earlier = pieces.get(id);
    if (found && (!earlier || found.since < earlier.since)) pieces.set(id, found);
  }
  if (pieces.size === 0) return undefined;
  const byPerson = new Map<string | undefined, WaitingFor>();
  for (const { from, since } of pieces.values()) {
    const { pieces: count = 0, since: first = since } = byPerson.get(from) ?? {};
    byPerson.set(from, {
      pieces: count + 1,
      since: first < since ? first : since,
      ...(from !== undefined && { from }),
    });
  }
  const all = [...byPerson.values()].sort(
    (a, b) => compare(a.since, b.since) || compare(a.from ?? '', b.from ?? ''),
  );
  return { pieces: pieces.size, since: all[0]!.since, for: all };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function waitFor(
  { fault, stale, revised, assessors, judgements, evidence }: WeighedClaim,
  supervisor: string | undefined,
): { readonly from?: string | undefined; readonly since: IsoDate } | undefined {
  if (fault !== undefined || stale || revised) return undefined;
  if (assessors === 'nothing') return { from: supervisor, since: evidence.period.to };
  const doubt = assessors === 'changed' ? doubtOf(judgements) : undefined;
  return doubt && { from: doubt.signOff.assessor.name, since: doubt.signOff.date };
}

/** Whether assessors say different things of a claim. What decides nothing contradicts nobody. */
export const isDisputed = ({ judgements }: WeighedClaim): boolean =>
  new Set(
    judgements
      .filter(({ isSelf, changed }) => !isSelf && !changed.includes('unproved'))
      .map(({ judgement }) => judgement.judgement),
  ).size > 1;
