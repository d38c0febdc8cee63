import type { Match } from './match.ts';
import { indexOf } from './name-index.ts';

/** Names from the practitioner's own list: whole words, whatever the capital letters and accents. */
export function* findWatchedNames(text: string, watch: readonly string[]): Generator<Match> {
  const index = indexOf(watch);
  if (index.isEmpty) return;
  for (const { start, end } of index.find(text)) {
    yield { kind: 'watched-name', start, end, certain: true };
  }
}
