import { explainedWords } from '../model/explained-words.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Language } from '../model/text.ts';
import { wordsIn } from '../words/index.ts';

/**
 * The meaning of a word, however it is capitalised, with a space or a hyphen, in English or as it is called in the
 * language given; undefined of any other.
 */
export function explainWord(word: string, language: Language): Explanation | undefined {
  const { meanings, wordTitle } = wordsIn(language).explain;
  const written = word.trim().toLowerCase();
  const hyphened = written.replace(/\s+/g, '-');
  const name = explainedWords.find(
    (one) => one === hyphened || wordTitle(one).toLowerCase() === written.replaceAll("'", '’'),
  );
  return name && { title: wordTitle(name), facts: [meanings[name]], sections: [] };
}
