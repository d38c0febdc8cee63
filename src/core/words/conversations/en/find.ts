/** What otpath find says beside what it finds. */
export const findWords = {
  noId: (id: string, near: readonly string[]) =>
    `There is no ${id}. Did you mean ${near.length === 1 ? near.join() : `one of these: ${near.join(', ')}`}?`,
  nothing: (words: string) => `Nothing was found for "${words}".`,
  didYouMean: (words: readonly string[]) => `Did you mean ${words.join(' ')}?`,
  advice:
    'Try fewer or more general words. Frameworks mention risk, judgement or supervision, but rarely a condition or a piece of equipment.',
  all: 'To search other frameworks too, add --all.',
};
