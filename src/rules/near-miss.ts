import { distance } from 'fastest-levenshtein';

/** The numbers in a word. L6-PP-99 is no slip of L6-PP-09: another number is another thing; zeros before one are none. */
const numbersIn = (word: string): string =>
  (word.match(/\d+/g) ?? []).map((one) => one.replace(/^0+(?=\d)/, '')).join(' ');

/**
 * The word that was probably meant, or nothing where none is near. Case counts for little. A third of the
 * letters may differ, unless less is allowed; more is another word.
 */
export function nearMiss(
  word: string,
  candidates: Iterable<string>,
  allowed = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  const wanted = word.toLowerCase();
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    if (numbersIn(candidate) !== numbersIn(word)) continue;
    const far = distance(wanted, candidate.toLowerCase());
    if (!best || far < best.far) best = { candidate, far };
  }
  return best && best.far <= allowed ? best.candidate : undefined;
}

/** The hint that names a near miss, or the one to give where there is none. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearMiss(word, candidates);
  return near === undefined ? otherwise : `Did you mean ${near}?`;
}
