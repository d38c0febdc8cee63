/** The processor time of a run, in milliseconds: what other programs do does not count. */
async function timeOf(run: () => unknown, turns: number): Promise<number> {
  const begin = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) await run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/**
 * Whether a time grows with the size and not with its square: sixteen runs, and one run of sixteen times as
 * much, then take about the same time, and not sixteen times as long. The bound lies between. Both are
 * measured one after the other and do as much work, so a busy computer and tidying of memory slow both.
 */
export async function isLinear(
  make: (size: number) => () => unknown,
  size: number,
): Promise<boolean> {
  const [small, large] = [make(size), make(size * 16)];
  await timeOf(small, 3);
  for (let turn = 0; turn < 5; turn += 1) {
    const least = Math.max(await timeOf(small, 16), 16);
    if ((await timeOf(large, 1)) < 5 * least) return true;
  }
  return false;
}
