import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In bytes: what a run takes at its most before it is tidied. */
const much = 160 * 1024 * 1024;

let collect: (() => void) | undefined;

function collectNow(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}

/** In bytes: what may pile up before it is worth the time to tidy again. */
const some = 24 * 1024 * 1024;

const inUse = (): number => {
  const { used_heap_size: heap, external_memory: beside } = getHeapStatistics();
  return heap + beside;
};

/** What was in use when the last tidying ended, in bytes. */
let left: number | undefined;

/**
 * Frees what nobody needs any more, if it is much. The engine does it by itself, but where there is room it
 * lets several times as much pile up first as a computer with little memory has. The larger what is in use, the
 * longer it takes, so it waits until enough has piled up.
 */
export function tidyMemory(): void {
  // What is in use now would be read from /proc, which is not everywhere; in KiB.
  if (process.resourceUsage().maxRSS * 1024 < much) return;
  if (left !== undefined && inUse() - left < some) return;
  collectNow();
  left = inUse();
}

/** The least that was in use since the engine tidied last, in bytes. */
let least: number | undefined;

/**
 * Keeps memory from growing over many pieces of work of about the same size: frees what the earlier ones have
 * left once it is more than `most` bytes. Each time takes some hundredths of a second, so `most` is no less than
 * what a few pieces leave.
 */
export function tidyAfter(most: number): void {
  const used = (): number => getHeapStatistics().used_heap_size;
  // The room for what is new would grow too, up to 48 MB, and hold what the earlier pieces have left.
  if (least === undefined) setFlagsFromString('--semi-space-growth-factor=1');
  least = Math.min(least ?? Infinity, used());
  if (used() - least < most) return;
  collectNow();
  least = used();
}
