import type { Words } from '../words/index.ts';
import { readableDigest, readableDigits } from '../text/readable-digest.ts';
import type { VerifiedPack } from './verify-view.ts';

/** The words that say what became of verifying a pack. */
export type VerifyWording = Pick<Words, 'date' | 'verify'>;

/** A list with a title. */
export interface VerifyList {
  readonly title: string;
  readonly items: readonly string[];
}

/** What is said of one pack, on every face, in this order. */
export interface VerifyLines {
  readonly verdict: string;
  /** Each file that is not as the manifest says; lists without any are left out. */
  readonly lists: readonly VerifyList[];
  /** What could not be looked at, in a folder or a zip that was made again. */
  readonly unpacked: string | undefined;
  readonly whose: string;
  readonly facts: readonly string[];
  /** The numbers of a pack that is whole, or what to ask for. */
  readonly next: NumbersToCompare | string;
}

/** The numbers of a pack, with what each is, and which one is to be compared. */
export interface NumbersToCompare {
  readonly numbers: readonly { readonly label: string; readonly value: string }[];
  readonly caution: string;
}

/** What is said of a pack by itself. */
export function verifyLines(pack: VerifiedPack, words: VerifyWording): VerifyLines {
  const { verify } = words;
  return {
    verdict: pack.whole ? verify.whole(pack.files) : verify.notWhole(countsOf(pack)),
    lists: differenceLists(pack, words),
    unpacked: pack.unpacked ? verify.unpacked : pack.repacked ? verify.repacked : undefined,
    whose: verify.whose(pack.practitioner, pack.target),
    facts: [
      verify.basis(words.date(pack.asOf), versionOf(pack.framework), versionOf(pack.policy)),
      ...(pack.draft ? [verify.draft] : []),
    ],
    next: nextOf(pack, words),
  };
}

/** How many files are not as the manifest says. */
export const countsOf = ({ changed, added, missing, faulty, hasStrayBytes }: VerifiedPack) => ({
  changed: changed.length,
  added: added.length,
  missing: missing.length,
  faulty: faulty.length,
  hasStrayBytes,
});

export function differenceLists(
  pack: VerifiedPack,
  { verify: { titles, faults } }: VerifyWording,
): readonly VerifyList[] {
  return [
    { title: titles.changed, items: pack.changed },
    { title: titles.added, items: pack.added },
    { title: titles.missing, items: pack.missing },
    { title: titles.faulty, items: pack.faulty.map(({ path, fault }) => faults[fault](path)) },
  ].filter(({ items }) => items.length > 0);
}

export const versionOf = ({ id, version }: VerifiedPack['policy']): string => `${id} ${version}`;

/** What to do next. The manifest of a changed pack may have the number of the whole one, so that is only shown where all is whole. */
function nextOf(
  { whole, number, manifestSha256 }: VerifiedPack,
  { verify }: VerifyWording,
): VerifyLines['next'] {
  if (!whole) return verify.askAgain;
  return {
    numbers: [
      { label: verify.number, value: number },
      { label: verify.manifestNumber, value: manifestSha256 },
      { label: verify.checkNumber(readableDigits), value: readableDigest(manifestSha256) },
    ],
    caution: verify.caution,
  };
}
