import { Option } from 'commander';
import { cohortFormats } from '../../../core/render/cohort.ts';
import { viewCohort } from '../../../core/report/cohort-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { AddCommand } from '../../command.ts';
import { CommandFault } from '../../host.ts';
import { asOfDate, formatOption, outputOption } from '../../options.ts';
import { noticeOf } from '../../tell.ts';
import { materialFor } from '../../write-output.ts';
import { aliasesFor } from './anonymise.ts';
import { collectCohort, type CollectOptions } from './collect.ts';
import { columnsAsked, deliverCohort, refuseCsvFile, type DeliveryOptions } from './deliver.ts';
import { milestonesFor } from './milestones.ts';
import { addModeration } from './moderation.ts';
import { addPacks } from './packs.ts';
import { formatShardPlan, planOf, runShard } from './run-shard.ts';
import { shardAsked } from './shard-option.ts';
import { findPlaces, type PlaceOptions } from './places.ts';
import { addReports } from './reports.ts';
import { withPlaces } from './with-places.ts';

interface CohortOptions extends CollectOptions, PlaceOptions, Omit<DeliveryOptions, 'output'> {
  readonly anonymise?: string;
  readonly milestones?: string;
  readonly shard?: string;
  readonly plan?: boolean;
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
    .addOption(new Option('--shard <number/of>').conflicts(['anonymise', 'columns', 'all']))
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
          const text = options.plan
            ? formatShardPlan(plan)
            : await runShard(plan, shard, folders, { ...options, expected }, host);
          return { output: text, file: output };
        }
        if (options.plan) throw new CommandFault('planWithoutShard');
        const { cohort, laterDecisions } = await collectCohort(
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
        const later = wordsIn(host.language).pack.laterDecisions;
        return {
          ...(await deliverCohort(view, options, { ...materialFor(options, host), columns }, host)),
          notices:
            laterDecisions === 0
              ? []
              : [noticeOf(later(laterDecisions, asOfDate(options, host)), host)],
          exitCode: cohort.unread.length > 0 ? 2 : 0,
        };
      }),
    );
  addModeration(command, host, run);
  addReports(command, host, run);
  addPacks(command, host, run);
};
