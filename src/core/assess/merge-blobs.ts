import { Tally } from './cohort-tally.ts';
import type { BlobHead, CohortBlob } from '../model/cohort-blob.ts';
import type { Cohort } from '../model/cohort.ts';

/** What every blob of one cohort has in common. */
const blobFacts = [
  'version',
  'list',
  'asOf',
  'language',
  'target',
  'milestones',
  'shards',
] as const;
export type BlobFact = (typeof blobFacts)[number] | 'frameworks';

/** A blob with the file that it was read from. */
export interface BlobFile {
  readonly file: string;
  readonly blob: CohortBlob;
}

/** Why blobs can't be merged. */
export type MergeFault =
  | { readonly kind: 'other'; readonly file: string; readonly as: string; readonly fact: BlobFact }
  | { readonly kind: 'doubled'; readonly shard: number; readonly files: readonly string[] }
  | ({ readonly kind: 'missing' } & MissingShards);

/** Shards without a blob that is whole. */
interface MissingShards {
  /** Those of which there is no file. */
  readonly shards: readonly number[];
  /** The files of those whose end is missing. */
  readonly cut: readonly string[];
  readonly of: number;
  /** What runs a shard, up to its number. */
  readonly command: string;
  /** All that have to be run, with the file that each writes. */
  readonly again: readonly { readonly shard: number; readonly file: string }[];
}

/** A blob whose end is missing, with the file that it was read from. */
export interface CutBlobFile {
  readonly file: string;
  readonly cut: BlobHead;
}

interface HeadFile {
  readonly file: string;
  readonly head: BlobHead;
}

/** Puts the shards of one cohort together: the same as one run over all of it. */
export function mergeBlobs(
  all: readonly (BlobFile | CutBlobFile)[],
): { readonly cohort: Cohort; readonly laterDecisions: number } | MergeFault {
  const files = all.flatMap((one) => ('blob' in one ? [one] : []));
  const whole = new Set(files.map(({ blob }) => blob.head.shard));
  // What an earlier try left behind is no trouble once another one has come to its end.
  const cut = all.flatMap((one) => ('cut' in one && !whole.has(one.cut.shard) ? [one] : []));
  const [first, ...others] = [
    ...files.map(({ file, blob }) => ({ file, head: blob.head })),
    ...cut.map(({ file, cut: head }) => ({ file, head })),
  ] as [HeadFile, ...HeadFile[]];
  const known = new Map(Object.entries(first.head.frameworks));
  for (const { file, head } of others) {
    const fact =
      blobFacts.find((one) => first.head[one] !== head[one]) ?? frameworkThatDiffers(head, known);
    if (fact) return { kind: 'other', file, as: first.file, fact };
  }
  const { shards, asOf, command } = first.head;
  const byNumber = new Map<number, string[]>();
  for (const { file, head } of [first, ...others]) {
    byNumber.set(head.shard, [...(byNumber.get(head.shard) ?? []), file]);
  }
  for (const [shard, own] of byNumber)
    if (own.length > 1) return { kind: 'doubled', shard, files: own };
  const missing = Array.from({ length: shards }, (_, at) => at + 1).filter(
    (one) => !byNumber.has(one),
  );
  if (missing.length > 0 || cut.length > 0) {
    const again = [
      ...missing.map((shard) => ({ shard, file: `shard-${String(shard)}.blob` })),
      ...cut.map(({ file, cut: { shard } }) => ({ shard, file })),
    ].sort((a, b) => a.shard - b.shard);
    return {
      kind: 'missing',
      shards: missing,
      cut: cut.map(({ file }) => file),
      of: shards,
      command,
      again,
    };
  }
  const tally = new Tally();
  for (const { blob } of files) tally.addTally(blob.tally);
  const inPlace = <Thing>(
    of: (blob: CohortBlob) => readonly (readonly [number, Thing])[],
  ): readonly Thing[] =>
    files
      .flatMap(({ blob }) => of(blob))
      .sort(([a], [b]) => a - b)
      .map(([, thing]) => thing);
  return {
    cohort: {
      asOf,
      rows: inPlace(({ rows }) => rows),
      unread: inPlace(({ unread }) => unread),
      tally: tally.total,
    },
    laterDecisions: files.reduce((all, { blob }) => all + blob.laterDecisions, 0),
  };
}

/** Adds the frameworks of a shard to those that are known; each shard knows only those of its own portfolios. */
function frameworkThatDiffers(
  { frameworks }: BlobHead,
  known: Map<string, string>,
): 'frameworks' | undefined {
  for (const [id, hash] of Object.entries(frameworks)) {
    if ((known.get(id) ?? hash) !== hash) return 'frameworks';
    known.set(id, hash);
  }
  return undefined;
}

export const isMergeFault = (answer: object): answer is MergeFault => 'kind' in answer;
