import type { MigrationReason } from '../model/migration.ts';
import { requirementsOf, targetsOf, type Framework, type Statement } from '../model/framework.ts';
import { localId, type ClaimableId } from '../model/ids.ts';
import { successions, successorsOf } from '../model/succession.ts';
import { languages } from '../model/text.ts';
import { isEarlierVersion } from '../text/version-order.ts';

/** Two versions of a framework: the later one, and what is known of the earlier one. */
export interface Versions {
  readonly to: Framework;
  readonly before?: Framework | undefined;
  /** The number of the earlier version. */
  readonly from?: string | undefined;
}

/** What another version means for something that names a statement. */
export interface SuccessionStep {
  readonly why: MigrationReason;
  /** What it can name instead. */
  readonly into: readonly ClaimableId[];
}

/** What becomes of something that names a statement, in the revision that it wrote; undefined where nothing does. */
export function stepFor(
  id: ClaimableId,
  versions: Versions,
  revision?: number,
): SuccessionStep | undefined {
  const { to, before } = versions;
  const now = statementOf(id, to);
  if (!now) {
    const isGone = before && isAskedIn(before, id) && !isAskedIn(to, id);
    return isGone ? { why: 'ended', into: [] } : undefined;
  }
  const old = before && statementOf(id, before);
  // What an organisation had set aside before ended then.
  if (now.retired) return old?.tailored?.removed ? undefined : followed(now, to);
  if (old && isReworded(old, now)) return { why: 'revised', into: [id] };
  // What is new in this version can only have been claimed as it is.
  if (before && !old) return undefined;
  if (!isRevised(now, versions, revision ?? old?.revision)) return undefined;
  return { why: old && saysTheSame(old, now) ? 'same-meaning' : 'revised', into: [id] };
}

const statementOf = (id: ClaimableId, { statements }: Framework): Statement | undefined =>
  statements.find((one) => one.id === id);

const isAskedIn = (framework: Framework, id: ClaimableId): boolean =>
  [...framework.statements, ...targetsOf(framework).flatMap(requirementsOf)].some(
    (one) => localId(one.id) === localId(id) && one.tailored?.removed !== true,
  );

/** Whether an organisation changed what a statement of another framework says. */
const isReworded = (old: Statement, now: Statement): boolean =>
  (old.tailored ?? now.tailored) !== undefined && !saysTheSame(old, now);

/** The statements that are still required at the end of the way from a retired one. */
function followed(start: Statement, framework: Framework): SuccessionStep {
  const into = new Set<ClaimableId>();
  const seen = new Set<ClaimableId>();
  const queue: Statement[] = [start];
  let why: MigrationReason = 'replaced';
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    if (seen.has(one.id)) continue;
    seen.add(one.id);
    const [step] = successions(one);
    if (step?.as === 'split_into') why = 'split';
    else if (why === 'replaced' && (step?.ids.length ?? 0) > 1) why = 'several';
    else if (why === 'replaced' && step?.as === 'merged_into') why = 'merged';
    for (const id of successorsOf(one)) {
      const next = statementOf(id, framework);
      if (next?.retired) queue.push(next);
      else into.add(id);
    }
  }
  if (into.size === 0) return { why: 'ended', into: [] };
  if (into.size === 1 && why !== 'merged') why = 'replaced';
  return { why, into: [...into] };
}

function isRevised(
  { revision, changedIn }: Statement,
  { from }: Versions,
  was: number | undefined,
): boolean {
  if (was !== undefined) return was < revision;
  // What was never revised came with the version that it names.
  if (revision === 1) return false;
  return (
    from !== undefined && changedIn !== undefined && isEarlierVersion(from, changedIn) === true
  );
}

/** Whether evidence that shows the one shows the other: where and how strongly it is asked changes nothing. */
const saysTheSame = (old: Statement, now: Statement): boolean =>
  old.facet === now.facet &&
  languages.every((one) => old.text[one] === undefined || old.text[one] === now.text[one]);

/** The retired statements that lead to each statement, through however many others. */
export function predecessorsIn(
  frameworks: Iterable<Framework>,
): ReadonlyMap<ClaimableId, readonly ClaimableId[]> {
  const found = new Map<ClaimableId, ClaimableId[]>();
  for (const framework of frameworks) {
    for (const statement of framework.statements.filter((one) => one.retired)) {
      for (const id of followed(statement, framework).into) {
        found.set(id, [...(found.get(id) ?? []), statement.id]);
      }
    }
  }
  return found;
}
