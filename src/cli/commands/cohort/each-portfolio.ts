import { tidyAfter } from '../../../node/tidy-memory.ts';
import { assess } from '../../../core/workspace/assess.ts';
import type { Assessment } from '../../../core/model/assessment.ts';
import type { TargetId } from '../../../core/model/ids.ts';
import { commandFaultOf } from '../../failure.ts';
import type { CommandFault, Host } from '../../host.ts';
import {
  openPortfolioAt,
  withFrameworks,
  type LoadedPortfolio,
  type OpenedPortfolio,
} from '../../load.ts';
import { asOfDate, type CommonOptions } from '../../options.ts';
import { withPast } from '../../past-sign-offs.ts';
import { needReadableSettings, noSuchTarget, targetAsked } from '../../target.ts';
import type { CohortPlace } from './places.ts';

/** A portfolio of a cohort, held against its target where it has one. */
export interface MemberPortfolio extends LoadedPortfolio {
  readonly assessment?: Assessment | undefined;
}

/** What came of opening one portfolio of a cohort. */
export type Opened = { readonly place: CohortPlace } & (
  | { readonly loaded: MemberPortfolio; readonly fault?: undefined }
  | { readonly fault: CommandFault; readonly loaded?: undefined }
);

/** In bytes: what some usual portfolios leave behind. With a quarter of it, a run takes about a quarter longer. */
const ofSomePortfolios = 32 * 1024 * 1024;

/**
 * Opens portfolios one after the other, so that only one of them is in memory. One that can't be read, or whose
 * target no framework has, is a fault; the others go on.
 */
export async function* eachPortfolio(
  places: readonly CohortPlace[],
  options: CommonOptions & { readonly target?: string },
  host: Host,
): AsyncGenerator<Opened> {
  for (const place of places) {
    try {
      yield { place, loaded: await openMember(place, options, host) };
    } catch (error) {
      yield { place, fault: commandFaultOf(error, true) };
    }
    tidyAfter(ofSomePortfolios);
  }
}

async function openMember(
  { folder }: CohortPlace,
  options: CommonOptions & { readonly target?: string },
  host: Host,
): Promise<MemberPortfolio> {
  const open = (target: string | undefined): Promise<OpenedPortfolio> =>
    withPast(openPortfolioAt(folder, options, host, target), host);
  const opened = await open(options.target);
  if (options.target === undefined) needReadableSettings(opened);
  const known = options.target ?? opened.workspace.settings.target;
  if (known === undefined) return withFrameworks(opened);
  const target = options.target === undefined ? known : targetAsked(options.target, opened);
  // Once it is known what is aimed at, ids written without a framework can be understood.
  const loaded = withFrameworks(known === target ? opened : await open(target), target);
  const assessment = assess(loaded, target as TargetId, asOfDate(options, host));
  if (!assessment) throw noSuchTarget(target, loaded);
  return { ...loaded, assessment };
}
