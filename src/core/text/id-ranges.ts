/** Ids in the order in which they are given. Three or more that count on from each other are one run. */
export function idRuns(
  ids: readonly string[],
): readonly (readonly [first: string, last: string])[] {
  const runs: [first: string, last: string, length: number][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && follows(run[1], id)) [run[1], run[2]] = [id, run[2] + 1];
    else runs.push([id, id, 1]);
  }
  return runs.flatMap(([first, last, length]) =>
    length === 2
      ? ([
          [first, first],
          [last, last],
        ] as const)
      : [[first, last] as const],
  );
}

/** Whether the number at the end of an id is the next one, written with as many digits. */
function follows(before: string, id: string): boolean {
  const [, name, digits] = /^(.*?)(\d{1,9})$/s.exec(before) ?? [];
  return (
    name !== undefined &&
    digits !== undefined &&
    id === name + String(Number(digits) + 1).padStart(digits.length, '0')
  );
}
