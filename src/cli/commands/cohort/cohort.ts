import { Option } from 'commander';
import { cohortFormats } from '../../../core/render/cohort.ts';
import type { Threshold } from '../../../core/model/cohort-thresholds.ts';
import { viewCohort } from '../../../core/report/cohort-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { AddCommand } from '../../command.ts';
import { CommandFault } from '../../host.ts';
import { formatOption, outputOption } from '../../options.ts';
import { tryAgain } from '../../failure.ts';
import { materialFor } from '../../write-output.ts';
import { aliasesFor } from './anonymise.ts';
import { collectCohort, type CollectOptions } from './collect.ts';
import { columnsAsked, deliverCohort, refuseCsvFile, type DeliveryOptions } from './deliver.ts';
import { milestonesFor } from './milestones.ts';
import { addModeration } from './moderation.ts';
import { addPacks } from './packs.ts';
import { formatShardPlan, planOf, runShard } from './run-shard.ts';
import { shardAsked } from './shard-option.ts';
import { endOfCohort, failOnOption } from './fail-on.ts';
import { findPlaces, type PlaceOptions } from './places.ts';
import { addReports } from './reports.ts';
import { withPlaces } from './with-places.ts';

interface CohortOptions extends CollectOptions, PlaceOptions, Omit<DeliveryOptions, 'output'> {
  readonly anonymise?: string;
  readonly milestones?: string;
  readonly shard?: string;
  readonly plan?: boolean;
  readonly failOn?: readonly Threshold[];
}

/** Many portfolios at once. */
export const addCohort: AddCommand = (program, host, run) => {
  const command = withPlaces(program.command('cohort'))
    .addOption(formatOption(Object.keys(cohortFormats)))
    .addOption(outputOption())
    .option('--all')
    .option('--columns <names>')
    .option('--milestones <file>')
    .option('--anonymise <file>')
    .addOption(failOnOption())
    .addOption(
      new Option('--shard <number/of>').conflicts(['anonymise', 'columns', 'all', 'failOn']),
    )
    .option('--plan')
    .action(
      run(async (folders: readonly string[], options: CohortOptions) => {
        const columns = columnsAsked(options);
        refuseCsvFile(options);
        const { anonymise, output } = options;
        if (anonymise !== undefined && anonymise === output) {
          throw new CommandFault('keyInOutput', { file: output });
        }
        const expected = milestonesFor(folders, options.milestones, host);
        const found = findPlaces(folders, options, host);
        if (options.shard !== undefined) {
          const shard = shardAsked(options.shard, host);
          const plan = planOf(found, shard);
          if (options.plan) return { output: formatShardPlan(plan), file: output };
          const ran = await runShard(plan, shard, folders, { ...options, expected }, host);
          // The blob is written all the same, so that one disk that stays away does not hold up all others.
          const exitCode = ran.isWorthAnotherTry ? tryAgain : 0;
          return { output: ran.blob, file: output, exitCode };
        }
        if (options.plan) throw new CommandFault('planWithoutShard');
        const { cohort, laterDecisions, isWorthAnotherTry } = await collectCohort(
          found,
          { ...options, expected },
          host,
        );
        const words = wordsIn(options.lang);
        const { unreadAnonymous } = words.cohort;
        const aliases =
          anonymise === undefined
            ? undefined
            : await aliasesFor(cohort, anonymise, unreadAnonymous, host);
        const view = viewCohort(cohort, words, aliases);
        const context = { ...materialFor(options, host), columns };
        return {
          ...(await deliverCohort(view, options, context, host)),
          ...endOfCohort({ cohort, laterDecisions, isWorthAnotherTry }, options.failOn, host),
        };
      }),
    );
  addModeration(command, host, run);
  addReports(command, host, run);
  addPacks(command, host, run);
};
