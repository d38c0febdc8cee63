import { distance } from 'fastest-levenshtein';

/** The numbers in a word. L6-PP-99 is no slip of L6-PP-09: another number is another thing; zeros before one are none. */
const numbersIn = (word: string): string =>
  (word.match(/\d+/g) ?? []).map((one) => one.replace(/^0+(?=\d)/, '')).join(' ');

/** A word without what stands between its parts, and without zeros before its numbers: L6PP3 and L6-PP-03 are one. */
const runTogether = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|\D)0+(?=\d)/g, '$1')
    .replace(/[\s._-]+/g, '');

/** The ids that differ from what was typed only in such signs and zeros. Without a digit it is a word like any other. */
export function idsRunTogether(typed: string, ids: readonly string[]): readonly string[] {
  if (!/\d/.test(typed) || !/\p{L}/u.test(typed)) return [];
  const wanted = runTogether(typed);
  return ids.filter((id) => runTogether(id) === wanted);
}

/** A third of the letters may differ, unless less is allowed; more is another word. */
const usual = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The word that was probably meant, or nothing where none is near. Case counts for little. */
export const nearMiss = (
  word: string,
  candidates: Iterable<string>,
  allowed = usual(word),
): string | undefined => nearestOf(word, candidates, allowed);

/** As `nearMiss`, for many words and the same candidates: those with other numbers are not looked at. */
export function nearMisses(candidates: Iterable<string>): (word: string) => string | undefined {
  const byNumbers = new Map<string, string[]>();
  for (const candidate of new Set(candidates)) {
    const numbers = numbersIn(candidate);
    const same = byNumbers.get(numbers);
    if (same) same.push(candidate);
    else byNumbers.set(numbers, [candidate]);
  }
  return (word) => nearestOf(word, byNumbers.get(numbersIn(word)) ?? [], usual(word));
}

function nearestOf(
  word: string,
  candidates: Iterable<string>,
  allowed: number,
): string | undefined {
  const wanted = word.toLowerCase();
  const numbers = numbersIn(word);
  const together = numbers !== '' && /\p{L}/u.test(word) ? runTogether(word) : undefined;
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    // As many letters as one is longer than the other differ at least.
    const isOtherLength = Math.abs(candidate.length - word.length) > allowed;
    if (isOtherLength && together === undefined) continue;
    if (numbersIn(candidate) !== numbers) continue;
    const isSame = together !== undefined && runTogether(candidate) === together;
    if (isOtherLength && !isSame) continue;
    const far = Math.min(farFrom(wanted, candidate.toLowerCase()), isSame ? 1 : Infinity);
    if (!best || far < best.far) best = { candidate, far };
  }
  return best && best.far <= allowed ? best.candidate : undefined;
}

/** How many slips there are between two words. Two letters that changed places are one. */
function farFrom(word: string, other: string): number {
  const far = distance(word, other);
  if (far !== 2 || word.length !== other.length) return far;
  const at = Array.from({ length: word.length }, (_, index) => index).find(
    (index) => word[index] !== other[index],
  )!;
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return swapped === other ? 1 : far;
}
