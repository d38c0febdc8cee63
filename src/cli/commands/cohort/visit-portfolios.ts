import type { UnreadPortfolio } from '../../../core/model/cohort.ts';
import { faultWordsIn } from '../../../core/words/faults/index.ts';
import { faultIn, commandFaultOf } from '../../failure.ts';
import type { CommandFault, Host } from '../../host.ts';
import { progressOn } from '../../progress.ts';
import type { CollectOptions } from './collect.ts';
import { eachPortfolio, type MemberPortfolio } from './each-portfolio.ts';
import type { CohortPlace, CohortPlaces } from './places.ts';

/** Visits portfolios one after the other; gives those that could not be read, and why. */
export async function visitPortfolios(
  { places, missing }: CohortPlaces,
  options: CollectOptions,
  host: Host,
  visit: (loaded: MemberPortfolio, place: CohortPlace) => void | Promise<void>,
): Promise<readonly UnreadPortfolio[]> {
  const words = await faultWordsIn(host.language);
  const unreadOf = (path: string, fault: CommandFault): UnreadPortfolio => ({
    path,
    ...faultIn(words, fault),
  });
  const unread = missing.map(({ path, fault }) => unreadOf(path, fault));
  const progress = progressOn(host, options);
  let done = 0;
  for await (const { place, loaded, fault } of eachPortfolio(places, options, host)) {
    progress.say(`${String((done += 1))}/${String(places.length)} ${place.path}`);
    try {
      if (fault) unread.push(unreadOf(place.path, fault));
      else await visit(loaded, place);
    } catch (error) {
      unread.push(unreadOf(place.path, commandFaultOf(error, true)));
    }
  }
  progress.end();
  return unread;
}
