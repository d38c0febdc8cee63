import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';

/** Programs write a file in several steps; what comes within this time, in milliseconds, is one change. */
const pause = 150;

/**
 * Calls back after each change below some folders, one call at a time, until the process ends. Hidden
 * files and folders are ignored, and the files that the calls themselves write, with what stands for
 * them while they are written.
 */
export function watchFolders(
  folders: readonly string[],
  written: readonly string[],
  onChange: () => Promise<void>,
): Promise<never> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let last = Promise.resolve();
    const watcher = watch([...folders], {
      ignoreInitial: true,
      ignored: (path) =>
        (basename(path).startsWith('.') && !folders.includes(path)) ||
        written.some((file) => resolve(path).startsWith(file)),
    });
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(onChange).catch(reject);
      }, pause);
    });
    watcher.on('error', reject);
  });
}
