import type { Cohort } from '../../../core/model/cohort.ts';
import { formatBlob, planShards, type Shard } from '../../../core/workspace/cohort-blobs.ts';
import { inQuotes } from '../../../core/words/quoted.ts';
import { hashText } from '../../../node/hash.ts';
import { packageVersion } from '../../../node/package.ts';
import { sizeBelow } from '../../../node/folder-size.ts';
import type { Host } from '../../host.ts';
import { asOfDate } from '../../options.ts';
import { collectCohort, type CollectOptions } from './collect.ts';
import type { MemberPortfolio } from './each-portfolio.ts';
import type { CohortPlaces, PlaceOptions } from './places.ts';

type ShardOptions = CollectOptions & PlaceOptions & { readonly milestones?: string };

/** All portfolios of a cohort, and which shard reads which. */
interface ShardPlan {
  readonly places: CohortPlaces;
  readonly sizes: readonly number[];
  readonly plan: readonly number[];
  /** SHA-256 of the list with its sizes. */
  readonly list: string;
}

export function planOf(places: CohortPlaces, { of }: Shard): ShardPlan {
  const sized = places.places.map(({ path, folder }) => ({ path, bytes: sizeBelow(folder) }));
  const lines = [
    ...sized.map(({ path, bytes }) => `${path}\t${String(bytes)}`),
    ...places.missing.map(({ path }) => path),
  ];
  return {
    places,
    sizes: sized.map(({ bytes }) => bytes),
    plan: planShards(sized, of),
    list: hashText(lines.join('\n')),
  };
}

/** The plan as a table: the shard, the size in bytes and the path of each portfolio. */
export const formatShardPlan = ({ places, sizes, plan }: ShardPlan): string =>
  places.places
    .map(({ path }, at) => `${String(plan[at])}\t${String(sizes[at])}\t${path}\n`)
    .join('');

/** Reads the portfolios of one shard and gives its blob, also where some of them may be readable a moment later. */
export async function runShard(
  { places: { places, missing }, plan, list }: ShardPlan,
  shard: Shard,
  folders: readonly string[],
  options: ShardOptions,
  host: Host,
): Promise<{ readonly blob: string; readonly isWorthAnotherTry: boolean }> {
  const began = host.now().toISOString();
  const own = places.filter((_, at) => plan[at] === shard.number);
  // What no portfolio was found in is nobody's to read, so the first shard names it.
  const found = { places: own, missing: shard.number === 1 ? missing : [] };
  const frameworks: Record<string, string> = {};
  const collected = await collectCohort(found, options, host, (loaded) => {
    addFrameworks(loaded, frameworks);
  });
  const { cohort, laterDecisions, isWorthAnotherTry } = collected;
  const placeOf = new Map(places.map(({ path }, at) => [path, at]));
  const inPlaces = <Thing extends Cohort['unread'][number] | Cohort['rows'][number]>(
    things: readonly Thing[],
  ) => things.map((one) => [placeOf.get(one.path) ?? -1, one] as const);
  const head = {
    blob: 1,
    version: packageVersion(),
    shard: shard.number,
    shards: shard.of,
    list,
    asOf: asOfDate(options, host),
    language: options.lang,
    target: options.target,
    milestones: options.expected && hashText(JSON.stringify(options.expected)),
    frameworks,
    command: commandOf(folders, options, asOfDate(options, host)),
    began,
    ended: host.now().toISOString(),
  } as const;
  const { rows, unread, tally } = cohort;
  const blob = { head, rows: inPlaces(rows), unread: inPlaces(unread), tally, laterDecisions };
  return { blob: formatBlob(blob), isWorthAnotherTry };
}

/** Frameworks that come with otpath are as its version has them; others are known by their contents. */
function addFrameworks({ library, places }: MemberPortfolio, known: Record<string, string>): void {
  for (const [id, framework] of library.frameworks) {
    if (places.get(id)?.isBuiltIn === true || Object.hasOwn(known, id)) continue;
    known[id] = hashText(JSON.stringify(framework));
  }
}

/** What runs a shard of the same cohort again, up to its number. */
function commandOf(
  folders: readonly string[],
  { list, target, milestones, frameworks = [], allowedSigners, lang }: ShardOptions,
  asOf: string,
): string {
  const option = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [name, inQuotes(value)];
  return [
    'otpath cohort',
    ...folders.map(inQuotes),
    ...option('--list', list),
    ...option('--target', target),
    ...option('--milestones', milestones),
    ...frameworks.flatMap((folder) => option('--frameworks', folder)),
    ...option('--allowed-signers', allowedSigners),
    ...option('--lang', lang === 'en' ? undefined : lang),
    '--as-of',
    asOf,
  ].join(' ');
}
