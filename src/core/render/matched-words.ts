import type { MatchedWord } from '../report/find.ts';

/** How many of the words that led to a suggestion are named. */
const wordsShown = 6;

/** `fell, rug (risk); knife`: what was written, and what frameworks call it where that is another word. */
export function matchedWords(matched: readonly MatchedWord[]): string {
  const groups = new Map<string, string[]>();
  for (const { said, found } of matched.slice(0, wordsShown)) {
    const key = found ?? said;
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  return [...groups]
    .map(([found, said]) => (said.join() === found ? found : `${said.join(', ')} (${found})`))
    .join('; ');
}
