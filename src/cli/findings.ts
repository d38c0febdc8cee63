import type { Command } from 'commander';
import { summarise, type CheckedFolder } from '../format/findings.ts';
import { findingFormats, type FindingFormat } from '../format/index.ts';
import { deliver } from './deliver.ts';
import type { Host } from './host.ts';
import {
  formatOption,
  outputOption,
  parseCount,
  terminalFor,
  type CommonOptions,
} from './options.ts';

/** The options of commands that find things. */
export interface FindingOptions extends CommonOptions {
  readonly format: FindingFormat;
  readonly strict?: boolean;
  readonly maxWarnings?: number;
}

export function withFindingOptions(command: Command): Command {
  return command
    .addOption(formatOption(Object.keys(findingFormats)))
    .addOption(outputOption())
    .option('--strict', 'let warnings fail as errors do')
    .option('--max-warnings <number>', 'fail with more warnings than this', parseCount)
    .option('-q, --quiet', 'show errors only');
}

/** Prints findings in the form asked for, and gives the exit code: 1 where they fail the run. */
export function deliverFindings(
  folders: readonly CheckedFolder[],
  options: FindingOptions,
  host: Host,
): number {
  const { errors, warnings } = summarise(folders);
  const shown = options.quiet ? folders.map(errorsOnly) : folders;
  const silent = options.quiet && errors === 0 && options.format === 'pretty';
  const terminal = terminalFor(host.stdout, options, host);
  deliver(silent ? '' : findingFormats[options.format](shown, terminal), options.output, host);
  const allowed = options.strict ? 0 : (options.maxWarnings ?? Infinity);
  return errors > 0 || warnings > allowed ? 1 : 0;
}

const errorsOnly = (folder: CheckedFolder): CheckedFolder => ({
  ...folder,
  findings: folder.findings.filter(({ severity }) => severity === 'error'),
});
