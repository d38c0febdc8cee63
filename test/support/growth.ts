/** The shortest of several times, in milliseconds: other programs only ever add to it. */
async function shortest(run: () => unknown): Promise<number> {
  let time = Infinity;
  for (let turn = 0; turn < 5; turn += 1) {
    const begin = performance.now();
    await run();
    time = Math.min(time, performance.now() - begin);
  }
  return time;
}

/**
 * Whether a time grows with the size and not with its square: sixteen times as much then takes about 16 times
 * as long, and not 256 times. The bound lies between, since a busy computer can take several times as long.
 */
export async function isLinear(
  make: (size: number) => () => unknown,
  size: number,
): Promise<boolean> {
  const large = make(size * 16);
  const small = await shortest(make(size));
  for (let turn = 0; turn < 3; turn += 1) {
    if ((await shortest(large)) < 80 * Math.max(small, 0.5)) return true;
  }
  return false;
}
