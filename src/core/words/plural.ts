/** How many of something, in English words: `1 claim`, `2 claims`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;
