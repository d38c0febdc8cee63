import type { EvidenceId } from '../../src/core/model/ids.ts';
import type { Evidence } from '../../src/core/model/portfolio.ts';
import {
  noSeals,
  type ClaimJudgement,
  type RecordedSignOff,
  type Seals,
} from '../../src/core/model/sign-off.ts';
import { idOf } from './framework-builders.ts';
import { day } from './portfolio-builders.ts';

/** The fingerprint that evidence has in tests, when it was judged and since. */
export const sameFingerprint = 'sha256:same';

/** A judgement of a claim as `claim` makes it. */
export const judgement = (
  statement: string,
  changes: Partial<ClaimJudgement> = {},
): ClaimJudgement => ({
  statement: idOf(statement),
  revision: 1,
  rationale: 'I weighed three ways and chose one with the family.',
  judgement: 'accepted',
  ...changes,
});

/** A sign-off by Nia Sample, the supervisor, of evidence with this id, unless changed. */
export function signOff(
  evidence: string,
  claims: readonly ClaimJudgement[],
  {
    name = 'Nia Sample',
    relationship = 'supervisor',
    ...changes
  }: Partial<RecordedSignOff> & {
    readonly name?: string;
    readonly relationship?: RecordedSignOff['assessor']['relationship'];
  } = {},
): RecordedSignOff {
  return {
    evidence: `evidence/${evidence}` as EvidenceId,
    assessor: { name, relationship },
    date: day('2026-11-01'),
    claims,
    fingerprint: sameFingerprint,
    attachments: [],
    origin: { file: `signoffs/${evidence}--${name}.yaml`, path: [] },
    ...changes,
  };
}

/** What the disk says of evidence of which nothing has changed. */
export const unchanged = (evidence: readonly Evidence[]): Seals => ({
  ...noSeals,
  evidence: new Map(
    evidence.map(({ id }) => [id, { fingerprint: sameFingerprint, attachments: [], text: '' }]),
  ),
});
