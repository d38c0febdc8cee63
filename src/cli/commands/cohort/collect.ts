import type { Cohort, CohortRow, UnreadPortfolio } from '../../../core/model/cohort.ts';
import type { MilestonePlan } from '../../../core/model/milestones.ts';
import { cohortMember, Tally } from '../../../core/workspace/cohort.ts';
import { faultWordsIn } from '../../../core/words/faults/index.ts';
import { faultIn, commandFaultOf, isWorthAnotherTry } from '../../failure.ts';
import type { CommandFault, Host } from '../../host.ts';
import { asOfDate, type CommonOptions } from '../../options.ts';
import { progressOn } from '../../progress.ts';
import { eachPortfolio, type MemberPortfolio } from './each-portfolio.ts';
import type { CohortPlaces } from './places.ts';

/** How a cohort is looked at. */
export interface CollectOptions extends CommonOptions {
  readonly target?: string;
  /** What the programme expects by when. */
  readonly expected?: MilestonePlan | undefined;
}

/** What was kept of a cohort, and how many decisions are later than the day asked for. */
export interface CollectedCohort {
  readonly cohort: Cohort;
  readonly laterDecisions: number;
  /** Whether some of what could not be read may be readable a moment later. */
  readonly isWorthAnotherTry: boolean;
}

/** Reads portfolios one after the other, and keeps a row of each. */
export async function collectCohort(
  { places, missing }: CohortPlaces,
  options: CollectOptions,
  host: Host,
  seen?: (loaded: MemberPortfolio) => void,
): Promise<CollectedCohort> {
  const asOf = asOfDate(options, host);
  const words = await faultWordsIn(host.language);
  let again = false;
  const unreadOf = (path: string, fault: CommandFault): UnreadPortfolio => {
    again ||= isWorthAnotherTry(fault);
    return { path, ...faultIn(words, fault) };
  };
  const rows: CohortRow[] = [];
  const unread = missing.map(({ path, fault }) => unreadOf(path, fault));
  const tally = new Tally();
  const progress = progressOn(host, options);
  let laterDecisions = 0;
  let done = 0;
  for await (const { place, loaded, fault } of eachPortfolio(places, options, host)) {
    progress.say(`${String((done += 1))}/${String(places.length)} ${place.path}`);
    if (fault) {
      unread.push(unreadOf(place.path, fault));
      continue;
    }
    try {
      seen?.(loaded);
      const { assessment } = loaded;
      const how = {
        path: place.path,
        asOf,
        language: options.lang,
        assessment,
        plan: options.expected ?? loaded.workspace.organisation.milestones,
      };
      const member = cohortMember(loaded, how);
      laterDecisions += loaded.portfolio.laterDecisions ?? 0;
      rows.push(member.row);
      tally.add(member);
    } catch (error) {
      unread.push(unreadOf(place.path, commandFaultOf(error, true)));
    }
  }
  progress.end();
  return {
    cohort: { asOf, rows, unread, tally: tally.total },
    laterDecisions,
    isWorthAnotherTry: again,
  };
}
