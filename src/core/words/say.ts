/** Finds the sentence for the kind of a thing. The catalogue's type proves that there is one. */
export function say<Thing extends { readonly kind: string }>(
  sentences: Readonly<Record<Thing['kind'], (thing: never) => string>>,
  thing: Thing,
): string {
  return sentences[thing.kind as Thing['kind']](thing as never);
}
