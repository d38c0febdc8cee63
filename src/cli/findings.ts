import { plural } from '../report/words/plural.ts';
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
    .option('-q, --quiet', 'in the terminal, show errors only');
}

/** Prints findings in the form asked for, and gives the exit code: 1 where they fail the run. */
export async function deliverFindings(
  folders: readonly CheckedFolder[],
  options: FindingOptions,
  host: Host,
): Promise<number> {
  const { errors, warnings } = summarise(folders);
  const allowed = options.strict ? 0 : (options.maxWarnings ?? Infinity);
  const tooMany = warnings > allowed;
  const isQuiet = options.quiet === true && options.format === 'pretty';
  const shown = isQuiet ? folders.map(errorsOnly) : folders;
  const terminal = terminalFor(host.stdout, options, host);
  const silent = isQuiet && errors === 0;
  const text = silent ? '' : findingFormats[options.format](shown, terminal);
  await deliver(text, options.output, host);
  if (isQuiet && tooMany) {
    host.stderr.write(`Found ${plural(warnings, 'warning')}; allowed: ${String(allowed)}.\n`);
  }
  return errors > 0 || tooMany ? 1 : 0;
}

const errorsOnly = (folder: CheckedFolder): CheckedFolder => ({
  ...folder,
  findings: folder.findings.filter(({ severity }) => severity === 'error'),
});
