/** The least processor time of several runs, in milliseconds: what other programs do does not count. */
async function leastTime(run: () => unknown, turns: number): Promise<number> {
  let time = Infinity;
  for (let turn = 0; turn < turns; turn += 1) {
    const begin = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begin);
    time = Math.min(time, (user + system) / 1000);
  }
  return time;
}

/**
 * Whether a time grows with the size and not with its square: sixteen times as much then takes about 16 times
 * as long, and not 256 times. The bound lies between, since the first runs of a program are slower.
 */
export async function isLinear(
  make: (size: number) => () => unknown,
  size: number,
): Promise<boolean> {
  const [small, large] = [make(size), make(size * 16)];
  const least = Math.max(await leastTime(small, 5), 1);
  for (let turn = 0; turn < 4; turn += 1) {
    if ((await leastTime(large, 1)) < 80 * least) return true;
  }
  return false;
}
