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
  | {
      readonly kind: 'missing';
      readonly shards: readonly number[];
      readonly of: number;
      readonly command: string;
    };

/** Puts the shards of one cohort together: the same as one run over all of it. */
export function mergeBlobs(
  files: readonly BlobFile[],
): { readonly cohort: Cohort; readonly laterDecisions: number } | MergeFault {
  const [first, ...others] = files as [BlobFile, ...BlobFile[]];
  const known = new Map(Object.entries(first.blob.head.frameworks));
  for (const { file, blob } of others) {
    const fact =
      blobFacts.find((one) => first.blob.head[one] !== blob.head[one]) ??
      frameworkThatDiffers(blob.head, known);
    if (fact) return { kind: 'other', file, as: first.file, fact };
  }
  const { shards, asOf, command } = first.blob.head;
  const byNumber = new Map<number, string[]>();
  for (const { file, blob } of files) {
    byNumber.set(blob.head.shard, [...(byNumber.get(blob.head.shard) ?? []), file]);
  }
  for (const [shard, own] of byNumber)
    if (own.length > 1) return { kind: 'doubled', shard, files: own };
  const missing = Array.from({ length: shards }, (_, at) => at + 1).filter(
    (one) => !byNumber.has(one),
  );
  if (missing.length > 0) return { kind: 'missing', shards: missing, of: shards, command };
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
