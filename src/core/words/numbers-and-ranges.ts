/** Numbers in ascending order, three or more in a row as a range: `1, 4-9, 12`. Slurm takes the same without the spaces. */
export function numbersAndRanges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const one of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === one - 1) run[1] = one;
    else runs.push([one, one]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return String(first);
      return `${String(first)}${last - first === 1 ? ', ' : '-'}${String(last)}`;
    })
    .join(', ');
}
