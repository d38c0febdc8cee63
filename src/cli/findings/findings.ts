import { findingWordsIn } from '../../core/words/findings/index.ts';
import { Option, type Command } from 'commander';
import type { Language } from '../../core/model/text.ts';
import { summarise } from '../../core/render/findings.ts';
import { type CheckedFolder } from '../../core/model/checked-folder.ts';
import { findingFormats } from '../../core/render/index.ts';
import { helpOf, rules } from '../../core/workspace/rules.ts';
import { refuseOutput, writeOutput } from '../write-output.ts';
import { findingFormatOption, routeOutputs, type OutputAsked } from './finding-outputs.ts';
import type { Host } from '../host.ts';
import { outputOption, parseCount, terminalFor, type CommonOptions } from '../options.ts';
import { speaking } from '../speaking-host.ts';
import { tell } from '../tell.ts';

/** The options of commands that find things. */
export interface FindingOptions extends CommonOptions {
  readonly format: readonly OutputAsked[];
  readonly strict?: boolean;
  readonly lang: Language;
  readonly maxWarnings?: number;
}

export function withFindingOptions(command: Command): Command {
  return command
    .addOption(findingFormatOption())
    .addOption(outputOption())
    .option('--strict')
    .addOption(new Option('--max-warnings <number>').argParser(parseCount))
    .option('-q, --quiet');
}

/** Gives findings in the forms asked for, and the exit code: 1 where they fail the run. */
export async function deliverFindings(
  folders: readonly CheckedFolder[],
  options: FindingOptions,
  host: Host,
): Promise<number> {
  const outputs = routeOutputs(options.format, options.output, host);
  // Nothing is written until everything can be.
  for (const { file } of outputs) refuseOutput(file, host);
  for (const output of outputs) {
    await writeOutput(await formatFindings(folders, output, options, host), output.file, host);
  }
  const { errors, warnings } = summarise(folders);
  const allowed = options.strict ? 0 : (options.maxWarnings ?? Infinity);
  const tooMany = warnings > allowed;
  if (tooMany && outputs.some(({ format }) => isQuiet(format, options))) {
    const { words } = await speaking(host);
    tell(words.check.tooManyWarnings({ warnings, allowed }), host);
  }
  return errors > 0 || tooMany ? 1 : 0;
}

async function formatFindings(
  folders: readonly CheckedFolder[],
  { format, file }: OutputAsked,
  options: FindingOptions,
  host: Host,
): Promise<string> {
  const quiet = isQuiet(format, options);
  const shown = quiet ? folders.map(errorsOnly) : folders;
  if (quiet && summarise(shown).errors === 0) return '';
  const terminal = terminalFor(host.stdout, { ...options, output: file }, host);
  return findingFormats[format](shown, {
    words: findingWordsIn(options.lang),
    terminal,
    rules: () => rules.map(helpOf),
  });
}

const isQuiet = (format: OutputAsked['format'], { quiet }: FindingOptions): boolean =>
  quiet === true && format === 'pretty';

const errorsOnly = (folder: CheckedFolder): CheckedFolder => ({
  ...folder,
  findings: folder.findings.filter(({ severity }) => severity === 'error'),
});
