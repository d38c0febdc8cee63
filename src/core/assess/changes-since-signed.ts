import type { ChangeSince } from '../model/assessment.ts';
import type { Portfolio } from '../model/portfolio.ts';
import {
  hasFingerprint,
  sameText,
  type Seal,
  type SealedFile,
  type SignOff,
} from '../model/sign-off.ts';

/** What of the evidence, its claims apart, is no longer what it was when it was judged. */
export function changesOf(
  { evidence, fingerprint, attachments, text }: SignOff,
  { seals }: Pick<Portfolio, 'seals'>,
): readonly ChangeSince[] {
  const now = seals.evidence.get(evidence);
  if (hasFingerprint(now, fingerprint)) {
    return now && fingerprint !== now.fingerprint && uncoveredFiles(now).length > 0
      ? ['uncovered']
      : [];
  }
  const isOld = !fingerprint.startsWith('sha256-2:');
  const files = isOld ? (now?.ofAttachments?.files ?? now?.attachments) : now?.attachments;
  const hashes = (some: typeof attachments = []): string =>
    some.map(({ sha256 }) => sha256 ?? '').join(' ');
  if (hashes(attachments) === hashes(files)) return ['text'];
  const isSameText = text === undefined || sameText(text, now?.text);
  if (!isSameText) return ['text', 'attachment'];
  return [areOnlyRenamed(attachments, files, seals.unlisted) ? 'attachment-name' : 'attachment'];
}

/** The files of evidence that a sign-off of 0.1.0 says nothing of: those that only the text shows or links to. */
export const uncoveredFiles = ({ attachments, ofAttachments }: Seal): readonly SealedFile[] => {
  const covered = new Set(ofAttachments?.files.map(({ path }) => path));
  return ofAttachments ? attachments.filter(({ path }) => !covered.has(path)) : [];
};

/** Whether a sign-off that accepts something says nothing of some files of its evidence. */
export const isUncovered = (signOff: SignOff, portfolio: Pick<Portfolio, 'seals'>): boolean =>
  changesOf(signOff, portfolio).includes('uncovered') &&
  signOff.claims.some(({ judgement }) => judgement !== 'not-accepted');

/** Whether of the files that were judged some have another name, and nothing else is different. */
function areOnlyRenamed(
  before: readonly SealedFile[],
  now: readonly SealedFile[] = [],
  unlisted: ReadonlyMap<string, string> = new Map(),
): boolean {
  const known = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const present = new Set(now.flatMap(({ path, sha256 }) => (sha256 === undefined ? [] : path)));
  const missing = before.filter(({ path }) => !present.has(path));
  const others = new Set(unlisted.values());
  return (
    missing.length > 0 &&
    // What is only left out is still there under its name.
    missing.every(
      ({ path, sha256 }) => sha256 !== undefined && others.has(sha256) && !unlisted.has(path),
    ) &&
    now.every(({ path, sha256 }) => !present.has(path) || known.get(path) === sha256)
  );
}
