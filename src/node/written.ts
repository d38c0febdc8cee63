let count = 0;

/** Counts a file that has been made or changed. */
export function noteWritten(): void {
  count += 1;
}

/** How many files this process has made or changed, so that a message can say whether a run has. */
export const filesWritten = (): number => count;
