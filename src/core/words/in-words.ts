/** What an id is called; one that has no words here is called by itself. */
export const inWords = (words: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(words, id) ? words[id]! : id;
