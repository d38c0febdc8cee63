import type { ChangeSinceSigned } from '../model/change-since-signed.ts';
import { changesOf } from '../assess/changes-since-signed.ts';
import { isSameStatement, judgementsOf } from '../assess/sign-offs.ts';
import { isTextKept } from '../files/sign-off/fingerprints.ts';
import type { IsoDate } from '../model/date.ts';
import type { SealPorts } from '../model/ports.ts';
import type { Evidence } from '../model/portfolio.ts';
import {
  isLater,
  sameText,
  signOffKey,
  type ClaimJudgement,
  type RecordedSignOff,
} from '../model/sign-off.ts';
import { isSamePerson } from '../text/person.ts';
import { judgeableClaims, sealNow, type JudgeableClaim, type Signable } from './sign.ts';

/** A claim with the judgement of it that no longer counts. */
export interface OutdatedClaim extends JudgeableClaim {
  readonly before: ClaimJudgement;
}

/** What one assessor has said of a piece of evidence and no longer counts, with their latest sign-off of it. */
export interface OutdatedSignOff {
  readonly signOff: RecordedSignOff;
  readonly evidence: Evidence;
  readonly claims: readonly OutdatedClaim[];
}

/** The sign-offs of a piece of evidence, among those meant, that no longer count as of a day; one for each person. */
export function outdatedSignOffs(
  evidence: Evidence,
  isMeant: (signOff: RecordedSignOff) => boolean,
  of: Signable,
  asOf: IsoDate,
): readonly OutdatedSignOff[] {
  const groups: OutdatedSignOff[] = [];
  const all = judgeableClaims(evidence, of).map((one) => ({
    one,
    judgements: judgementsOf(evidence, one, of.portfolio, asOf),
  }));
  // A new sign-off takes the place of all that was said of a statement, so each claim of it is looked at again.
  const isOutdated = (signOff: RecordedSignOff, statement: string): boolean =>
    all.some(
      ({ one, judgements }) =>
        one.claim.statement === statement &&
        judgements.some((other) => other.signOff === signOff && other.changed.length > 0),
    );
  for (const { one, judgements } of all) {
    for (const { signOff, judgement } of judgements) {
      if (!isMeant(signOff) || !isOutdated(signOff, one.claim.statement)) continue;
      const claim = { ...one, before: judgement };
      const at = groups.findIndex((other) =>
        isSamePerson(other.signOff.assessor, signOff.assessor),
      );
      const known = groups[at];
      if (!known) {
        groups.push({ signOff, evidence, claims: [claim] });
        continue;
      }
      groups[at] = {
        evidence,
        signOff: isLater(signOff, known.signOff) ? signOff : known.signOff,
        claims: [...known.claims, claim],
      };
    }
  }
  return groups;
}

/** What has changed since a sign-off, in the order in which a reader looks at it. */
export function changesSinceSigned(
  { signOff, evidence, claims }: OutdatedSignOff,
  of: Signable,
  ports: SealPorts,
): readonly ChangeSinceSigned[] {
  const { portfolio } = of;
  const isAltered = portfolio.seals.files.get(signOffKey(signOff)) === 'edited';
  const now = sealNow(evidence, of, ports);
  return [
    ...(isAltered ? [{ kind: 'sign-off' } as const] : []),
    ...(changesOf(signOff, portfolio).includes('text')
      ? [textChange(signOff, now.text, ports)]
      : []),
    ...changedFiles(signOff.attachments, now.attachments).map(
      (path) => ({ kind: 'attachment', path }) as const,
    ),
    ...claims.flatMap((claim) => claimChanges(claim)),
  ];
}

function textChange(
  signOff: RecordedSignOff,
  is: string,
  ports: Pick<SealPorts, 'hashText'>,
): ChangeSinceSigned {
  if (signOff.text === undefined) return { kind: 'lost-text', copy: 'not-kept' };
  if (!isTextKept(signOff, ports)) return { kind: 'lost-text', copy: 'altered' };
  return { kind: 'text', was: signOff.text, is };
}

function claimChanges(one: OutdatedClaim): readonly ChangeSinceSigned[] {
  const { claim, claimable, before } = one;
  const [was, is] = [before.rationale, claim.rationale];
  return [
    ...(sameText(was, is)
      ? []
      : [{ kind: 'rationale', claim: one, was: was ?? '', is: is ?? '' } as const]),
    ...(isSameStatement(before, claimable) ? [] : [{ kind: 'statement', claim: one } as const]),
  ];
}

/** The attachments that were added, taken away or changed. */
function changedFiles(
  before: RecordedSignOff['attachments'],
  now: RecordedSignOff['attachments'],
): readonly string[] {
  const hashOf = (files: typeof before, path: string): string | undefined =>
    files.find((file) => file.path === path)?.sha256;
  const paths = new Set([...before, ...now].map(({ path }) => path));
  return [...paths].filter((path) => hashOf(before, path) !== hashOf(now, path));
}
