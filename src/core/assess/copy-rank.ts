import { isCalendarDate } from '../model/date.ts';
import { findClaimable, isStatement, type Library } from '../model/library.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import { nameBeforeCopying } from '../text/copy-names.ts';
import { faultOfName } from '../text/file-name.ts';

/** Why one of two copies counts and not the other, the strongest reason first. */
const reasons = [
  'signed',
  'no-errors',
  'plain-name',
  'named-after',
  'safe-name',
  'shorter-path',
  'first-path',
] as const;
export type CopyReason = (typeof reasons)[number];

/** One value for each reason: of two copies, the one with the smaller first value that differs counts. */
export type CopyRank = readonly (number | string)[];

/** What is ranked, and by what. */
export type Ranked = Pick<Portfolio, 'evidence' | 'signOffs' | 'files'>;

/** Makes the rank of each piece. It depends on nothing but the files, and not on their order. */
export function copyRanks(
  { evidence, signOffs, files }: Ranked,
  library: Library | undefined,
): (one: Evidence) => CopyRank {
  const signed = new Set(signOffs.map((one) => one.evidence));
  const originals = new Set(
    evidence.flatMap(({ file }) => {
      const original = nameBeforeCopying(file);
      return original === file ? [] : [original];
    }),
  );
  // As files are found: by the exact name, else by one with other capital letters.
  const there = new Set(files.map(({ path }) => path.toLowerCase()));
  return (one) => [
    signed.has(one.id) ? 0 : 1,
    hasErrors(one, there, library) ? 1 : 0,
    nameBeforeCopying(one.file) === one.file ? 0 : 1,
    originals.has(one.file) ? 0 : 1,
    one.file.split('/').some((name) => faultOfName(name)) ? 1 : 0,
    one.file.length,
    one.file,
  ];
}

/** Orders ranks, the one that counts first. */
export function compareRanks(a: CopyRank, b: CopyRank): number {
  const at = firstDifference(a, b);
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

export const reasonOf = (kept: CopyRank, copy: CopyRank): CopyReason =>
  reasons[firstDifference(kept, copy)] ?? 'first-path';

const firstDifference = (a: CopyRank, b: CopyRank): number =>
  a.findIndex((value, index) => value !== b[index]);

/**
 * Whether `check` finds an error in what a piece says of itself. Personal details are not looked for: that would
 * take longer than all the rest.
 */
function hasErrors(
  { hasSlips, period: { from, to }, attachments, claims }: Evidence,
  there: ReadonlySet<string>,
  library: Library | undefined,
): boolean {
  return (
    hasSlips === true ||
    !isCalendarDate(from) ||
    !isCalendarDate(to) ||
    from > to ||
    attachments.some(({ path }) => path === undefined || !there.has(path.toLowerCase())) ||
    (library !== undefined && claims.some(({ statement }) => !canCount(library, statement)))
  );
}

function canCount(library: Library, id: Evidence['claims'][number]['statement']): boolean {
  const found = findClaimable(library, id);
  return found !== undefined && !(isStatement(found) && found.facet === 'educational-development');
}
