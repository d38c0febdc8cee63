import { assessPortfolio } from '../assess/assess.ts';
import { selectEvidence, type Selected, type Selection } from '../assess/select-evidence.ts';
import { filesForPanel, takenPaths } from '../files/evidence/taken-files.ts';
import { isSatisfied, type Assessment } from '../model/assessment.ts';
import type { AttachmentContents } from '../model/attachment-content.ts';
import type { EvidenceFacts } from '../model/attachment-facts.ts';
import type { CheckedFolder } from '../model/checked-folder.ts';
import type { Finding } from '../model/finding.ts';
import { isOnlyChecked } from '../model/layout.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import { anonymise, type Alias } from '../privacy/anonymise.ts';
import { errorsThatCost, isAboutPrivacy } from './assess.ts';
import { checkWorkspace, type Checkable } from './workspace.ts';

export type { Selected, Selection };
export { filesForPanel, takenPaths };
export {
  ChangedMeanwhile,
  findEvidenceFiles,
  type EvidenceFilePorts,
} from '../files/evidence/evidence-files.ts';
export { CannotZip } from '../files/zip/cannot-zip.ts';
export { zipWith, type EntryOfZip } from '../files/zip/write-zip.ts';
export { aliasesOf, namePartsIn, type Alias } from '../privacy/anonymise.ts';

/** What planning a pack needs of the computer. Both may throw where a file is not what it was when it was read. */
export interface PackPorts {
  /** The sizes and hashes of the files of evidence, which hold to the end. */
  readonly factsOf: (evidence: readonly Evidence[]) => EvidenceFacts;
  /** What is inside the attachments; of other bytes than those of the facts there is none. */
  readonly contentsOf: (facts: EvidenceFacts) => Promise<AttachmentContents>;
}

/** What is to be in a pack. */
export interface PackWish {
  readonly selection: Selection;
  /** What is put in the place of the names of witnesses. */
  readonly aliases: readonly Alias[];
}

/** A pack before any page of it is made. */
export interface PlannedPack {
  readonly selected: Selected;
  readonly facts: EvidenceFacts;
  readonly checked: CheckedFolder;
  readonly obstacles: Obstacles;
  /** Warnings about files that are in it. */
  readonly warnings: readonly Finding[];
  /** Findings on personal details in it for which somebody gave a reason. */
  readonly reasoned: readonly Finding[];
  readonly unread: UnreadInPack;
  /** Requirements that the whole portfolio meets, and this pack does not. */
  readonly lost: number;
}

/** What keeps a pack from being made. */
export interface Obstacles {
  /** Errors but for those about personal details. */
  readonly errors: readonly Finding[];
  /** What looks like personal details and has no reason to be there. */
  readonly details: readonly Finding[];
}

/** What nobody has looked into for personal details, and what a pack takes along. */
export interface UnreadInPack {
  /** Attachments that were not read, or not in full. */
  readonly files: readonly string[];
  /** Attachments that are or hold pictures, whose text is not read. */
  readonly pictures: readonly string[];
  /** What the check says of both. */
  readonly findings: readonly Finding[];
}

/** Chooses what goes into a pack, and checks it, attachments too. Nothing is written. */
export async function planPack(
  of: Checkable,
  whole: Assessment,
  { selection, aliases }: PackWish,
  { factsOf, contentsOf }: PackPorts,
): Promise<PlannedPack> {
  const { portfolio, library } = of;
  const { asOf, target } = whole;
  const assessment =
    aliases.length === 0
      ? whole
      : assessPortfolio(anonymise(portfolio, aliases), library, target.id, asOf)!;
  const selected = selectEvidence(assessment, library, selection);
  // First the hashes: what is looked into afterwards, and then packed, must have them.
  const facts = factsOf(selected.evidence);
  const contents = await contentsOf(facts);
  const checked = checkWorkspace(of, asOf, contents);
  const isInside = isInPack(portfolio, selected, facts);
  const inside = checked.findings.filter(({ at }) => isInside(at.file));
  return {
    selected,
    facts,
    checked,
    obstacles: {
      errors: errorsThatCost(inside),
      // Notes are in nobody's way.
      details: inside.filter((one) => one.severity !== 'note' && isAboutPrivacy(one)),
    },
    warnings: inside.filter(({ severity }) => severity === 'warning'),
    reasoned: (checked.hidden ?? []).filter((one) => isAboutPrivacy(one) && isInside(one.at.file)),
    unread: unreadIn(checked, contents, isInside),
    lost: lostIn(whole, selected.assessment),
  };
}

/** Tells the files that a pack is made of from those that nobody who reads it gets to see. */
function isInPack(
  portfolio: Portfolio,
  { leftOut }: Selected,
  facts: EvidenceFacts,
): (file: string) => boolean {
  const notChosen = leftOut.filter(({ because }) => because === 'not-chosen');
  const packed = new Set(
    [...facts.values()].flatMap(({ files }) => files.flatMap(({ source }) => source ?? [])),
  );
  const outside = new Set([
    ...notChosen.map(({ evidence }) => evidence.file),
    ...filesForPanel(portfolio)
      .map(({ path }) => path)
      .filter((path) => !packed.has(path)),
  ]);
  return (file) => !outside.has(file) && !isOnlyChecked(file);
}

/** The rules that speak of what could not be read. */
const unreadRules = new Set([
  'unread-attachment',
  'unread-part',
  'unread-picture',
  'page-without-text',
]);

/** Of what could not be read, what is in a pack. */
function unreadIn(
  checked: CheckedFolder,
  contents: AttachmentContents,
  isInside: (file: string) => boolean,
): UnreadInPack {
  const inside = [...contents].filter(([file]) => isInside(file));
  const files = inside.filter(
    ([, content]) =>
      content.state === 'unread' || !!content.unreadParts || !!content.pagesWithoutText,
  );
  const pictures = inside.filter(
    ([, content]) => content.state === 'read' && (content.pictures ?? 0) > 0,
  );
  return {
    files: files.map(([file]) => file),
    pictures: pictures.map(([file]) => file),
    findings: checked.findings.filter(
      ({ rule, at, subject = [] }) => unreadRules.has(rule) && [at.file, ...subject].some(isInside),
    ),
  };
}

/** How many requirements the whole portfolio meets, and what was selected of it does not. */
function lostIn(whole: Assessment, selected: Assessment): number {
  const isMet = new Map(
    selected.coverage.map(({ requirement, state }) => [requirement.id, isSatisfied(state)]),
  );
  return whole.coverage.filter(
    ({ requirement, state }) => isSatisfied(state) && isMet.get(requirement.id) === false,
  ).length;
}
