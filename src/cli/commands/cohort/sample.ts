import { Option, type Command } from 'commander';
import type { SampledPortfolio } from '../../../core/model/sample.ts';
import { sampleFormats, type SampleFormat } from '../../../core/render/sample.ts';
import { viewSample } from '../../../core/report/sample.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { drawSample, samplableIn } from '../../../core/workspace/moderation.ts';
import { hashText } from '../../../node/hash.ts';
import type { Run } from '../../command.ts';
import type { Host } from '../../host.ts';
import { asOfDate, formatOption } from '../../options.ts';
import { materialFor } from '../../write-output.ts';
import type { CollectOptions } from './collect.ts';
import { findPlaces, type PlaceOptions } from './places.ts';
import { readNamedSamplePlan } from './sample-plan.ts';
import { visitPortfolios } from './visit-portfolios.ts';

interface SampleOptions extends CollectOptions, PlaceOptions {
  readonly plan: string;
  readonly seed: string;
  readonly format: SampleFormat;
}

/** Draws decisions and pieces for a second look. */
export const addSample = (cohort: Command, host: Host, run: Run): Command =>
  cohort
    .command('sample')
    .argument('[folders...]')
    .addOption(new Option('--plan <file>').makeOptionMandatory())
    .addOption(new Option('--seed <text>').makeOptionMandatory())
    .addOption(formatOption(Object.keys(sampleFormats)))
    .action(
      run(async (folders: readonly string[], options: SampleOptions) => {
        const plan = readNamedSamplePlan(options.plan, host);
        const found = findPlaces(folders, options, host);
        const asOf = asOfDate(options, host);
        const portfolios: SampledPortfolio[] = [];
        const unread = await visitPortfolios(found, options, host, (loaded, { path }) => {
          const level = loaded.assessment?.target.local;
          portfolios.push(samplableIn(loaded, plan, { path, asOf, level }));
        });
        const sample = drawSample(portfolios, { plan, seed: options.seed }, hashText);
        const basis = { plan, asOf, portfolios: portfolios.length, unread };
        const view = viewSample(sample, basis, wordsIn(options.lang));
        return {
          output: sampleFormats[options.format](view, materialFor(options, host)),
          file: options.output,
          exitCode: unread.length > 0 ? 2 : 0,
        };
      }),
    );
