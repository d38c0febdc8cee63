import type { Command } from 'commander';
import { assessPortfolio } from '../../assess/assess.ts';
import { wrap } from '../../format/terminal.ts';
import { gapsFormats, type GapsFormat } from '../../format/index.ts';
import type { IsoDate } from '../../model/date.ts';
import type { TargetId } from '../../model/ids.ts';
import { plural } from '../../report/words/plural.ts';
import { viewGaps } from '../../report/gaps-view.ts';
import { deliver, materialFor } from '../deliver.ts';
import type { Host } from '../host.ts';
import { checkLoaded, openPortfolio, withFrameworks, type Loaded } from '../load.ts';
import {
  asOfOption,
  dayOf,
  formatOption,
  frameworksOption,
  languageOption,
  outputOption,
  targetOption,
  terminalFor,
  type CommonOptions,
} from '../options.ts';
import { askTarget, targetAsked, unknownTarget } from '../target.ts';

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
      const opened = openPortfolio(path, options, host, options.target);
      const known = options.target ?? opened.portfolio.target;
      const target =
        options.target === undefined
          ? (known ?? (await askTarget(opened, host)))
          : targetAsked(options.target, opened);
      // Once it is known what is aimed at, ids written without a framework can be understood.
      const loaded = withFrameworks(
        known === target ? opened : openPortfolio(path, options, host, target),
        target,
      );
      const { portfolio, library } = loaded;
      const assessment = assessPortfolio(portfolio, library, target as TargetId, asOf);
      if (!assessment) throw unknownTarget(target, loaded);

      const view = viewGaps(assessment, library, options.lang);
      const result = await gapsFormats[options.format](view, materialFor(options, host));
      await deliver(result, options.output, host);
      warnOfErrors(loaded, asOf, host);
      exit(options.failOnGaps && !assessment.ready ? 1 : 0);
    });
}

/** Evidence that can't be read is missing from the report; whoever reads it must know. */
function warnOfErrors(loaded: Loaded, asOf: IsoDate, host: Host): void {
  const { findings } = checkLoaded(loaded, asOf);
  const errors = findings.filter(
    // Personal details are no reason for evidence not to count.
    ({ code, severity }) => severity === 'error' && !code.startsWith('OT5'),
  ).length;
  if (errors === 0) return;
  const what = plural(errors, 'error');
  const folder = loaded.path === '.' ? '' : ` ${loaded.path}`;
  const terminal = terminalFor(host.stderr, {}, host);
  const sentence = `The files have ${what}, and what they concern may not count here. To see them:`;
  // The command has a line of its own, so that it can be copied whole.
  host.stderr.write(`${wrap(sentence, terminal)}\n  otpath check${folder} --as-of ${asOf}\n`);
}
