const begins = '\u001B[200~';
const ends = '\u001B[201~';
/** Ctrl-C. */
export const interrupt = '\u0003';
/** Ctrl-D, which stops as Ctrl-C does. */
export const endOfInput = '\u0004';

/** What somebody types, piece by piece, as it is passed on to a question. */
export interface KeyReader {
  readonly read: (piece: string) => string;
  /** What is kept back because it may be the beginning of a paste; passed on where nothing follows it. */
  readonly rest: () => string;
  /** Whether anything is kept back. */
  readonly isWaiting: () => boolean;
}

/**
 * Makes one line of whatever is pasted, so that its line ends answer nothing; `lineEnd` stands for them.
 * Terminals that don't mark a paste give it all at once: what follows the first Enter of a piece is ignored.
 */
export function makeKeyReader(lineEnd: string): KeyReader {
  let pasted: string | undefined;
  let kept = '';
  const oneLine = (text: string): string =>
    text
      .replace(/^[\r\n]+|(?<![\r\n])[\r\n]+$/g, '')
      .replace(/(?<![ \t])[ \t]*[\r\n]+[ \t]*/g, lineEnd)
      .replace(/\p{Cc}+/gu, ' ');
  const read = (piece: string): string => {
    let open = kept + piece;
    kept = '';
    let passed = '';
    for (;;) {
      if (pasted !== undefined) {
        pasted += open;
        const end = pasted.indexOf(ends);
        // A terminal that never ends a paste must not keep somebody from stopping.
        if (end < 0) return isStopping(pasted) ? passed + interrupt : passed;
        open = pasted.slice(end + ends.length);
        passed += oneLine(pasted.slice(0, end));
        pasted = undefined;
      }
      const start = open.indexOf(begins);
      const typed = start < 0 ? open : open.slice(0, start);
      const enter = /\r\n?|\n/.exec(typed);
      if (enter) {
        const after = typed.slice(enter.index + enter[0].length);
        return `${passed}${keysIn(typed.slice(0, enter.index))}\r${isStopping(after) ? interrupt : ''}`;
      }
      if (start < 0) {
        kept = beginningIn(typed);
        return passed + keysIn(typed.slice(0, typed.length - kept.length));
      }
      passed += keysIn(typed);
      pasted = '';
      open = open.slice(start + begins.length);
    }
  };
  const rest = (): string => {
    const all = kept;
    kept = '';
    return all;
  };
  return { read, rest, isWaiting: () => kept !== '' };
}

const isStopping = (text: string): boolean => text.includes(interrupt) || text.includes(endOfInput);

const keysIn = (typed: string): string => typed.replaceAll(endOfInput, interrupt);

/** The end of a text that may be the beginning of a paste. */
function beginningIn(text: string): string {
  for (let length = begins.length - 1; length > 0; length -= 1) {
    if (text.endsWith(begins.slice(0, length))) return text.slice(-length);
  }
  return '';
}
