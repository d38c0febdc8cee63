import { resolve } from 'node:path';
import { Argument } from 'commander';
import { cohortFormats } from '../../../core/render/cohort.ts';
import { viewCohort } from '../../../core/report/cohort-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import {
  isMergeFault,
  mergeBlobs,
  parseBlob,
  type BlobFile,
  type MergeFault,
} from '../../../core/workspace/cohort-blobs.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { readWhole } from '../../../node/read-file.ts';
import type { AddCommand } from '../../command.ts';
import { CommandFault, type Host } from '../../host.ts';
import { formatOption, outputOption, type CommonOptions } from '../../options.ts';
import { noticeOf } from '../../tell.ts';
import { materialFor } from '../../write-output.ts';
import {
  columnsAsked,
  deliverCohort,
  refuseCsvFile,
  type DeliveryOptions,
} from '../cohort/deliver.ts';

type MergeOptions = CommonOptions & Omit<DeliveryOptions, 'output'>;

/** In bytes: far more than what a shard of 10,000 portfolios writes. */
const largestBlob = 512 * 1024 * 1024;

/** Puts the blobs of a cohort's shards together: the same output as one run. */
export const addMerge: AddCommand = (program, host, run) => {
  program
    .command('merge')
    .addArgument(new Argument('<blobs...>'))
    .addOption(formatOption(Object.keys(cohortFormats)))
    .addOption(outputOption())
    .option('--all')
    .option('--columns <names>')
    .action(
      run(async (files: readonly string[], options: MergeOptions) => {
        const columns = columnsAsked(options);
        refuseCsvFile(options);
        const merged = mergeBlobs(files.map((file) => readBlob(file, host)));
        if (isMergeFault(merged)) throw mergeFault(merged);
        const { cohort, laterDecisions } = merged;
        const view = viewCohort(cohort, wordsIn(options.lang));
        const later = wordsIn(host.language).pack.laterDecisions;
        return {
          ...(await deliverCohort(view, options, { ...materialFor(options, host), columns }, host)),
          notices: laterDecisions === 0 ? [] : [noticeOf(later(laterDecisions, cohort.asOf), host)],
          exitCode: cohort.unread.length > 0 ? 2 : 0,
        };
      }),
    );
};

function readBlob(file: string, host: Host): BlobFile {
  let text: string;
  try {
    text = readWhole(resolve(host.cwd, file), largestBlob).toString('utf8');
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('blobNotOpened', { file, code: error.code });
  }
  const blob = parseBlob(text);
  if (blob === 'other') throw new CommandFault('notABlob', { file });
  if ('cut' in blob) {
    const { command, shard, shards } = blob.cut;
    throw new CommandFault('blobCut', { file, command, shard, of: shards });
  }
  return { file, blob };
}

function mergeFault(fault: MergeFault): CommandFault {
  switch (fault.kind) {
    case 'other':
      return new CommandFault('blobOfAnother', {
        file: fault.file,
        first: fault.as,
        fact: fault.fact,
      });
    case 'doubled':
      return new CommandFault('shardDoubled', { shard: fault.shard, files: fault.files });
    case 'missing':
      return new CommandFault('shardsMissing', {
        shards: fault.shards,
        of: fault.of,
        command: fault.command,
      });
  }
}
