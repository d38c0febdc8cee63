/** A portfolio with its size on disk, in bytes. */
export interface SizedPlace {
  readonly path: string;
  readonly bytes: number;
}

/** One part of a cohort: which, of how many. The first is 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * Which shard reads which portfolio, by its place in the list. The largest is given away first, always to the shard
 * that has least, so that all take about as long. It depends on nothing but the list and its sizes.
 */
export function planShards(places: readonly SizedPlace[], shards: number): readonly number[] {
  const loads = Array.from({ length: shards }, (_, at) => ({ at, bytes: 0, places: 0 }));
  const plan = new Array<number>(places.length);
  const order = places
    .map(({ path, bytes }, at) => ({ path, bytes, at }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  for (const { at, bytes } of order) {
    const [least] = loads.sort(
      (a, b) => a.bytes - b.bytes || a.places - b.places || a.at - b.at,
    ) as [(typeof loads)[number]];
    plan[at] = least.at + 1;
    least.bytes += bytes;
    least.places += 1;
  }
  return plan;
}
