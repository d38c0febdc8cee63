/** The numbers of a version; undefined where it does not have the form 1.0.0. */
export const numbersOf = (version: string): readonly number[] | undefined =>
  /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : undefined;

/** Whether one version comes before another. Where either is no number of three parts, nobody knows. */
export function isEarlierVersion(version: string, other: string): boolean | undefined {
  const [is, than] = [numbersOf(version), numbersOf(other)];
  if (!is || !than) return version === other ? false : undefined;
  const at = is.findIndex((one, index) => one !== than[index]);
  return at >= 0 && is[at]! < than[at]!;
}
