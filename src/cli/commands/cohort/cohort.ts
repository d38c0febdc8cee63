import { Argument } from 'commander';
import { cohortFormats, type CohortFormat } from '../../../core/render/cohort.ts';
import { viewCohort } from '../../../core/report/cohort-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { AddCommand } from '../../command.ts';
import {
  allowedSignersOption,
  asOfDate,
  asOfOption,
  formatOption,
  frameworksOption,
  outputOption,
  targetOption,
} from '../../options.ts';
import { noticeOf } from '../../tell.ts';
import { materialFor } from '../../write-output.ts';
import { collectCohort, type CollectOptions } from './collect.ts';
import { findPlaces, type PlaceOptions } from './places.ts';

interface CohortOptions extends CollectOptions, PlaceOptions {
  readonly format: CohortFormat;
  readonly all?: boolean;
}

/** Many portfolios at once. */
export const addCohort: AddCommand = (program, host, run) => {
  program
    .command('cohort')
    .addArgument(new Argument('[folders...]'))
    .option('--list <file>')
    .addOption(targetOption())
    .addOption(formatOption(Object.keys(cohortFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(asOfOption())
    .option('--all')
    .option('--quiet')
    .action(
      run(async (folders: readonly string[], options: CohortOptions) => {
        const found = findPlaces(folders, options, host);
        const { cohort, laterDecisions } = await collectCohort(found, options, host);
        const words = wordsIn(options.lang);
        const view = viewCohort(cohort, words);
        const later = wordsIn(host.language).pack.laterDecisions;
        return {
          output: cohortFormats[options.format](view, materialFor(options, host)),
          file: options.output,
          notices:
            laterDecisions === 0
              ? []
              : [noticeOf(later(laterDecisions, asOfDate(options, host)), host)],
          exitCode: cohort.unread.length > 0 ? 2 : 0,
        };
      }),
    );
};
