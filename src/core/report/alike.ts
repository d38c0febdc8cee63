import { indexTerms } from './term-index.ts';
import type { RankedHit } from './ranking.ts';

/** A hit, and those below it that say much the same, as a statement does at one level and at the next. */
export interface GroupedHit<Entry> extends RankedHit<Entry> {
  readonly alike: readonly Entry[];
}

/** So much of what two say has to be the same, by how much its words tell. */
const muchTheSame = 0.6;

/** Puts each hit under the first that says much the same, so that ten hits are ten different things. */
export function groupAlike<Entry>(
  hits: readonly RankedHit<Entry>[],
  textOf: (entry: Entry) => string,
): readonly GroupedHit<Entry>[] {
  const { sets, places, tells, masses } = indexTerms(hits.map(({ entry }) => textOf(entry)));
  const groups = new Map<number, Entry[]>();
  /** The first group of which a hit says much the same. */
  const sameAs = (place: number): number | undefined => {
    const shared = new Map<number, number>();
    for (const term of sets[place]!) {
      for (const other of places.get(term)!) {
        if (other < place) shared.set(other, (shared.get(other) ?? 0) + tells(term));
      }
    }
    return [...groups.keys()].find(
      (group) => (shared.get(group) ?? 0) >= muchTheSame * Math.max(masses[group]!, masses[place]!),
    );
  };
  hits.forEach(({ entry }, place) => {
    const same = sameAs(place);
    if (same === undefined) groups.set(place, []);
    else groups.get(same)!.push(entry);
  });
  return [...groups].map(([place, alike]) => ({ ...hits[place]!, alike }));
}
