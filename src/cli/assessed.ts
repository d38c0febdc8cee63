import { assessPortfolio } from '../core/assess/assess.ts';
import type { Assessment } from '../core/model/assessment.ts';
import type { IsoDate } from '../core/model/date.ts';
import type { Finding } from '../core/model/finding.ts';
import type { TargetId } from '../core/model/ids.ts';
import { wrap } from '../core/render/terminal.ts';
import { plural } from '../core/words/plural.ts';
import { cleanText } from '../core/text/clean.ts';
import { wordsIn } from '../core/words/index.ts';
import type { Host } from './host.ts';
import { openPortfolio, withFrameworks, type Loaded, type Opened } from './load.ts';
import { beginPast, withPast } from './past-sign-offs.ts';
import { checkWorkspace } from '../core/workspace/workspace.ts';
import { dayOf, terminalFor, type CommonOptions } from './options.ts';
import { quoted } from './quoted.ts';
import { tell } from './tell.ts';
import { askTarget, targetAsked, unknownTargetError } from './target.ts';

/** A portfolio with what came of holding it against its target. */
export interface Assessed extends Loaded {
  readonly assessment: Assessment;
}

/** Reads a portfolio and holds it against the target given, its own, or the one that somebody at the terminal names. */
export async function loadAssessed(
  path: string,
  options: CommonOptions & { readonly target?: string },
  asOf: IsoDate,
  host: Host,
): Promise<Assessed> {
  // git is asked while the files are read.
  const begun = await beginPast(path, host);
  const open = (target: string | undefined): Promise<Opened> =>
    withPast(openPortfolio(path, options, host, target), host, begun);
  const opened = await open(options.target);
  const known = options.target ?? opened.workspace.settings.target;
  const target =
    options.target === undefined
      ? (known ?? (await askTarget(opened, host)))
      : targetAsked(options.target, opened);
  // Once it is known what is aimed at, ids written without a framework can be understood.
  const loaded = withFrameworks(known === target ? opened : await open(target), target);
  const assessment = assessPortfolio(loaded.portfolio, loaded.library, target as TargetId, asOf);
  if (!assessment) throw unknownTargetError(target, loaded);
  return { ...loaded, assessment };
}

/** Evidence that can't be read is missing from the report; whoever reads it must know. */
export function warnOfErrors(
  loaded: Loaded,
  options: CommonOptions,
  host: Host,
  { findings } = checkWorkspace(loaded, dayOf(options, host)),
): void {
  const errors = findings.filter(
    // Personal details are no reason for evidence not to count.
    (one) => one.severity === 'error' && !isAboutPrivacy(one),
  ).length;
  if (errors === 0) return;
  const what = plural(errors, 'error');
  const folder = loaded.path === '.' ? '' : ` ${quoted(loaded.path)}`;
  const day = options.asOf === undefined ? '' : ` --as-of ${options.asOf}`;
  const terminal = terminalFor(host.stderr, {}, host);
  const sentence = `The files have ${what}, and what they concern may not count here. To see them:`;
  // The command has a line of its own, so that it can be copied whole.
  host.stderr.write(`${wrap(sentence, terminal)}\n  otpath check${folder}${day}\n`);
}

/** A later refusal may be among the decisions that an earlier day leaves out; whoever reads must know. */
export function sayLaterDecisions(
  { portfolio: { laterDecisions: count }, path }: Loaded,
  asOf: IsoDate,
  host: Host,
): void {
  if (count === undefined) return;
  const words = wordsIn('en');
  const where = path === '.' ? '' : ` (${path})`;
  tell(cleanText(`${words.pack.laterDecisions(count, asOf)}${where}`), host);
}

/** Whether a finding is about personal details. */
export const isAboutPrivacy = ({ topic }: Pick<Finding, 'topic'>): boolean => topic === 'privacy';
