/** A part of a text, in UTF-16 units. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A comment, or the head of a block of text: where such a part ends takes more than lines to see. */
const leftToOthers = /^[ \t]*#|[ \t][|>]-?[ \t]*$/m;

/** A key or a list sign with nothing behind it: such a part ends before the line does. */
const endsEmpty = /(?::|(?:^|[ ])-)$/;

/**
 * Where a key of the outermost map is, with the list or map below it, to the end of the last line. For texts that
 * `readPlainYaml` reads; undefined where the full reader has to be asked.
 */
export function plainPartBelow(text: string, key: string): Part | undefined {
  // Keys that the plain reader takes have no sign that means something in a pattern.
  const head = new RegExp(`^${key}:[ ]*\\r?\\n`, 'm').exec(text);
  if (!head) return undefined;
  const from = head.index + head[0].length;
  const below = /^(?:(?:[ ]|- )[^\n]*(?:\n|$)|\r?\n)*/.exec(text.slice(from))![0];
  if (leftToOthers.test(below)) return undefined;
  const content = below.trimEnd();
  if (content === '' || endsEmpty.test(content)) return undefined;
  const lineEnd = /^[ ]*(?:\r?\n)?/.exec(below.slice(content.length))![0];
  return { start: head.index, end: from + content.length + lineEnd.length };
}
