import type { Fault } from '../fault-words.ts';
import { shardCommand } from '../../shard-command.ts';
import { numbersAndRanges } from '../../numbers-and-ranges.ts';
import { englishWhyNotRead } from './system-reasons.ts';

/** What can differ between two blobs. */
const facts = {
  version: 'another version of otpath',
  list: 'other portfolios, or portfolios that have changed meanwhile',
  asOf: 'another day',
  language: 'another language',
  target: 'another target',
  shards: 'another number of shards',
  milestones: 'other milestones',
  frameworks: 'a framework that has changed meanwhile',
};

/** What keeps a cohort from being read in shards, or shards from being merged. */
export const englishShardingFaults = {
  notAShard: ({ written }: { readonly written: string }): Fault => ({
    message: `"${written}" is not a shard.`,
    hint: 'Give its number and how many there are, for example: --shard 3/20',
  }),
  noShardOfEngine: ({ written }: { readonly written: string }): Fault => ({
    message: `otpath can’t see which shard this is (--shard ${written}).`,
    hint: 'It reads SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX or CI_NODE_INDEX. If the number of shards is missing, give it, for example: --shard auto/20',
  }),
  planWithoutShard: (): Fault => ({
    message: '--plan needs the number of shards.',
    hint: 'Give it with --shard, for example: --shard 1/20 --plan',
  }),
  blobNotOpened: ({
    file,
    code,
  }: {
    readonly file: string;
    readonly code: string | undefined;
  }): Fault => ({
    message: `${file} could not be opened. ${englishWhyNotRead(code)}`,
    hint: 'Give the files that otpath cohort --shard has written.',
  }),
  notABlob: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} was not written by otpath cohort --shard.`,
    hint: 'Give only the files that it has written.',
  }),
  blobOfAnother: ({
    file,
    first,
    fact,
  }: {
    readonly file: string;
    readonly first: string;
    readonly fact: keyof typeof facts;
  }): Fault => ({
    message: `${file} does not belong to the same run as ${first}. It has ${facts[fact]}.`,
    hint: 'Run all shards again with the same otpath, portfolios, day and target.',
  }),
  shardDoubled: ({
    shard,
    files,
  }: {
    readonly shard: number;
    readonly files: readonly string[];
  }): Fault => ({
    message: `Shard ${String(shard)} is there more than once: ${files.join(', ')}.`,
    hint: 'Give only one of these files.',
  }),
  shardsMissing: ({
    shards,
    cut,
    of,
    command,
    again,
  }: {
    readonly shards: readonly number[];
    readonly cut: readonly string[];
    readonly of: number;
    readonly command: string;
    readonly again: readonly { readonly shard: number; readonly file: string }[];
  }): Fault => ({
    message: [
      ...(shards.length === 0
        ? []
        : [
            `${shards.length === 1 ? 'A shard is' : 'Shards are'} missing: ${numbersAndRanges(shards)} of ${String(of)}.`,
          ]),
      ...cut.map((file) => `${file} is not complete. Its end is missing.`),
    ].join(' '),
    hint: again.length === 1 ? 'To write it, run:' : 'To write them, run:',
    lines: again.map(({ shard, file }) => shardCommand(command, { shard, of, file })),
  }),
};
