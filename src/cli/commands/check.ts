import { resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import type { HistoryInWork } from '../../disk/committed-sign-offs.ts';
import { filesWritten } from '../../disk/written.ts';
import type { CheckedFolder } from '../../model/checked-folder.ts';
import { explainFailure } from '../failure.ts';
import { deliverFindings, withFindingOptions, type FindingOptions } from '../findings/findings.ts';
import {
  fixFindings,
  refuseDryRunAlone,
  withFixOptions,
  type FixOptions,
} from '../findings/fix.ts';
import { type Host } from '../host.ts';
import { checkLoaded, contentsOf, openPortfolio, withFrameworks, type Loaded } from '../load.ts';
import { beginPast, withPast } from '../past-sign-offs.ts';
import { allowedSignersOption, asOfOption, dayOf, frameworksOption } from '../options.ts';
import {
  askedFor,
  selectFindings,
  withSelectionOptions,
  type SelectionOptions,
} from '../findings/select-findings.ts';
import { tell } from '../tell.ts';

interface CheckOptions extends FindingOptions, FixOptions, SelectionOptions {
  readonly attachments?: true;
  readonly watch?: true;
}

export function addCheck(program: Command, host: Host, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .summary('find what is wrong with a portfolio')
    .description(
      'Finds what is wrong with the files of a portfolio: each finding says what, where, and what to do. Changes nothing unless --fix says so.',
    )
    .addArgument(
      new Argument('[portfolio...]', 'folders of portfolios').default(['.'], 'this folder'),
    );
  withFixOptions(withSelectionOptions(withFindingOptions(command)))
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(asOfOption())
    .option('--attachments', 'also look into attachments for personal details; takes longer')
    .option('--watch', 'check again whenever a file changes, until you press Ctrl-C')
    .action(async (paths: readonly string[], options: CheckOptions) => {
      if (options.watch) await watchPortfolios(paths, options, host);
      else exit(await checkPortfolios(paths, options, host));
    });
}

/** Checks portfolios once, and mends them first where that was asked for. Gives the exit code. */
async function checkPortfolios(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<number> {
  refuseDryRunAlone(options);
  const [only] = paths;
  const begun = paths.length === 1 ? await beginPast(only!, host) : undefined;
  const loaded = loadPortfolios(paths, options, host);
  const folders = await checkAll(loaded, options, host, begun);
  if (!options.fix) {
    return deliverFindings(await selectFindings(folders, options, host), options, host);
  }
  let changes = 0;
  const asked = await askedFor(folders, options, host);
  for (const [index, checked] of asked.entries()) {
    changes += await fixFindings(loaded[index]!, checked, options, host);
  }
  if (options.dryRun) return changes > 0 ? 1 : 0;
  // What is left, in the files as they are now.
  return checkPortfolios(paths, { ...options, fix: false }, host);
}

/** The portfolios at some paths. One that is named twice is still one. */
function loadPortfolios(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): readonly Loaded[] {
  const opened = paths.map((path) => openPortfolio(path, options, host));
  return [...new Map(opened.map((one) => [one.root, one])).values()].map((one) =>
    withFrameworks(one),
  );
}

async function checkAll(
  portfolios: readonly Loaded[],
  options: CheckOptions,
  host: Host,
  begun: HistoryInWork | undefined,
): Promise<readonly CheckedFolder[]> {
  const asOf = dayOf(options, host);
  const folders: CheckedFolder[] = [];
  // One after the other, so that only one portfolio's attachments are in memory.
  for (const loaded of portfolios) {
    const contents = options.attachments ? await contentsOf(loaded) : undefined;
    folders.push(checkLoaded(await withPast(loaded, host, begun), asOf, contents));
  }
  return folders;
}

/** Checks now and after every change. What goes wrong in one run does not end the watch. */
async function watchPortfolios(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<void> {
  const roots = loadPortfolios(paths, options, host).map(({ root }) => root);
  const run = async (): Promise<void> => {
    const before = filesWritten();
    try {
      await checkPortfolios(paths, options, host);
    } catch (error) {
      explainFailure(error, host, before);
    }
  };
  await run();
  tell('Watching for changes. Press Ctrl-C to end.', host);
  const { watchFolders } = await import('../../disk/watch.ts');
  const written = [options.output, options.baseline, ...options.format.map(({ file }) => file)];
  await watchFolders(
    roots,
    written.flatMap((file) => (file === undefined ? [] : [resolve(host.cwd, file)])),
    run,
  );
}
