/** What otpath find says beside what it finds. */
export const findWords = {
  noId: (id: string, near: readonly string[]) =>
    `There is no ${id}. Did you mean ${near.length === 1 ? near.join() : `one of these: ${near.join(', ')}`}?`,
  nothing: (words: string) => `Nothing was found for "${words}".`,
  nothingSuggested: (file: string) =>
    `The words in ${file} match no statement that it does not claim yet. Write a few sentences about what you did, then try again. Or search with words of your own, for example: otpath find risk`,
  didYouMean: (words: readonly string[]) => `Did you mean ${words.join(' ')}?`,
  advice:
    'Try fewer or more general words. Frameworks mention risk, judgement or supervision, but rarely a condition or a brand.',
  all: 'To search other frameworks too, add --all.',
};
