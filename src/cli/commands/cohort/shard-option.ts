import type { Shard } from '../../../core/workspace/cohort-blobs.ts';
import { CommandFault, type Host } from '../../host.ts';

/** More than any engine starts at once. */
const mostShards = 100_000;

/** Which shard this is: as it is written, or as the engine says that has started this run. */
export function shardAsked(written: string, { env }: Pick<Host, 'env'>): Shard {
  const [, auto, number, of] = /^(?:(auto)|(\d+))(?:\/(\d+))?$/.exec(written) ?? [];
  const count = of === undefined ? undefined : Number(of);
  const shard =
    auto === undefined
      ? { number: Number(number ?? NaN), of: count ?? NaN }
      : shardOfEngine(env, count);
  const isShard =
    Number.isInteger(shard.number) &&
    Number.isInteger(shard.of) &&
    shard.number >= 1 &&
    shard.number <= shard.of &&
    shard.of <= mostShards;
  if (isShard) return shard;
  if (auto === undefined) throw new CommandFault('notAShard', { written });
  throw new CommandFault('noShardOfEngine', { written });
}

/** What a Slurm job array, an indexed Job of Kubernetes, or the runners of CI say of themselves. */
function shardOfEngine(env: Host['env'], count: number | undefined): Shard {
  const read = (name: string): number => Number(env[name] === '' ? NaN : (env[name] ?? NaN));
  if (env['SLURM_ARRAY_TASK_ID'] !== undefined) {
    const [id, first, last] = ['ID', 'MIN', 'MAX'].map((one) => read(`SLURM_ARRAY_TASK_${one}`));
    const of = read('SLURM_ARRAY_TASK_COUNT');
    // A task that is run again alone is an array of one: the whole array's count is then given.
    if (count !== undefined) return { number: id!, of: count };
    const step = of > 1 ? (last! - first!) / (of - 1) : 1;
    return { number: (id! - first!) / step + 1, of };
  }
  if (env['JOB_COMPLETION_INDEX'] !== undefined) {
    return { number: read('JOB_COMPLETION_INDEX') + 1, of: count ?? NaN };
  }
  return { number: read('CI_NODE_INDEX'), of: count ?? read('CI_NODE_TOTAL') };
}
