/**
 * Makes something when it is first asked for. For patterns with classes of letters: each takes up to a millisecond to
 * make, and most runs need few of them.
 */
export function whenNeeded<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => (made ??= make());
}
