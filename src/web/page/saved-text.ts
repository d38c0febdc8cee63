import type { Looked, Session } from './session.ts';

/** EF BB BF, which says that a text is UTF-8. */
const mark = [0xef, 0xbb, 0xbf];

/** Puts a text in the place of one of the portfolio, as UTF-8; a byte order mark of UTF-8 stays. */
export function changeText(
  session: Session,
  { sources }: Pick<Looked, 'sources'>,
  file: string,
  text: string,
): void {
  const path = sources.onDisk(file);
  const old = session.bytesOf(path);
  const isMarked = old !== undefined && mark.every((byte, at) => old[at] === byte);
  const bytes = new TextEncoder().encode(text);
  session.change(path, isMarked ? Uint8Array.from([...mark, ...bytes]) : bytes);
}
