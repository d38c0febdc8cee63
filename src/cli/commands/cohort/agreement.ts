import { Option, type Command } from 'commander';
import type { ModeratedPortfolio } from '../../../core/model/moderation.ts';
import { agreementFormats, type AgreementFormat } from '../../../core/render/agreement.ts';
import { viewAgreement } from '../../../core/report/agreement.ts';
import type { Library } from '../../../core/model/library.ts';
import { leastPairs, moderatedIn } from '../../../core/workspace/moderation.ts';
import { hashText } from '../../../node/hash.ts';
import { portsFor } from '../../../node/ports.ts';
import type { Run } from '../../command.ts';
import type { Host } from '../../host.ts';
import { asOfDate, formatOption } from '../../options.ts';
import { materialFor } from '../../write-output.ts';
import type { CollectOptions } from './collect.ts';
import { findPlaces, type PlaceOptions } from './places.ts';
import { readNamedSamplePlan } from './sample-plan.ts';
import { visitPortfolios } from './visit-portfolios.ts';

interface AgreementOptions extends CollectOptions, PlaceOptions {
  readonly plan?: string;
  readonly format: AgreementFormat;
}

/** Shows how far first and second readers judge alike. */
export const addAgreement = (cohort: Command, host: Host, run: Run): Command =>
  cohort
    .command('agreement')
    .argument('[folders...]')
    .addOption(new Option('--plan <file>'))
    .addOption(formatOption(Object.keys(agreementFormats)))
    .action(
      run(async (folders: readonly string[], options: AgreementOptions) => {
        const plan =
          options.plan === undefined ? undefined : readNamedSamplePlan(options.plan, host);
        const found = findPlaces(folders, options, host);
        const asOf = asOfDate(options, host);
        const portfolios: ModeratedPortfolio[] = [];
        const unread = await visitPortfolios(
          found,
          options,
          host,
          ({ root, library, workspace }, { path }) => {
            const load = (names: readonly string[]): Library => workspace.load(names);
            const how = { path, asOf, language: options.lang, hashText, load };
            portfolios.push(moderatedIn(portsFor(root).files, library, how));
          },
        );
        const least = plan?.leastPairs ?? leastPairs;
        const view = viewAgreement(portfolios, { asOf, least, unread });
        return {
          output: agreementFormats[options.format](view, materialFor(options, host)),
          file: options.output,
          exitCode: unread.length > 0 ? 2 : 0,
        };
      }),
    );
