import type { Assessment } from '../core/model/assessment.ts';
import type { IsoDate } from '../core/model/date.ts';
import type { CheckedFolder } from '../core/model/checked-folder.ts';
import type { TargetId } from '../core/model/ids.ts';
import { wrap } from '../core/render/terminal.ts';
import { commandIn } from '../core/words/quoted.ts';
import { wordsIn } from '../core/words/index.ts';
import type { Host } from './host.ts';
import {
  openPortfolioAt,
  withFrameworks,
  type LoadedPortfolio,
  type OpenedPortfolio,
} from './load.ts';
import { beginPast, withPast } from './past-sign-offs.ts';
import { assess, errorsThatCost } from '../core/workspace/assess.ts';
import type { PastPortfolio } from './past-portfolio.ts';
import { terminalFor, type CommonOptions } from './options.ts';
import { folderNamed } from './quoted.ts';
import { speaking } from './speaking-host.ts';
import { noticeOf } from './tell.ts';
import { askTarget, targetAsked, noSuchTarget } from './target.ts';

/** A portfolio with what came of holding it against its target. */
export interface AssessedPortfolio extends LoadedPortfolio {
  readonly assessment: Assessment;
}

/** Reads a portfolio and holds it against the target given, its own, or the one that somebody at the terminal names. */
export async function loadAssessed(
  path: string,
  options: CommonOptions & { readonly target?: string },
  asOf: IsoDate,
  host: Host,
  past?: PastPortfolio,
): Promise<AssessedPortfolio> {
  // git is asked while the files are read. Of an earlier revision, what came before it is not looked through.
  const begun = past ? undefined : await beginPast(path, host);
  const open = async (target: string | undefined): Promise<OpenedPortfolio> => {
    const opened = openPortfolioAt(path, options, host, target, past?.ports);
    return past ? opened : withPast(opened, host, begun);
  };
  const opened = await open(options.target);
  const known = options.target ?? opened.workspace.settings.target;
  const target =
    options.target === undefined
      ? (known ?? (await askTarget(opened, host)))
      : targetAsked(options.target, opened);
  // Once it is known what is aimed at, ids written without a framework can be understood.
  const loaded = withFrameworks(known === target ? opened : await open(target), target);
  const assessment = assess(loaded, target as TargetId, asOf);
  if (!assessment) throw noSuchTarget(target, loaded);
  return { ...loaded, assessment };
}

/** Evidence that can't be read is missing from the report; the reader must know. */
export async function errorNotices(
  { path }: Pick<LoadedPortfolio, 'path'>,
  { findings }: CheckedFolder,
  options: CommonOptions,
  host: Host,
): Promise<readonly string[]> {
  const all = findings.filter(({ severity }) => severity === 'error').length;
  const costly = errorsThatCost(findings).length;
  if (costly === 0) return [];
  const { words } = await speaking(host);
  const sentence = words.notices.errors(all, costly);
  const day = options.asOf === undefined ? '' : ` --as-of ${options.asOf}`;
  // The command has a line of its own, so that it can be copied whole.
  return [
    wrap(sentence, terminalFor(host.stderr, {}, host)),
    `  ${commandIn('otpath check', folderNamed(path))}${day}`,
  ];
}

/** A later refusal may be among the decisions that an earlier day leaves out; the reader must know. */
export function laterDecisionNotices(
  { portfolio: { laterDecisions: count }, path }: LoadedPortfolio,
  asOf: IsoDate,
  host: Host,
): readonly string[] {
  if (count === undefined) return [];
  const words = wordsIn(host.language);
  const where = path === '.' ? '' : ` (${path})`;
  return [noticeOf(`${words.pack.laterDecisions(count, asOf)}${where}`, host)];
}
