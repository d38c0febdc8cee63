import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In bytes: what a run may take before it is tidied. */
const much = 160 * 1024 * 1024;

let collect: (() => void) | undefined;

/**
 * Frees what nobody needs any more, if it is much. The engine does it by itself, but where there is room it
 * lets several times as much pile up first as a computer with little memory has. `most` is in bytes.
 */
export function tidyMemory(most = much): void {
  if (process.memoryUsage.rss() < most) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
