import { isSatisfied, type State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { ClaimableId, EvidenceId } from '../model/ids.ts';
import type {
  ConditionState,
  Manifest,
  PackedCondition,
  PackedEvidence,
  PackedJudgement,
} from '../model/manifest.ts';
import { isSamePerson } from '../model/person.ts';

/** What makes it doubtful whether two packs belong together, or were given in this order. */
export type PackMismatch = 'other-practitioner' | 'other-target' | 'later';

/** A piece of evidence of one of two packs, or of both. */
export interface NamedEvidence {
  /** Its number in the later pack that has it. */
  readonly number: string;
  readonly id: EvidenceId;
  readonly title: string;
  readonly date: IsoDate;
}

/** A piece of evidence that is another one than it was. */
export interface ChangedEvidence extends NamedEvidence {
  /** Whether its text is another; where a pack does not say so much, whether its file is. */
  readonly text: boolean;
  /** Whether only the files could be compared, since one of the packs is of an otpath that kept no more. */
  readonly onlyFile: boolean;
  /** The claims in both packs whose rationales are others. */
  readonly rationales: readonly ClaimableId[];
  /** Whether its file has other bytes, and none of text, claims and rationales explains it: its title or its witness. */
  readonly details: boolean;
  /** Whether assessors say something else of its claims. */
  readonly signOffs: boolean;
  /** Whether any attachment was added, taken out or has other bytes. */
  readonly attachments: boolean;
  readonly newClaims: readonly ClaimableId[];
  readonly droppedClaims: readonly ClaimableId[];
}

/** A requirement that is met in one of two packs only; a state is undefined where that pack does not name it. */
export interface RequirementChange {
  readonly id: string;
  readonly from: State | undefined;
  readonly to: State | undefined;
}

/** A condition of an assessor in two packs; `gone` where the later one does not name it any more. */
export interface FollowedCondition extends Omit<PackedCondition, 'state'> {
  readonly title: string;
  /** In the earlier pack, where it is there. */
  readonly from: ConditionState | undefined;
  readonly to: ConditionState | 'gone';
}

/** Somebody did not accept a claim, and the later pack does not say what they said. */
export interface MissingRefusal extends PackedJudgement {
  readonly evidence: EvidenceId;
  readonly title: string;
}

/** What is different in a pack from an earlier one. */
export interface PackComparison {
  readonly mismatches: readonly PackMismatch[];
  readonly evidence: {
    readonly added: readonly NamedEvidence[];
    readonly changed: readonly ChangedEvidence[];
    readonly withdrawn: readonly NamedEvidence[];
  };
  /** The pages and documents, by their paths: those that the two packs have in other bytes, or only one has. */
  readonly documents: {
    readonly changed: readonly string[];
    readonly added: readonly string[];
    readonly withdrawn: readonly string[];
    /** Whether they differ while nothing does that they are made from: somebody may have altered one. */
    readonly unexplained: boolean;
  };
  readonly requirements: {
    readonly gained: readonly RequirementChange[];
    readonly lost: readonly RequirementChange[];
  };
  readonly conditions: readonly FollowedCondition[];
  readonly missingRefusals: readonly MissingRefusal[];
}

/** Compares a pack with an earlier one of the same practitioner and target. */
export function comparePacks(old: Manifest, now: Manifest): PackComparison {
  const [before, after] = [byId(old.evidence), byId(now.evidence)];
  const requirements = changesOf(old, now);
  return {
    mismatches: mismatchesOf(old, now),
    evidence: {
      added: now.evidence.filter(({ id }) => !before.has(id)).map(nameOf),
      changed: now.evidence.flatMap((one) => {
        const earlier = before.get(one.id);
        return earlier ? changeOf(earlier, one, hashesOf(old), hashesOf(now)) : [];
      }),
      withdrawn: old.evidence.filter(({ id }) => !after.has(id)).map(nameOf),
    },
    documents: documentsOf(old, now),
    requirements: {
      gained: requirements.filter(({ to }) => to !== undefined && isSatisfied(to)),
      lost: requirements.filter(({ from }) => from !== undefined && isSatisfied(from)),
    },
    conditions: followConditions(old, now, (id) => (after.get(id) ?? before.get(id))?.title ?? id),
    missingRefusals: missingRefusals(old, after),
  };
}

/** A refusal is answered by a later decision of the same person, and by nothing else. */
function missingRefusals(old: Manifest, now: Pieces): readonly MissingRefusal[] {
  return old.evidence.flatMap(({ id, title, judgements = [] }) => {
    const piece = now.get(id);
    // What a pack of 0.1.0 does not say is not missing.
    if (piece && !piece.judgements) return [];
    return judgements
      .filter(({ judgement }) => judgement === 'not-accepted')
      .filter(
        ({ statement, by }) =>
          !piece?.judgements?.some(
            (one) => one.statement === statement && isSamePerson({ name: one.by }, { name: by }),
          ),
      )
      .map((one) => ({ ...one, evidence: id, title: piece?.title ?? title }));
  });
}

/** What of the documents of two packs is not the same. The same files make the same documents, byte for byte. */
function documentsOf(old: Manifest, now: Manifest): PackComparison['documents'] {
  const documents = ({ files, evidence }: Manifest): Hashes => {
    const attached = new Set(evidence.flatMap(({ attachments }) => attachments));
    return new Map(
      files
        .filter(({ path }) => !path.startsWith('attachments/') && !attached.has(path))
        .map(({ path, sha256 }) => [path, sha256]),
    );
  };
  const [before, after] = [documents(old), documents(now)];
  const changed = [...after.keys()].filter(
    (path) => before.has(path) && before.get(path) !== after.get(path),
  );
  const facts = (one: Manifest): string =>
    JSON.stringify([
      { ...one, files: undefined },
      one.files.filter(({ path }) => !documents(one).has(path)),
    ]);
  return {
    changed,
    added: [...after.keys()].filter((path) => !before.has(path)),
    withdrawn: [...before.keys()].filter((path) => !after.has(path)),
    unexplained: changed.length > 0 && facts(old) === facts(now),
  };
}

type Pieces = ReadonlyMap<EvidenceId, PackedEvidence>;

const byId = (evidence: readonly PackedEvidence[]): Pieces =>
  new Map(evidence.map((one) => [one.id, one]));

const nameOf = ({ number, id, title, date }: PackedEvidence): NamedEvidence => ({
  number,
  id,
  title,
  date,
});

function mismatchesOf(old: Manifest, now: Manifest): readonly PackMismatch[] {
  return [
    ...(old.practitioner === now.practitioner ? [] : ['other-practitioner' as const]),
    ...(old.target === now.target ? [] : ['other-target' as const]),
    ...(old.asOf > now.asOf ? ['later' as const] : []),
  ];
}

type Hashes = ReadonlyMap<string, string>;

const hashesOf = ({ files }: Manifest): Hashes =>
  new Map(files.map(({ path, sha256 }) => [path, sha256]));

/** Attachments are known by their bytes: their paths change with the number of the evidence. */
function changeOf(
  old: PackedEvidence,
  now: PackedEvidence,
  oldHashes: Hashes,
  hashes: Hashes,
): readonly ChangedEvidence[] {
  const attached = (one: PackedEvidence, all: Hashes): string =>
    one.attachments
      .map((path) => all.get(path) ?? path)
      .sort()
      .join();
  const isOtherFile = old.sha256 !== now.sha256;
  const onlyFile = [old, now].some((one) => one.textSha256 === undefined || !one.rationales);
  const rationales = onlyFile
    ? []
    : now.claims.filter((claim) => {
        const before = rationaleOf(old, claim);
        return before !== undefined && before !== rationaleOf(now, claim);
      });
  const isOtherText = !onlyFile && old.textSha256 !== now.textSha256;
  const newClaims = now.claims.filter((claim) => !old.claims.includes(claim));
  const droppedClaims = old.claims.filter((claim) => !now.claims.includes(claim));
  const said = [isOtherText, rationales.length + newClaims.length + droppedClaims.length > 0];
  const change: ChangedEvidence = {
    ...nameOf(now),
    text: onlyFile ? isOtherFile : isOtherText,
    onlyFile,
    rationales,
    details: !onlyFile && isOtherFile && !said.includes(true),
    signOffs:
      old.judgements !== undefined &&
      now.judgements !== undefined &&
      judgementsIn(old) !== judgementsIn(now),
    attachments: attached(old, oldHashes) !== attached(now, hashes),
    newClaims,
    droppedClaims,
  };
  const isChanged =
    isOtherFile || change.text || change.attachments || change.signOffs || said.includes(true);
  return isChanged ? [change] : [];
}

const rationaleOf = ({ claims, rationales }: PackedEvidence, claim: ClaimableId) =>
  rationales?.[claims.indexOf(claim)];

const judgementsIn = ({ judgements = [] }: PackedEvidence): string =>
  judgements
    .map(({ statement, by, relationship, date, judgement }) =>
      JSON.stringify([statement, by, relationship, date, judgement]),
    )
    .sort()
    .join();

/** Requirements that are met in one of the packs and not in the other, in the order of the later one. */
function changesOf(old: Manifest, now: Manifest): readonly RequirementChange[] {
  const statesOf = ({ requirements }: Manifest): ReadonlyMap<string, State> =>
    new Map(requirements.map(({ id, state }) => [id, state]));
  const [before, after] = [statesOf(old), statesOf(now)];
  const isMet = (state: State | undefined): boolean => state !== undefined && isSatisfied(state);
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => ({ id, from: before.get(id), to: after.get(id) }))
    .filter(({ from, to }) => isMet(from) !== isMet(to));
}

function followConditions(
  old: Manifest,
  now: Manifest,
  titleOf: (id: EvidenceId) => string,
): readonly FollowedCondition[] {
  // A condition that the assessor has renewed is still one: the latest of each counts.
  const keyOf = ({ evidence, statement, by }: PackedCondition): string =>
    JSON.stringify([evidence, statement, by]);
  const conditionsOf = ({ conditions }: Manifest): ReadonlyMap<string, PackedCondition> =>
    new Map(
      [...conditions]
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
        .map((one) => [keyOf(one), one]),
    );
  const [before, after] = [conditionsOf(old), conditionsOf(now)];
  return [...new Map([...before, ...after])].map(([key, condition]) => ({
    evidence: condition.evidence,
    statement: condition.statement,
    by: condition.by,
    relationship: condition.relationship,
    date: condition.date,
    comment: condition.comment,
    title: titleOf(condition.evidence),
    from: before.get(key)?.state,
    to: after.get(key)?.state ?? 'gone',
  }));
}
