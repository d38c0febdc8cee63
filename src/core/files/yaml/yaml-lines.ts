/** The lines of a text, which may end with CR alone. */
export function* yamlLinesOf(
  text: string,
  from = 0,
): Iterable<{ start: number; end: number; next: number }> {
  const ends = /\r\n|\r|\n|$/g;
  for (let start = from; start < text.length;) {
    ends.lastIndex = start;
    const found = ends.exec(text)!;
    yield { start, end: found.index, next: found.index + found[0].length };
    start = found.index + found[0].length;
    if (found[0] === '') return;
  }
}
