import { resolve } from 'node:path';
import { Argument } from 'commander';
import type { AddCommand } from '../../command.ts';
import { filesWritten } from '../../../node/written.ts';
import type { CheckedFolder } from '../../../core/model/checked-folder.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { noPortfolio } from '../../portfolio-not-found.ts';
import { explainFailure } from '../../failure.ts';
import {
  deliverFindings,
  withFindingOptions,
  type FindingOptions,
} from '../../findings/findings.ts';
import {
  fixFindings,
  refuseDryRunAlone,
  withFixOptions,
  type FixOptions,
} from '../../findings/fix.ts';
import { CommandFault, type Host } from '../../host.ts';
import {
  contentsOf,
  openPortfolioAt,
  withFrameworks,
  type LoadedPortfolio,
  type OpenedPortfolio,
} from '../../load.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import { laterDecisionNotices } from '../../assessed.ts';
import { beginPast, withPast } from '../../past-sign-offs.ts';
import { allowedSignersOption, asOfOption, asOfDate, frameworksOption } from '../../options.ts';
import {
  filterFindings,
  selectFindings,
  withSelectionOptions,
  type SelectionOptions,
} from '../../findings/select-findings.ts';
import { speaking } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';
import { tidyAfter } from '../../../node/tidy-memory.ts';

interface CheckOptions extends FindingOptions, FixOptions, SelectionOptions {
  readonly attachments?: true;
  readonly watch?: true;
}

export const addCheck: AddCommand = (program, host, run) => {
  const command = program
    .command('check')
    .addArgument(new Argument('[portfolio...]').default(['.']));
  withFixOptions(withSelectionOptions(withFindingOptions(command)))
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(asOfOption())
    .option('--attachments')
    .option('--watch')
    .option('--no-cache')
    .action(
      run(async (paths: readonly string[], options: CheckOptions) => {
        if (!options.watch) return { exitCode: await checkPortfolios(paths, options, host) };
        await watchPortfolios(paths, options, host);
        return {};
      }),
    );
};

/** Checks portfolios once, and fixes them first where that was asked for. Gives the exit code. */
async function checkPortfolios(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<number> {
  refuseDryRunAlone(options);
  const faults: CommandFault[] = [];
  const folders: CheckedFolder[] = [];
  let changes = 0;
  for await (const { loaded, checked } of checkEach(paths, options, host, faults)) {
    if (options.fix) {
      const [asked] = await filterFindings([checked], options, host);
      changes += await fixFindings(loaded, asked!, options, host);
    }
    folders.push(withShownTexts(checked));
  }
  const [fault] = faults;
  if (fault && paths.length === 1) throw fault;
  if (options.fix && !options.dryRun && folders.length > 0) {
    // What is left, in the files as they are now.
    return checkPortfolios(paths, { ...options, fix: false }, host);
  }
  const code = options.dryRun
    ? Math.min(changes, 1)
    : folders.length === 0
      ? 2
      : await deliverFindings(await selectFindings(folders, options, host), options, host);
  for (const one of faults) await explainFailure(one, host, filesWritten());
  return fault ? 2 : code;
}

/**
 * Checks the portfolios at some paths one after the other, so that only one of them is in memory. One that is
 * named twice is still one. What can't be opened is added to the faults, and the others are checked all the same.
 */
async function* checkEach(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
  faults: CommandFault[],
): AsyncGenerator<{ readonly loaded: LoadedPortfolio; readonly checked: CheckedFolder }> {
  const asOf = asOfDate(options, host);
  const roots = new Set<string>();
  for (const path of paths) {
    // git is asked while the files are read; of many portfolios one after the other.
    const begun = paths.length === 1 ? await beginPast(path, host) : undefined;
    const opened = openedOrFault(path, options, host);
    if (opened instanceof CommandFault) faults.push(opened);
    else if (!roots.has(opened.root)) {
      roots.add(opened.root);
      const loaded = await withPast(withFrameworks(opened), host, begun);
      const contents = options.attachments ? await contentsOf(loaded) : undefined;
      for (const notice of laterDecisionNotices(loaded, asOf, host)) {
        host.stderr.write(`${notice}\n`);
      }
      yield { loaded, checked: checkWorkspace(loaded, asOf, contents) };
      if (paths.length > 1) tidyAfter(ofFewPortfolios);
    }
  }
}

function openedOrFault(
  path: string,
  options: CheckOptions,
  host: Host,
): OpenedPortfolio | CommandFault {
  try {
    return openPortfolioAt(path, options, host);
  } catch (error) {
    if (error instanceof CommandFault) return error;
    throw error;
  }
}

/** In bytes: what the check of a few usual portfolios leaves behind. */
const ofFewPortfolios = 8 * 1024 * 1024;

/** Only the texts that a finding points into, so that memory does not grow with what nobody shows. */
function withShownTexts(checked: CheckedFolder): CheckedFolder {
  const shown = new Set(
    checked.findings.flatMap(({ at, related = [], fix }) =>
      [at, ...related.map((one) => one.at), ...(fix?.edits ?? []).map((one) => one.at)].map(
        ({ file }) => file,
      ),
    ),
  );
  return { ...checked, texts: new Map([...checked.texts].filter(([file]) => shown.has(file))) };
}

/** Checks now and after every change. What goes wrong in one run does not end the watch. */
async function watchPortfolios(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<void> {
  const roots = paths.map((path) => {
    const root = findPortfolio(resolve(host.cwd, path));
    if (root === undefined) throw noPortfolio(path, host);
    return root;
  });
  const run = async (): Promise<void> => {
    const before = filesWritten();
    try {
      await checkPortfolios(paths, options, host);
    } catch (error) {
      await explainFailure(error, host, before);
    }
  };
  await run();
  const { words } = await speaking(host);
  tell(words.check.watching, host);
  const { watchFolders } = await import('../../../node/watch.ts');
  const written = [options.output, options.baseline, ...options.format.map(({ file }) => file)];
  await watchFolders(
    roots,
    written.flatMap((file) => (file === undefined ? [] : [resolve(host.cwd, file)])),
    run,
  );
}
