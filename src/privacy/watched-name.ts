import { fold, foldText } from './fold.ts';
import type { Match } from './match.ts';

/** Names from the practitioner's own list: whole words, whatever the capital letters and accents. */
export function* findWatchedNames(text: string, watch: readonly string[]): Generator<Match> {
  const pattern = patternOf(watch);
  if (!pattern) return;
  const { folded, offsetOf } = foldText(text);
  for (const { 0: piece, index } of folded.matchAll(pattern)) {
    const start = offsetOf(index);
    // An accent that is a sign of its own belongs to the letter before it.
    const end = offsetOf(index + piece.length);
    yield { kind: 'watched-name', start, end, certain: true };
  }
}

/** Longer names first, so that "Ann Jones" is not found as "Ann". One letter alone would be found everywhere. */
function patternOf(watch: readonly string[]): RegExp | undefined {
  const names = watch
    .map((name) =>
      fold(name)
        .split(/[^\p{L}\p{N}']+/u)
        .filter((word) => word !== ''),
    )
    .filter((words) => words.join('').length > 1)
    .sort((a, b) => b.join(' ').length - a.join(' ').length)
    .map((words) => words.join(String.raw`[\s_.,\p{Pd}\u00AD]{1,10}`));
  if (names.length === 0) return undefined;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`, 'gu');
}
