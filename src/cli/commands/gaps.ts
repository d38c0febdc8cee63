import type { Command } from 'commander';
import { gapsFormats, type GapsFormat } from '../../format/index.ts';
import { viewGaps } from '../../report/gaps-view.ts';
import { loadAssessed, warnOfErrors } from '../assessed.ts';
import { deliver, materialFor } from '../deliver.ts';
import type { Host } from '../host.ts';
import {
  asOfOption,
  dayOf,
  formatOption,
  frameworksOption,
  languageOption,
  outputOption,
  targetOption,
  type CommonOptions,
} from '../options.ts';

interface GapsOptions extends CommonOptions {
  readonly format: GapsFormat;
  readonly target?: string;
  readonly all?: boolean;
  readonly failOnGaps?: boolean;
}

export function addGaps(program: Command, host: Host, exit: (code: number) => void): void {
  program
    .command('gaps')
    .summary('show what is covered, what is missing and what to do next')
    .description(
      'Holds a portfolio against a level, stage or role profile, and shows what is covered, what is missing and what to do next. Changes nothing.',
    )
    .argument('[portfolio]', 'the folder of the portfolio', '.')
    .addOption(targetOption())
    .addOption(formatOption(Object.keys(gapsFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(asOfOption())
    .addOption(languageOption())
    .option('--all', 'show every requirement in the terminal')
    .option('--fail-on-gaps', 'exit with 1 while the target is not reached')
    .action(async (path: string, options: GapsOptions) => {
      const asOf = dayOf(options, host);
      const loaded = await loadAssessed(path, options, asOf, host);
      const { assessment, library } = loaded;
      const view = viewGaps(assessment, library, options.lang);
      const result = await gapsFormats[options.format](view, materialFor(options, host));
      await deliver(result, options.output, host);
      warnOfErrors(loaded, asOf, host);
      exit(options.failOnGaps && !assessment.ready ? 1 : 0);
    });
}
