import type { Command } from 'commander';
import { findingFormats, type FindingFormat } from '../../format/index.ts';
import { summarise, type CheckedFolder } from '../../format/findings.ts';
import { deliver } from '../deliver.ts';
import type { Host } from '../host.ts';
import { checkLoaded, openPortfolio, withFrameworks } from '../load.ts';
import {
  asOfOption,
  dayOf,
  formatOption,
  frameworksOption,
  outputOption,
  parseCount,
  terminalFor,
  type CommonOptions,
} from '../options.ts';

interface CheckOptions extends CommonOptions {
  readonly format: FindingFormat;
  readonly strict?: boolean;
  readonly maxWarnings?: number;
}

export function addCheck(program: Command, host: Host, exit: (code: number) => void): void {
  program
    .command('check')
    .summary('find what is wrong with a portfolio')
    .description(
      'Finds what is wrong with the files of a portfolio: each finding says what, where, and what to do. Changes nothing.',
    )
    .argument('[portfolio...]', 'folders of portfolios', ['.'])
    .addOption(formatOption(Object.keys(findingFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(asOfOption())
    .option('--strict', 'let warnings fail as errors do')
    .option('--max-warnings <number>', 'fail with more warnings than this', parseCount)
    .option('-q, --quiet', 'show errors only')
    .action((paths: readonly string[], options: CheckOptions) => {
      const asOf = dayOf(options, host);
      const folders = paths.map((path) =>
        checkLoaded(withFrameworks(openPortfolio(path, options, host)), asOf),
      );
      const { errors, warnings } = summarise(folders);
      const shown = options.quiet ? folders.map(errorsOnly) : folders;
      const terminal = terminalFor(host.stdout, options, host);
      const silent = options.quiet && errors === 0 && options.format === 'pretty';
      const result = silent ? '' : findingFormats[options.format](shown, terminal);
      deliver(result, options.output, host);
      const allowed = options.strict ? 0 : (options.maxWarnings ?? Infinity);
      exit(errors > 0 || warnings > allowed ? 1 : 0);
    });
}

const errorsOnly = (folder: CheckedFolder): CheckedFolder => ({
  ...folder,
  findings: folder.findings.filter(({ severity }) => severity === 'error'),
});
