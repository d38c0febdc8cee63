import { resolve } from 'node:path';
import { Argument } from 'commander';
import type { Threshold } from '../../../core/model/cohort-thresholds.ts';
import { cohortFormats } from '../../../core/render/cohort.ts';
import { viewCohort } from '../../../core/report/cohort-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import {
  isMergeFault,
  mergeBlobs,
  parseBlob,
  type BlobFile,
  type CutBlobFile,
  type MergeFault,
} from '../../../core/workspace/cohort-blobs.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { linesOfFile } from '../../../node/lines-of-file.ts';
import type { AddCommand } from '../../command.ts';
import { CommandFault, type Host } from '../../host.ts';
import { formatOption, outputOption, type CommonOptions } from '../../options.ts';
import { materialFor } from '../../write-output.ts';
import {
  columnsAsked,
  deliverCohort,
  refuseCsvFile,
  type DeliveryOptions,
} from '../cohort/deliver.ts';
import { endOfCohort, failOnOption } from '../cohort/fail-on.ts';

type MergeOptions = CommonOptions &
  Omit<DeliveryOptions, 'output'> & { readonly failOn?: readonly Threshold[] };

/** In letters: far more than what frameworks and assessors of a large shard take, which is its longest line. */
const longestLine = 256 * 1024 * 1024;

/** Puts the blobs of a cohort's shards together: the same output as one run. */
export const addMerge: AddCommand = (program, host, run) => {
  program
    .command('merge')
    .addArgument(new Argument('<blobs...>'))
    .addOption(formatOption(Object.keys(cohortFormats)))
    .addOption(outputOption())
    .option('--all')
    .option('--columns <names>')
    .addOption(failOnOption())
    .action(
      run(async (files: readonly string[], options: MergeOptions) => {
        const columns = columnsAsked(options);
        refuseCsvFile(options);
        const merged = mergeBlobs(files.map((file) => readBlob(file, host)));
        if (isMergeFault(merged)) throw mergeFault(merged);
        const view = viewCohort(merged.cohort, wordsIn(options.lang));
        const context = { ...materialFor(options, host), columns };
        return {
          ...(await deliverCohort(view, options, context, host)),
          // To run this again changes nothing: what could not be read is in the shards.
          ...endOfCohort({ ...merged, isWorthAnotherTry: false }, options.failOn, host),
        };
      }),
    );
};

function readBlob(file: string, host: Host): BlobFile | CutBlobFile {
  try {
    const blob = parseBlob(linesOfFile(resolve(host.cwd, file), longestLine));
    if (blob === 'other') throw new CommandFault('notABlob', { file });
    return 'cut' in blob ? { file, cut: blob.cut } : { file, blob };
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('blobNotOpened', { file, code: error.code });
  }
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
      return new CommandFault('shardsMissing', fault);
  }
}
