import type { Command } from 'commander';
import { deliverFindings, withFindingOptions, type FindingOptions } from '../findings.ts';
import type { Host } from '../host.ts';
import { checkLoaded, openPortfolio, withFrameworks } from '../load.ts';
import { asOfOption, dayOf, frameworksOption } from '../options.ts';

export function addCheck(program: Command, host: Host, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .summary('find what is wrong with a portfolio')
    .description(
      'Finds what is wrong with the files of a portfolio: each finding says what, where, and what to do. Changes nothing.',
    )
    .argument('[portfolio...]', 'folders of portfolios', ['.']);
  withFindingOptions(command)
    .addOption(frameworksOption())
    .addOption(asOfOption())
    .action(async (paths: readonly string[], options: FindingOptions) => {
      const asOf = dayOf(options, host);
      const opened = paths.map((path) => openPortfolio(path, options, host));
      // One portfolio named twice is still one.
      const portfolios = new Map(opened.map((one) => [one.root, one])).values();
      const folders = [...portfolios].map((one) => checkLoaded(withFrameworks(one), asOf));
      exit(await deliverFindings(folders, options, host));
    });
}
