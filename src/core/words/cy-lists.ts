/** W is a consonant at the head of names, which is what lists hold: "a William". */
const startsWithVowel = (word: string): boolean => /^[aeiouy]/i.test(word.normalize('NFD'));

/** One of two forms, as the next word begins: `â`, before a vowel `ag`. */
export const before = (word: string, plain: string, vowel: string): string =>
  `${startsWithVowel(word) ? vowel : plain} ${word}`;

/** C, p and t are aspirated after "a"; names of people stay as they are. */
const aspirated = (word: string): string => word.replace(/^([cpt])(?!h)/, '$1h');

/** Things with "a" between the last two: `oedolion a phlant`, `testun a’r rhesymeg`. */
export function joined(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  const article = /^yr? /.exec(last);
  const tail = article
    ? `a’r ${last.slice(article[0].length)}`
    : before(aspirated(last), 'a', 'ac');
  return `${words.slice(0, -1).join(', ')} ${tail}`;
}
