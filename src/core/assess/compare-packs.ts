import type {
  PackMismatch,
  NamedEvidence,
  ChangedEvidence,
  FollowedCondition,
  MissingRefusal,
  PackComparison,
} from '../model/pack-comparison.ts';
import type { ClaimableId, EvidenceId } from '../model/ids.ts';
import {
  startHereFile,
  type Manifest,
  type PackedCondition,
  type PackedEvidence,
} from '../model/manifest.ts';
import { isSamePerson } from '../text/person.ts';
import { compareStates } from './compare-states.ts';

/**
 * Compares a pack with an earlier one of the same practitioner and target. What the manifests say is held against
 * each other, and so are the files as they were found.
 */
export function comparePacks(
  old: Manifest,
  now: Manifest,
  found: { readonly old: Manifest; readonly now: Manifest } = { old, now },
): PackComparison {
  const [before, after] = [byId(old.evidence), byId(now.evidence)];
  return {
    mismatches: mismatchesOf(old, now),
    evidence: {
      added: now.evidence.filter(({ id }) => !before.has(id)).map(nameOf),
      changed: now.evidence.flatMap((one) => {
        const earlier = before.get(one.id);
        return earlier ? changeOf(earlier, one, hashesOf(found.old), hashesOf(found.now)) : [];
      }),
      withdrawn: old.evidence.filter(({ id }) => !after.has(id)).map(nameOf),
    },
    documents: {
      ...documentsOf(found.old, found.now),
      // A file that is not as its manifest says needs no other explanation.
      unexplained: documentsOf(old, now).unexplained,
    },
    same: factsOf(found.old) === factsOf(found.now),
    requirements: compareStates(old.requirements, now.requirements),
    conditions: followConditions(old, now, (id) => (after.get(id) ?? before.get(id))?.title ?? id),
    missingRefusals: missingRefusals(old, after),
  };
}

/**
 * A refusal is answered by a later decision of the same person, and by nothing else. Where it was signed with a
 * key, only that key shows that they made the decision in its place.
 */
function missingRefusals(old: Manifest, now: Pieces): readonly MissingRefusal[] {
  return old.evidence.flatMap(({ id, title, judgements = [] }) => {
    const piece = now.get(id);
    // What a pack of 0.1.0 does not say is not missing.
    if (piece && !piece.judgements) return [];
    return judgements
      .filter(({ judgement }) => judgement === 'not-accepted')
      .flatMap((refusal): readonly MissingRefusal[] => {
        const { statement, by, signed } = refusal;
        const missing = { ...refusal, evidence: id, title: piece?.title ?? title };
        const said = (piece?.judgements ?? []).filter(
          (one) => one.statement === statement && isSamePerson({ name: one.by }, { name: by }),
        );
        if (said.length === 0) return [missing];
        const isAnswered =
          signed === undefined ||
          said.some((one) => one.judgement === 'not-accepted' || one.signed === signed);
        if (isAnswered) return [];
        const isSigned = said.some((one) => one.signed !== undefined);
        return [{ ...missing, replacedBy: isSigned ? 'other-key' : 'unsigned' }];
      });
  });
}

/** What of the documents of two packs is not the same. The same files make the same documents, byte for byte. */
function documentsOf(old: Manifest, now: Manifest): PackComparison['documents'] {
  const attached = new Set(
    [old, now].flatMap(({ evidence }) => evidence.flatMap(({ attachments }) => attachments)),
  );
  const documents = ({ files }: Manifest): Hashes =>
    new Map(
      files.filter(({ path }) => !attached.has(path)).map(({ path, sha256 }) => [path, sha256]),
    );
  const [before, after] = [documents(old), documents(now)];
  const added = [...after.keys()].filter((path) => !before.has(path));
  const withdrawn = [...before.keys()].filter((path) => !after.has(path));
  const changed = [...after.keys()].filter(
    (path) => before.has(path) && before.get(path) !== after.get(path),
  );
  const facts = (one: Manifest): string =>
    JSON.stringify([
      { ...one, files: undefined },
      one.files.filter(({ path }) => !documents(one).has(path)),
    ]);
  // It lists the others.
  const isExplained = (path: string): boolean =>
    path === startHereFile && added.length + withdrawn.length > 0;
  return {
    changed,
    added,
    withdrawn,
    unexplained: changed.some((path) => !isExplained(path)) && facts(old) === facts(now),
  };
}

/** All that a manifest says but its day, in one form. */
const factsOf = (one: Manifest): string =>
  JSON.stringify({
    ...one,
    asOf: undefined,
    files: one.files.map(({ path, size, sha256 }) => JSON.stringify([path, size, sha256])).sort(),
  });

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
